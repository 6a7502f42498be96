package quoth.collation.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import quoth.collation.ReadDocument;
import quoth.collation.Sketch;
import quoth.reading.EntityType;
import quoth.reading.QuotationKind;

class RevisionTest {

    private static final String SOURCE = """
            The footbridge over the Ansel closed on Monday after inspectors found cracks in two of its cables.

            About 400 people cross it every day, the council said in a short notice on its door.

            “Nobody was in danger at any time,” said the engineer Mira Toll, who had led the inspection.

            Repairs will take until the first week of June, when the children go back to school.
            """;

    @Test
    void aWordForWordPrintHasNoChanges() {
        assertThat(revision(SOURCE, SOURCE).changes()).isEmpty();
    }

    @Test
    void aChangedNumberComesFirst() {
        String print =
                SOURCE.replace("closed on Monday", "was closed on Monday").replace("About 400", "About 700");
        Revision revision = revision(SOURCE, print);
        assertThat(revision.changes()).hasSize(2);
        Change first = revision.changes().getFirst();
        assertThat(first.matter()).isEqualTo(Change.Matter.NUMBER);
        assertThat(first.after())
                .hasValueSatisfying(span -> assertThat(span.in(print)).startsWith("About 700 people"));
    }

    @Test
    void anotherSpeakerIsAChangedAttribution() {
        String print = SOURCE.replace("said the engineer Mira Toll", "said the mayor Odo Brandt");
        ReadDocument source = Sketch.of("a", "Ansel Post", "2040-03-05", SOURCE)
                .entity(EntityType.PERSON, "Mira Toll")
                .says(
                        QuotationKind.DIRECT,
                        "Mira Toll",
                        "“Nobody was in danger at any time,”",
                        "the engineer Mira Toll")
                .read();
        ReadDocument copy = Sketch.of("b", "Varn Post", "2040-03-06", print)
                .entity(EntityType.PERSON, "Odo Brandt")
                .says(QuotationKind.DIRECT, "Odo Brandt", "“Nobody was in danger at any time,”", "the mayor Odo Brandt")
                .read();
        assertThat(Revision.of(source, copy).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.matter()).isEqualTo(Change.Matter.ATTRIBUTION));
    }

    @Test
    void whatWasCutAndAddedIsTold() {
        String print = SOURCE.replace(
                        "About 400 people cross it every day, the council said in a short notice on its door.\n\n", "")
                + "\nA ferry runs in its place, free of charge, from six in the morning.\n";
        Revision revision = revision(SOURCE, print);
        assertThat(revision.count(Change.Kind.CUT)).isEqualTo(1);
        assertThat(revision.count(Change.Kind.ADDED)).isEqualTo(1);
        assertThat(revision.count(Change.Kind.CHANGED)).isZero();
    }

    private static Revision revision(String source, String print) {
        return Revision.of(
                Sketch.of("a", "Ansel Post", "2040-03-05", source).read(),
                Sketch.of("b", "Varn Post", "2040-03-06", print).read());
    }
}
