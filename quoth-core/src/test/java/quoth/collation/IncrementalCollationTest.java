package quoth.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quoth.collation.reuse.Reused;
import quoth.collation.reuse.Shared;
import quoth.collation.reuse.TextReuse;
import quoth.collation.reuse.Wording;
import quoth.reading.EntityType;
import quoth.reading.QuotationKind;

class IncrementalCollationTest {

    private static final String[] SYLLABLES = "ba ko mi tu re sal dor ven lin gat mos per hu zan".split(" ");

    @Test
    void whateverStepsAPileIsPutTogetherInItsCollationIsThatOfTheWholePile() {
        Collator collator = Collator.onThreads(2);
        for (int seed = 0; seed < 8; seed++) {
            Random random = new Random(seed);
            List<ReadDocument> all = pile(random, 40);
            List<ReadDocument> present = new ArrayList<>();
            Comparisons before = Comparisons.none();
            for (int step = 0; step < 8; step++) {
                change(present, all, random);
                Collator.Collated stepwise = collator.collate(present, Rulings.none(), before);
                Collator.Collated atOnce = Collator.onThreads(1).collate(present, Rulings.none(), Comparisons.none());
                assertThat(stepwise.collation()).isEqualTo(atOnce.collation());
                assertThat(stepwise.comparisons().toBytes())
                        .isEqualTo(atOnce.comparisons().toBytes());
                before = Comparisons.ofBytes(stepwise.comparisons().toBytes());
            }
        }
    }

    @Test
    void anAddedDocumentIsComparedWithThoseOfItsBlocksAndNothingElseIs() {
        List<ReadDocument> pile = pile(new Random(3), 60);
        List<ReadDocument> most = pile.subList(1, pile.size());
        Counting first = new Counting();
        Comparisons before = run(first, most, Comparisons.none());
        Counting again = new Counting();
        run(again, most, before);
        Counting added = new Counting();
        Comparisons after = run(added, pile, before);
        assertThat(first.compared).hasValue(before.size()).hasValueGreaterThan(40);
        assertThat(again.compared).hasValue(0);
        assertThat(added.compared).hasValue(after.size() - before.size()).hasValueBetween(1, pile.size() - 1);
    }

    @Test
    void aDocumentThatIsReadDifferentlyIsComparedAnew() {
        String text = sentences(new Random(5), 12);
        String quoted = text.substring(0, text.indexOf('.', text.length() / 2));
        ReadDocument earlier = Sketch.of("a", "A", "2040-03-05", text).read();
        ReadDocument plain = Sketch.of("b", "B", "2040-03-06", text).read();
        ReadDocument said = Sketch.of("b", "B", "2040-03-06", text)
                .entity(EntityType.PERSON, text.substring(0, text.indexOf(' ')))
                .says(QuotationKind.DIRECT, text.substring(0, text.indexOf(' ')), quoted)
                .read();
        Comparisons before = run(new Counting(), List.of(earlier, plain), Comparisons.none());
        Counting counting = new Counting();
        run(counting, List.of(earlier, said), before);
        assertThat(counting.compared).hasValue(1);
    }

    @Test
    void damagedBytesAreAsIfNothingHadBeenCompared() {
        byte[] bytes =
                run(new Counting(), pile(new Random(4), 30), Comparisons.none()).toBytes();
        assertThat(Comparisons.ofBytes(bytes).toBytes()).isEqualTo(bytes);
        for (int length = 0; length < bytes.length; length += 1 + length / 7) {
            assertThat(Comparisons.ofBytes(Arrays.copyOf(bytes, length)).size()).isZero();
        }
        bytes[20] = 127;
        assertThat(Comparisons.ofBytes(bytes).size()).isZero();
    }

    @Test
    void numbersComeOutOfBytesAsTheyWentIn() {
        int[] numbers = {0, 1, 127, 128, 16_383, 16_384, 2_097_152, Integer.MAX_VALUE, 5};
        assertThat(Comparisons.unpacked(Comparisons.packed(numbers))).isEqualTo(numbers);
        assertThat(Comparisons.packed(new int[0])).isEmpty();
    }

    private static Comparisons run(Counting counting, List<ReadDocument> pile, Comparisons before) {
        List<Wording> wordings =
                PileOrder.sorted(pile).stream().map(Wording::of).toList();
        RecallingCrossing<Wording, Shared, Reused> crossing = new RecallingCrossing<>(counting, before);
        CrossingEngine.onThreads(2).run(crossing, wordings);
        return crossing.comparisons();
    }

    /** Adds some documents, removes some, and puts other versions in the place of some. */
    private static void change(List<ReadDocument> present, List<ReadDocument> all, Random random) {
        for (ReadDocument document : all) {
            boolean here = present.contains(document);
            if (!here && random.nextInt(4) == 0) {
                present.removeIf(other ->
                        other.document().name().equals(document.document().name()));
                present.add(random.nextInt(present.size() + 1), document);
            } else if (here && random.nextInt(8) == 0) {
                present.remove(document);
            }
        }
    }

    /** Texts that are put together from a few sources, cut and added to; every fifth is another version of the one before. */
    private static List<ReadDocument> pile(Random random, int count) {
        List<String> sources =
                IntStream.range(0, 5).mapToObj(i -> sentences(random, 20)).toList();
        List<ReadDocument> pile = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String source = sources.get(random.nextInt(sources.size()));
            int from = source.indexOf(". ", random.nextInt(source.length() / 2)) + 2;
            String text = sentences(random, 1 + random.nextInt(8)) + source.substring(from);
            String published = random.nextInt(4) == 0 ? "" : "2040-03-0" + (1 + random.nextInt(9));
            int name = i % 5 == 4 ? i - 1 : i;
            pile.add(Sketch.of("d" + name, "Paper " + random.nextInt(6), published, text)
                    .read());
        }
        return pile;
    }

    /** Sentences of twelve made-up words. */
    private static String sentences(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12 * count; i++) {
            text.append(i % 12 == 0 ? "So" : "");
            text.append(SYLLABLES[random.nextInt(14)]).append(SYLLABLES[random.nextInt(14)]);
            text.append(SYLLABLES[random.nextInt(14)]).append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }

    /** Text reuse that counts its comparisons. */
    private static final class Counting implements LastingCrossing<Wording, Shared, Reused> {

        private final TextReuse reuse = new TextReuse();
        private final AtomicInteger compared = new AtomicInteger();

        @Override
        public Collection<String> keys(Wording item) {
            return reuse.keys(item);
        }

        @Override
        public int meetings() {
            return reuse.meetings();
        }

        @Override
        public Optional<Shared> compare(Wording left, Wording right) {
            compared.incrementAndGet();
            return reuse.compare(left, right);
        }

        @Override
        public Reused link(List<Wording> items, List<Pair<Wording, Shared>> pairs) {
            return reuse.link(items, pairs);
        }

        @Override
        public long fingerprint(Wording item) {
            return reuse.fingerprint(item);
        }

        @Override
        public int[] write(Shared evidence) {
            return reuse.write(evidence);
        }

        @Override
        public Shared read(int[] numbers) {
            return reuse.read(numbers);
        }
    }
}
