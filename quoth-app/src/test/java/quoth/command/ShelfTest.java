package quoth.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.collation.Collator;
import quoth.collation.Entity;
import quoth.collation.Point;
import quoth.collation.ReadDocument;
import quoth.dossier.Dossier;
import quoth.dossier.Pile;
import quoth.dossier.PointOutline;
import quoth.dossier.Shelf;

/** A shelf fetches document by document what a pile has as a whole, under the same rulings. */
class ShelfTest {

    @TempDir
    Path folder;

    @Test
    void aShelfHoldsWhatThePileHolds() {
        Desk desk = new Desk(folder);
        Path dossier = desk.newDossier();
        desk.read(dossier, List.of(Desk.samples().resolve("harrow-dam")), List.of());
        assertSame(dossier);
        desk.quoth("rule", dossier, "wrong-speaker", "entering cellars", "Casimir Renn");
        desk.quoth("rule", dossier, "not-an-entity", "Brask");
        desk.quoth("rule", dossier, "rename", "Norrey Hydro", "The Hydro");
        assertSame(dossier);
    }

    @Test
    void aShelfKnowsWhenItIsOutdated() {
        Desk desk = new Desk(folder);
        Path dossier = desk.newDossier();
        desk.read(dossier, List.of(Desk.samples().resolve("harrow-dam")), List.of());
        try (Shelf shelf = Shelf.open(dossier).orElseThrow()) {
            assertThat(shelf.isOutdated()).isFalse();
            desk.quoth("rule", dossier, "rename", "Norrey Hydro", "The Hydro");
            assertThat(shelf.isOutdated()).isTrue();
            assertThat(shelf.meanwhile())
                    .isEqualTo(new Shelf.Meanwhile(true, shelf.cards().size(), 1, 0));
        }
    }

    private static void assertSame(Path file) {
        try (Dossier dossier = Dossier.open(file);
                Shelf shelf = Shelf.open(file).orElseThrow()) {
            Pile pile = dossier.pile(Collator.onThreads(1));
            List<ReadDocument> all = new ArrayList<>();
            shelf.forEach(all::add);
            assertThat(all).isEqualTo(pile.documents());
            for (ReadDocument read : pile.documents()) {
                assertThat(shelf.document(read.document().id())).contains(read);
            }
            for (Entity entity : pile.collation().entities()) {
                assertThat(shelf.wholeEntity(entity.id())).contains(entity);
                assertThat(shelf.entity(entity.id()).map(Entity::name)).contains(entity.name());
                for (Entity.Member member : entity.members()) {
                    assertThat(shelf.entityOf(member).map(Entity::id)).contains(entity.id());
                }
            }
            List<Point> points = pile.collation().points();
            assertThat(shelf.outlines())
                    .isEqualTo(points.stream().map(PointOutline::of).toList());
            List<Point> some =
                    points.reversed().stream().limit(points.size() / 2).toList();
            List<String> ids = some.stream().map(Point::id).toList();
            assertThat(shelf.points(ids)).isEqualTo(some);
            assertThat(shelf.points()).isEqualTo(points);
            assertThat(shelf.points(ids)).isEqualTo(some);
            assertThat(shelf.reuse()).isEqualTo(pile.collation().reuse());
            assertThat(shelf.origins()).isEqualTo(pile.collation().origins());
            assertThat(shelf.stories()).isEqualTo(pile.collation().stories());
            assertThat(shelf.rulings().entries()).isEqualTo(pile.rulings().entries());
        }
    }
}
