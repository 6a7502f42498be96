package quoth.reading.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.reading.ArticleReader;
import quoth.reading.Polarity;
import quoth.reading.Reading;
import quoth.reading.Role;

class RoleFinderTest {

    private static final ArticleReader READER = ArticleReader.load();

    private static final Imprint NONE =
            new Imprint(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @Test
    void anAppositionDescribesTheNameBeforeIt() {
        assertThat(roles("Emin Saarva, director of Halmen General, spoke to reporters on Monday in the town."))
                .containsExactly("Emin Saarva: director of Halmen General, PRESENT");
    }

    @Test
    void aTitleDescribesTheNameAfterItAndAnHonorificDoesNot() {
        assertThat(roles(
                        "The talks failed. Transport Minister Tobin Askelar left early, and Mr. Askelar said nothing."))
                .containsExactly("Tobin Askelar: Transport Minister, PRESENT");
    }

    @Test
    void whatSomebodyWasIsPast() {
        assertThat(roles("The court heard three people. Anna Lunt was a witness. The trial goes on for a week."))
                .containsExactly("Anna Lunt: a witness, PAST");
        assertThat(roles("Anna Lunt, a former engineer, spoke to the court about the bridge on Monday."))
                .containsExactly("Anna Lunt: a former engineer, PAST");
    }

    @Test
    void whatIsDeniedIsKeptAsDenied() {
        Reading reading = read("The court heard three people. Anna Lunt is not a witness. The trial goes on.");
        assertThat(reading.roles()).extracting(Role::polarity).containsExactly(Polarity.NEGATIVE);
    }

    @Test
    void aRoleInSomebodysWordsIsTheirs() {
        Reading reading = read("The driver told the court on Monday: “Anna Lunt is a liar.” The trial goes on.");
        assertThat(reading.roles())
                .singleElement()
                .satisfies(role -> assertThat(role.attribution()).isPresent());
    }

    @Test
    void swappingTwoNamesSwapsTheirRoles() {
        String text = "Emin Saarva, director of the hospital, met Anna Lunt, a former engineer, on Monday.";
        String swapped = text.replace("Emin Saarva", "X Y")
                .replace("Anna Lunt", "Emin Saarva")
                .replace("X Y", "Anna Lunt");
        assertThat(roles(swapped))
                .isEqualTo(roles(text).stream()
                        .map(role -> role.replace("Emin Saarva", "X Y")
                                .replace("Anna Lunt", "Emin Saarva")
                                .replace("X Y", "Anna Lunt"))
                        .toList());
    }

    private static Reading read(String text) {
        return READER.read(Document.of("a", "a", NONE, text));
    }

    private static List<String> roles(String text) {
        Reading reading = read(text);
        return reading.roles().stream()
                .map(role -> reading.entities().get(role.entity()).name() + ": "
                        + role.words().in(text) + ", " + role.standing())
                .toList();
    }
}
