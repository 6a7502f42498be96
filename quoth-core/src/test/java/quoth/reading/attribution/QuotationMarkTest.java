package quoth.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import quoth.language.AnalysedText;
import quoth.language.EnglishAnalyser;

class QuotationMarkTest {

    private static Words words(String text) {
        AnalysedText analysed = EnglishAnalyser.load().analyse(text);
        return new Words(analysed);
    }

    private static boolean quoted(Words words, String form) {
        for (int i = 0; i < words.size(); i++) {
            if (words.token(i).form().equals(form)) {
                return words.region(i) > 0;
            }
        }
        throw new AssertionError(form + " is not in the text");
    }

    @Test
    void twoSingleMarksEncloseAQuotation() {
        Words words = words("''We waited for hours,'' Dorn told the court. Nobody came.");
        assertThat(quoted(words, "waited")).isTrue();
        assertThat(quoted(words, "told")).isFalse();
        assertThat(quoted(words, "Nobody")).isFalse();
    }

    @Test
    void eachKindOfMarkIsClosedByItsOwn() {
        Words words = words("“They call it ''the pit'' here,” Dorn told the court.");
        assertThat(quoted(words, "here")).isTrue();
        assertThat(quoted(words, "told")).isFalse();
    }

    @Test
    void aMarkThatNothingClosesReachesToTheEndOfItsParagraph() {
        Words words = words("“We waited for hours.\n\nThen Dorn left.");
        assertThat(quoted(words, "hours")).isTrue();
        assertThat(quoted(words, "left")).isFalse();
    }
}
