package quoth.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OftenUsedWordsTest {

    @Test
    void whateverWordsAreReadTheyAreThoseThatWereWritten() {
        Random random = new Random(1);
        List<String> words =
                new ArrayList<>(List.of("", "null", "\u0000", "\uD83D\uDE00", "\"quoted\"", "x".repeat(300)));
        for (int i = 0; i < 200_000; i++) {
            words.add(Integer.toString(random.nextInt(150_000), 36));
        }
        String written = RecordJson.write(words);
        List<List<String>> read = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> RecordJson.readList(written, String.class))
                .toList();
        assertThat(read).allMatch(words::equals);
    }

    @Test
    void aWordThatWasReadLatelyIsTheSameObject() {
        List<String> read = RecordJson.readList("[\"harbour\",\"silo\",\"harbour\"]", String.class);
        assertThat(read.getFirst()).isSameAs(read.getLast());
    }
}
