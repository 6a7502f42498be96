package quoth.collation.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static quoth.collation.ruling.Designation.everywhere;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.collation.Collation;
import quoth.collation.Collator;
import quoth.collation.Entity;
import quoth.collation.ReadDocument;
import quoth.collation.Rulings;
import quoth.collation.Sketch;
import quoth.collation.ruling.RulingOutcome.Extent;
import quoth.document.Span;
import quoth.document.TextQuote;
import quoth.reading.EntityType;
import quoth.reading.MentionForm;
import quoth.reading.QuotationKind;

class RuledPileTest {

    private static final ReadDocument DOVAN = person("01.txt", "Marek Dovan");
    private static final ReadDocument DOWAN = person("02.txt", "Dowan");
    private static final ReadDocument FOX = person("03.txt", "Old Fox");

    @Test
    void aNameAloneMeansThatNameInAllDocumentsAlsoInThoseThatComeLater() {
        Ruling same = new Ruling.SameEntity(everywhere("Marek Dovan"), everywhere("old fox"));
        assertThat(groups(List.of(DOVAN, FOX), same)).containsExactly("01.txt 03.txt");
        assertThat(groups(List.of(DOVAN, FOX, person("04.txt", "Old Fox"), person("05.txt", "The Old Fox")), same))
                .containsExactly("01.txt 03.txt 04.txt 05.txt");
    }

    @Test
    void aNameInFullIsMeantAndNotWhoeverIsCalledSoForShort() {
        ReadDocument petra = Sketch.of("06.txt", "P", "2040-03-05", "Petra Dowan met Dowan again.")
                .entity(EntityType.PERSON, "Petra Dowan")
                .read();
        Ruling same = new Ruling.SameEntity(everywhere("Marek Dovan"), everywhere("Dowan"));
        assertThat(groups(List.of(DOVAN, DOWAN, petra), same)).containsExactly("01.txt 02.txt", "06.txt");
    }

    @Test
    void aRulingThatFindsNothingIsKeptAndSaysWhy() {
        Ruling same = new Ruling.SameEntity(everywhere("Marek Dovan"), everywhere("Nemo"));
        Collation collation = collate(List.of(DOVAN, FOX), same);
        assertThat(collation.outcomes())
                .containsExactly(new RulingOutcome(
                        1, Extent.NOT, List.of(), List.of(), List.of(), "no document calls anybody “Nemo” now"));
        assertThat(collation.entities()).isEqualTo(collate(List.of(DOVAN, FOX)).entities());
    }

    @Test
    void namesakesAreSeparableByDocument() {
        List<ReadDocument> pile = List.of(
                person("01.txt", "Marek Dovan"), person("02.txt", "Marek Dovan"), person("03.txt", "Marek Dovan"));
        assertThat(groups(pile)).containsExactly("01.txt 02.txt 03.txt");
        Ruling split = new Ruling.SplitEntity(in("Marek Dovan", "03.txt"), List.of("Marek Dovan"));
        assertThat(groups(pile, split)).containsExactly("01.txt 02.txt", "03.txt");
        Ruling apart = new Ruling.NotSameEntity(in("Marek Dovan", "03.txt"), everywhere("Marek Dovan"));
        assertThat(groups(pile, apart)).containsExactly("01.txt 02.txt", "03.txt");
        Ruling rename = new Ruling.RenameEntity(in("Marek Dovan", "03.txt"), "Marek Dovan (the younger)");
        assertThat(collate(pile, split, rename).entities())
                .extracting(Entity::name)
                .containsExactlyInAnyOrder("Marek Dovan", "Marek Dovan (the younger)");
    }

    @Test
    void whatIsSplitOffStaysOffWhenADocumentComesThatWouldJoinBoth() {
        List<ReadDocument> pile = new ArrayList<>(List.of(person("01.txt", "Marek Dovan"), person("02.txt", "Dovan")));
        Ruling split = new Ruling.SplitEntity(in("Dovan", "02.txt"), List.of("Marek Dovan"));
        pile.add(person("03.txt", "M. Dovan"));
        pile.add(person("04.txt", "Dovan"));
        for (String group : groups(pile, split)) {
            assertThat(group)
                    .satisfiesAnyOf(
                            one -> assertThat(one).doesNotContain("01.txt"),
                            one -> assertThat(one).doesNotContain("02.txt"));
        }
    }

