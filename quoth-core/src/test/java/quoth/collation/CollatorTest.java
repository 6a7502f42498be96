package quoth.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.document.PublicationTime;
import quoth.reading.EntityType;
import quoth.reading.Reading;

class CollatorTest {

    private static final List<ReadDocument> PILE = List.of(
            Mine.wire("wire", "North Wire", "2040-03-05T09:00").read(),
            Mine.wire("reprint", "Tessan Gazette", "2040-03-05T15:00").read(),
            Mine.later("2040-03-06T08:00", 12).read(),
            Mine.union("2040-03-06T07:00", 15).read());

    private static Collation collate(List<ReadDocument> pile) {
        return Collator.onThreads(2).collate(pile, Rulings.none());
    }

    @Test
    void orderAndThreadsChangeNothing() {
        Collation expected = Collator.onThreads(1).collate(PILE, Rulings.none());
        for (int seed = 0; seed < 10; seed++) {
            List<ReadDocument> shuffled = new ArrayList<>(PILE);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Collator.onThreads(1 + seed % 4).collate(shuffled, Rulings.none()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void aReprintGoesBackToItsSource() {
        Collation collation = collate(PILE);
        assertThat(collation.origins().get(PILE.get(1).document().id()))
                .isEqualTo(PILE.get(0).document().id());
        assertThat(collation.reuse()).first().satisfies(reuse -> {
            assertThat(reuse.kind()).isEqualTo(Reuse.Kind.REPRINT);
            assertThat(reuse.from().document()).isEqualTo(PILE.get(0).document().id());
        });
    }

    @Test
    void accountsOfOneHappeningAreOneStory() {
        assertThat(collate(PILE).stories())
                .singleElement()
                .satisfies(story -> assertThat(story.documents()).hasSize(4));
    }

    @Test
    void numbersThatExcludeOneAnotherAreDisputed() {
        assertThat(points(collate(PILE), Point.Kind.NUMBER, Point.Status.DISPUTED))
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.values()).extracting(Point.Value::value).containsExactlyInAnyOrder("12", "15");
                    assertThat(point.reasons()).contains("15 and 12 cannot both be so");
                });
    }

    @Test
    void aLaterNumberAboveALowerBoundIsAnUpdate() {
        List<ReadDocument> pile = PILE.subList(0, 3);
        assertThat(points(collate(pile), Point.Kind.NUMBER, Point.Status.UPDATED))
                .singleElement()
                .satisfies(point -> assertThat(point.values())
                        .extracting(Point.Value::value)
                        .containsExactlyInAnyOrder("at least 9", "12"));
        assertThat(points(collate(pile), Point.Kind.NUMBER, Point.Status.DISPUTED))
                .isEmpty();
    }

