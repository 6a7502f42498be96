package quoth.collation.point;

import static org.assertj.core.api.Assertions.assertThat;
import static quoth.collation.point.Papers.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import quoth.collation.Collator;
import quoth.collation.CrossingEngine;
import quoth.collation.Entity;
import quoth.collation.ReadDocument;
import quoth.collation.Reuse;
import quoth.collation.Rulings;
import quoth.collation.Story;
import quoth.document.Span;
import quoth.reading.EntityType;
import quoth.reading.Reading;

/** Whatever the points of a story rest on changes its number, and that of no other story. */
class StoryMarksTest {

    private static final CrossingEngine ENGINE = CrossingEngine.onThreads(1);

    private static final ReadDocument SPOKEN = article(
            "Harbour Post",
            "2041-06-12T08:00",
            "Ada Moor said on Tuesday that the Pellow Granary would be closed until the autumn.\n");

    private static final ReadDocument OFFICE = article(
            "Inland Herald",
            "2041-06-14T08:00",
            "Ada Moor, director of the Grain Board, opened a fair at Selby. Ada Moor, director of the Grain Board, bought a hat.\n");

    private static final List<ReadDocument> PILE = List.of(SPOKEN, OFFICE);

    private static final List<Story> STORIES =
            List.of(new Story("s1", "The silo", List.of(id(SPOKEN))), new Story("s2", "The fair", List.of(id(OFFICE))));

    private static final Map<String, String> ORIGINS = Map.of(id(SPOKEN), id(SPOKEN), id(OFFICE), id(OFFICE));

    private final List<Entity> entities =
            Collator.onThreads(1).collate(PILE, Rulings.none()).entities();

    private final Map<String, Long> plain = marks(PILE, entities, List.of(), ORIGINS, document -> false);

    @Test
    void theSameGivesTheSame() {
        assertThat(marks(PILE, entities, List.of(), ORIGINS, document -> false))
                .isEqualTo(plain)
                .hasSize(2);
    }

    @Test
    void anotherOrigin() {
        Map<String, String> origins = new HashMap<>(ORIGINS);
        origins.put(id(SPOKEN), id(OFFICE));
        assertOnlyTheFirstDiffers(marks(PILE, entities, List.of(), origins, document -> false));
    }

    @Test
    void wordsThatWereLifted() {
        Reuse lifted = new Reuse(
                OFFICE.document().passage(new Span(0, 8)),
                SPOKEN.document().passage(new Span(0, 8)),
                Reuse.Kind.PASSAGE,
                1);
        assertOnlyTheFirstDiffers(marks(PILE, entities, List.of(lifted), ORIGINS, document -> false));
    }

    @Test
    void anEntityThatIsAnotherOrIsCalledOtherwiseOrOfAnotherType() {
        assertOnlyTheFirstDiffers(marks(PILE, silos(one -> one.named("Store")), List.of(), ORIGINS, document -> false));
        assertOnlyTheFirstDiffers(marks(
                PILE, silos(one -> one.shaped(EntityType.PLACE, List.of())), List.of(), ORIGINS, document -> false));
        assertOnlyTheFirstDiffers(marks(
                PILE,
                silos(one -> new Entity(
                        "e0", one.type(), one.name(), one.variants(), one.members(), one.mentions(), one.reasons())),
                List.of(),
                ORIGINS,
                document -> false));
    }

    @Test
    void theBodyThatAPersonSpeaksFor() {
        Map<String, Long> alone = marks(List.of(SPOKEN), entities, List.of(), ORIGINS, document -> false);
        assertThat(alone.get("s1")).isNotEqualTo(plain.get("s1"));
    }

    @Test
    void anotherReader() {
        Reading reading = SPOKEN.reading();
        ReadDocument again = new ReadDocument(
                SPOKEN.document(),
                new Reading(
                        reading.document(),
                        "another",
                        reading.language(),
                        reading.sentences(),
                        reading.attributions(),
                        reading.entities(),
                        reading.mentions(),
                        reading.times(),
                        reading.quantities(),
                        reading.statements(),
                        reading.roles(),
                        reading.events(),
                        reading.relations()));
        assertOnlyTheFirstDiffers(marks(List.of(again, OFFICE), entities, List.of(), ORIGINS, document -> false));
    }

    @Test
    void aStoryThatARulingBearsOnHasNone() {
        assertThat(marks(PILE, entities, List.of(), ORIGINS, id(SPOKEN)::equals))
                .containsOnlyKeys("s2")
                .containsEntry("s2", plain.get("s2"));
    }

    private void assertOnlyTheFirstDiffers(Map<String, Long> marks) {
        assertThat(marks.get("s1")).isNotEqualTo(plain.get("s1"));
        assertThat(marks.get("s2")).isEqualTo(plain.get("s2"));
    }

    /** The entities, those that only the first story has changed. */
    private List<Entity> silos(UnaryOperator<Entity> change) {
        List<Entity> changed = entities.stream()
                .map(entity -> entity.members().stream()
                                .allMatch(member -> member.document().equals(id(SPOKEN)))
                        ? change.apply(entity)
                        : entity)
                .toList();
        assertThat(changed).isNotEqualTo(entities);
        return changed;
    }

    private static Map<String, Long> marks(
            List<ReadDocument> pile,
            List<Entity> entities,
            List<Reuse> reuse,
            Map<String, String> origins,
            Predicate<String> ruled) {
        Accounts accounts = new Accounts(pile, entities, entities, STORIES, reuse, origins);
        return StoryMarks.of(pile, accounts, new Vouching(pile, accounts), ruled, ENGINE);
    }

    private static String id(ReadDocument read) {
        return read.document().id();
    }
}