    @Test
    void theLaterRulingWinsAndTheEarlierSaysSo() {
        Ruling same = new Ruling.SameEntity(everywhere("Marek Dovan"), everywhere("Old Fox"));
        Ruling apart = new Ruling.NotSameEntity(everywhere("Old Fox"), everywhere("Marek Dovan"));
        Collation kept = collate(List.of(DOVAN, FOX), same, apart);
        assertThat(kept.entities()).hasSize(2);
        assertThat(kept.outcomes()).extracting(RulingOutcome::extent).containsExactly(Extent.NOT, Extent.WHOLLY);
        assertThat(kept.outcomes().getFirst().reason()).isEqualTo("ruling 2, which is later, says otherwise");
        Collation joined = collate(List.of(DOVAN, FOX), apart, same);
        assertThat(joined.entities()).hasSize(1);
        assertThat(joined.outcomes()).extracting(RulingOutcome::extent).containsExactly(Extent.NOT, Extent.WHOLLY);
    }

    @ParameterizedTest
    @CsvSource({"0,1,2", "0,2,1", "1,0,2", "1,2,0", "2,0,1", "2,1,0"})
    void ofThreeThatCannotAllHoldTheEarliestIsSetAside(int first, int second, int third) {
        List<Ruling> circle = List.of(
                new Ruling.SameEntity(everywhere("Marek Dovan"), everywhere("Dowan")),
                new Ruling.SameEntity(everywhere("Dowan"), everywhere("Old Fox")),
                new Ruling.NotSameEntity(everywhere("Marek Dovan"), everywhere("Old Fox")));
        Collation collation =
                collate(List.of(DOVAN, DOWAN, FOX), circle.get(first), circle.get(second), circle.get(third));
        assertThat(collation.outcomes())
                .extracting(RulingOutcome::extent)
                .containsExactly(Extent.NOT, Extent.WHOLLY, Extent.WHOLLY);
        assertThat(collation.entities()).hasSize(first == 2 ? 1 : 2);
    }

    @Test
    void anExceptionByDocumentLeavesThatDocumentOutOfARulingByName() {
        List<ReadDocument> pile =
                List.of(person("01.txt", "Old Fox"), person("02.txt", "Dowan"), person("03.txt", "Dowan"));
        Ruling same = new Ruling.SameEntity(everywhere("Dowan"), everywhere("Old Fox"));
        Ruling exception = new Ruling.NotSameEntity(in("Dowan", "02.txt"), everywhere("Old Fox"));
        Collation collation = collate(pile, same, exception);
        assertThat(groups(collation, pile)).containsExactly("01.txt 03.txt", "02.txt");
        assertThat(collation.outcomes().getFirst().extent()).isEqualTo(Extent.PARTLY);
    }

    @Test
    void ofTwoNamesTheLaterIsGiven() {
        Collation collation = collate(
                List.of(DOVAN),
                new Ruling.RenameEntity(everywhere("Marek Dovan"), "A"),
                new Ruling.RenameEntity(everywhere("Marek Dovan"), "B"));
        assertThat(collation.entities()).extracting(Entity::name).containsExactly("B");
        assertThat(collation.entities().getFirst().shapings())
                .extracting(Entity.Shaping::ruling)
                .containsExactly(2);
        assertThat(collation.outcomes()).extracting(RulingOutcome::extent).containsExactly(Extent.NOT, Extent.WHOLLY);
    }

    @Test
    void aTypeReachesTheReadingAndWhateverIsJoinedByIt() {
        ReadDocument brig = person("01.txt", "Brig");
        ReadDocument media = Sketch.of("02.txt", "P", "2040-03-05", "Brig came to print.")
                .entity(EntityType.MEDIA, "Brig")
                .read();
        Ruling typing = new Ruling.EntityTypeRuling(everywhere("Brig"), EntityType.MEDIA);
        Collation collation = collate(List.of(brig, media), typing);
        assertThat(collation.entities()).singleElement().satisfies(entity -> {
            assertThat(entity.type()).isEqualTo(EntityType.MEDIA);
            assertThat(entity.shapings().getFirst().effect()).isEqualTo(Entity.Effect.RETYPED);
        });
        assertThat(ruled(List.of(brig), typing)
                        .documents()
                        .getFirst()
                        .reading()
                        .entities()
                        .getFirst()
                        .type())
                .isEqualTo(EntityType.MEDIA);
    }

