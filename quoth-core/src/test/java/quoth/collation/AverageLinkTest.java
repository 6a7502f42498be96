package quoth.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AverageLinkTest {

    private static final double ENOUGH = .5;

    /** The textbook: of all pairs of groups join the two of the highest average, until none has enough. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void groupsAreThoseOfThePlainMethod(long seed) {
        Random random = new Random(seed);
        int joined = 0;
        for (int n = 0; n < 200; n++) {
            int items = 1 + random.nextInt(25);
            double[][] similarities = new double[items][items];
            AverageLink link = new AverageLink(items);
            for (int pairs = random.nextInt(3 * items); pairs > 0; pairs--) {
                int left = random.nextInt(items);
                int right = random.nextInt(items);
                if (left != right) {
                    double similarity = random.nextInt(4) == 0 ? -1 : random.nextDouble();
                    similarities[left][right] = similarity;
                    similarities[right][left] = similarity;
                    link.add(left, right, similarity);
                }
            }
            List<List<Integer>> groups = link.join(ENOUGH);
            assertThat(groups).isEqualTo(plain(items, similarities));
            joined += items - groups.size();
        }
        assertThat(joined).isGreaterThan(300);
    }

    @Test
    void whatIsNotLikeAnythingIsLeftAloneHoweverMuchItIsUnlike() {
        AverageLink link = new AverageLink(4);
        link.add(0, 3, .9);
        link.add(0, 1, -1);
        link.add(1, 2, .4);
        assertThat(link.join(ENOUGH)).containsExactly(List.of(0, 3), List.of(1), List.of(2));
        assertThatThrownBy(() -> link.join(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<List<Integer>> plain(int items, double[][] similarities) {
        List<List<Integer>> groups = new ArrayList<>();
        IntStream.range(0, items).forEach(item -> groups.add(new ArrayList<>(List.of(item))));
        while (true) {
            int[] best = {0, 0};
            double most = 0;
            for (int i = 0; i < groups.size(); i++) {
                for (int j = i + 1; j < groups.size(); j++) {
                    double average = average(groups.get(i), groups.get(j), similarities);
                    if (average >= ENOUGH && average > most) {
                        most = average;
                        best = new int[] {i, j};
                    }
                }
            }
            if (best[1] == 0) {
                return groups.stream()
                        .map(group -> group.stream().sorted().toList())
                        .sorted(Comparator.comparing(List::getFirst))
                        .toList();
            }
            groups.get(best[0]).addAll(groups.remove(best[1]));
        }
    }

    private static double average(List<Integer> some, List<Integer> others, double[][] similarities) {
        return some.stream()
                        .mapToDouble(one -> others.stream()
                                .mapToDouble(other -> similarities[one][other])
                                .sum())
                        .sum()
                / some.size()
                / others.size();
    }
}
