package quoth.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.collation.Collation;
import quoth.collation.Collator;
import quoth.collation.Groundwork;
import quoth.collation.ReadDocument;
import quoth.collation.Rulings;
import quoth.collation.ruling.Designation;
import quoth.collation.ruling.DocumentAnchor;
import quoth.collation.ruling.Place;
import quoth.collation.ruling.Ruling;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.document.TextQuote;
import quoth.dossier.DossierException.Trouble;
import quoth.dossier.ruling.RulingAct;
import quoth.dossier.ruling.RulingEntry;
import quoth.intake.Rejection;
import quoth.reading.EntityType;

class DossierTest {

    private static final String READER = SmallPile.READER.version();

    private static final Instant NOW = Instant.parse("2041-02-03T04:05:06Z");

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("pile.quoth");
    }

    @Test
    void whatIsPutInComesOutTheSame() {
        try (Dossier dossier = Dossier.openOrCreate(file)) {
            SmallPile.fill(dossier, SmallPile.documents());
            dossier.reject(new Rejection("file:///pile/broken.pdf", "It is not readable."));
        }
        try (Dossier dossier = Dossier.open(file)) {
            Pile pile = dossier.pile(DossierTest::mustNotCollate);
            List<ReadDocument> expected = SmallPile.documents().stream()
                    .map(SmallPile::read)
                    .sorted(java.util.Comparator.comparing(
                            read -> read.document().id()))
                    .toList();
            assertThat(pile.documents()).isEqualTo(expected);
            assertThat(pile.collation()).isEqualTo(new PlainCollator().collate(expected, Rulings.none()));
            assertThat(pile.rejections())
                    .containsExactly(new Rejection("file:///pile/broken.pdf", "It is not readable."));
        }
    }

    @Test
    void readingTheSameAgainIsNotNeededButAChangeOfAnyKindIs() {
        Document document = SmallPile.wire();
        try (Dossier dossier = Dossier.openOrCreate(file)) {
            dossier.put(document, SmallPile.READER.read(document));
            assertThat(dossier.holds(document, READER)).isTrue();
            assertThat(dossier.holds(document, "plain 2")).isFalse();
            assertThat(dossier.holds(withText(document, document.text() + " More."), READER))
                    .isFalse();
            assertThat(dossier.holds(
                            Document.of(document.name(), document.uri(), Imprint.unknown(), document.text()), READER))
                    .isFalse();
            assertThat(dossier.holds(SmallPile.rival(), READER)).isFalse();
        }
    }

    @Test
    void aChangedDocumentReplacesItsOldReadingAndItsOldWords() {
        Document old = SmallPile.wire();
        Document changed = withText(old, "Now 11 houses, said nobody.");
        try (Dossier dossier = Dossier.openOrCreate(file)) {
            SmallPile.fill(dossier, List.of(old));
            dossier.put(changed, SmallPile.READER.read(changed));
            assertThat(dossier.documents()).containsExactly(SmallPile.read(changed));
            assertThat(dossier.search("counted", 10)).isEmpty();
            assertThat(dossier.search("nobody", 10)).hasSize(1);
        }
    }

    @Test
    void aRejectionEndsWhenTheUriCanBeReadAndKeepsWhatWasReadBefore() {
        Document document = SmallPile.wire();
        Rejection rejection = new Rejection(document.uri(), "It cannot be opened.");
        try (Dossier dossier = Dossier.openOrCreate(file)) {
            SmallPile.fill(dossier, List.of(document));
            dossier.reject(rejection);
            Pile pile = dossier.pile(DossierTest::mustNotCollate);
            assertThat(pile.rejections()).containsExactly(rejection);
            assertThat(pile.documents()).hasSize(1);
            dossier.put(document, SmallPile.READER.read(document));
            assertThat(dossier.pile(DossierTest::emptyCollation).rejections()).isEmpty();
        }
    }

    @Test
    void documentsThatAreAlikeHaveDifferentIdsWhicheverCameFirst() throws IOException {
        Document first = SmallPile.wire();
        Document second = Document.of(first.name(), "file:///pile/z/wire.txt", first.imprint(), first.text());
        List<List<Document>> piles =
                List.of(List.of(first, second), List.of(second, first), List.of(second, first, second));
        for (List<Document> order : piles) {
            try (Dossier dossier = Dossier.openOrCreate(file)) {
                SmallPile.fill(dossier, order);
                assertThat(dossier.documents())
                        .extracting(ReadDocument::document)
                        .containsExactlyInAnyOrder(first, second.distinguishedByUri());
            }
            Files.delete(file);
        }
    }

    @Test
    void theIdOfTheContentPassesOnWhenItsFirstHolderChanges() {
        Document first = SmallPile.wire();
        Document second = Document.of(first.name(), "file:///pile/z/wire.txt", first.imprint(), first.text());
        Document changed = withText(first, "Another text.");
        try (Dossier dossier = Dossier.openOrCreate(file)) {
            SmallPile.fill(dossier, List.of(first, second, changed));
            assertThat(dossier.documents())
                    .extracting(ReadDocument::document)
                    .containsExactlyInAnyOrder(changed, second);
        }
    }

    @Test
    void linesThatAreNoLongerInAFileAreRemoved() {
        Document one = line(1, "Alpha.");
        Document two = line(2, "Beta.");
        try (Dossier dossier = Dossier.openOrCreate(file)) {
            SmallPile.fill(dossier, List.of(one, two));
            dossier.reject(new Rejection("file:///pile/wire.jsonl#line=3", "This line is not JSON."));
            int removed = dossier.removeVanished("file:///pile/wire.jsonl", Set.of(one.uri()));
            assertThat(removed).isEqualTo(1);
            Pile pile = dossier.pile(DossierTest::emptyCollation);
            assertThat(pile.documents()).extracting(ReadDocument::document).containsExactly(one);
            assertThat(pile.rejections()).isEmpty();
        }
    }

    @Test
    void aCollationThatIsOutOfDateIsNotShown() {
        try (Dossier dossier = Dossier.openOrCreate(file)) {
            SmallPile.fill(dossier, List.of(SmallPile.wire()));
            assertThat(dossier.isCollatedBy("plain 1")).isTrue();
            assertThat(dossier.isCollatedBy("plain 2")).isFalse();
            dossier.put(SmallPile.rival(), SmallPile.READER.read(SmallPile.rival()));
            assertThat(dossier.isCollatedBy("plain 1")).isFalse();
            assertThat(dossier.pile(DossierTest::emptyCollation).collation().entities())
                    .isEmpty();
        }
    }

    @Test
    void aReadingThatAnotherVersionWroteIsReadAgain() {
        Document document = SmallPile.wire();
        try (Dossier dossier = Dossier.openOrCreate(file)) {
            SmallPile.fill(dossier, List.of(document, SmallPile.rival()));
            dossier.handle()
                    .execute(
                            "UPDATE reading SET format = 0, body = '?' WHERE document ="
                                    + " (SELECT row FROM document WHERE id = ?)",
                            document.id());
            assertThat(dossier.holds(document, READER)).isFalse();
            assertThat(dossier.documents()).containsExactly(SmallPile.read(SmallPile.rival()));
            assertThat(dossier.isCollatedBy("plain 1")).isFalse();
        }
    }

    @Test
    void atRestADossierIsOneFile() throws IOException {
        try (Dossier dossier = Dossier.openOrCreate(file)) {
            SmallPile.fill(dossier, SmallPile.documents());
        }
        try (Dossier dossier = Dossier.open(file)) {
            assertThat(dossier.documents()).hasSize(3);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(Files.readAllBytes(file)[18])
                .as("file format: no write-ahead log")
                .isEqualTo((byte) 1);
    }

    @Test
    void aDossierCanBeReadWhileItIsWritten() {
        try (Dossier writer = Dossier.openOrCreate(file)) {
            SmallPile.fill(writer, List.of(SmallPile.wire()));
            try (Dossier reader = Dossier.open(file)) {
                writer.put(SmallPile.rival(), SmallPile.READER.read(SmallPile.rival()));
                assertThat(reader.documents()).hasSize(2);
            }
        }
    }

    @Test
    void aSecondWriterIsTurnedAway() {
        Dossier first = Dossier.openOrCreate(file);
        assertThatThrownBy(() -> Dossier.openOrCreate(file))
                .isInstanceOfSatisfying(
                        DossierException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.BUSY))
                .hasMessageContaining("pile.quoth is being written by another process");
        first.close();
        Dossier.openOrCreate(file).close();
    }

    @Test
    void namesThatLookLikeParametersAreOnlyNames() {
        Path odd = folder.resolve("mein dossier?mode=ro#1 %20 \u00FC.quoth");
        try (Dossier dossier = Dossier.openOrCreate(odd)) {
            SmallPile.fill(dossier, SmallPile.documents());
        }
        try (Dossier dossier = Dossier.open(odd)) {
            assertThat(dossier.documents()).hasSize(3);
        }
        assertThat(odd).exists();
    }

    @Test
    void whatIsMissingIsNotMade() {
        assertTrouble(() -> Dossier.open(file), Trouble.MISSING, "does not exist");
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dear diary", "SQLite format 3\0 but nothing behind it", "SQLite format 3\0"})
    void aFileThatIsSomethingElseIsNotADossierAndIsLeftAlone(String content) throws IOException {
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        assertTrouble(() -> Dossier.open(file), Trouble.NOT_A_DOSSIER, "is not a dossier");
        if (!content.isEmpty()) {
            assertTrouble(() -> Dossier.openOrCreate(file), Trouble.NOT_A_DOSSIER, "is not a dossier");
        }
        assertThat(Files.readString(file)).isEqualTo(content);
    }

    @Test
    void aFolderIsNotADossier() {
        assertTrouble(() -> Dossier.open(folder), Trouble.NOT_A_DOSSIER, "is not a dossier");
        assertTrouble(() -> Dossier.openOrCreate(folder), Trouble.NOT_A_DOSSIER, "is not a dossier");
    }

    @Test
    void anotherProgramsDatabaseIsNotADossierAndIsLeftAlone() throws SQLException, IOException {
        sqlite("CREATE TABLE recipe (name TEXT)");
        byte[] before = Files.readAllBytes(file);
        assertTrouble(() -> Dossier.open(file), Trouble.NOT_A_DOSSIER, "is not a dossier");
        assertTrouble(() -> Dossier.openOrCreate(file), Trouble.NOT_A_DOSSIER, "is not a dossier");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aDossierFromANewerVersionIsRefused() throws SQLException {
        Dossier.openOrCreate(file).close();
        sqlite("PRAGMA user_version = 99");
        assertTrouble(() -> Dossier.open(file), Trouble.NEWER, "newer version of Quoth");
        assertTrouble(() -> Dossier.openOrCreate(file), Trouble.NEWER, "newer version of Quoth");
    }

    @Test
    void aFileThatWasOnlyBegunIsBroughtUpToDate() throws IOException {
        Files.createFile(file);
        try (Dossier dossier = Dossier.openOrCreate(file)) {
            SmallPile.fill(dossier, SmallPile.documents());
            assertThat(dossier.documents()).hasSize(3);
        }
    }

    @Test
    void aDamagedDossierSaysSo() throws IOException {
        try (Dossier dossier = Dossier.openOrCreate(file)) {
            SmallPile.fill(dossier, SmallPile.documents());
        }
        byte[] content = Files.readAllBytes(file);
        java.util.Arrays.fill(content, 2048, content.length, (byte) 0x5A);
        Files.write(file, content);
        assertTrouble(
                () -> {
                    try (Dossier dossier = Dossier.open(file)) {
                        dossier.pile(DossierTest::emptyCollation);
                    }
                },
                Trouble.DAMAGED,
                "is damaged");
    }

    @Test
    void aFullDiskKeepsWhatWasWrittenBefore() {
        try (Dossier dossier = Dossier.openOrCreate(file)) {
            SmallPile.fill(dossier, List.of(SmallPile.wire()));
            int pages = dossier.handle()
                    .createQuery("PRAGMA page_count")
                    .mapTo(Integer.class)
                    .one();
            dossier.handle().execute("PRAGMA max_page_count = " + (pages + 1));
            Document large = withText(SmallPile.rival(), "Very long. ".repeat(10_000));
            assertTrouble(() -> dossier.put(large, SmallPile.READER.read(large)), Trouble.FULL, "the disk is full");
        }
        try (Dossier dossier = Dossier.open(file)) {
            assertThat(dossier.documents()).containsExactly(SmallPile.read(SmallPile.wire()));
            assertThat(dossier.pile(DossierTest::mustNotCollate).documents()).hasSize(1);
        }
    }

    @Test
    void aFolderThatDoesNotExistIsNamed() {
        assertTrouble(
                () -> Dossier.openOrCreate(folder.resolve("nowhere/pile.quoth")), Trouble.REFUSED, "its folder exists");
    }

    @Test
    void hardCharactersAreKeptToTheCharacter() {
        Document document = withText(
                SmallPile.wire(),
                "a\u0000b \uD83D\uDE80\uD83C\uDFFD e\u0301 \r\n\u2028 \uFEFF \u202E x \uFFFD \uFDD0 end");
        try (Dossier dossier = Dossier.openOrCreate(file)) {
            dossier.put(document, SmallPile.READER.read(document));
            assertThat(dossier.documents().getFirst().document()).isEqualTo(document);
            assertThat(dossier.holds(document, READER)).isTrue();
            assertThat(dossier.search("x", 3)).hasSize(1);
        }
    }

    @Test
    void aDossierOfTheFirstVersionIsBroughtUpToDateAndKeepsWhatItHolds() throws SQLException, IOException {
        try (var script = Migrations.class.getResourceAsStream("migration/1.sql")) {
            sqlite(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
        }
        sqlite("INSERT INTO entity VALUES ('e1-0', 'PERSON', 'Ada Moor', '[]', 3, '[\"a reason\"]')");
        sqlite("PRAGMA user_version = 1");
        try (Dossier dossier = Dossier.open(file)) {
            Pile pile = dossier.pile(DossierTest::mustNotCollate);
            assertThat(pile.collation().entities()).singleElement().satisfies(entity -> {
                assertThat(entity.reasons()).containsExactly("a reason");
                assertThat(entity.links()).isEmpty();
                assertThat(entity.shapings()).isEmpty();
            });
            assertThat(pile.rulings().entries()).isEmpty();
        }
        try (Dossier dossier = Dossier.openToRule(file)) {
            assertThat(dossier.rule(rename("B"), "lina", NOW, Optional.empty()).isNew())
                    .isTrue();
        }
    }

    @Test
    void whatIsRuledComesOutTheSame() {
        Ruling split = new Ruling.SplitEntity(
                new Designation(
                        "\u0000 '; DROP TABLE ruling; -- \uD83D\uDE80",
                        List.of(
                                new Place(
                                        new DocumentAnchor("a.txt", "d1", "file:///a.txt"),
                                        Optional.of(new TextQuote("he\uD83D\uDE80", "so ", " said", 3))),
                                Place.in(new DocumentAnchor("", "", "file:///b.txt")))),
                List.of("Ada", "Moor"));
        List<Ruling> rulings = List.of(
                split,
                new Ruling.SameEntity(Designation.everywhere("A"), Designation.everywhere("B")),
                new Ruling.NotSameEntity(Designation.everywhere("A"), Designation.everywhere("B")),
                new Ruling.RenameEntity(Designation.everywhere("A"), "B"),
                new Ruling.EntityTypeRuling(Designation.everywhere("A"), EntityType.MEDIA),
                new Ruling.NotAnEntity(Designation.everywhere("A")),
                new Ruling.WrongSpeaker(
                        split.designations().getFirst().places().subList(0, 1),
                        Optional.of(Designation.everywhere("A"))),
                new Ruling.WrongSpeaker(split.designations().getFirst().places().subList(0, 1), Optional.empty()),
                new Ruling.NotAQuotation(
                        split.designations().getFirst().places().subList(0, 1)));
        Dossier.openOrCreate(file).close();
        try (Dossier dossier = Dossier.openToRule(file)) {
            rulings.forEach(ruling ->
                    dossier.rule(new RulingAct.Ruled(ruling), "lina \u202E", NOW, Optional.of("because\n\"so\"")));
        }
        try (Dossier dossier = Dossier.open(file)) {
            List<RulingEntry> entries = dossier.rulings().entries();
            assertThat(entries)
                    .extracting(entry -> entry.ruling().orElseThrow())
                    .isEqualTo(rulings);
            assertThat(entries)
                    .extracting(
                            RulingEntry::by,
                            RulingEntry::at,
                            entry -> entry.why().orElseThrow())
                    .containsOnly(tuple("lina \u202E", NOW, "because\n\"so\""));
            assertThat(entries).extracting(RulingEntry::id).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatIsUndoneComesBackWhenTheUndoingIsUndone() {
        Dossier.openOrCreate(file).close();
        try (Dossier dossier = Dossier.openToRule(file)) {
            dossier.rule(rename("B"), "lina", NOW, Optional.empty());
            for (int undone = 1; undone <= 6; undone++) {
                assertThat(dossier.rulings().rulings().given()).hasSize(undone % 2);
                dossier.rule(new RulingAct.Undone(undone), "omar", NOW, Optional.empty());
            }
            assertThat(dossier.rulings().entries()).hasSize(7);
            assertThat(dossier.rulings().undoneBy(5)).isEmpty();
            assertThat(dossier.rulings().undoneBy(6)).hasValue(7);
        }
    }

    @Test
    void theHistoryCanNeitherBeAlteredNorDeleted() {
        Dossier.openOrCreate(file).close();
        try (Dossier dossier = Dossier.openToRule(file)) {
            dossier.rule(rename("B"), "lina", NOW, Optional.empty());
            assertThatThrownBy(() -> dossier.handle().execute("DELETE FROM ruling"))
                    .hasMessageContaining("never deleted");
            assertThatThrownBy(() -> dossier.handle().execute("UPDATE ruling SET why = ''"))
                    .hasMessageContaining("never altered");
        }
    }

    @Test
    void aRulingThatIsGivenWhileThePileIsCollatedIsTakenInToo() {
        try (Dossier dossier = Dossier.openOrCreate(file)) {
            SmallPile.fill(dossier, SmallPile.documents());
            List<Integer> given = new ArrayList<>();
            dossier.collate(
                    (documents, rulings) -> {
                        given.add(rulings.given().size());
                        if (given.size() == 1) {
                            try (Dossier other = Dossier.openToRule(file)) {
                                other.rule(rename("B"), "lina", NOW, Optional.empty());
                            }
                        }
                        return new PlainCollator().collate(documents, rulings);
                    },
                    "plain 1");
            assertThat(given).containsExactly(0, 1);
            assertThat(dossier.isCollatedBy("plain 1")).isTrue();
        }
        assertThat(folder).isDirectoryNotContaining("glob:**-wal");
    }

    @Test
    void whatACollationLeavesIsGivenToItTheNextTimeAndToNoOther() {
        List<Groundwork> given = new ArrayList<>();
        Collator standard = Collator.onThreads(1);
        Collator collator = new Collator() {
            @Override
            public Collation collate(Collection<ReadDocument> pile, Rulings rulings) {
                return standard.collate(pile, rulings);
            }

            @Override
            public Collated collate(Collection<ReadDocument> pile, Rulings rulings, Groundwork before) {
                given.add(before);
                return standard.collate(pile, rulings, before);
            }
        };
        Groundwork expected = standard.collate(
                        SmallPile.documents().stream().map(SmallPile::read).toList(), Rulings.none(), Groundwork.none())
                .groundwork();
        try (Dossier dossier = Dossier.openOrCreate(file)) {
            SmallPile.fill(dossier, SmallPile.documents());
            Pile made = dossier.collate(collator, "one");
            Pile kept = dossier.pile(DossierTest::mustNotCollate);
            assertThat(made.collation()).isEqualTo(kept.collation());
            assertThat(made.documents()).isEqualTo(kept.documents());
        }
        try (Dossier dossier = Dossier.openOrCreate(file)) {
            dossier.collate(collator, "one");
            dossier.collate(collator, "two");
            dossier.collate(collator, "one");
        }
        assertThat(expected.comparisons().size()).isPositive();
        assertThat(given.stream().map(left -> left.comparisons().size()))
                .containsExactly(0, expected.comparisons().size(), 0, 0);
        assertThat(given.get(1).toBytes()).isEqualTo(expected.toBytes());
        assertThat(given.get(1).points()).isEqualTo(expected.points());
    }

    private static RulingAct rename(String name) {
        return new RulingAct.Ruled(new Ruling.RenameEntity(Designation.everywhere("Ada Moor"), name));
    }

    private void sqlite(String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(command);
        }
    }

    private static void assertTrouble(Runnable act, Trouble trouble, String words) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        DossierException.class, e -> assertThat(e.trouble()).isEqualTo(trouble))
                .hasMessageContaining(words);
    }

    private static Document withText(Document document, String text) {
        return Document.of(document.name(), document.uri(), document.imprint(), text);
    }

    private static Document line(int number, String text) {
        return Document.of("r" + number, "file:///pile/wire.jsonl#line=" + number, Imprint.unknown(), text);
    }

    private static Collation emptyCollation(java.util.Collection<ReadDocument> documents, Rulings rulings) {
        return new Collation(List.of(), List.of(), java.util.Map.of(), List.of(), List.of());
    }

    private static Collation mustNotCollate(java.util.Collection<ReadDocument> documents, Rulings rulings) {
        throw new AssertionError("the collation that was kept should be used");
    }
}
