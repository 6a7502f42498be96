package quoth.collation.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import quoth.collation.Reuse;
import quoth.document.Passage;
import quoth.document.Span;

class QuotedWordsTest {

    @Test
    void whatThreeDocumentsQuoteIsOneStatement() {
        List<QuotedWords> found =
                QuotedWords.of(List.of(quote("a", 10, 90, "b", 5, 85), quote("a", 40, 120, "c", 0, 80)));
        assertThat(found).singleElement().satisfies(words -> {
            assertThat(words.documents()).isEqualTo(3);
            assertThat(words.places()).contains(new Passage("a", new Span(10, 120)));
            assertThat(words.fullest()).isEqualTo(new Passage("a", new Span(10, 120)));
        });
    }

    @Test
    void whatOnlyTwoQuoteIsNoClassOfItsOwn() {
        assertThat(QuotedWords.of(List.of(quote("a", 10, 90, "b", 5, 85)))).isEmpty();
    }

    @Test
    void copiesAreNoQuotedWords() {
        Reuse copy = new Reuse(passage("a", 0, 90), passage("b", 0, 90), Reuse.Kind.PASSAGE, 1);
        assertThat(QuotedWords.of(List.of(copy, quote("a", 0, 90, "c", 0, 90)))).isEmpty();
    }

    @Test
    void twoStatementsInOneDocumentStayApart() {
        List<QuotedWords> found = QuotedWords.of(List.of(
                quote("a", 0, 80, "b", 0, 80),
                quote("a", 0, 80, "c", 0, 80),
                quote("a", 100, 180, "d", 0, 80),
                quote("a", 100, 180, "e", 0, 80)));
        assertThat(found)
                .hasSize(2)
                .allSatisfy(words -> assertThat(words.documents()).isEqualTo(3));
    }

    @Test
    void theOrderOfThePassagesChangesNothing() {
        Random random = new Random(4);
        List<Reuse> reuse = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int start = random.nextInt(8) * 50;
            reuse.add(quote("d" + random.nextInt(9), start, start + 60, "e" + random.nextInt(9), start, start + 60));
        }
        List<QuotedWords> expected = QuotedWords.of(reuse);
        assertThat(expected).isNotEmpty();
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(reuse, new Random(seed));
            assertThat(QuotedWords.of(reuse)).isEqualTo(expected);
        }
    }

    private static Reuse quote(String from, int start, int end, String to, int toStart, int toEnd) {
        return new Reuse(passage(from, start, end), passage(to, toStart, toEnd), Reuse.Kind.QUOTE, 1);
    }

    private static Passage passage(String document, int start, int end) {
        return new Passage(document, new Span(start, end));
    }
}
