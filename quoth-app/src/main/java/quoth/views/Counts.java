package quoth.views;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import quoth.dossier.Holdings;

/**
 * How much there is in a pile.
 *
 * @param documents documents that were read
 * @param outlets distinct outlets that the documents name
 * @param independent documents that are nobody's echo
 * @param attributions attributions in all documents
 * @param notRead files and records that could not be read
 */
public record Counts(int documents, int outlets, int independent, int attributions, int notRead) {

    /** The counts of what {@code holdings} hold, whose readings hold so many attributions. */
    public static Counts of(Holdings holdings, int attributions) {
        Stream<String> outlets =
                holdings.cards().stream().map(card -> card.imprint().outlet()).flatMap(Optional::stream);
        Stream<String> origins =
                holdings.cards().stream().map(card -> holdings.origins().getOrDefault(card.id(), card.id()));
        return new Counts(
                holdings.cards().size(),
                (int) outlets.distinct().count(),
                origins.collect(java.util.stream.Collectors.toCollection(HashSet::new))
                        .size(),
                attributions,
                holdings.rejections().size());
    }
}
