package quoth.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.document.PublicationTime;
import quoth.reading.ArticleReader;
import quoth.reading.EventMention;
import quoth.reading.EventMention.Part;
import quoth.reading.Reading;

class EventFinderTest {

    private static final ArticleReader READER = ArticleReader.load();

    @Test
    void aVerbTellsWhoDidWhatToWhomInEitherVoice() {
        assertThat(parts("The talks ended. Marek Dovan attacked Anna Lunt in the street on Monday.", "attacked"))
                .contains("Marek Dovan AGENT", "Anna Lunt PATIENT");
        assertThat(parts("The talks ended. Anna Lunt was attacked by Marek Dovan on Monday.", "attacked"))
                .containsExactlyInAnyOrder("Marek Dovan AGENT", "Anna Lunt PATIENT");
    }

    @Test
    void aRelativeClauseTellsOfTheNounItHangsOn() {
        assertThat(parts("Marek Dovan, who attacked Anna Lunt on Monday, was arrested the next day.", "attacked"))
                .contains("Marek Dovan AGENT", "Anna Lunt PATIENT");
    }

    @Test
    void aSubjectIsSharedByJoinedVerbs() {
        assertThat(parts("Marek Dovan broke the window and attacked Anna Lunt on Monday.", "attacked"))
                .contains("Marek Dovan AGENT", "Anna Lunt PATIENT");
    }

    @Test
    void aNounReportsAnEventToo() {
        assertThat(event("The explosion killed two workers at the plant on Monday.", "explosion")
                        .form())
                .isEqualTo(EventMention.Form.NOUN);
    }

    @Test
    void aTimeBelongsToTheEventItHangsOn() {
        String text = "The factory exploded on Monday. Two workers died in hospital on Wednesday.";
        Reading reading = read(text);
        EventMention died = event(reading, text, "died");
        assertThat(died.times())
                .extracting(time -> reading.times().get(time).span().in(text))
                .containsExactly("Wednesday");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marek Dovan attacked the guard on Monday.|attacked|POSITIVE CERTAIN",
                "Marek Dovan did not attack the guard on Monday.|attack|NEGATIVE CERTAIN",
                "Marek Dovan may have attacked the guard on Monday.|attacked|POSITIVE POSSIBLE",
                "Marek Dovan allegedly attacked the guard on Monday.|attacked|POSITIVE PROBABLE",
                "Marek Dovan planned to attack the guard on Monday.|attack|UNKNOWN UNKNOWN",
                "Marek Dovan failed to attack the guard on Monday.|attack|NEGATIVE CERTAIN",
                "If Marek Dovan attacked the guard, he must pay.|attacked|UNKNOWN UNKNOWN",
                "The police prevented an attack on the guard on Monday.|attack|NEGATIVE CERTAIN",
                "The party called for an attack on the camp on Monday.|attack|UNKNOWN UNKNOWN",
                "The army launched an attack on the camp on Monday.|attack|POSITIVE CERTAIN",
                "The army did not launch an attack on the camp on Monday.|attack|NEGATIVE CERTAIN"
            })
    void polarityAndCertaintyAreThoseOfTheWordAndOfWhatGovernsIt(String text, String word, String factuality) {
        EventMention event = event(text, word);
        assertThat(event.polarity() + " " + event.certainty()).isEqualTo(factuality);
    }

    @Test
    void whatSomebodyDeniesIsDeniedInTheirVoice() {
        EventMention event = event("The minister denied that soldiers had attacked the village.", "attacked");
        assertThat(event.attribution()).isPresent();
        assertThat(event.polarity()).hasToString("NEGATIVE");
    }

    @Test
    void swappingTwoNamesSwapsWhoTakesPartAndNothingElse() {
        String text = "Marek Dovan attacked Anna Lunt on Monday. Anna Lunt was taken to hospital after the attack.";
        String swapped = text.replace("Marek Dovan", "X Y")
                .replace("Anna Lunt", "Marek Dovan")
                .replace("X Y", "Anna Lunt");
        List<String> told = read(text).events().stream()
                .map(event -> event.lemma() + event.form() + event.polarity() + event.certainty())
                .toList();
        assertThat(read(swapped).events())
                .extracting(event -> event.lemma() + event.form() + event.polarity() + event.certainty())
                .containsExactlyElementsOf(told);
    }

    @Test
    void somebodyIsNoEvent() {
        assertThat(words("The murderer met his lawyer, a former fighter, on Monday."))
                .doesNotContain("lawyer");
    }

    @Test
    void aTextOfNothingButMarksHasNone() {
        assertThat(words("... !!! --- ???")).isEmpty();
    }

    private static Reading read(String text) {
        Imprint imprint = new Imprint(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PublicationTime.parse("2040-03-08"),
                Optional.empty());
        return READER.read(Document.of("a", "a", imprint, text));
    }

    private static List<String> words(String text) {
        return read(text).events().stream().map(event -> event.span().in(text)).toList();
    }

    private static EventMention event(String text, String word) {
        return event(read(text), text, word);
    }

    private static EventMention event(Reading reading, String text, String word) {
        return reading.events().stream()
                .filter(event -> event.span().in(text).equals(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError(word + " is no event in: " + text));
    }

    private static List<String> parts(String text, String word) {
        Reading reading = read(text);
        return event(reading, text, word).participants().stream()
                .filter(one -> one.part() != Part.OTHER)
                .map(one -> reading.mentions().get(one.mention()).core().in(text) + " " + one.part())
                .toList();
    }
}
