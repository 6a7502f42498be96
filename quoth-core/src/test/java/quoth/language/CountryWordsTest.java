package quoth.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountryWordsTest {

    private static String kinds(String text) {
        TokenBounds tokens = Tokeniser.tokenise(text);
        CountryWords.Kind[] kinds = new CountryWords.Kind[tokens.size()];
        CountryWords.mark(text, tokens.starts(), tokens.ends(), 0, tokens.size(), kinds);
        StringBuilder letters = new StringBuilder();
        for (CountryWords.Kind kind : kinds) {
            letters.append(".NAPp".charAt(kind.code()));
        }
        return letters.toString();
    }

    @Test
    void countriesTheirAdjectivesAndTheirPeoplesAreTold() {
        assertThat(kinds("Ghana and a Kenyan told Danes")).isEqualTo("N..A.P");
    }

    @Test
    void aNameOfSeveralWordsIsOneName() {
        assertThat(kinds("Papua New Guinea met the South Koreans")).isEqualTo("ppN..pP");
    }

    @Test
    void wordsInSmallLettersAreNoCountries() {
        assertThat(kinds("they polish china and eat turkey")).isEqualTo("......");
    }

    @Test
    void headingsInCapitalsCount() {
        assertThat(kinds("TURKEY AND SRI LANKA")).isEqualTo("N.pN");
    }

    @Test
    void theWholeNameIsAskedForByItsWords() {
        assertThat(CountryWords.isName("Costa Rica")).isTrue();
        assertThat(CountryWords.isName("Costa Rican")).isFalse();
        assertThat(CountryWords.isAdjective("Costa Rican")).isTrue();
        assertThat(CountryWords.isPeople("Costa Ricans")).isTrue();
        assertThat(CountryWords.isPeople("Costa")).isFalse();
    }
}
