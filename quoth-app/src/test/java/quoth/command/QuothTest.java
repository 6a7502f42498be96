package quoth.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.document.Document;
import quoth.dossier.Dossier;
import quoth.dossier.PlainReader;
import quoth.dossier.SmallPile;
import quoth.reading.Reader;
import quoth.reading.Reading;

class QuothTest {

    @TempDir
    Path folder;

    Path articles;
    Path dossier;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private PlainWorkshop rooms = new PlainWorkshop();

    @BeforeEach
    void writeArticles() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        dossier = folder.resolve("pile.quoth");
        for (Document document : SmallPile.documents()) {
            Files.writeString(articles.resolve(document.name()), document.text());
        }
    }

    @Test
    void articlesAreReadIntoADossierAndSummed() {
        assertThat(quoth("read", articles, "--into", dossier)).isZero();
        assertThat(said()).contains("3 read, 0 as before");
        assertThat(printed()).isEqualTo("summary of " + dossier + ": 3 documents, 1 points, 0 rejections\n");
    }

    @Test
    void readingTheSameAgainReadsNothingAndAddsNothing() throws IOException {
        quoth("read", articles, "--into", dossier);
        byte[] before = exported();
        int readings = rooms.readings.get();
        assertThat(quoth("read", articles, "--into", dossier)).isZero();
        assertThat(said()).contains("0 read, 3 as before");
        assertThat(rooms.readings).hasValue(readings).hasPositiveValue();
        assertThat(exported()).isEqualTo(before);
    }

    @Test
    void onlyWhatChangedIsReadAgain() throws IOException {
        quoth("read", articles, "--into", dossier);
        int readings = rooms.readings.get();
        Files.writeString(articles.resolve("bugle.txt"), "Now 15 houses.");
        Files.writeString(articles.resolve("new.txt"), "Also 16 houses.");
        assertThat(quoth("read", articles, "--into", dossier)).isZero();
        assertThat(said()).contains("2 read, 2 as before");
        assertThat(rooms.readings).hasValue(readings + 2);
        assertThat(new String(exported(), StandardCharsets.UTF_8))
                .contains("15 houses")
                .doesNotContain("12 houses");
    }

    @Test
    void anotherReaderReadsEverythingAgain() {
        quoth("read", articles, "--into", dossier);
        rooms = new PlainWorkshop(new PlainReader("plain 2"));
        quoth("read", articles, "--into", dossier);
        assertThat(said()).contains("3 read, 0 as before");
    }

    @Test
    void recordsThatLeftTheirFileLeaveTheDossier() throws IOException {
        Path lines = articles.resolve("many.lines");
        Files.writeString(lines, "One.\nTwo.\nThree.\n");
        quoth("read", lines, "--into", dossier);
        Files.writeString(lines, "Two.\n");
        quoth("read", lines, "--into", dossier);
        assertThat(said()).contains("1 read, 0 as before, 2 no longer there");
        try (Dossier held = Dossier.open(dossier)) {
            assertThat(held.documents())
                    .extracting(read -> read.document().text())
                    .containsExactly("Two.");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void theNumberOfThreadsChangesNoByte(int threads) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            lines.append("In ").append(i).append(" towns Ada Moor said nothing.\n");
        }
        Files.writeString(articles.resolve("many.lines"), lines);
        quoth("read", articles, "--into", dossier, "--threads", threads);
        byte[] actual = exported();
        Files.delete(dossier);
        quoth("read", articles, "--into", dossier, "--threads", 3);
        assertThat(actual).isEqualTo(exported());
    }

    @Test
    void whatCannotBeReadIsListedAndTheRestIsRead() throws IOException {
        Files.writeString(articles.resolve("tune.mp3"), "la la");
        assertThat(quoth("read", articles, "--into", dossier)).isZero();
        assertThat(said()).contains("1 not read: quoth show " + dossier + " --what rejections");
        assertThat(printed()).contains("3 documents, 1 points, 1 rejections");
    }

    @Test
    void aReaderThatFailsOnADocumentCostsOnlyThatDocument() {
        rooms = new PlainWorkshop(new FailingReader());
        assertThat(quoth("read", articles, "--into", dossier)).isZero();
        assertThat(printed()).contains("2 documents, 1 points, 1 rejections");
    }

    @Test
    void aDocumentThatThereIsNotEnoughMemoryForIsNotReadAndSaysWhatToDo() {
        rooms = new PlainWorkshop(new LargeReader());
        assertThat(quoth("-v", "read", articles, "--into", dossier)).isZero();
        assertThat(printed()).contains("2 documents, 1 points, 1 rejections");
        assertThat(said())
                .contains("bugle.txt: There was not enough memory to read it: give Java more than the ")
                .contains(" MB that it may use, for example QUOTH_JAVA_OPTIONS=-Xmx");
        rooms = new PlainWorkshop(new PlainReader(new LargeReader().version()));
        quoth("read", articles, "--into", dossier);
        assertThat(said()).contains("1 read, 2 as before");
    }

    @Test
    void aMissingPathIsNamedTheRestIsReadAndTheRunFails() {
        assertThat(quoth("read", folder.resolve("nowhere.txt"), articles, "--into", dossier))
                .isEqualTo(1);
        assertThat(said()).contains("nowhere.txt does not exist").contains("3 read");
    }

    @Test
    void nothingToReadMakesNoDossier() {
        assertThat(quoth("read", folder.resolve("nowhere"), "--into", dossier)).isEqualTo(3);
        assertThat(dossier).doesNotExist();
    }

    @Test
    void nothingReadableIsSaidInTheExitCode() throws IOException {
        Files.writeString(folder.resolve("tune.mp3"), "la la");
        assertThat(quoth("read", folder.resolve("tune.mp3"), "--into", dossier)).isEqualTo(3);
    }

    @Test
    void aDossierInTheFolderThatIsReadIsNoArticle() {
        Path inside = articles.resolve("pile.quoth");
        quoth("read", articles, "--into", inside);
        quoth("read", articles, "--into", inside);
        assertThat(printed()).contains("3 documents, 1 points, 0 rejections").doesNotContain("1 rejections");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "many"})
    void threadsMustBeAPositiveNumber(String threads) {
        assertThat(quoth("read", articles, "--into", dossier, "--threads", threads))
                .isEqualTo(2);
        assertThat(said()).contains("--threads").hasLineCount(1);
    }

    @Test
    void aDossierThatIsBeingWrittenIsBusy() {
        try (Dossier writer = Dossier.openOrCreate(dossier)) {
            assertThat(quoth("read", articles, "--into", dossier)).isEqualTo(5);
            assertThat(said()).contains("is being written by another process").hasLineCount(1);
            assertThat(quoth("show", writer.file())).isZero();
        }
    }

    @Test
    void whatIsNoDossierIsSaidInOneSentence() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "Dear diary");
        assertThat(quoth("show", text)).isEqualTo(4);
        assertThat(quoth("show", dossier)).isEqualTo(4);
        assertThat(quoth("read", articles, "--into", text)).isEqualTo(4);
        assertThat(said())
                .contains("notes.txt is not a dossier")
                .contains("pile.quoth does not exist")
                .doesNotContain("\tat ")
                .hasLineCount(3);
    }

    @Test
    void aDossierWithoutItsCollationIsCollatedForShowing() {
        try (Dossier held = Dossier.openOrCreate(dossier)) {
            held.put(SmallPile.wire(), SmallPile.READER.read(SmallPile.wire()));
        }
        assertThat(quoth("show", dossier)).isZero();
        assertThat(said()).contains("has not finished").hasLineCount(1);
        assertThat(printed()).contains("1 documents, 1 points");
        quoth("read", articles.resolve("wire.txt"), "--into", dossier);
        try (Dossier held = Dossier.open(dossier)) {
            assertThat(held.isCollatedBy("plain 1")).isTrue();
        }
    }

    @Test
    void aReportLiesBesideItsDossierUnlessToldOtherwise() {
        quoth("read", articles, "--into", dossier);
        assertThat(quoth("report", dossier)).isZero();
        assertThat(folder.resolve("pile.html")).hasContent("<title>" + dossier + "</title>");
        assertThat(quoth("report", dossier, "--out", folder.resolve("fire.html")))
                .isZero();
        assertThat(folder.resolve("fire.html")).exists();
        assertThat(quoth("report", dossier, "--out", folder.resolve("no/fire.html")))
                .isEqualTo(1);
        assertThat(said()).contains("fire.html cannot be written: its folder does not exist.");
    }

    @Test
    void exportsGoToStandardOutputAFileOrAFolder() throws IOException {
        quoth("read", articles, "--into", dossier, "--quiet");
        assertThat(printed()).isEmpty();
        quoth("export", dossier, "--what", "times");
        Path file = folder.resolve("times.jsonl");
        quoth("export", dossier, "--what", "times", "--out", file);
        quoth("export", dossier, "--what", "times,stories", "--out", folder.resolve("two"), "--format", "csv");
        quoth("export", dossier, "--what", "all", "--out", folder.resolve("all"));
        assertThat(file).hasContent(printed()).isNotEmptyFile();
        assertThat(folder.resolve("two")).isDirectoryContaining("glob:**/{times,stories}.csv");
        assertThat(folder.resolve("all")).isDirectoryContaining("glob:**/events.jsonl");
        assertThat(quoth("export", dossier, "--what", "all")).isEqualTo(2);
        assertThat(quoth("export", dossier, "--what", "gossip")).isEqualTo(2);
        assertThat(said()).contains("--out FOLDER").contains("no kind \"gossip\"");
    }

    @Test
    void aSearchShowsTheWordsAroundWhatItFound() {
        quoth("read", articles, "--into", dossier, "-q");
        assertThat(quoth("search", dossier, "happen", "again")).isZero();
        assertThat(printed())
                .contains("bugle.txt")
                .contains("it will happen again")
                .doesNotContain("\u001B");
        assertThat(quoth("search", dossier, "AND \"* NEAR(")).isZero();
        assertThat(said()).contains("Nothing in");
    }

    @Test
    void hostileTextCannotReachTheTerminal() throws IOException {
        Files.writeString(articles.resolve("evil.txt"), "A \u001B]0;owned\u0007 plum \u202E tree");
        quoth("read", articles, "--into", dossier, "-q");
        quoth("search", dossier, "plum");
        assertThat(printed()).contains("plum").doesNotContain("\u001B", "\u0007", "\u202E");
    }

    @Test
    void aReaderOfStandardOutputMayStopReading() {
        quoth("read", articles, "--into", dossier, "-q");
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Screen screen = new Screen(closed, err, false, false, 80);
        int code = Quoth.run(rooms.workshop(), screen, "export", dossier.toString(), "--what", "documents");
        assertThat(code).isZero();
        assertThat(said()).isEmpty();
    }

    @Test
    void aFaultOfQuothIsOneSentenceAndWithVerboseItsTraceToo() {
        Workshop broken = new Workshop(
                paths -> {
                    throw new ExceptionInInitializerError("a table is broken");
                },
                rooms.workshop().reader(),
                rooms.workshop().collator(),
                "plain 1",
                rooms.workshop().pages(),
                rooms.workshop().report(),
                rooms.workshop().clock());
        Screen screen = new Screen(out, err, false, false, 80);
        String[] line = {"read", articles.toString(), "--into", dossier.toString()};
        assertThat(Quoth.run(broken, screen, line)).isEqualTo(1);
        assertThat(said()).contains("a table is broken").hasLineCount(1);
        assertThat(Quoth.run(broken, screen, "-v", line[0], line[1], line[2], line[3]))
                .isEqualTo(1);
        assertThat(said()).contains("\tat quoth.command");
    }

    @Test
    void helpTeaches() {
        assertThat(quoth("--help")).isZero();
        assertThat(printed())
                .contains("It never says", "quoth read articles/", "Exit codes:", "130", "export")
                .doesNotContain("\u001B");
        assertThat(quoth("read", "--help")).isZero();
        assertThat(printed()).contains("Examples:", "--into fire.quoth");
    }

    @Test
    void theNumberOfTheVersionIsPrinted() {
        assertThat(quoth("--version")).isZero();
        assertThat(printed()).startsWith("Quoth ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"raed", "--colour", "show pile.quoth --what gossip", "show", "read"})
    void aCommandLineThatIsNotUnderstoodGetsOneSentence(String line) {
        assertThat(quoth((Object[]) line.split(" "))).isEqualTo(2);
        assertThat(said()).hasLineCount(1).contains("--help");
    }

    private byte[] exported() throws IOException {
        Path to = folder.resolve("exported");
        quoth("export", dossier, "--what", "all", "--out", to);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (var files = Files.list(to)) {
            for (Path file : files.sorted().toList()) {
                all.write(Files.readAllBytes(file));
            }
        }
        return all.toByteArray();
    }

    private int quoth(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return Quoth.run(rooms.workshop(), new Screen(out, err, false, false, 80), words);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Fails on one of the documents. */
    private record FailingReader() implements Reader {
        @Override
        public String version() {
            return "failing 1";
        }

        @Override
        public Reading read(Document document) {
            if (document.name().equals("bugle.txt")) {
                throw new IllegalStateException("no");
            }
            return new PlainReader(version()).read(document);
        }
    }

    /** Wants more memory for one of the documents than there is. */
    private record LargeReader() implements Reader {
        @Override
        public String version() {
            return "large 1";
        }

        @Override
        public Reading read(Document document) {
            if (document.name().equals("bugle.txt")) {
                long[][] all = new long[16][];
                for (int i = 0; i < all.length; i++) {
                    all[i] = new long[Integer.MAX_VALUE / 2];
                }
                throw new IllegalStateException("there were " + all.length + " times 8 GB");
            }
            return new PlainReader(version()).read(document);
        }
    }
}
