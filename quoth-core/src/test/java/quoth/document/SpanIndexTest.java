package quoth.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpanIndexTest {

    @Test
    void itFindsWhatGoingThroughAllOfThemFinds() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Span> spans = new ArrayList<>();
            for (int i = random.nextInt(40); i > 0; i--) {
                spans.add(any(random));
            }
            SpanIndex index = SpanIndex.of(spans);
            for (int i = 0; i < 50; i++) {
                Span words = any(random);
                int[] expected = IntStream.range(0, spans.size())
                        .filter(number -> spans.get(number).contains(words))
                        .toArray();
                assertThat(index.around(words)).isEqualTo(expected);
                assertThat(index.covers(words)).isEqualTo(expected.length > 0);
            }
        }
    }

    @Test
    void noSpansAreAroundNothing() {
        assertThat(SpanIndex.of(List.of()).around(new Span(0, 1))).isEmpty();
    }

    private static Span any(Random random) {
        int start = random.nextInt(60);
        return new Span(start, start + 1 + random.nextInt(random.nextInt(4) == 0 ? 60 : 8));
    }
}
