package quoth.collation.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import quoth.collation.CrossingEngine;
import quoth.collation.PileOrder;
import quoth.collation.ReadDocument;
import quoth.collation.Reuse;
import quoth.collation.Sketch;

/** Piles as nobody would make them; the time limits are far above what is needed and far below what a square would take. */
class HostilePileTest {

    private static final String[] SYLLABLES = "ba ko mi tu re sal dor ven lin gat mos per hu zan".split(" ");

    @Test
    @Timeout(60)
    void manyCopiesOfOneTextAreOneOrigin() {
        String text = prose(new Random(1), 300);
        List<ReadDocument> pile = IntStream.range(0, 3000)
                .mapToObj(i -> document("copy-%05d".formatted(i), "Paper " + i, "", text))
                .toList();
        assertThat(new HashSet<>(reuse(pile).origins().values())).hasSize(1);
    }

    @Test
    @Timeout(60)
    void aDocumentThatRepeatsItselfIsAReprintOfWhatItRepeats() {
        String text = prose(new Random(2), 60);
        ReadDocument once = document("once", "Paper A", "2040-03-05", text);
        ReadDocument often = document("often", "Paper B", "2040-03-06", (text + "\n\n").repeat(500));
        Reused reused = reuse(List.of(once, often));
        assertThat(reused.reuse())
                .isNotEmpty()
                .allSatisfy(reuse -> assertThat(reuse.kind()).isEqualTo(Reuse.Kind.REPRINT));
    }