    @Test
    void whatIsNoEntitySpeaksNoMoreAndIsMentionedNoMore() {
        ReadDocument read = Sketch.of("01.txt", "P", "2040-03-05", "Monday said it would rain. Monday it did.")
                .entity(EntityType.PERSON, "Monday")
                .says(QuotationKind.INDIRECT, "Monday", "it would rain")
                .states("it would rain", "rain")
                .states("Monday said it would rain", "say")
                .read();
        RuledPile ruled = ruled(List.of(read), new Ruling.NotAnEntity(everywhere("Monday")));
        var reading = ruled.documents().getFirst().reading();
        assertThat(reading.mentions()).isEmpty();
        assertThat(reading.attributions().getFirst().speaker()).isEmpty();
        assertThat(reading.statements())
                .allSatisfy(one -> assertThat(one.entities()).isEmpty());
        assertThat(collate(List.of(read), new Ruling.NotAnEntity(everywhere("Monday")))
                        .entities())
                .isEmpty();
    }

    @Test
    void aMentionThatIsSplitOffTakesItsWordsWithItAndIsFoundAgainInAChangedText() {
        String text = "Marek Dovan left early. \u201cIt leaks,\u201d said the engineer. Marek Dovan was gone.";
        Ruling split = engineer(text);
        ReadDocument before = engineers(text);
        RuledPile ruled = ruled(List.of(before), split);
        var reading = ruled.documents().getFirst().reading();
        assertThat(reading.entities()).extracting("name").containsExactly("Marek Dovan", "engineer");
        assertThat(reading.attributions().getFirst().speaker()).hasValue(1);
        assertThat(collate(List.of(before), split).entities())
                .extracting(Entity::name, Entity::mentions)
                .containsExactlyInAnyOrder(tuple("Marek Dovan", 2), tuple("engineer", 1));
        ReadDocument changed = engineers("Late on Sunday \uD83D\uDE80 it was told: " + text);
        assertThat(collate(List.of(changed), split).outcomes())
                .extracting(RulingOutcome::extent)
                .containsExactly(Extent.WHOLLY);
        ReadDocument other = engineers("Marek Dovan spoke to the engineer, who asked: \u201cIt leaks, does it?\u201d");
        assertThat(collate(List.of(other), split).outcomes())
                .containsExactly(new RulingOutcome(
                        1,
                        Extent.NOT,
                        List.of(),
                        List.of(),
                        List.of(),
                        "the words “the engineer” no longer stand there in 01.txt"));
    }

    private static Ruling engineer(String text) {
        int at = text.indexOf("the engineer");
        TextQuote quote = TextQuote.of(text, new Span(at, at + "the engineer".length()));
        return new Ruling.SplitEntity(
                new Designation(
                        "engineer", List.of(new Place(new DocumentAnchor("01.txt", "", ""), Optional.of(quote)))),
                List.of("Marek Dovan"));
    }

    /** A document in which the engineer is taken for Dovan. */
    private static ReadDocument engineers(String text) {
        Sketch sketch = Sketch.of("01.txt", "P", "2040-03-05", text)
                .entity(EntityType.PERSON, "Marek Dovan")
                .alsoCalled("Marek Dovan", "the engineer", MentionForm.NOMINAL);
        return text.contains("\u201cIt leaks,\u201d")
                ? sketch.says(QuotationKind.DIRECT, "Marek Dovan", "\u201cIt leaks,\u201d", "the engineer")
                        .read()
                : sketch.read();
    }

