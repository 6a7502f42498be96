package quoth.collation.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.collation.Collation;
import quoth.collation.Collator;
import quoth.collation.Point;
import quoth.collation.ReadDocument;
import quoth.collation.Rulings;
import quoth.collation.ruling.RulingOutcome.Extent;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.document.PublicationTime;
import quoth.document.Span;
import quoth.document.TextQuote;
import quoth.reading.ArticleReader;
import quoth.reading.QuotationKind;
import quoth.reading.Reader;

/** Short articles read by the real reader, and what rulings on answers make of their points. */
class RuledPointsTest {

    private static final Reader READER = ArticleReader.load();

    private static final String SETTING = """
            The grain silo at Pellow burst open on Tuesday and buried part of the harbour road under wheat.

            Firefighters from Pellow and two neighbouring towns dug through the night at the silo.

            """;

    private static final String SIX = "The number of the dead stands at six, according to the town hall.\n";
    private static final String NINE = "The number of the dead stands at nine, according to the dockers’ union.\n";
    private static final String SIX_AGAIN = "The number of the dead stands at six, according to the clinic.\n";

    private static final ReadDocument POST = article("Harbour Post", SETTING + SIX);
    private static final ReadDocument ECHO = article("Pellow Echo", SETTING + NINE);
    private static final ReadDocument HERALD = article("Inland Herald", SETTING + SIX_AGAIN);
    private static final List<ReadDocument> PILE = List.of(POST, ECHO, HERALD);

