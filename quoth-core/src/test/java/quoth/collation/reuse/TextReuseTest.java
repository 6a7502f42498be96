package quoth.collation.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quoth.collation.CrossingEngine;
import quoth.collation.Mine;
import quoth.collation.ReadDocument;
import quoth.collation.Reuse;
import quoth.collation.Sketch;

class TextReuseTest {

    private static final String OTHER = """
            The spring market in Varn opened under a clear sky, and the first asparagus sold out before ten in the morning.

            Stallholders spoke of the best season in years, though some complained about the price of diesel and of wood.

            A brass band from the next valley played until the rain came, and then it played under the roof of the town hall.
            """;

    @Test
    void lightRewordingIsFollowed() {
        String reworded = Mine.WIRE
                .replace("At least 9 miners died", "At least nine miners were killed")
                .replace("brought in", "ferried in")
                .replace("after six hours of digging", "after hours of digging");
        Reused reused = reuse(document("a", "2040-03-05", Mine.WIRE), document("b", "2040-03-06", reworded));
        assertThat(reused.reuse())
                .isNotEmpty()
                .allSatisfy(reuse -> assertThat(reuse.kind()).isEqualTo(Reuse.Kind.REPRINT));
        assertThat(reused.reuse().stream()
                        .mapToInt(reuse -> reuse.to().span().length())
                        .sum())
                .isGreaterThan(reworded.length() * 9 / 10);
    }

    @Test
    void aLiftedSentenceIsAPassageWithItsExactPlace() {
        String sentence =
                "Pumps were brought in from three districts, and rescuers reached the lower gallery after six hours of"
                        + " digging through mud.";
        ReadDocument from = document("a", "2040-03-05", Mine.WIRE);
        ReadDocument to = document("b", "2040-03-06", OTHER + "\n" + sentence + "\n");
        assertThat(reuse(from, to).reuse()).singleElement().satisfies(reuse -> {
            assertThat(reuse.kind()).isEqualTo(Reuse.Kind.PASSAGE);
            assertThat(from.document().words(reuse.from().span())).isEqualTo(sentence);
            assertThat(to.document().words(reuse.to().span())).isEqualTo(sentence);
            assertThat(reuse.similarity()).isEqualTo(1.0);
        });
    }

    @Test
    void wordsThatTwoReportersCanHaveHeardAreAQuote() {
        String quote = "“We opened every gate we had and none of them would close again that night,”";
        ReadDocument first = document("a", "2040-03-05", OTHER + "\n" + quote + " said the lock keeper.\n");
        ReadDocument second = document("b", "2040-03-06", Mine.WIRE + "\n" + quote + " a woman recalled.\n");
        assertThat(reuse(first, second).reuse())
                .singleElement()
                .satisfies(reuse -> assertThat(reuse.kind()).isEqualTo(Reuse.Kind.QUOTE));
    }

    @Test
    void theFootOfManyPagesIsNoReuse() {
        String foot =
                "\nSign the letter list of this paper to have the best of the valley in your box every single morning.\n";
        Reused reused = reuse(
                document("a", "2040-03-05", Mine.WIRE + foot),
                document("b", "2040-03-06", OTHER + foot),
                document("c", "2040-03-07", BOATS + foot),
                document("d", "2040-03-08", BEES + foot));
        assertThat(reused.reuse()).isEmpty();
        assertThat(reused.origins())
                .allSatisfy((document, origin) -> assertThat(origin).isEqualTo(document));
    }

    @Test
    void aLiftedSentenceInWhichHardlyAnythingIsChangedIsAPassage() {
        String sentence =
                "At no hour of the strike were the pumps left without keepers from at least two different shifts.";
        String later = sentence.replace("the strike were", "the strike on that second day were");
        Reused reused = reuse(
                document("a", "2040-03-05", OTHER + "\n" + sentence + "\n\n" + BOATS),
                document("b", "2040-03-06", BEES + "\n" + later + "\n\n" + Mine.WIRE));
        assertThat(reused.reuse())
                .singleElement()
                .satisfies(reuse -> assertThat(reuse.kind()).isEqualTo(Reuse.Kind.PASSAGE));
        Reused freely = reuse(
                document("a", "2040-03-05", OTHER + "\n" + sentence + "\n\n" + BOATS),
                document(
                        "b",
                        "2040-03-06",
                        BEES + "\n" + "Keepers from two shifts watched the pumps at all hours of the strike.\n"));
        assertThat(freely.reuse()).isEmpty();
    }

    @Test
    void aLineAtTheSameEdgeOfTwoPagesIsKeptInTypeAndAtOppositeOnesIsLifted() {
        String line =
                "Keepers of the upper weir went without pay through the whole winter because nobody in the capital would"
                        + " sign the papers that the valley had sent.\n";
        assertThat(reuse(document("a", "2040-03-05", page(1) + line), document("b", "2040-03-06", page(2) + line))
                        .reuse())
                .isEmpty();
        assertThat(reuse(document("a", "2040-03-05", line + page(1)), document("b", "2040-03-06", line + page(2)))
                        .reuse())
                .isEmpty();
        assertThat(reuse(document("a", "2040-03-05", page(1) + line), document("b", "2040-03-06", line + page(2)))
                        .reuse())
                .singleElement()
                .satisfies(reuse -> assertThat(reuse.kind()).isEqualTo(Reuse.Kind.PASSAGE));
    }

    /** Some 400 made-up words. */
    private static String page(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            boolean last = i % 10 == 9;
            text.append(i % 10 == 0 ? "So" : "").append("kamolirutesa".charAt(random.nextInt(12)));
            text.append(Integer.toString(random.nextInt(1 << 28), 26).replaceAll("\\d", "e"))
                    .append(last ? ".\n\n" : " ");
        }
        return text.toString();
    }

    @Test
    void whoAddsAsMuchAsTheyTakeStaysAnOrigin() {
        String more = OTHER + BOATS + BEES;
        ReadDocument source = document("a", "2040-03-05", Mine.WIRE);
        ReadDocument merged = document("b", "2040-03-06", Mine.WIRE + "\n" + more);
        assertThat(reuse(source, merged).origins())
                .containsEntry(merged.document().id(), merged.document().id());
    }

    @Test
    void aCopyOfACopyGoesBackToTheFirst() {
        ReadDocument first = document("a", "2040-03-05", Mine.WIRE);
        Reused reused = reuse(first, document("b", "2040-03-06", Mine.WIRE), document("c", "2040-03-07", Mine.WIRE));
        assertThat(reused.origins().values()).containsOnly(first.document().id());
    }

    private static final String BOATS = """
            Nobody in the village could say how many boats there had been before the war, or who had owned them.

            Old ledgers in the parish house list ropes and tides beside one another without a price.
            """;

    private static final String BEES = """
            A retired teacher keeps eleven hives behind her garage, and the street has learned to walk on the other side.

            Clover honey is what she sells; lime she keeps for herself and for the postman, who once was stung in her service.
            """;

    private static ReadDocument document(String name, String published, String text) {
        return Sketch.of(name, "Paper " + name, published, text).read();
    }

    private static Reused reuse(ReadDocument... documents) {
        List<Wording> wordings = Stream.of(documents).map(Wording::of).toList();
        return CrossingEngine.onThreads(1).run(new TextReuse(), wordings);
    }
}
