package quoth.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.document.Document;
import quoth.document.Span;

class SearchTest {

    @TempDir
    Path folder;

    Dossier dossier;

    @BeforeEach
    void fillADossier() {
        dossier = Dossier.openOrCreate(folder.resolve("pile.quoth"));
        SmallPile.fill(dossier, SmallPile.documents());
    }

    @AfterEach
    void closeIt() {
        dossier.close();
    }

    @Test
    void allWordsMustOccur() {
        assertThat(dossier.search("houses lost", 10))
                .extracting(hit -> hit.document().name())
                .containsExactly("bugle.txt");
        assertThat(dossier.search("houses zeppelin", 10)).isEmpty();
    }

    @Test
    void aPhraseStandsAsItWasTyped() {
        assertThat(dossier.search("\"happen again\"", 10)).hasSize(1);
        assertThat(dossier.search("\"again happen\"", 10)).isEmpty();
    }

    @Test
    void aStarStandsForAllWordsThatBeginSo() {
        assertThat(dossier.search("hous*", 10)).hasSize(3);
        assertThat(dossier.search("hous", 10)).isEmpty();
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertThat(dossier.search("CAFES", 10)).hasSize(1);
        assertThat(dossier.search("ol\u00E9a", 10)).hasSize(3);
    }

    @Test
    void matchesAreTheExactPlacesInTheText() {
        Hit hit = dossier.search("counted houses", 10).getFirst();
        Document document = hit.document();
        assertThat(hit.matches()).extracting(document::words).containsExactly("counted", "houses");
        Span excerpt = hit.excerpt().orElseThrow();
        assertThat(hit.matches()).allMatch(excerpt::contains);
    }

    @Test
    void aWordOfTheTitleFindsTheDocumentToo() {
        Hit hit = dossier.search("landslip", 10).getFirst();
        assertThat(hit.document().name()).isEqualTo("bugle.txt");
        assertThat(hit.matches()).isEmpty();
        assertThat(hit.excerpt()).isPresent();
    }

    @Test
    void theExcerptOfALongTextShowsTheMatchWithoutCuttingWords() {
        Document lengthy = SmallPile.document(
                "long.txt",
                "Hollin Wire",
                "Long",
                "lorem ipsum ".repeat(200) + "the quagmire grew " + "dolor amet ".repeat(200));
        dossier.put(lengthy, SmallPile.READER.read(lengthy));
        Hit hit = dossier.search("quagmire", 1).getFirst();
        String excerpt = lengthy.words(hit.excerpt().orElseThrow());
        assertThat(excerpt).contains("quagmire").hasSizeLessThan(200);
        assertThat("lorem ipsum the quagmire grew dolor amet".split(" ")).contains(excerpt.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\"\"",
                "\"\"\"",
                "*",
                "**",
                "a*b*",
                "AND",
                "OR OR",
                "NEAR(a b)",
                "NOT",
                "text:houses",
                "^houses",
                "{title}: a",
                "houses AND",
                "(",
                ")",
                "-houses",
                "+",
                "\uD83C\uDFD4\uFE0F",
                "'; DROP TABLE document; --",
                "a\0b",
                "\uD83C",
                "houses\"",
                ":",
                "\"*\"*",
                "\\",
                "%",
                "_"
            })
    void whateverAPersonTypesIsASearch(String words) {
        assertThat(dossier.search(words, 10)).hasSizeLessThanOrEqualTo(3);
        assertThat(dossier.documents()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomCharactersAreASearch(long seed) {
        Random random = new Random(seed);
        String alphabet = "ab \"*()^:+-{}'\\,.ANDORNT\u00E9\uD83C\uDFD4\0\n";
        for (int i = 0; i < 300; i++) {
            StringBuilder words = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                words.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(dossier.search(words.toString(), 2)).as(words.toString()).hasSizeLessThanOrEqualTo(2);
        }
    }
}
