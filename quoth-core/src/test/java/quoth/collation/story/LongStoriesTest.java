package quoth.collation.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import quoth.collation.CrossingEngine;
import quoth.collation.Likenesses;
import quoth.collation.PileOrder;
import quoth.collation.ReadDocument;
import quoth.collation.RecalledLikenesses;
import quoth.collation.Story;
import quoth.document.Document;

/** A story that goes on for long, and the happenings that it has. */
class LongStoriesTest {

    @Test
    void whatHappensMonthsApartIsSeveralStoriesOfOneLongOne() {
        List<ReadDocument> pile = pile("2040-03-06", "2040-06-11", "2041-02-14");
        assertThat(names(stories(pile, 1)))
                .contains("fire0 fire1 fire2", "inquiry0 inquiry1 inquiry2", "trial0 trial1 trial2");
        assertThat(longStories(pile, 1)).singleElement().satisfies(story -> {
            assertThat(names(story.happenings()))
                    .containsExactly("fire0 fire1 fire2", "inquiry0 inquiry1 inquiry2", "trial0 trial1 trial2");
            assertThat(story.documents()).isEqualTo(9);
        });
    }

    @Test
    void happeningsAreToldApartWithoutDatesToo() {
        List<ReadDocument> pile = pile("", "", "");
        assertThat(names(stories(pile, 1)))
                .contains("fire0 fire1 fire2", "inquiry0 inquiry1 inquiry2", "trial0 trial1 trial2");
        assertThat(longStories(pile, 1))
                .singleElement()
                .satisfies(story -> assertThat(story.happenings()).hasSize(3));
    }

    @Test
    void happeningsOfOneDayAreToldApartByWhatTheyTell() {
        assertThat(names(stories(pile("2040-03-06", "2040-03-06", "2040-03-06"), 1)))
                .contains("fire0 fire1 fire2", "trial0 trial1 trial2");
    }

    @Test
    void manyAccountsOfOneHappeningAreNotTakenApart() {
        List<String> accounts = new ArrayList<>(Glassworks.FIRE);
        for (int i = 0; i < 3; i++) {
            accounts.add(Glassworks.FIRE.get(i).replaceFirst("[^.]*\\.", "")
                    + Glassworks.FIRE.get((i + 1) % 3).replaceFirst(".*?\\.", ""));
        }
        assertThat(stories(Glassworks.told("fire", "", accounts), 1)).hasSize(1);
    }

    @Test
    void aStoryThatEndsWithItsOneHappeningIsNoLongStory() {
        List<ReadDocument> pile = Glassworks.told("fire", "2040-03-06", Glassworks.FIRE);
        assertThat(longStories(pile, 1)).isEmpty();
        assertThat(longStories(List.of(), 1)).isEmpty();
    }

    @Test
    void theOrderOfThePileAndTheNumberOfThreadsChangeNothing() {
        List<ReadDocument> pile = new ArrayList<>(pile("2040-03-06", "", "2041-02-14"));
        List<LongStory> expected = longStories(pile, 1);
        assertThat(expected).isNotEmpty();
        for (int threads = 2; threads < 5; threads++) {
            Collections.shuffle(pile, new Random(threads));
            assertThat(longStories(pile, threads)).isEqualTo(expected);
        }
    }

    private static List<ReadDocument> pile(String fire, String inquiry, String trial) {
        List<ReadDocument> pile = new ArrayList<>();
        pile.addAll(Glassworks.told("fire", fire, Glassworks.FIRE));
        pile.addAll(Glassworks.told("inquiry", inquiry, Glassworks.INQUIRY));
        pile.addAll(Glassworks.told("trial", trial, Glassworks.TRIAL));
        pile.addAll(Glassworks.told("other", fire, Glassworks.OTHER));
        return pile;
    }

    private List<String> names(List<Story> stories) {
        return stories.stream()
                .map(story -> String.join(
                        " ",
                        story.documents().stream()
                                .map(id -> nameOf.getOrDefault(id, id))
                                .sorted()
                                .toList()))
                .toList();
    }

    private final Map<String, String> nameOf = new TreeMap<>();

    private List<Story> stories(List<ReadDocument> pile, int threads) {
        CrossingEngine engine = CrossingEngine.onThreads(threads);
        List<Document> documents =
                PileOrder.sorted(pile).stream().map(ReadDocument::document).toList();
        documents.forEach(document -> nameOf.put(document.id(), document.name()));
        return engine.run(
                new StoryCrossing(Map.of(), new RecalledLikenesses(Likenesses.none())),
                TermVector.of(documents, engine));
    }

    private List<LongStory> longStories(List<ReadDocument> pile, int threads) {
        return LongStories.of(
                pile.stream().map(ReadDocument::document).toList(),
                stories(pile, threads),
                Map.of(),
                CrossingEngine.onThreads(threads));
    }
}
