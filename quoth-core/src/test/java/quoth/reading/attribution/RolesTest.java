package quoth.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import quoth.language.EnglishAnalyser;

class RolesTest {

    private final Words words =
            new Words(EnglishAnalyser.load().analyse("\"We never came,\" Holm said. \"It rained.\""));

    private int word(String form) {
        int word = 0;
        while (!words.token(word).form().equals(form)) {
            word++;
        }
        return word;
    }

    private Roles content(String first, String last) {
        return new Roles(0, words.size()).with(RoleSearch.CONTENT, word(first), word(last), 0);
    }

    @Test
    void theMarksAroundAQuotationBelongToIt() {
        Cue cue = new Cue(word("said"), word("said") + 1);
        Roles roles = content("We", "came");
        roles.completeQuotations(words, cue);
        assertThat(roles.isContent(0)).isTrue();
        assertThat(roles.isContent(word("Holm") - 1)).isTrue();
        assertThat(roles.isContent(word("Holm"))).isFalse();
    }

    @Test
    void marksThatEncloseMoreThanTheContentDoNot() {
        Cue cue = new Cue(word("said"), word("said") + 1);
        Roles roles = content("We", "never");
        roles.completeQuotations(words, cue);
        assertThat(roles.isContent(word("came"))).isFalse();
        assertThat(roles.isContent(word("Holm") - 1)).isFalse();
    }
}
