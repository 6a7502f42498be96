package quoth.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

    @Test
    void everyPositionOfAMixedTextGoesThereAndBack() {
        String text = "Ruun \uD83D\uDD25 fe\u0301u\r\n\uD83D\uDE80\uD83D\uDE80 end";
        CodePoints positions = CodePoints.of(text);
        for (int points = 0; points <= text.codePointCount(0, text.length()); points++) {
            int units = text.offsetByCodePoints(0, points);
            assertThat(positions.fromUnits(units)).isEqualTo(points);
            assertThat(positions.toUnits(points)).isEqualTo(units);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void randomTextsWithUnpairedSurrogatesAgreeWithTheLibrary(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            switch (random.nextInt(4)) {
                case 0 -> text.append('a');
                case 1 -> text.appendCodePoint(0x1F600 + random.nextInt(40));
                case 2 -> text.append('\uD83D');
                default -> text.append('\uDE00');
            }
        }
        String whole = text.toString();
        CodePoints positions = CodePoints.of(whole);
        for (int points = 0; points <= whole.codePointCount(0, whole.length()); points++) {
            int units = whole.offsetByCodePoints(0, points);
            assertThat(positions.fromUnits(units)).isEqualTo(points);
            assertThat(positions.toUnits(points)).isEqualTo(units);
        }
    }
}