    @Test
    void wordsAreSaidByWhomARulingSaysAlsoWhereTheDocumentDoesNotNameHim() {
        ReadDocument read = sayings();
        Ruling wrong = new Ruling.WrongSpeaker(List.of(words(read, "would rain")), Optional.of(everywhere("Old Fox")));
        Collation collation = collate(List.of(read, FOX), wrong);
        assertThat(collation.outcomes().getFirst().extent()).isEqualTo(Extent.WHOLLY);
        RuledPile ruled = ruled(List.of(read, FOX), wrong);
        int speaker = ruled.documents()
                .getFirst()
                .reading()
                .attributions()
                .get(1)
                .speaker()
                .orElseThrow();
        assertThat(collation.entities())
                .filteredOn(entity -> entity.members()
                        .contains(new Entity.Member(read.document().id(), speaker)))
                .singleElement()
                .satisfies(entity -> {
                    assertThat(entity.name()).isEqualTo("Old Fox");
                    assertThat(entity.members()).hasSize(2);
                });
        Ruling nobody = new Ruling.WrongSpeaker(List.of(words(read, "would rain")), Optional.empty());
        assertThat(ruled(List.of(read), nobody).documents().getFirst().reading().attributions())
                .extracting(one -> one.speaker().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void whatIsNoQuotationIsTheVoiceAroundIt() {
        ReadDocument read = sayings();
        Ruling none = new Ruling.NotAQuotation(List.of(words(read, "it was late")));
        RuledPile ruled = ruled(List.of(read), none);
        var reading = ruled.documents().getFirst().reading();
        assertThat(reading.attributions()).hasSize(1);
        assertThat(reading.statements().getFirst().attribution()).isEmpty();
        assertThat(reading.statements().getLast().attribution()).hasValue(0);
        assertThat(ruled.outcomes().getFirst().documents())
                .containsExactly(read.document().id());
    }

    private static ReadDocument sayings() {
        return Sketch.of("01.txt", "P", "2040-03-05", "Ada said it was late, and Ada said it would rain.")
                .entity(EntityType.PERSON, "Ada")
                .says(QuotationKind.INDIRECT, "Ada", "it was late")
                .says(QuotationKind.INDIRECT, "Ada", "it would rain")
                .states("it was late", "be")
                .states("it would rain", "rain")
                .read();
    }

    private static Place words(ReadDocument read, String words) {
        int at = read.document().text().indexOf(words);
        return new Place(
                DocumentAnchor.of(read.document()),
                Optional.of(TextQuote.of(read.document().text(), new Span(at, at + words.length()))));
    }

    @Test
    void aDocumentIsFoundByItsIdThenWhereItLiesThenByItsName() {
        ReadDocument one = person("01.txt", "Marek Dovan");
        ReadDocument copy = person("a/01.txt", "Marek Dovan");
        Meaning meaning = Meaning.in(List.of(one, copy));
        assertThat(meaning.of(
                        at("Marek Dovan", new DocumentAnchor("x", one.document().id(), ""))))
                .hasSize(1);
        assertThat(meaning.of(at("Marek Dovan", new DocumentAnchor("x", "gone", "a/01.txt"))))
                .hasSize(1);
        assertThat(meaning.of(at("Marek Dovan", new DocumentAnchor("01.txt", "gone", "gone"))))
                .hasSize(1);
        assertThat(meaning.of(at("Marek Dovan", new DocumentAnchor("x", "gone", "gone"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void orderAndThreadsChangeNothingAndWhatIsDecidedHolds(long seed) {
        Random random = new Random(seed);
        List<String> names = List.of("Marek Dovan", "Dovan", "Petra Dovan", "Old Fox", "Dowan", "Nemo", "M. Dovan");
        List<ReadDocument> pile = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            pile.add(person("d" + i + ".txt", names.get(random.nextInt(names.size()))));
        }
        Rulings rulings = new Rulings(IntStream.rangeClosed(1, 12)
                .mapToObj(i -> new GivenRuling(i, any(random, names, pile)))
                .toList());
        Collation expected = Collator.onThreads(1).collate(pile, rulings);
        for (int i = 0; i < 4; i++) {
            List<ReadDocument> shuffled = new ArrayList<>(pile);
            Collections.shuffle(shuffled, random);
            assertThat(Collator.onThreads(1 + i).collate(shuffled, rulings)).isEqualTo(expected);
        }
        assertThat(expected.outcomes()).hasSize(12);
        Meaning meaning = Meaning.in(pile);
        for (RulingOutcome outcome : expected.outcomes()) {
            Ruling ruling = rulings.given().get(outcome.ruling() - 1).ruling();
            if (outcome.extent() == Extent.WHOLLY && ruling instanceof Ruling.SameEntity same) {
                Set<Entity.Member> meant = new TreeSet<>(meaning.of(same.first()));
                meant.addAll(meaning.of(same.second()));
                assertThat(entitiesWith(expected, meant)).as(ruling.words()).isLessThanOrEqualTo(1);
            }
            if (outcome.extent() == Extent.WHOLLY && ruling instanceof Ruling.NotSameEntity apart) {
                Set<Entity.Member> ones = meaning.of(apart.first());
                Set<Entity.Member> others = new TreeSet<>(meaning.of(apart.second()));
                others.removeAll(ones);
                assertThat(expected.entities())
                        .as(ruling.words())
                        .noneMatch(entity -> entity.members().stream()
                                        .anyMatch(member -> ones.contains(member)
                                                && !meaning.of(apart.second()).contains(member))
                                && entity.members().stream().anyMatch(others::contains));
            }
        }
    }

    private static long entitiesWith(Collation collation, Set<Entity.Member> members) {
        return collation.entities().stream()
                .filter(entity -> entity.members().stream().anyMatch(members::contains))
                .count();
    }

    private static Ruling any(Random random, List<String> names, List<ReadDocument> pile) {
        Designation first = any(names, random, pile);
        Designation second = any(names, random, pile);
        return switch (random.nextInt(6)) {
            case 0, 1 -> new Ruling.SameEntity(first, second);
            case 2 -> new Ruling.NotSameEntity(first, second);
            case 3 -> new Ruling.SplitEntity(first, List.of(second.name(), first.name()));
            case 4 -> new Ruling.RenameEntity(first, "Renamed " + random.nextInt(3));
            default -> new Ruling.EntityTypeRuling(first, random.nextBoolean() ? EntityType.PERSON : EntityType.PLACE);
        };
    }

    private static Designation any(List<String> names, Random random, List<ReadDocument> pile) {
        if (random.nextBoolean()) {
            return everywhere(names.get(random.nextInt(names.size())));
        }
        ReadDocument read = pile.get(random.nextInt(pile.size()));
        return in(read.reading().entities().getFirst().name(), read.document().name());
    }

    private static Designation in(String name, String document) {
        return at(name, new DocumentAnchor(document, "", ""));
    }

    private static Designation at(String name, DocumentAnchor document) {
        return new Designation(name, List.of(Place.in(document)));
    }

    private static ReadDocument person(String document, String name) {
        return Sketch.of(document, "Paper " + document, "2040-03-05", name + " came to " + document + " at once.")
                .entity(EntityType.PERSON, name)
                .read();
    }

    private static RuledPile ruled(List<ReadDocument> pile, Ruling... rulings) {
        return RuledPile.of(pile, given(rulings));
    }

    private static Collation collate(List<ReadDocument> pile, Ruling... rulings) {
        return Collator.onThreads(2).collate(pile, given(rulings));
    }

    private static Rulings given(Ruling... rulings) {
        return new Rulings(IntStream.range(0, rulings.length)
                .mapToObj(i -> new GivenRuling(i + 1, rulings[i]))
                .toList());
    }

    /** For every entity the names of its documents, sorted. */
    private static List<String> groups(List<ReadDocument> pile, Ruling... rulings) {
        return groups(collate(pile, rulings), pile);
    }

    private static List<String> groups(Collation collation, List<ReadDocument> pile) {
        return collation.entities().stream()
                .map(entity -> entity.members().stream()
                        .flatMap(member -> name(member, pile))
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    private static Stream<String> name(Entity.Member member, List<ReadDocument> pile) {
        return pile.stream()
                .map(ReadDocument::document)
                .filter(document -> document.id().equals(member.document()))
                .map(document -> document.name());
    }
}
