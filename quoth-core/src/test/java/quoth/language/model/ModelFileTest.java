package quoth.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModelFileTest {

    private final byte[] file = file();

    private static byte[] file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int[] keys = {3, 70_000, -5};
        byte[][] weights = {{1, 0, -2}, {0, 5, 0}, {-127, 0, 127}};
        try {
            ModelFile.write(out, "test", 2, body -> LinearModel.write(body, List.of("a", "b", "c"), keys, weights));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static LinearModel read(byte[] bytes) {
        return ModelFile.read(bytes, "test.model", "test", 2, LinearModel::read);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        LinearModel model = read(file);
        int[] scores = new int[3];
        model.score(new int[] {3, -5, 99, 70_000}, 4, scores);
        assertThat(model.classes()).containsExactly("a", "b", "c");
        assertThat(scores).containsExactly(-126, 5, 125);
        assertThat(model.best(scores)).isEqualTo(2);
    }

    @Test
    void everyDamagedByteIsRefused() {
        Random random = new Random(5);
        for (int at = 0; at < file.length; at++) {
            byte[] damaged = file.clone();
            damaged[at] ^= (byte) (1 + random.nextInt(255));
            assertThatThrownBy(() -> read(damaged))
                    .isInstanceOf(DamagedModelException.class)
                    .hasMessageContaining("test.model")
                    .hasMessageEndingWith("install Quoth again or train the model anew.");
        }
    }

    @Test
    void everyTruncatedFileIsRefused() {
        for (int length = 0; length < file.length; length++) {
            byte[] truncated = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> read(truncated)).isInstanceOf(DamagedModelException.class);
        }
        assertThatThrownBy(() -> read(Arrays.copyOf(file, file.length + 1))).hasMessageContaining("length");
    }

    @Test
    void anotherKindOrVersionIsRefused() {
        assertThatThrownBy(() -> ModelFile.read(file, "x", "other", 2, LinearModel::read))
                .hasMessageContaining("of kind test");
        assertThatThrownBy(() -> ModelFile.read(file, "x", "test", 3, LinearModel::read))
                .hasMessageContaining("version 2");
    }

    @Test
    void aMissingModelIsNamed() {
        assertThatThrownBy(() -> ModelFile.load(ModelFileTest.class, "/none.model", "test", 2, LinearModel::read))
                .hasMessageContaining("/none.model")
                .hasMessageContaining("missing");
    }
}