    @Test
    void oneRemarkInTwoWordingsIsDisputed() {
        assertThat(points(collate(PILE), Point.Kind.QUOTE, Point.Status.DISPUTED))
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.question()).contains("Lena Hartwig").contains("Nobody was told");
                    assertThat(point.values()).extracting(Point.Value::origins).containsExactly(1, 1);
                });
    }

    @Test
    void aCopyOfADocumentAddsNoOriginAndNoDispute() {
        Collation before = collate(PILE);
        for (ReadDocument original : PILE) {
            List<ReadDocument> pile = new ArrayList<>(PILE);
            pile.add(copy(original, "Copy of " + original.document().name()));
            Collation after = collate(pile);
            assertThat(origins(after)).isEqualTo(origins(before));
            assertThat(disputed(after)).isEqualTo(disputed(before));
        }
    }

    @Test
    void otherNamesOfOutletsChangeNothingButTheNames() {
        List<ReadDocument> renamed = PILE.stream()
                .map(document -> withImprint(
                        document,
                        "Other " + document.document().name(),
                        document.document().imprint().published()))
                .toList();
        assertThat(origins(collate(renamed))).isEqualTo(origins(collate(PILE)));
        assertThat(disputed(collate(renamed))).isEqualTo(disputed(collate(PILE)));
    }

    @Test
    void swappingTwoNamesSwapsThemInTheResult() {
        List<ReadDocument> pile = List.of(
                speech("a", "2040-03-05T09:00", "Ada Brandt", "Otto Quist"),
                speech("b", "2040-03-05T10:00", "Ada Brandt", "Otto Quist"));
        List<ReadDocument> swapped = List.of(
                speech("a", "2040-03-05T09:00", "Otto Quist", "Ada Brandt"),
                speech("b", "2040-03-05T10:00", "Otto Quist", "Ada Brandt"));
        assertThat(names(collate(swapped)))
                .isEqualTo(names(collate(pile)).stream()
                        .map(name -> name.replace("Ada Brandt", "*")
                                .replace("Otto Quist", "Ada Brandt")
                                .replace("*", "Otto Quist"))
                        .sorted()
                        .toList());
    }

    @Test
    void twoThousandCopiesFormOneOrigin() {
        List<ReadDocument> pile = IntStream.range(0, 2000)
                .mapToObj(i -> bare(String.format("copy-%04d", i), "Paper " + i))
                .toList();
        assertThat(collate(pile).origins().values())
                .containsOnly(pile.stream()
                        .map(ReadDocument::document)
                        .min(PileOrder.DOCUMENTS)
                        .orElseThrow()
                        .id());
    }

    @Test
    void anEmptyPileHasAnEmptyCollation() {
        assertThat(collate(List.of())).isEqualTo(new Collation(List.of(), List.of(), Map.of(), List.of(), List.of()));
    }

    private static ReadDocument speech(String name, String published, String first, String second) {
        String text = first + " met " + second + " at the harbour on Monday.\n\n" + first
                + " said that the talks had gone well.\n";
        return Sketch.of(name, "Paper " + name, published, text)
                .entity(EntityType.PERSON, first)
                .entity(EntityType.PERSON, second)
                .read();
    }

    private static ReadDocument bare(String name, String outlet) {
        return Sketch.of(name, outlet, "2040-03-05", Mine.WIRE).read();
    }

    private static ReadDocument copy(ReadDocument original, String outlet) {
        return withImprint(original, outlet, PublicationTime.parse("2040-03-07T12:00"));
    }

    private static ReadDocument withImprint(ReadDocument original, String outlet, Optional<PublicationTime> published) {
        Document from = original.document();
        Imprint imprint = new Imprint(
                Optional.of(outlet),
                from.imprint().title(),
                from.imprint().author(),
                published,
                from.imprint().url());
        Document document = Document.of(from.name() + outlet, from.uri(), imprint, from.text());
        Reading r = original.reading();
        return new ReadDocument(
                document,
                new Reading(
                        document.id(),
                        r.reader(),
                        r.language(),
                        r.sentences(),
                        r.attributions(),
                        r.entities(),
                        r.mentions(),
                        r.times(),
                        r.quantities(),
                        r.statements(),
                        r.roles()));
    }

    private static List<Point> points(Collation collation, Point.Kind kind, Point.Status status) {
        return collation.points().stream()
                .filter(point -> point.kind() == kind && point.status() == status)
                .toList();
    }

    private static List<String> origins(Collation collation) {
        return collation.points().stream()
                .filter(point -> point.status() != Point.Status.SINGLE)
                .flatMap(point -> point.values().stream()
                        .map(value -> point.kind() + " " + value.value() + " " + value.origins()))
                .sorted()
                .toList();
    }

    private static List<String> disputed(Collation collation) {
        return collation.points().stream()
                .filter(point -> point.status() == Point.Status.DISPUTED)
                .map(point -> point.values().stream()
                        .map(Point.Value::value)
                        .sorted()
                        .toList()
                        .toString())
                .sorted()
                .toList();
    }

    private static List<String> names(Collation collation) {
        return collation.entities().stream()
                .map(entity -> entity.name() + " " + entity.mentions() + " "
                        + entity.members().size())
                .sorted()
                .toList();
    }
}
