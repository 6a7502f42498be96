package quoth.collation.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RivalLinkTest {

    private static final double ENOUGH = 1;

    private record Scored(int left, int right, double score) {}

    @Test
    void twoGroupsAreJoinedByTheirTwoMostSimilarPairs() {
        assertThat(join(List.of(List.of(0, 1), List.of(2, 3)), List.of(new Scored(0, 2, 1.2), new Scored(1, 3, 1))))
                .containsExactly(List.of(0, 1, 2, 3));
        assertThat(join(List.of(List.of(0, 1), List.of(2, 3)), List.of(new Scored(0, 2, 1.8))))
                .containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void whatMustStayApartKeepsTheirGroupsApart() {
        List<Scored> alike =
                List.of(new Scored(0, 2, 2), new Scored(1, 2, 2), new Scored(1, 3, -3), new Scored(0, 3, -3));
        assertThat(join(List.of(List.of(0), List.of(1), List.of(2, 3)), alike))
                .contains(List.of(2, 3))
                .hasSize(3);
        assertThat(join(List.of(List.of(0), List.of(1), List.of(2, 3)), List.of(new Scored(0, 2, RivalLink.DECISIVE))))
                .containsExactly(List.of(0, 2, 3), List.of(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void neitherTheOrderOfPairsNorUnlikeOthersChangeWhatIsJoined(long seed) {
        Random random = new Random(seed);
        int joined = 0;
        for (int n = 0; n < 200; n++) {
            int half = 2 + random.nextInt(10);
            List<List<Integer>> groups =
                    IntStream.range(0, 2 * half).mapToObj(List::of).toList();
            List<Scored> first = pairs(random, 0, half);
            List<Scored> second = pairs(random, half, half);
            List<Scored> all = new ArrayList<>(first);
            all.addAll(second);
            for (int pair = random.nextInt(half); pair > 0; pair--) {
                double unlike = random.nextBoolean() ? -3 : ENOUGH / 2;
                all.add(new Scored(random.nextInt(half), half + random.nextInt(half), unlike));
            }
            Collections.shuffle(all, random);
            List<List<Integer>> together = join(groups, all);
            List<List<Integer>> apart = new ArrayList<>(join(groups.subList(0, half), first));
            apart.addAll(join(groups.subList(half, 2 * half), second));
            assertThat(together).isEqualTo(apart);
            joined += 2 * half - together.size();
        }
        assertThat(joined).isGreaterThan(300);
    }

    private static List<Scored> pairs(Random random, int from, int size) {
        return random.ints(random.nextInt(2 * size), 0, size * size)
                .filter(number -> number / size < number % size)
                .distinct()
                .mapToObj(number -> new Scored(
                        from + number / size,
                        from + number % size,
                        random.nextInt(5) == 0 ? -3 : 2.5 * random.nextDouble()))
                .toList();
    }

    private static List<List<Integer>> join(List<List<Integer>> groups, List<Scored> pairs) {
        RivalLink link = new RivalLink(groups);
        pairs.forEach(pair -> link.add(pair.left(), pair.right(), pair.score()));
        return link.join(ENOUGH);
    }
}
