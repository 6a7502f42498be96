package quoth.views;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import quoth.dossier.Pile;

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

    static Counts of(Pile pile) {
        Stream<String> outlets = pile.documents().stream()
                .map(read -> read.document().imprint().outlet())
                .flatMap(Optional::stream);
        Stream<String> origins = pile.documents().stream()
                .map(read -> read.document().id())
                .map(id -> pile.collation().origins().getOrDefault(id, id));
        return new Counts(
                pile.documents().size(),
                (int) outlets.distinct().count(),
                origins.collect(java.util.stream.Collectors.toCollection(HashSet::new))
                        .size(),
                pile.documents().stream()
                        .mapToInt(read -> read.reading().attributions().size())
                        .sum(),
                pile.rejections().size());
    }
}
