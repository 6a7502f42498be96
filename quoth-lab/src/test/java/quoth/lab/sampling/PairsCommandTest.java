package quoth.lab.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PairsCommandTest {

    private static final String[] WORDS =
            ("the river rose over night and took with it a bridge that farmers had built from oak"
                            + " while engineers watched helplessly because nobody could reach far bank before dawn when boats came")
                    .split(" ");

    @TempDir
    private Path folder;

    private final StringWriter printed = new StringWriter();
    private final StringWriter problems = new StringWriter();

    private int run(String... arguments) {
        printed.getBuffer().setLength(0);
        return new CommandLine(new PairsCommand())
                .setOut(new PrintWriter(printed, true))
                .setErr(new PrintWriter(problems, true))
                .execute(arguments);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 12; sentence++) {
            text.append("It");
            for (int word = 0; word < 17; word++) {
                text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            text.append(". ");
        }
        return text.toString();
    }

    /** So many texts, each in two papers. */
    private String pile(int texts) throws IOException {
        Random random = new Random(5);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts; i++) {
            String text = text(random);
            for (String paper : List.of("Post", "Tribune")) {
                lines.add("{\"id\": \"%s%d\", \"outlet\": \"%s\", \"text\": \"%s\"}".formatted(paper, i, paper, text));
            }
        }
        return Files.write(folder.resolve("pile.jsonl"), lines).toString();
    }

    @Test
    void aSampleHasAsManyPairsAsAskedForWithBothPassagesAndIsTheSameForOneSeed() throws IOException {
        String pile = pile(9);
        assertThat(run("--pile", pile, "--count", "5", "--near", "2", "--seed", "3"))
                .isZero();
        String first = printed.toString();
        assertThat(first).startsWith("9 pairs of 18 documents are called copies; 9 of them can be drawn.");
        assertThat(first.lines().filter(line -> line.startsWith("==="))).hasSize(5);
        assertThat(first.lines().filter(line -> line.contains("near a threshold")))
                .hasSize(2);
        assertThat(first).contains("  < 0 %: [[It ").contains("  > 0 %: [[It ");
        run("--pile", pile, "--count", "5", "--near", "2", "--seed", "3");
        assertThat(printed.toString()).isEqualTo(first);
        run("--pile", pile, "--count", "5", "--near", "2", "--seed", "4");
        assertThat(printed.toString()).isNotEqualTo(first);
    }

    @Test
    void pairsThatWereReadBeforeAreNotDrawnAgain() throws IOException {
        Path note = Files.writeString(folder.resolve("note.md"), "| 1 | `Post0` | `Tribune0` | yes |\n");
        assertThat(run("--pile", pile(3), "--without", note.toString())).isZero();
        assertThat(printed.toString())
                .startsWith("3 pairs of 6 documents are called copies; 2 of them can be drawn.")
                .doesNotContain("Post0");
    }

    @Test
    void aPileThatIsNotThereIsToldInOneSentence() {
        assertThat(run("--pile", folder.resolve("none.jsonl").toString())).isEqualTo(1);
        assertThat(problems.toString().lines()).hasSize(1);
    }
}
