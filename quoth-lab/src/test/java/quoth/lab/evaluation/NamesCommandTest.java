package quoth.lab.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class NamesCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter printed = new StringWriter();
    private final StringWriter problems = new StringWriter();

    private int run(String table) {
        return new CommandLine(new NamesCommand())
                .setOut(new PrintWriter(printed, true))
                .setErr(new PrintWriter(problems, true))
                .execute(table);
    }

    @Test
    void everyPairIsDecidedWithItsReasonAndTheHeaderIsPassedOver() throws IOException {
        Path table = Files.writeString(
                folder.resolve("pairs.tsv"),
                "name_a\tname_b\tlabel\nBill Marsk\tWilliam Marsk\tsame\nAnton Marsk\tEmil Marsk\n");
        assertThat(run(table.toString())).isZero();
        assertThat(printed.toString().lines())
                .containsExactly(
                        "Bill Marsk\tWilliam Marsk\tsame\t“Bill” is short for “William”",
                        "Anton Marsk\tEmil Marsk\tdifferent\tnothing joins “Anton Marsk” and “Emil Marsk”");
    }

    @Test
    void aLineWithOneNameIsToldAndTheOthersAreDecided() throws IOException {
        Path table = Files.writeString(folder.resolve("pairs.tsv"), "Marsk\nTilda Marsk\tMarsk\n");
        assertThat(run(table.toString())).isEqualTo(1);
        assertThat(problems.toString()).startsWith("Line 1 of ").contains("has one name only");
        assertThat(printed.toString()).startsWith("Tilda Marsk\tMarsk\tsame\t");
    }

    @Test
    void aTableThatIsNotThereIsToldInOneSentence() {
        assertThat(run(folder.resolve("none.tsv").toString())).isEqualTo(2);
        assertThat(problems.toString().lines()).hasSize(1);
    }
}
