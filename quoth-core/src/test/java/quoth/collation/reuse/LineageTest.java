package quoth.collation.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quoth.collation.CrossingEngine;
import quoth.collation.Mine;
import quoth.collation.PileOrder;
import quoth.collation.ReadDocument;
import quoth.collation.Reuse;
import quoth.collation.Sketch;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.document.PublicationTime;

class LineageTest {

    @Test
    void aLaterPrintTookFromTheEarlierOne() {
        Document wire = document("wire", "North Wire", "2040-03-05T09:00", Mine.WIRE);
        Document print = document("print", "Tessan Gazette", "2040-03-05T15:00", Mine.WIRE);
        assertThat(lineage(wire, print).steps()).singleElement().satisfies(step -> {
            assertThat(step.source()).isEqualTo(wire.id());
            assertThat(step.kind()).isEqualTo(Reuse.Kind.REPRINT);
            assertThat(step.taken()).isGreaterThan(.95);
            assertThat(step.evidence()).extracting(Descent.Evidence::kind).containsExactly(Descent.Kind.DATE);
        });
    }

    @Test
    void whatItCreditsIsTheSourceThoughNoDateSaysSo() {
        String credited = "TESSAN (NWS) - " + Mine.WIRE;
        Document print = document("a print", "Tessan Gazette", "", credited);
        Document wire = document("wire", "North Wire Service", "", Mine.WIRE);
        assertThat(lineage(print, wire).steps()).singleElement().satisfies(step -> {
            assertThat(step.source()).isEqualTo(wire.id());
            assertThat(step.evidence().getFirst().kind()).isEqualTo(Descent.Kind.CREDIT);
            assertThat(step.evidence().getFirst().passage())
                    .hasValueSatisfying(
                            passage -> assertThat(print.words(passage.span())).isEqualTo("NWS"));
        });
        assertThat(reuse(print, wire).origins().values()).containsOnly(wire.id());
    }

    @Test
    void aDateOutweighsACredit() {
        Document first = document("first", "Tessan Gazette", "2040-03-04", "TESSAN (NWS) - " + Mine.WIRE);
        Document second = document("second", "North Wire Service", "2040-03-06", Mine.WIRE);
        assertThat(lineage(first, second).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.source()).isEqualTo(first.id()));
    }

    @Test
    void whoWasFirstStaysUnknownWhereNothingSaysSo() {
        Document one = document("one", "Tessan Gazette", "", Mine.WIRE);
        Document other = document("other", "Varn Post", "", Mine.WIRE);
        assertThat(lineage(one, other).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.isDirected()).isFalse());
    }

    @Test
    void aDayAndAnHourOfThatDayDoNotSayWhoWasFirst() {
        Document one = document("one", "Tessan Gazette", "2040-03-05", Mine.WIRE);
        Document other = document("other", "Varn Post", "2040-03-05T15:00", Mine.WIRE);
        assertThat(lineage(one, other).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.isDirected()).isFalse());
    }

    private static Lineage lineage(Document... documents) {
        return Lineage.of(List.of(documents), reuse(documents).reuse());
    }

    private static Reused reuse(Document... documents) {
        List<Wording> wordings = Stream.of(documents)
                .sorted(PileOrder.DOCUMENTS)
                .map(LineageTest::read)
                .map(Wording::of)
                .toList();
        return CrossingEngine.onThreads(1).run(new TextReuse(), wordings);
    }

    private static ReadDocument read(Document document) {
        return Sketch.of(document).read();
    }

    private static Document document(String name, String outlet, String published, String text) {
        Imprint imprint = new Imprint(
                Optional.of(outlet),
                Optional.of("Title of " + name),
                Optional.empty(),
                PublicationTime.parse(published),
                Optional.empty());
        return Document.of(name, name, imprint, text);
    }
}
