package quoth.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrossingEngineTest {

    @Test
    void comparesEveryPairOfABlockOnceHoweverManyKeysItShares() {
        Counting crossing = new Counting(item -> List.of("a", "b", "c" + item % 2));
        List<String> pairs = CrossingEngine.onThreads(2).run(crossing, numbers(20));
        assertThat(pairs).hasSize(190).doesNotHaveDuplicates();
    }

    @Test
    void givesTheSameOnOneThreadAndOnFour() {
        Counting crossing = new Counting(item -> List.of("k" + item % 7, "m" + item % 11));
        assertThat(CrossingEngine.onThreads(4).run(crossing, numbers(300)))
                .isEqualTo(CrossingEngine.onThreads(1).run(crossing, numbers(300)));
    }

    @Test
    void keepsALargeBlockInOnePieceWithFewComparisons() {
        Counting crossing = new Counting(item -> List.of("all"));
        List<String> pairs = CrossingEngine.onThreads(2).run(crossing, numbers(2000));
        assertThat(pairs).hasSizeLessThan(2000 * 10);
        for (int i = 1; i < 2000; i++) {
            assertThat(pairs).contains("0-" + i);
        }
    }

    @Test
    void putsTheEarlierItemOnTheLeft() {
        Counting crossing = new Counting(item -> List.of("all"));
        assertThat(CrossingEngine.onThreads(2).run(crossing, numbers(3))).containsExactly("0-1", "0-2", "1-2");
    }

    @Test
    void refusesToWorkOnNoThread() {
        assertThatThrownBy(() -> CrossingEngine.onThreads(0)).hasMessageContaining("threads must be at least 1");
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    /** Links nothing; tells which pairs were compared. */
    private record Counting(Function<Integer, Collection<String>> keying)
            implements Crossing<Integer, String, List<String>> {

        @Override
        public Collection<String> keys(Integer item) {
            return keying.apply(item);
        }

        @Override
        public Optional<String> compare(Integer left, Integer right) {
            return Optional.of(left + "-" + right);
        }

        @Override
        public List<String> link(List<Integer> items, List<Pair<Integer, String>> pairs) {
            return new ArrayList<>(pairs.stream().map(Pair::evidence).toList());
        }
    }
}