    @Test
    @Timeout(60)
    void aDocumentOfMegabytesIsComparedLikeAnyOther() {
        String text = prose(new Random(4), 120);
        String before = prose(new Random(5), 200_000);
        String after = prose(new Random(6), 200_000);
        ReadDocument once = document("once", "Paper A", "2040-03-05", text);
        ReadDocument book = document("book", "Paper B", "2040-03-06", before + "\n\n" + text + "\n\n" + after);
        Reused reused = reuse(List.of(once, book));
        assertThat(reused.reuse())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.to().document())
                        .isEqualTo(book.document().id()));
        assertThat(reused.reuse().stream()
                        .mapToInt(found -> found.from().span().length())
                        .sum())
                .isGreaterThan(text.length() * 9 / 10);
        assertThat(reused.origins())
                .containsEntry(book.document().id(), book.document().id());
    }

    @Test
    void textsWithoutDatesOrAllOfOneDayHaveTheirCopiesFound() {
        for (String published : List.of("", "2040-03-05")) {
            List<ReadDocument> pile = IntStream.range(0, 60)
                    .mapToObj(i ->
                            document("d%02d".formatted(i), "Paper " + i, published, prose(new Random(40 + i % 3), 200)))
                    .toList();
            Reused reused = reuse(pile);
            assertThat(new HashSet<>(reused.origins().values())).hasSize(3);
            assertThat(reused.reuse())
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(found.kind()).isEqualTo(Reuse.Kind.REPRINT));
        }
    }

    @Test
    void documentsOfOneWordShareNothing() {
        List<ReadDocument> pile = IntStream.range(0, 500)
                .mapToObj(i -> document("word-" + i, "Paper", "2040-03-05", i % 3 == 0 ? "Yes" : "No."))
                .toList();
        assertThat(reuse(pile).reuse()).isEmpty();
        assertThat(new HashSet<>(reuse(pile).origins().values())).hasSize(500);
    }

    @Test
    void aDocumentWithoutAWordSharesNothing() {
        assertThat(reuse(List.of(document("a", "A", "", "* * *"), document("b", "B", "", "* * *")))
                        .reuse())
                .isEmpty();
    }

    @Test
    @Timeout(60)
    void oneLongWordAndOneSentenceWithoutEndAreRead() {
        String word = "x".repeat(200_000);
        String endless =
                prose(new Random(3), 20_000).replace(".", "").replace("\n", " ").toLowerCase(Locale.ROOT);
        List<ReadDocument> pile = List.of(
                document("a", "A", "2040-03-05", word),
                document("b", "B", "2040-03-06", word),
                document("c", "C", "2040-03-07", endless),
                document("d", "D", "2040-03-08", "A line of its own comes first here. " + endless));
        Reused reused = reuse(pile);
        assertThat(reused.origins())
                .containsEntry(
                        pile.get(3).document().id(), pile.get(2).document().id())
                .containsEntry(
                        pile.get(1).document().id(), pile.get(1).document().id());
    }

    @Test
    @Timeout(60)
    void aTableThatManyPagesOfOneOutletCarryMakesNoOrigin() {
        String table = IntStream.range(0, 12)
                .mapToObj(i -> "Ward %d | Hollin %d | Marsk %d | turnout %d percent of voters\n"
                        .formatted(i, 100 + i, 90 + i, 40 + i))
                .collect(Collectors.joining());
        List<ReadDocument> pile = IntStream.range(0, 40)
                .mapToObj(i -> document(
                        "page-" + i, "Valley Post", "2040-03-05", prose(new Random(100 + i), 900) + "\n" + table))
                .toList();
        assertThat(new HashSet<>(reuse(pile).origins().values())).hasSize(40);
    }

    @Test
    @Timeout(60)
    void aListOfNamesThatManyOutletsCarryMakesNoOrigin() {
        Random random = new Random(8);
        String names = IntStream.range(0, 120)
                .mapToObj(i -> capital(prose(random, 1)) + " " + capital(prose(random, 1)))
                .collect(Collectors.joining(", "));
        List<ReadDocument> pile = IntStream.range(0, 200)
                .mapToObj(i -> document(
                        "page-" + i,
                        "Paper " + i,
                        "2040-03-05",
                        prose(new Random(300 + i), 400) + "\n" + names + ".\n"))
                .toList();
        Reused reused = reuse(pile);
        assertThat(new HashSet<>(reused.origins().values())).hasSize(200);
        assertThat(reused.reuse()).noneSatisfy(reuse -> assertThat(reuse.kind()).isEqualTo(Reuse.Kind.REPRINT));
    }

    @Test
    @Timeout(60)
    void theWorkGrowsWithTheNumberOfCopiesAndNotWithItsSquare() {
        String text = prose(new Random(9), 60);
        int few = comparisons(text, 2_000);
        int many = comparisons(text, 20_000);
        assertThat(many).isLessThan(11 * few);
    }

    /** How many pairs are found in so many copies, each of which was compared once. */
    private static int comparisons(String text, int copies) {
        List<ReadDocument> pile = IntStream.range(0, copies)
                .mapToObj(i -> document("copy-%05d".formatted(i), "Paper " + i, "2040-03-05", text))
                .toList();
        Reused reused = reuse(pile);
        assertThat(new HashSet<>(reused.origins().values())).hasSize(1);
        return reused.reuse().size();
    }

    private static String capital(String word) {
        String plain = word.strip();
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    @Test
    void theOrderOfThePileAndTheNumberOfThreadsChangeNothing() {
        Random random = new Random(7);
        List<ReadDocument> pile = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String text = prose(new Random(i % 13), 200);
            int cut = text.length() * (50 + random.nextInt(50)) / 100;
            String published = i % 4 == 0 ? "" : "2040-03-0" + (1 + i % 3);
            pile.add(document("d" + i, "Paper " + i % 5, published, text.substring(0, cut) + prose(random, 20)));
        }
        Reused expected = reuse(pile);
        for (int threads = 2; threads < 5; threads++) {
            Collections.shuffle(pile, new Random(threads));
            List<Wording> wordings =
                    PileOrder.sorted(pile).stream().map(Wording::of).toList();
            assertThat(CrossingEngine.onThreads(threads).run(new TextReuse(), wordings))
                    .isEqualTo(expected);
        }
    }

    private static Reused reuse(List<ReadDocument> pile) {
        List<Wording> wordings =
                PileOrder.sorted(pile).stream().map(Wording::of).toList();
        return CrossingEngine.onThreads(2).run(new TextReuse(), wordings);
    }

    private static ReadDocument document(String name, String outlet, String published, String text) {
        return Sketch.of(name, outlet, published, text).read();
    }

    /** Sentences of made-up words, twelve a sentence and three sentences a paragraph. */
    private static String prose(Random random, int words) {
        StringBuilder prose = new StringBuilder();
        for (int i = 0; i < words; i++) {
            String word = SYLLABLES[random.nextInt(14)] + SYLLABLES[random.nextInt(14)] + SYLLABLES[random.nextInt(14)];
            boolean first = i % 12 == 0;
            prose.append(first ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
            prose.append(i % 12 == 11 ? (i % 36 == 35 ? ".\n\n" : ". ") : " ");
        }
        return prose.toString();
    }
}
