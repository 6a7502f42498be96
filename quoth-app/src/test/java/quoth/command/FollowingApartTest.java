package quoth.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.collation.Collator;
import quoth.collation.Entity;
import quoth.dossier.Dossier;
import quoth.dossier.Pile;
import quoth.dossier.Shelf;
import quoth.dossier.ruling.RulingAct;

/** A process of its own follows rulings as the one that kept them would. */
class FollowingApartTest {

    @TempDir
    Path folder;

    @Test
    void aRulingThatIsKeptIsFollowedByAnotherProcess() {
        Desk desk = new Desk(folder);
        Path file = desk.newDossier();
        desk.read(file, List.of(Desk.samples().resolve("harrow-dam")), List.of());
        try (Dossier dossier = Dossier.open(file)) {
            Pile pile = dossier.pile(Collator.onThreads(1));
            RulingDraft draft = new RulingDraft(pile, file.toString(), false);
            new RulingRun(file, Rooms.all(), screen(), "Ida", Optional.empty())
                    .keep(new RulingAct.Ruled(draft.rename("Norrey Hydro", "The Hydro", List.of())));
        }
        assertThat(Shelf.open(file)).isEmpty();
        FollowingApart.follow(file);
        assertThat(names(file)).contains("The Hydro");
    }

    @Test
    void whatTheOtherProcessSaysLastIsWhyItFailed() {
        Path missing = folder.resolve("missing.quoth");
        assertThatThrownBy(() -> FollowingApart.follow(missing))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("missing.quoth");
    }

    private static List<String> names(Path file) {
        try (Shelf shelf = Shelf.open(file).orElseThrow()) {
            return shelf.entitiesCalled("The Hydro").stream().map(Entity::name).toList();
        }
    }

    private static Screen screen() {
        return new Screen(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false, false, 80);
    }
}
