package quoth.collation.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static quoth.collation.ruling.Designation.everywhere;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quoth.collation.ReadDocument;
import quoth.collation.Rulings;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.reading.ArticleReader;
import quoth.reading.Reading;

class RuledEventsTest {

    private static final String TEXT =
            "The party met on Monday. Anna Lunt supports Marek Dovan. Ilse Brandt opposes Anna"
                    + " Lunt. Marek Dovan attacked Ilse Brandt after the meeting.";

    @Test
    void whoIsStruckTakesPartInNothingAndTheOthersGoOnAsBefore() {
        Reading before = ruled();
        Reading after = ruled(new Ruling.NotAnEntity(everywhere("Marek Dovan")));
        assertThat(told(before))
                .contains("Anna Lunt support Marek Dovan", "Ilse Brandt oppose Anna Lunt", "attack Ilse Brandt");
        assertThat(told(after))
                .contains("Ilse Brandt oppose Anna Lunt", "attack Ilse Brandt")
                .noneMatch(line -> line.contains("Marek Dovan"));
    }

    private static List<String> told(Reading reading) {
        List<String> relations = reading.relations().stream()
                .map(one -> words(reading, one.subject()) + " " + one.predicate() + " " + words(reading, one.object()))
                .toList();
        List<String> events = reading.events().stream()
                .flatMap(event ->
                        event.participants().stream().map(one -> event.lemma() + " " + words(reading, one.mention())))
                .toList();
        return Stream.concat(relations.stream(), events.stream()).toList();
    }

    private static String words(Reading reading, int mention) {
        return reading.mentions().get(mention).core().in(TEXT);
    }

    private static Reading ruled(Ruling... rulings) {
        Document document = Document.of("a", "a", Imprint.unknown(), TEXT);
        ReadDocument read = new ReadDocument(document, ArticleReader.load().read(document));
        List<GivenRuling> given = new ArrayList<>();
        for (Ruling ruling : rulings) {
            given.add(new GivenRuling(given.size() + 1, ruling));
        }
        return RuledPile.of(List.of(read), new Rulings(given))
                .documents()
                .getFirst()
                .reading();
    }
}
