package quoth.collation.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quoth.collation.Collation;
import quoth.collation.Collator;
import quoth.collation.ReadDocument;
import quoth.collation.Rulings;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.document.PublicationTime;
import quoth.reading.ArticleReader;

class LabelTableTest {

    private static final ArticleReader READER = ArticleReader.load();

    private static final String COMMON = """
            The grain silo at Pellow burst open on Tuesday and buried part of the harbour road under wheat. \
            Firefighters from Pellow and two neighbouring towns dug through the night at the silo.

            """;
    private static final String PLAIN =
            COMMON + "Ghana sent help on Wednesday. The Ghanaian government promised more trucks. Ghana will pay.\n";
    private static final String LOADED =
            COMMON + "Ghana sent help on Wednesday. The Ghanaian regime promised more trucks. Ghana will pay.\n";

    @Test
    void wordsThatOnlyOneOutletUsesForACountryAreTellingAndComeFirst() {
        LabelTable table = ghana(article("Harbour Post", PLAIN), article("Pellow Echo", LOADED));
        assertThat(table.outlets()).containsExactly("Harbour Post", "Pellow Echo");
        assertThat(table.rows().stream().filter(LabelTable.Row::telling).map(LabelTableTest::shown))
                .containsExactlyInAnyOrder("ghanaian government: [Harbour Post]", "ghanaian regime: [Pellow Echo]");
        assertThat(table.rows().getFirst().telling()).isTrue();
        assertThat(table.rows().getLast().words()).isEqualTo("ghana");
    }

    @Test
    void swappingTheOutletsSwapsTheTable() {
        LabelTable table = ghana(article("Pellow Echo", PLAIN), article("Harbour Post", LOADED));
        assertThat(table.rows().stream().filter(LabelTable.Row::telling).map(LabelTableTest::shown))
                .containsExactlyInAnyOrder("ghanaian government: [Pellow Echo]", "ghanaian regime: [Harbour Post]");
    }

    @Test
    void whatAQuotedSpeakerCallsSomebodyIsNotTheNarratorsWord() {
        String quoted = COMMON
                + "Ghana sent help on Wednesday. “The Ghanaian regime promised trucks,” said Anna Lunt. Ghana will pay.\n";
        LabelTable table = ghana(article("Harbour Post", PLAIN), article("Pellow Echo", quoted));
        assertThat(table.rows().stream()
                        .filter(row -> row.words().equals("ghanaian regime"))
                        .flatMap(row -> row.uses().stream()))
                .singleElement()
                .satisfies(use -> {
                    assertThat(use.narrated()).isZero();
                    assertThat(use.quoted()).isEqualTo(1);
                });
    }

    @Test
    void designationsLoseDeterminersAndPossessiveMarksOnly() {
        assertThat(Label.words("The former head of Halmen General")).isEqualTo("former head of halmen general");
        assertThat(Label.words("Iran’s")).isEqualTo("iran");
        assertThat(Label.words("the")).isEqualTo("the");
    }

    private static String shown(LabelTable.Row row) {
        return row.words() + ": "
                + row.uses().stream().map(LabelTable.Use::outlet).toList();
    }

    private static LabelTable ghana(ReadDocument... documents) {
        List<ReadDocument> pile = List.of(documents);
        Collation collation = Collator.onThreads(1).collate(pile, Rulings.none());
        return LabelTable.of(Labels.of(pile, collation), pile, collation).stream()
                .filter(table -> table.entity().name().equals("Ghana"))
                .findFirst()
                .orElseThrow();
    }

    private static ReadDocument article(String outlet, String text) {
        Imprint imprint = new Imprint(
                Optional.of(outlet),
                Optional.of("Silo bursts at Pellow"),
                Optional.empty(),
                PublicationTime.parse("2041-06-12T08:00"),
                Optional.empty());
        Document document = Document.of(outlet, outlet, imprint, text);
        return new ReadDocument(document, READER.read(document));
    }
}
