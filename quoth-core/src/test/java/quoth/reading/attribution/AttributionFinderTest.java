package quoth.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.document.Span;
import quoth.language.AnalysedText;
import quoth.language.EnglishAnalyser;
import quoth.reading.QuotationKind;

class AttributionFinderTest {

    private final AttributionFinder finder = AttributionFinder.standard();

    private List<FoundAttribution> find(String text) {
        return finder.find(EnglishAnalyser.load().analyse(text));
    }

    private static List<String> in(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).toList();
    }

    @Test
    void findsADirectQuotation() {
        String text = "“The mill will be closed on Monday,” said Ada Ferrow, the mayor of Tarnow.";
        FoundAttribution found = find(text).getFirst();
        assertThat(found.kind()).isEqualTo(QuotationKind.DIRECT);
        assertThat(in(text, found.cue())).containsExactly("said");
        assertThat(in(text, found.source()).getFirst()).startsWith("Ada Ferrow");
        assertThat(in(text, found.content())).containsExactly("“The mill will be closed on Monday,”");
    }

    @Test
    void findsAQuotationInTwoSingleMarks() {
        String text = "''The mill will be closed on Monday,'' said Ada Ferrow, the mayor of Tarnow.";
        FoundAttribution found = find(text).getFirst();
        assertThat(found.kind()).isEqualTo(QuotationKind.DIRECT);
        assertThat(in(text, found.content())).containsExactly("''The mill will be closed on Monday,''");
    }

    @Test
    void aQuotationKeepsTheMarksThatEncloseIt() {
        String text = "\"There were no swimmers in the large pool,\" Simon Holm, the director of the baths, said.";
        assertThat(in(text, find(text).getFirst().content()))
                .containsExactly("\"There were no swimmers in the large pool,\"");
    }

    @Test
    void findsAnIndirectQuotation() {
        String text = "The council said that the mill would be closed.";
        FoundAttribution found = find(text).getFirst();
        assertThat(found.kind()).isEqualTo(QuotationKind.INDIRECT);
        assertThat(in(text, found.source())).containsExactly("The council");
        assertThat(in(text, found.cue())).containsExactly("said");
        assertThat(in(text, found.content())).containsExactly("that the mill would be closed");
    }

    @Test
    void findsAMixedQuotation() {
        String text = "Ferrow said the plan was \"a gift to nobody\" and would fail.";
        FoundAttribution found = find(text).getFirst();
        assertThat(found.kind()).isEqualTo(QuotationKind.MIXED);
        assertThat(in(text, found.content())).containsExactly("the plan was \"a gift to nobody\" and would fail");
    }

    @Test
    void findsWhoIsNamedAfterAccordingTo() {
        String text = "The roof fell in at noon, according to the fire service.";
        FoundAttribution found = find(text).getFirst();
        assertThat(in(text, found.cue())).containsExactly("according to");
        assertThat(in(text, found.source())).containsExactly("the fire service");
    }

    @Test
    void sayingsWithinSayingsKnowTheirOuterOne() {
        String text = "Brenka denied that the offer was made, according to Dorvik.";
        List<FoundAttribution> found = find(text);
        assertThat(found).hasSize(2);
        assertThat(in(text, found.get(0).cue())).containsExactly("according to");
        assertThat(found.get(0).within()).isEmpty();
        assertThat(in(text, found.get(1).cue())).containsExactly("denied");
        assertThat(found.get(1).within()).hasValue(0);
    }

    @Test
    void aDashAndANameSignAQuotation() {
        String text = "What readers wrote:\n\n“Nobody asked us what the mill was for.”\n— Ada Ferrow\n";
        FoundAttribution found = find(text).getLast();
        assertThat(found.kind()).isEqualTo(QuotationKind.DIRECT);
        assertThat(in(text, found.source())).containsExactly("Ada Ferrow");
        assertThat(in(text, found.cue())).containsExactly("—");
        assertThat(in(text, found.content())).containsExactly("“Nobody asked us what the mill was for.”");
    }

    @Test
    void theLinesOfATranscriptBelongToTheirSpeakers() {
        String text = "FERROW: Where were you that night?\n\nDORN: At home, like everybody else.\n";
        assertThat(find(text))
                .extracting(found -> in(text, found.source()).getFirst())
                .contains("FERROW", "DORN");
    }

    @Test
    void plainNarrationHasNone() {
        assertThat(find("The mill burned down in 1994. It was rebuilt two years later."))
                .isEmpty();
        assertThat(find("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void exchangedNamesExchangeTheSources(long seed) {
        Random random = new Random(seed);
        String[] names = {"Brenka", "Dorvik", "Halsten", "Zelmar", "Quorin", "Tavesk"};
        String first = names[random.nextInt(3)];
        String second = names[3 + random.nextInt(3)];
        String pattern = "%s said the talks had failed. “They never came,” %s told reporters on Friday. "
                + "%s denied that the offer was made, according to %s.";
        String text = pattern.formatted(first, second, first, second);
        String swapped = pattern.formatted(second, first, second, first);
        assertThat(described(swapped))
                .isEqualTo(described(text).stream()
                        .map(line -> line.replace(first, "\u0000")
                                .replace(second, first)
                                .replace("\u0000", second))
                        .toList());
    }

    private List<String> described(String text) {
        List<String> lines = new ArrayList<>();
        for (FoundAttribution found : find(text)) {
            lines.add(
                    found.kind() + " " + in(text, found.source()) + in(text, found.cue()) + in(text, found.content()));
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyTextGivesSpansInsideIt(long seed) {
        Random random = new Random(seed);
        String[] parts = {
            "said",
            "told",
            "that",
            "Brenka",
            "the mayor",
            "“",
            "”",
            "\"",
            ",",
            ".",
            "\n\n",
            " ",
            " ",
            "according to",
            "he",
            "denied",
            "👍🏽",
            "\r\n",
            "e\u0301",
            ":",
            "would",
            "close",
            "claims",
            "'",
            "\u00A0"
        };
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(120); i >= 0; i--) {
                text.append(parts[random.nextInt(parts.length)]).append(random.nextInt(4) > 0 ? " " : "");
            }
            AnalysedText analysed = EnglishAnalyser.load().analyse(text.toString());
            List<FoundAttribution> found = finder.find(analysed);
            for (int i = 0; i < found.size(); i++) {
                FoundAttribution one = found.get(i);
                assertThat(one.within().orElse(-1))
                        .isBetween(-1, found.size() - 1)
                        .isNotEqualTo(i);
                for (List<Span> role : List.of(one.source(), one.cue(), one.content())) {
                    assertThat(role)
                            .isSorted()
                            .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
                }
            }
            assertThat(finder.find(analysed)).isEqualTo(found);
        }
    }

    @Test
    void aVeryLongSentenceFullOfCuesIsReadInReasonableTime() {
        long begun = System.nanoTime();
        find("he said that ".repeat(3_000));
        assertThat((System.nanoTime() - begun) / 1e9).isLessThan(60);
    }
}
