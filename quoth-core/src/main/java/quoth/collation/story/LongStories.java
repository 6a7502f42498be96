package quoth.collation.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import quoth.collation.AverageLink;
import quoth.collation.Crossing;
import quoth.collation.CrossingEngine;
import quoth.collation.ItemNumbers;
import quoth.collation.PileOrder;
import quoth.collation.Story;
import quoth.document.Document;

/**
 * Finds the stories that belong to one long-running story. They meet under the heaviest terms of their documents together, and are alike as
 * their documents are on average, however far apart these were published; groups grow by average link. What keeps them apart as
 * stories is time, or what each of them tells that the others do not ({@link StoryCrossing}, {@link Parting}).
 *
 * <p>Collation does not keep them: they are made of its stories when a view asks.
 */
public final class LongStories implements Crossing<ToldStory, Double, List<LongStory>> {

    /** Average likeness under which two stories are not worth keeping, and from which groups of them are one. */
    private static final double LEAST = .06;

    private static final double JOINED = .18;

    private LongStories() {}

    /**
     * The long-running stories of a pile, those of most documents first.
     *
     * @param documents the documents, in any order
     * @param stories the stories that they tell
     * @param origins for every document the id of the one whose reporting it is
     * @param engine what runs the comparisons
     */
    public static List<LongStory> of(
            Collection<Document> documents, List<Story> stories, Map<String, String> origins, CrossingEngine engine) {
        List<Document> independent = documents.stream()
                .filter(document -> document.id().equals(origins.getOrDefault(document.id(), document.id())))
                .sorted(PileOrder.DOCUMENTS)
                .toList();
        Map<String, String> storyOf = new HashMap<>();
        stories.forEach(story -> story.documents().forEach(document -> storyOf.put(document, story.id())));
        Map<String, List<TermVector>> told = new HashMap<>();
        for (TermVector vector : TermVector.of(independent, engine)) {
            told.computeIfAbsent(storyOf.getOrDefault(vector.document().id(), ""), unused -> new ArrayList<>())
                    .add(vector);
        }
        List<ToldStory> items = stories.stream()
                .filter(story -> told.containsKey(story.id()))
                .map(story -> ToldStory.of(story, told.getOrDefault(story.id(), List.of())))
                .sorted(Comparator.comparing(item -> item.told().getFirst().document(), PileOrder.DOCUMENTS))
                .toList();
        return engine.run(new LongStories(), items);
    }

    @Override
    public Collection<String> keys(ToldStory item) {
        return LongStream.of(blocks(item)).mapToObj(Long::toHexString).toList();
    }

    @Override
    public long[] blocks(ToldStory item) {
        return item.sum().keys(TermVector.KEYS);
    }

    /** Two: what belongs to one matter shares more than a single name. */
    @Override
    public int meetings() {
        return 2;
    }

    @Override
    public Optional<Double> compare(ToldStory left, ToldStory right) {
        double likeness = left.sum().likeness(right.sum());
        return likeness >= LEAST ? Optional.of(likeness) : Optional.empty();
    }

    @Override
    public List<LongStory> link(List<ToldStory> items, List<Pair<ToldStory, Double>> pairs) {
        ItemNumbers<ToldStory> numbers = new ItemNumbers<>(items);
        AverageLink groups = new AverageLink(items.size());
        pairs.forEach(pair -> groups.add(numbers.of(pair.left()), numbers.of(pair.right()), pair.evidence()));
        return groups.join(JOINED).stream()
                .filter(group -> group.size() > 1)
                .map(group -> longStory(group.stream().map(items::get).toList()))
                .sorted(Comparator.comparingInt(LongStory::documents)
                        .reversed()
                        .thenComparing(story -> story.happenings().getFirst().id()))
                .toList();
    }

    private static LongStory longStory(List<ToldStory> happenings) {
        return new LongStory(
                StoryTitle.of(happenings.stream()
                        .flatMap(happening -> happening.told().stream())
                        .toList()),
                happenings.stream().map(ToldStory::story).toList());
    }
}
