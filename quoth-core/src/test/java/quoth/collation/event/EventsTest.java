package quoth.collation.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.collation.Collation;
import quoth.collation.Collator;
import quoth.collation.ReadDocument;
import quoth.collation.Rulings;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.document.PublicationTime;
import quoth.reading.ArticleReader;

class EventsTest {

    private static final ArticleReader READER = ArticleReader.load();

    private static final ReadDocument WIRE = read(
            "wire",
            "2040-03-06",
            "An explosion at the Orvik paper mill killed Marek Dovan and injured four workers on Monday, the Tessan"
                    + " police said. The mill at Orvik exploded shortly after noon. The owner, Hanna Selm, said that the"
                    + " boiler had been inspected in January.");
    private static final ReadDocument PAPER = read(
            "paper",
            "2040-03-07",
            "Marek Dovan was killed when the boiler of the Orvik paper mill exploded on Monday. Four workers were"
                    + " injured in the explosion at Orvik, the Tessan police said. Hanna Selm, who owns the mill, closed it"
                    + " after the explosion.");
    private static final ReadDocument BEFORE = read(
            "before",
            "2040-03-08",
            "The Orvik paper mill, where Marek Dovan was killed in an explosion on Monday, had burned before. In 2037"
                    + " an explosion at the mill injured the Tessan engineer Ilse Brandt, the police said.");

    private static final List<ReadDocument> PILE = List.of(WIRE, PAPER, BEFORE);

    @Test
    void oneHappeningIsOneEventInAllDocuments() {
        assertThat(events(PILE))
                .anySatisfy(event -> assertThat(mentions(event)).contains("wire explosion", "paper explosion"));
        assertThat(events(PILE))
                .anySatisfy(event -> assertThat(mentions(event)).contains("wire killed", "paper killed"));
    }

    @Test
    void aVerbAndItsNounReportOneHappening() {
        assertThat(events(PILE))
                .anySatisfy(event -> assertThat(mentions(event)).contains("wire exploded", "paper explosion"));
    }

    @Test
    void anotherYearIsAnotherHappening() {
        assertThat(events(PILE)).noneMatch(event -> dated(event, "2037") && dated(event, "2040"));
    }

    @Test
    void everyMentionBelongsToExactlyOneEvent() {
        List<Event.Member> members =
                events(PILE).stream().flatMap(event -> event.members().stream()).toList();
        assertThat(members).doesNotHaveDuplicates();
        assertThat(members)
                .hasSize(PILE.stream()
                        .mapToInt(read -> read.reading().events().size())
                        .sum());
    }

    @Test
    void orderAndThreadsChangeNothing() {
        List<Event> expected = events(PILE);
        for (int seed = 0; seed < 5; seed++) {
            List<ReadDocument> shuffled = new ArrayList<>(PILE);
            Collections.shuffle(shuffled, new Random(seed));
            Collation collation = Collator.onThreads(2).collate(shuffled, Rulings.none());
            assertThat(Events.of(shuffled, collation, 1 + seed % 3)).isEqualTo(expected);
        }
    }

    @Test
    void joinedEventsSayWhy() {
        assertThat(events(PILE))
                .filteredOn(event -> event.documents() > 1)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.reasons()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "explosion, explode",
        "death, die",
        "dead, die",
        "killing, kill",
        "resignation, resign",
        "shooting, shoot",
        "arrests, arrest",
        "attacker, attack",
        "evacuation, evacuate",
        "winning, win",
        "victory, win"
    })
    void wordsOfOneRootAreKin(String one, String other) {
        assertThat(Derivation.root(one)).isEqualTo(Derivation.root(other));
    }

    @ParameterizedTest
    @CsvSource({"police, polish", "war, ward", "sing, sin", "visit, vision", "union, unite"})
    void wordsThatOnlyLookAlikeAreNot(String one, String other) {
        assertThat(Derivation.root(one)).isNotEqualTo(Derivation.root(other));
    }

    private static List<Event> events(List<ReadDocument> pile) {
        return Events.of(pile, Collator.onThreads(1).collate(pile, Rulings.none()), 1);
    }

    private static boolean dated(Event event, String year) {
        Predicate<Event.Member> inYear = member -> {
            ReadDocument read = document(member);
            return read.reading().events().get(member.index()).times().stream()
                    .anyMatch(time -> read.reading().times().get(time).value().startsWith(year));
        };
        return event.members().stream().anyMatch(inYear);
    }

    private static List<String> mentions(Event event) {
        return event.members().stream()
                .map(member -> {
                    ReadDocument read = document(member);
                    return read.document().name() + " "
                            + read.document()
                                    .words(read.reading()
                                            .events()
                                            .get(member.index())
                                            .span());
                })
                .toList();
    }

    private static ReadDocument document(Event.Member member) {
        return PILE.stream()
                .filter(read -> read.document().id().equals(member.document()))
                .findFirst()
                .orElseThrow();
    }

    private static ReadDocument read(String name, String day, String text) {
        Imprint imprint = new Imprint(
                Optional.of(name), Optional.empty(), Optional.empty(), PublicationTime.parse(day), Optional.empty());
        Document document = Document.of(name, name, imprint, text);
        return new ReadDocument(document, READER.read(document));
    }
}
