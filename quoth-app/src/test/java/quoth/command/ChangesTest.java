package quoth.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.dossier.Former;
import quoth.dossier.Shelf;
import quoth.views.Changes;
import quoth.views.Changes.Turn;
import quoth.views.page.Edition;

/** What a reading changed, with real readings of a small story that grows. */
class ChangesTest {

    private static final String WIRE = """
            ---
            title: Fire destroys cider press at Applewick
            outlet: Lowland Wire
            published: 2031-10-04T09:00+02:00
            ---

            APPLEWICK - A fire destroyed the old cider press at Applewick on Friday night. It broke out at 23:40, the fire brigade said.

            Brigade chief Hanna Brook said that 14 people had been brought to safety from the houses next door.
            """;

    private static final String RIVAL = """
            ---
            title: The night the press burned
            outlet: Applewick Post
            published: 2031-10-05
            ---

            Nobody who lives in Mill Lane slept on Friday night. The fire at the cider press broke out at 23:40, according to baker Petra Lund.

            Mayor Viktor Ames said that 22 people had been brought to safety. He praised the brigade.
            """;

    @TempDir
    Path folder;

    private Path articles;
    private Path dossier;
    private Desk desk;

    @BeforeEach
    void readTheFirst() throws IOException {
        articles = Files.createDirectories(folder.resolve("articles"));
        desk = new Desk(folder);
        dossier = desk.newDossier();
        Files.writeString(articles.resolve("1.txt"), WIRE);
        Files.writeString(
                articles.resolve("1-reprinted.txt"),
                WIRE.replace("Lowland Wire", "Coastal Mirror").replace("T09", "T12"));
        read();
    }

    private void read() {
        desk.read(dossier, List.of(articles), List.of());
    }

    private Optional<Changes> changes() {
        try (Shelf shelf = Shelf.open(dossier).orElseThrow()) {
            return new Edition(shelf).changes();
        }
    }

    @Test
    void aDossierThatWasReadIntoOnceHasNothingToCompareWith() {
        assertThat(changes()).isEmpty();
    }

    @Test
    void anAccountThatContradictsMakesAPointDisputed() throws IOException {
        Files.writeString(articles.resolve("2.txt"), RIVAL);
        read();
        Changes changes = changes().orElseThrow();
        assertThat(changes.added()).hasSize(1);
        assertThat(changes.changed()).isEmpty();
        assertThat(changes.removed()).isEmpty();
        assertThat(changes.points(Turn.NOW_DISPUTED)).singleElement().satisfies(change -> {
            assertThat(change.question()).contains("brought to safety");
            assertThat(change.notes()).containsExactly("was one origin, is disputed", "new answer: 22");
        });
    }

    @Test
    void aSecondVoiceForTheSameAnswerIsTold() throws IOException {
        Files.writeString(articles.resolve("2.txt"), RIVAL);
        read();
        assertThat(changes().orElseThrow().points())
                .anySatisfy(change -> assertThat(change.notes())
                        .anyMatch(note -> note.contains("2 origins, was 1"))
                        .contains("was one origin, is agreed"));
    }

    @Test
    void anAccountThatIsCorrectedSettlesWhatWasDisputed() throws IOException {
        Files.writeString(articles.resolve("2.txt"), RIVAL);
        read();
        Files.writeString(articles.resolve("2.txt"), RIVAL.replace("22 people", "14 people"));
        read();
        Changes changes = changes().orElseThrow();
        assertThat(changes.changed()).hasSize(1);
        assertThat(changes.added()).isEmpty();
        assertThat(changes.points(Turn.NO_LONGER_DISPUTED))
                .singleElement()
                .satisfies(change ->
                        assertThat(change.notes()).contains("was disputed, is agreed", "no longer an answer: 22"));
        // What the change did not touch is the same point as before, though its document has another id now.
        assertThat(changes.points(Turn.NEW)).isEmpty();
        assertThat(changes.points(Turn.GONE)).isEmpty();
    }

    @Test
    void readingTheSameAgainAndRulingLeaveWhatWasKnownBefore() throws IOException {
        Files.writeString(articles.resolve("2.txt"), RIVAL);
        read();
        Former before = former();
        read();
        assertThat(former()).isEqualTo(before);
        assertThat(desk.quoth("rule", dossier, "rename", "Hanna Brook", "H. Brook"))
                .isZero();
        assertThat(former()).isEqualTo(before);
        assertThat(changes().orElseThrow().added()).hasSize(1);
    }

    private Former former() {
        try (Shelf shelf = Shelf.open(dossier).orElseThrow()) {
            return shelf.former().orElseThrow();
        }
    }

    @Test
    void aRecordThatVanishesFromItsFileIsTold() throws IOException {
        Path lines = folder.resolve("more.jsonl");
        dossier = desk.newDossier();
        Files.writeString(lines, record("a", "Press", WIRE) + record("b", "Night", RIVAL));
        desk.read(dossier, List.of(lines), List.of());
        Files.writeString(lines, record("a", "Press", WIRE));
        desk.read(dossier, List.of(lines), List.of());
        Changes changes = changes().orElseThrow();
        assertThat(changes.removed()).extracting(Former.Sheet::title).containsExactly(Optional.of("Night"));
        assertThat(changes.points(Turn.GONE)).anySatisfy(change -> {
            assertThat(change.question()).contains("brought to safety");
            assertThat(change.notes()).containsExactly("14 · 22");
        });
        assertThat(changes.added()).isEmpty();
    }

    private static String record(String id, String title, String article) {
        String text = article.substring(article.indexOf("---\n\n") + 5).replace("\n", "\\n");
        return "{\"id\":\"%s\",\"title\":\"%s\",\"text\":\"%s\"}\n".formatted(id, title, text);
    }
}
