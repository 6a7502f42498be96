package quoth.collation.story;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quoth.collation.AverageLink;
import quoth.collation.Crossing;
import quoth.collation.ItemNumbers;
import quoth.collation.Story;
import quoth.document.Document;

/**
 * Groups documents into stories. Documents meet under their heaviest terms. Two are alike by the cosine of their term vectors,
 * which falls with every day between their publication and is nothing from {@value #FAR_DAYS} days on; where a day is
 * unknown it does not fall. What copies what is one story. Groups grow by average link, and rather too far than not far
 * enough: accounts of one happening that are kept apart can never be set side by side.
 */
public final class StoryCrossing implements Crossing<TermVector, Double, List<Story>> {

    static final int FAR_DAYS = 14;

    /** Similarity under which a pair is not worth keeping. */
    private static final double LEAST = .05;

    /** Average similarity from which two groups are one story. */
    private static final double JOINED = .14;

    /** Share of the similarity that is left just before {@value #FAR_DAYS} days. */
    private static final double FAR_SHARE = .3;

    private final Map<String, List<String>> echoes = new HashMap<>();

    /**
     * Stories of a pile whose documents go back to these origins. The items to cross are the independent documents; the others
     * follow the document whose reporting they are, so that however many repeat it, what else belongs to its story does not change.
     */
    public StoryCrossing(Map<String, String> origins) {
        origins.forEach((document, origin) -> {
            if (!document.equals(origin)) {
                echoes.computeIfAbsent(origin, unused -> new ArrayList<>()).add(document);
            }
        });
    }

    @Override
    public Collection<String> keys(TermVector item) {
        return item.keys();
    }

    @Override
    public Optional<Double> compare(TermVector left, TermVector right) {
        double similarity = left.cosine(right) * nearness(left, right);
        return similarity >= LEAST ? Optional.of(similarity) : Optional.empty();
    }

    @Override
    public List<Story> link(List<TermVector> items, List<Pair<TermVector, Double>> pairs) {
        ItemNumbers<TermVector> numbers = new ItemNumbers<>(items);
        AverageLink groups = new AverageLink(items.size());
        for (Pair<TermVector, Double> pair : pairs) {
            groups.add(numbers.of(pair.left()), numbers.of(pair.right()), pair.evidence());
        }
        return groups.join(JOINED).stream()
                .map(group ->
                        story(group.stream().map(i -> items.get(i).document()).toList()))
                .sorted(Comparator.comparing(Story::id))
                .toList();
    }

    /** A story is named for the first of its documents, in the pile's order, that has a title. */
    private Story story(List<Document> documents) {
        String title = documents.stream()
                .flatMap(document -> document.imprint().title().stream())
                .findFirst()
                .orElseGet(() -> documents.getFirst().name());
        return new Story(
                "s" + documents.getFirst().id().substring(1),
                title,
                documents.stream()
                        .map(Document::id)
                        .flatMap(id -> Stream.concat(Stream.of(id), echoes.getOrDefault(id, List.of()).stream()))
                        .sorted()
                        .toList());
    }

    private static double nearness(TermVector left, TermVector right) {
        if (left.day().isEmpty() || right.day().isEmpty()) {
            return 1;
        }
        long days =
                Math.abs(ChronoUnit.DAYS.between(left.day().get(), right.day().get()));
        return days >= FAR_DAYS ? 0 : 1 - (1 - FAR_SHARE) * days / FAR_DAYS;
    }
}
