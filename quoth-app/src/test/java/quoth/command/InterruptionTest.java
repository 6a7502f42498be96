package quoth.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import quoth.dossier.Dossier;
import quoth.dossier.DossierException;

/** What remains of a reading that is interrupted, with real processes. */
@DisabledOnOs(OS.WINDOWS)
class InterruptionTest {

    private static final int DOCUMENTS = 300;

    @TempDir
    Path folder;

    Path articles;
    Path dossier;

    @BeforeEach
    void writeArticles() throws IOException {
        articles = folder.resolve("many.lines");
        dossier = folder.resolve("pile.quoth");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < DOCUMENTS; i++) {
            lines.append("\u201CIt was ").append(i).append(" barrels,\u201D said Ada Moor.\n");
        }
        Files.writeString(articles, lines);
    }

    @Test
    void aKilledReadingLeavesASoundDossierThatTheNextOneCompletes() throws Exception {
        Process reading = startReading();
        awaitDocuments(5);
        reading.destroyForcibly().waitFor();
        int kept = documents();
        assertThat(kept).isBetween(5, DOCUMENTS - 1);
        assertSound();
        assertThat(run("read", articles.toString(), "--into", dossier.toString(), "-q"))
                .isZero();
        assertThat(documents()).isEqualTo(DOCUMENTS);
        assertSound();
        byte[] completed = exportedPoints();
        Files.delete(dossier);
        assertThat(run("read", articles.toString(), "--into", dossier.toString(), "-q"))
                .isZero();
        assertThat(completed).isEqualTo(exportedPoints());
        assertThat(folder.resolve("pile.quoth-lock")).doesNotExist();
    }

    @Test
    void anInterruptedReadingSaysWhereItIsAndLeavesOneFile() throws Exception {
        Process reading = startReading();
        awaitDocuments(5);
        boolean deaf = ignoresInterrupts(reading);
        new ProcessBuilder("kill", deaf ? "-TERM" : "-INT", Long.toString(reading.pid()))
                .start()
                .waitFor();
        assertThat(reading.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(reading.exitValue()).isEqualTo(deaf ? 143 : 130);
        assertThat(folder.resolve("said")).content().contains("Stopped. What was read is in");
        assertThat(folder).isDirectoryNotContaining("glob:**/pile.quoth-*");
        assertThat(documents()).isBetween(5, DOCUMENTS - 1);
    }

    @Test
    void aSecondReadingIsTurnedAwayWhileTheFirstGoesOn() throws Exception {
        Process reading = startReading();
        awaitDocuments(2);
        assertThat(run("read", articles.toString(), "--into", dossier.toString()))
                .isEqualTo(5);
        assertThat(reading.isAlive()).isTrue();
        reading.destroyForcibly().waitFor();
    }

    /** Whether the process was born deaf to SIGINT, as what a shell starts in the background is; it heeds SIGTERM then. */
    private static boolean ignoresInterrupts(Process process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return false;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(
                                        line.substring("SigIgn:".length()).strip(), 16)
                                & 2)
                        != 0);
    }

    private Process startReading() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowReading.class.getName(),
                        "read",
                        articles.toString(),
                        "--into",
                        dossier.toString(),
                        "--threads",
                        "1")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("said").toFile())
                .start();
    }

    private void awaitDocuments(int number) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end) {
            try {
                if (documents() >= number) {
                    return;
                }
            } catch (DossierException e) {
                // Not there yet.
            }
            Thread.sleep(20);
        }
        throw new AssertionError("the reading did not come far enough in time");
    }

    private int documents() {
        try (Dossier held = Dossier.open(dossier)) {
            return held.documents().size();
        }
    }

    private void assertSound() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + dossier);
                Statement statement = connection.createStatement()) {
            try (ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
                assertThat(result.getString(1)).isEqualTo("ok");
            }
            statement.execute("INSERT INTO words (words) VALUES ('integrity-check')");
        }
    }

    private byte[] exportedPoints() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Screen screen = new Screen(out, OutputStream.nullOutputStream(), false, false, 80);
        Quoth.run(new PlainWorkshop().workshop(), screen, "export", dossier.toString(), "--what", "points");
        assertThat(out.size()).isPositive();
        return out.toByteArray();
    }

    private static int run(String... arguments) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        return Quoth.run(new PlainWorkshop().workshop(), new Screen(nowhere, nowhere, false, false, 80), arguments);
    }
}
