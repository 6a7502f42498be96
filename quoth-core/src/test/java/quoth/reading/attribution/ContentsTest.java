package quoth.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quoth.document.Span;
import quoth.reading.QuotationKind;

class ContentsTest {

    @Test
    void holdWhatComparingWithEveryOneFindsHeld() {
        int held = 0;
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            int length = 60 + 20 * seed;
            List<FoundAttribution> all = IntStream.range(0, 40)
                    .mapToObj(i -> attribution(random, length))
                    .toList();
            Contents contents = new Contents(all);
            for (FoundAttribution inner : all) {
                boolean expected = all.stream().anyMatch(outer -> Nesting.holds(outer, inner));
                assertThat(contents.hold(inner)).isEqualTo(expected);
                held += expected ? 1 : 0;
            }
        }
        assertThat(held).isBetween(100, 1900);
    }

    private static FoundAttribution attribution(Random random, int length) {
        List<Span> content = new ArrayList<>();
        for (int part = 0; part < 1 + random.nextInt(2); part++) {
            content.add(span(random, length, 30));
        }
        List<Span> source = random.nextBoolean() ? List.of(span(random, length, 5)) : List.of();
        List<Span> cue = random.nextInt(3) == 0 ? List.of(span(random, length, 4)) : List.of();
        return new FoundAttribution(QuotationKind.INDIRECT, source, cue, content, OptionalInt.empty());
    }

    private static Span span(Random random, int length, int most) {
        int start = random.nextInt(length);
        return new Span(start, start + 1 + random.nextInt(most));
    }
}
