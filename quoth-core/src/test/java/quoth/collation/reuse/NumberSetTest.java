package quoth.collation.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NumberSetTest {

    @Test
    void holdsWhatASortedSetHoldsWheneverItIsAsked() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            NumberSet set = new NumberSet();
            TreeSet<Integer> expected = new TreeSet<>();
            int range = 1 + random.nextInt(60);
            for (int i = 0; i < 100; i++) {
                int number = random.nextInt(range) - range / 2;
                set.add(number);
                expected.add(number);
                if (random.nextInt(7) == 0) {
                    assertThat(set.size()).isEqualTo(expected.size());
                }
            }
            assertThat(set.numbers().boxed()).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(new NumberSet().size()).isZero();
        assertThat(new NumberSet().numbers()).isEmpty();
    }
}