    @Test
    void answersThatAPersonSaysDoNotContradictEachOtherAreInNoDispute() {
        assertThat(dead(PILE).getFirst().status()).isEqualTo(Point.Status.DISPUTED);
        Ruling agreed = new Ruling.NoDisagreement(
                Optional.of(Point.Kind.NUMBER), List.of(words(POST, "stands at six")), List.of(words(ECHO, "at nine")));
        Collation collation = collate(PILE, agreed);
        Point point = dead(collation).getFirst();
        assertThat(point.status()).isEqualTo(Point.Status.AGREED);
        assertThat(point.values()).extracting(Point.Value::value).containsExactlyInAnyOrder("6", "9");
        assertThat(point.reasons())
                .contains("ruling 1 says that “stands at six” in Harbour Post and “at nine” in Pellow Echo do not"
                        + " contradict each other")
                .doesNotContain("the numbers do not exclude one another");
        assertThat(collation.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.extent()).isEqualTo(Extent.WHOLLY);
            assertThat(outcome.points()).containsExactly(point.id());
            assertThat(outcome.documents()).contains(id(POST), id(ECHO));
        });
    }

    @Test
    void whatAnAnswerContradictsBesidesStaysDisputed() {
        ReadDocument twelve =
                article("Coast Mail", SETTING + "The number of the dead stands at twelve, according to the navy.\n");
        Ruling agreed = new Ruling.NoDisagreement(
                Optional.empty(), List.of(words(POST, "at six")), List.of(words(ECHO, "at nine")));
        assertThat(dead(List.of(POST, ECHO, twelve), agreed).getFirst().status())
                .isEqualTo(Point.Status.DISPUTED);
    }

    @Test
    void answersToTwoQuestionsStandInTwoPointsAndTheirCopiesGoWithThem() {
        Ruling apart = new Ruling.NotSameQuestion(
                Optional.of(Point.Kind.NUMBER), List.of(words(POST, "stands at six")), List.of(words(ECHO, "at nine")));
        Collation collation = collate(PILE, apart);
        assertThat(dead(collation)).singleElement().satisfies(point -> {
            assertThat(point.status()).isNotEqualTo(Point.Status.DISPUTED);
            assertThat(point.values()).extracting(Point.Value::value).containsExactly("6");
            assertThat(documents(point)).containsExactlyInAnyOrder(id(POST), id(HERALD));
        });
        assertThat(collation.outcomes()).extracting(RulingOutcome::extent).containsExactly(Extent.WHOLLY);
    }

    @Test
    void aRulingOnAnswersIsFoundAgainWhenTextsHaveChangedAndWaitsWhenAWordIsGone() {
        Ruling agreed = new Ruling.NoDisagreement(
                Optional.empty(), List.of(words(POST, "stands at six")), List.of(words(ECHO, "at nine")));
        ReadDocument changed = article("Harbour Post", "Corrected on Friday.\n\n" + SETTING + SIX);
        assertThat(dead(List.of(changed, ECHO, HERALD), agreed).getFirst().status())
                .isEqualTo(Point.Status.AGREED);
        ReadDocument seven =
                article("Harbour Post", SETTING + "The number of the dead stands at seven, the town hall said.\n");
        Collation without = collate(List.of(seven, ECHO), agreed);
        assertThat(dead(without).getFirst().status()).isEqualTo(Point.Status.DISPUTED);
        assertThat(without.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.extent()).isEqualTo(Extent.NOT);
            assertThat(outcome.reason()).isEqualTo("the words “stands at six” no longer stand there in Harbour Post");
        });
    }

    @Test
    void aRulingOnAnswersThatNobodyHoldsToContradictSaysSo() {
        Ruling agreed = new Ruling.NoDisagreement(
                Optional.empty(), List.of(words(POST, "at six")), List.of(words(HERALD, "at six")));
        Ruling apart = new Ruling.NotSameQuestion(
                Optional.of(Point.Kind.DATE), List.of(words(POST, "at six")), List.of(words(ECHO, "at nine")));
        assertThat(collate(PILE, agreed, apart).outcomes())
                .extracting(RulingOutcome::reason)
                .containsExactly(
                        "these are not held to contradict each other now",
                        "these are not held to be answers to one question now");
    }

    @Test
    void notesChangeNothingAndAreFoundOnWhatTheyAreOn() {
        Collation plain = collate(PILE);
        Collation noted = collate(
                PILE,
                new Ruling.PointNote(Optional.empty(), List.of(words(ECHO, "at nine")), "ask the union"),
                new Ruling.PassageNote(words(POST, "according to the town hall"), "who?"),
                new Ruling.PassageNote(Place.in(DocumentAnchor.of(ECHO.document())), "late edition"),
                new Ruling.EntityNote(Designation.everywhere("Pellow"), "the port"),
                new Ruling.PassageNote(words(POST, "Firefighters from Pellow and two"), "whence?"),
                new Ruling.PointNote(Optional.empty(), List.of(words(POST, "the town hall")), "how many?"));
        assertThat(noted.points()).isEqualTo(plain.points());
        assertThat(noted.entities()).isEqualTo(plain.entities());
        assertThat(noted.outcomes())
                .extracting(RulingOutcome::extent)
                .containsExactly(Extent.WHOLLY, Extent.WHOLLY, Extent.WHOLLY, Extent.WHOLLY, Extent.WHOLLY, Extent.NOT);
        assertThat(noted.outcomes().getFirst().points())
                .containsExactly(dead(noted).getFirst().id());
        assertThat(noted.outcomes().getLast().reason()).isEqualTo("these words are not held to answer a question now");
    }

    @Test
    void wordsAreQuotedAsARulingSays() {
        ReadDocument read = article("Harbour Post", SETTING + "The owner said that the wall of the silo was rotten.\n");
        Ruling mixed = new Ruling.WrongKind(List.of(words(read, "was rotten")), QuotationKind.MIXED);
        RuledPile ruled = RuledPile.of(List.of(read), rulings(List.of(mixed)));
        assertThat(ruled.documents().getFirst().reading().attributions())
                .extracting(one -> one.kind())
                .containsExactly(QuotationKind.MIXED);
        assertThat(ruled.outcomes().getFirst().extent()).isEqualTo(Extent.WHOLLY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsRuledOnAnswersIsFollowedInAnyOrderOfThePile(long seed) {
        Random random = new Random(seed);
        List<ReadDocument> pile = new ArrayList<>();
        List<String> numbers = List.of("six", "nine", "twelve", "ten");
        for (int i = 0; i < 6; i++) {
            String number = numbers.get(random.nextInt(numbers.size()));
            pile.add(article(
                    "Paper " + i,
                    SETTING + "The number of the dead stands at " + number + ", according to office " + i + ".\n"));
        }
        List<Ruling> given = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<Place> first = List.of(words(pile.get(random.nextInt(3)), "stands at"));
            List<Place> second = List.of(words(pile.get(3 + random.nextInt(3)), "stands at"));
            given.add(
                    random.nextBoolean()
                            ? new Ruling.NotSameQuestion(Optional.empty(), wider(first), wider(second))
                            : new Ruling.NoDisagreement(Optional.empty(), wider(first), wider(second)));
        }
        Collation expected = Collator.onThreads(1).collate(pile, rulings(given));
        Collections.shuffle(pile, random);
        assertThat(Collator.onThreads(3).collate(pile, rulings(given))).isEqualTo(expected);
        for (Ruling ruling : given) {
            if (ruling instanceof Ruling.NotSameQuestion apart) {
                String one = apart.first().getFirst().document().id();
                String other = apart.second().getFirst().document().id();
                assertThat(dead(expected)).noneMatch(point -> documents(point).containsAll(List.of(one, other)));
            }
        }
    }

    /** The same places with a few characters more of the line. */
    private static List<Place> wider(List<Place> places) {
        return places.stream()
                .map(place -> {
                    TextQuote quote = place.quote().orElseThrow();
                    String suffix = quote.suffix().substring(0, 4);
                    return new Place(
                            place.document(),
                            Optional.of(new TextQuote(
                                    quote.exact() + suffix,
                                    quote.prefix(),
                                    quote.suffix().substring(4),
                                    quote.start())));
                })
                .toList();
    }

    private static List<Point> dead(List<ReadDocument> pile, Ruling... rulings) {
        return dead(collate(pile, rulings));
    }

    private static List<Point> dead(Collation collation) {
        return collation.points().stream()
                .filter(point -> point.question().equals("How many people died?"))
                .toList();
    }

    private static List<String> documents(Point point) {
        return point.values().stream()
                .flatMap(value -> value.claims().stream())
                .map(claim -> claim.passage().document())
                .toList();
    }

    private static Collation collate(List<ReadDocument> pile, Ruling... rulings) {
        return Collator.onThreads(1).collate(pile, rulings(List.of(rulings)));
    }

    private static Rulings rulings(List<Ruling> given) {
        return new Rulings(IntStream.range(0, given.size())
                .mapToObj(i -> new GivenRuling(i + 1, given.get(i)))
                .toList());
    }

    private static String id(ReadDocument read) {
        return read.document().id();
    }

    private static Place words(ReadDocument read, String words) {
        int at = read.document().text().indexOf(words);
        return new Place(
                DocumentAnchor.of(read.document()),
                Optional.of(TextQuote.of(read.document().text(), new Span(at, at + words.length()))));
    }

    private static ReadDocument article(String outlet, String text) {
        Imprint imprint = new Imprint(
                Optional.of(outlet),
                Optional.of("Silo bursts at Pellow"),
                Optional.empty(),
                PublicationTime.parse("2041-06-12T08:00"),
                Optional.empty());
        Document document = Document.of(outlet, outlet, imprint, text);
        return new ReadDocument(document, READER.read(document));
    }
}
