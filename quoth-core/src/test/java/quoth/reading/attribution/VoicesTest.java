package quoth.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.document.Span;
import quoth.language.EnglishAnalyser;
import quoth.reading.QuotationKind;

/** Sayings within sayings, and where source, cue and content meet. */
class VoicesTest {

    private static List<FoundAttribution> find(String text) {
        return AttributionFinder.standard().find(EnglishAnalyser.load().analyse(text));
    }

    private static List<String> in(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).toList();
    }

    private static FoundAttribution by(String text, String cue) {
        return find(text).stream()
                .filter(found -> in(text, found.cue()).stream().anyMatch(words -> words.contains(cue)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no attribution by " + cue + ": " + find(text)));
    }

    @Test
    void sayingsAreFoundInsideSayingsToAnyDepth() {
        String text = "Dorvik said Ferrow had told him that Halsten believed the mill was sold.";
        List<FoundAttribution> found = find(text);
        assertThat(found)
                .extracting(one -> in(text, one.source()).getFirst())
                .containsExactly("Dorvik", "Ferrow", "Halsten");
        assertThat(found.get(0).within()).isEmpty();
        assertThat(found.get(1).within()).hasValue(0);
        assertThat(found.get(2).within()).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“The council replies that we should wait,” Ferrow said. | replies | that we should wait",
                "“A woman told us the gate was open,” he said. | told | the gate was open",
                "The clerk said she had been told to hand out a list. | told | to hand out a list",
                "Ferrow rejected reports spread by rivals that the mill was sold. | reports | that the mill was sold",
                "“They say the mill is dead,” said Ferrow. | say | the mill is dead"
            })
    void sayingsAreFoundInsideContents(String text, String cue, String content) {
        FoundAttribution inner = by(text, cue);
        assertThat(inner.within()).isPresent();
        assertThat(String.join(" ", in(text, inner.content()))).startsWith(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ferrow said she wanted a new mill.",
                "“I think the mill is dead,” said Ferrow.",
                "Ferrow said she thinks the mill is dead."
            })
    void whatASpeakerOnlyThinksIsNoSayingOfItsOwn(String text) {
        assertThat(find(text)).hasSize(1);
    }

    @Test
    void aDateIsNoSource() {
        String text = "Ferrow told reporters on Tuesday, 3 May 2033: “The mill will close.”";
        assertThat(find(text))
                .singleElement()
                .satisfies(found -> assertThat(in(text, found.source())).containsExactly("Ferrow"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The oven had been cold for a week, according to Petra Lund, who owns the bakery.",
                "According to Petra Lund, who owns the bakery, the oven had been cold for a week."
            })
    void aClauseAboutTheSourceIsNoContent(String text) {
        FoundAttribution found = by(text, "ccording to");
        assertThat(in(text, found.source())).containsExactly("Petra Lund");
        assertThat(in(text, found.content()))
                .singleElement()
                .asString()
                .isEqualToIgnoringCase("the oven had been cold for a week");
    }

    @Test
    void aQuotationSplitRoundItsCueIsOne() {
        String text = "“The mill,” Ferrow said, “will close on Monday.”";
        assertThat(find(text))
                .singleElement()
                .satisfies(found -> assertThat(in(text, found.content()))
                        .containsExactly("“The mill,”", "“will close on Monday.”"));
    }

    @Test
    void aSpeechGoesOnThroughParagraphsThatOpenWithAMark() {
        String text = "“We have nothing to hide,” Ferrow told the council. “We opened the books.\n\n"
                + "“We opened the doors as well.\n\n“Nobody came.”\n\nThe council adjourned at nine.";
        assertThat(in(text, by(text, "told").content()))
                .containsExactly(
                        "“We have nothing to hide,”",
                        "“We opened the books.",
                        "“We opened the doors as well.",
                        "“Nobody came.”");
    }

    @Test
    void aQuotationThatIsNeverClosedEndsWithItsParagraph() {
        String text = "Ferrow said, “The mill will close.\n\nThe council met on Tuesday.";
        assertThat(in(text, by(text, "said").content())).containsExactly("“The mill will close.");
    }

    @Test
    void aBlockOfQuotedLinesBelongsToWhoWroteIt() {
        String text = "In her letter the mayor wrote:\n\n> The mill will close on Monday. Nobody will lose a job.\n\n"
                + "The council met on Tuesday.";
        FoundAttribution found = by(text, "wrote");
        assertThat(in(text, found.source())).containsExactly("the mayor");
        assertThat(in(text, found.content())).containsExactly("The mill will close on Monday. Nobody will lose a job.");
    }

    @Test
    void singleMarksQuoteToo() {
        String text = "'We will not go,' said Dorvik.";
        assertThat(by(text, "said").kind()).isEqualTo(QuotationKind.DIRECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The “mill of the year” was closed.",
                "The novel “A Winter in Tarnow” sold well, and the band played “Long Road” twice.",
                "The crowd carried banners reading “No dam”."
            })
    void titlesAndSlogansAreNobodysSpeech(String text) {
        assertThat(find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Ferrow: mill will close on Monday | Ferrow",
                "Mill will close on Monday, says Ferrow | Ferrow",
                "Mill to close - Ferrow | Ferrow",
                "'Mill Will Close', Says Mayor | Mayor"
            })
    void headlinesSpeakShortly(String text, String source) {
        assertThat(find(text))
                .singleElement()
                .satisfies(found -> assertThat(in(text, found.source())).containsExactly(source));
    }

    @Test
    void theNameOfAPaperBehindATitleIsNoSource() {
        assertThat(find("Mill to close on Monday - Tarnow Gazette")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I believe the mill was sold too cheaply. | I | believe",
                "This newspaper understands that the mill was sold in March. | This newspaper | understands",
                "By her own account, she never saw the letter. | her | account",
                "On Ferrow's word, the mill was sound. | Ferrow's | word"
            })
    void authorsAndPhrasesAttributeToo(String text, String source, String cue) {
        assertThat(in(text, by(text, cue).source())).containsExactly(source);
    }

    @Test
    void whatIsReportedlySoIsOnNobodysNamedWord() {
        String text = "The mill was reportedly sold in March, and the council met.";
        FoundAttribution found = by(text, "reportedly");
        assertThat(found.source()).isEmpty();
        assertThat(in(text, found.content())).containsExactly("The mill was", "sold in March");
    }

    @Test
    void aConditionEndsBeforeWhatDependsOnIt() {
        String text = "If Dorvik says the mill is safe, I will move in.";
        assertThat(in(text, by(text, "says").content())).containsExactly("the mill is safe");
    }
}
