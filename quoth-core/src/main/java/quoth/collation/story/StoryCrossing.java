package quoth.collation.story;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
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
import quoth.collation.RecalledLikenesses;
import quoth.collation.Story;
import quoth.document.Document;

/**
 * Groups documents into stories. Documents meet under their heaviest terms. Two are alike by the cosine of their term vectors,
 * which falls with every day between their publication, fast at first, and is nothing from {@value #FAR_DAYS} days on; where a
 * day is unknown it does not fall. So what goes on for months comes apart into its happenings. Groups grow by average link;
 * then {@link Stragglers} find the story that they are much more like than any other, and what holds several happenings is taken
 * apart ({@link Parting}). What copies what is one story.
 */
public final class StoryCrossing implements Crossing<TermVector, Double, List<Story>> {

    static final int FAR_DAYS = 28;

    /** Similarity under which a pair is not worth keeping. */
    private static final double LEAST = .03;

    /** Average similarity from which two groups are one story. */
    private static final double JOINED = .15;

    /** Days between two publications, and the share of the similarity that is left then; between them it falls evenly. */
    private static final double[] DAYS = {0, 4, 14, FAR_DAYS};

    private static final double[] LEFT = {1, .4, .25, 0};

    private final Map<String, List<String>> echoes = new HashMap<>();
    private final RecalledLikenesses likenesses;

    /**
     * Stories of a pile whose documents go back to these origins. The items to cross are the independent documents; the others
     * follow the document whose reporting they are, so that however many repeat it, what else belongs to its story does not change.
     *
     * @param likenesses knows how alike vectors are that were compared before
     */
    public StoryCrossing(Map<String, String> origins, RecalledLikenesses likenesses) {
        this.likenesses = likenesses;
        origins.forEach((document, origin) -> {
            if (!document.equals(origin)) {
                echoes.computeIfAbsent(origin, unused -> new ArrayList<>()).add(document);
            }
        });
    }

    @Override
    public Collection<String> keys(TermVector item) {
        return Arrays.stream(item.keys()).mapToObj(Long::toHexString).toList();
    }

    @Override
    public long[] blocks(TermVector item) {
        return item.keys();
    }

    @Override
    public Optional<Double> compare(TermVector left, TermVector right) {
        double nearness = nearness(left, right);
        if (nearness < LEAST) {
            return Optional.empty();
        }
        double similarity = nearness * likenesses.of(left.fingerprint(), right.fingerprint(), () -> left.cosine(right));
        return similarity >= LEAST ? Optional.of(similarity) : Optional.empty();
    }

    @Override
    public List<Story> link(List<TermVector> items, List<Pair<TermVector, Double>> pairs) {
        ItemNumbers<TermVector> numbers = new ItemNumbers<>(items);
        AverageLink groups = new AverageLink(items.size());
        Stragglers stragglers = new Stragglers(items.size());
        for (Pair<TermVector, Double> pair : pairs) {
            int left = numbers.of(pair.left());
            int right = numbers.of(pair.right());
            groups.add(left, right, pair.evidence());
            stragglers.add(left, right, pair.evidence());
        }
        List<List<Integer>> joined = stragglers.join(groups.join(JOINED));
        return Parting.of(joined, items, pairs, numbers).stream()
                .map(group -> story(group.stream().map(items::get).toList()))
                .sorted(Comparator.comparing(Story::id))
                .toList();
    }

    private Story story(List<TermVector> told) {
        Document first = told.getFirst().document();
        return new Story(
                "s" + first.id().substring(1),
                StoryTitle.of(told),
                told.stream()
                        .map(vector -> vector.document().id())
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
        for (int i = 1; i < DAYS.length; i++) {
            if (days < DAYS[i]) {
                double part = (days - DAYS[i - 1]) / (DAYS[i] - DAYS[i - 1]);
                return LEFT[i - 1] + part * (LEFT[i] - LEFT[i - 1]);
            }
        }
        return 0;
    }
}
