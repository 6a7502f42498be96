package quoth.views.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.collation.Point;
import quoth.collation.Reuse;
import quoth.views.LongRunning;
import quoth.views.PileDraft;
import quoth.views.VessenDam;

class TerminalPagesTest {

    @Test
    void theSummaryIsOnePage() {
        assertThat(pages(Style.PLAIN).summary("pile.quoth", Optional.of(Duration.ofMillis(3120))))
                .isEqualTo("""
                7 documents from 6 outlets · 5 independent · 2 not read                    3.1 s
                Most contested
                  ●○○○● / ●  How many people were brought to safety?  310 · 352
                  ●○ / ●●    When was the alarm raised?               02:10 · 01:40
                  ● / ●      When was the crack reported?             November 2032 · 2031
                  ● / ●      Was a report of a crack ignored?         yes · no
                Who speaks most    Adira Solheim 7 · Northreach Water Authority 5
                                   Teresa Valk 4 · Pavo Lindqvist 4
                Who repeats whom   Harbour Eye ← Northreach Wire (100 %)
                                   Quillmere Post ← Northreach Wire (94 %)
                                   النهر ← Valley Radio (1 passage)
                                   The Upland Gazette ← Northreach Wire (1 quotation)
                → quoth serve pile.quoth --open · quoth report pile.quoth
                  quoth search pile.quoth "Adira Solheim"
                """);
    }

    @Test
    void pointsStandSideBySideWithDotsAndVouchers() {
        assertThat(pages(Style.PLAIN).points())
                .startsWith("""
                How many people were brought to safety?                                 disputed
                  310  ●○○○●  Northreach Water Authority, by way of Northreach Wire (3 March),
                              reprinted by two, also in Valley Radio · النهر (4 March)
                  352  ●      Teresa Valk (6 March, The Upland Gazette)
                """)
                .contains("earlier: at least 40 households ●, Adira Solheim (3 March, Northreach Wire);")
                .contains("superseded, not disputed");
    }

    @Test
    void severalStoriesAreSetOneAfterAnotherEachUnderItsTitleOnce() {
        PileDraft draft = VessenDam.draft();
        draft.document("cat1.txt", "Day Post", "The cat is back", "", "2034-05-01", "", "1,200 cats came back.");
        draft.document("cat2.txt", "Late Post", "Cats back", "", "2034-05-02", "", "1,300 cats came back.");
        draft.story("cats", "The cat is back", "cat1.txt", "cat2.txt");
        for (String asked : List.of("How many cats?", "How many came back?")) {
            draft.point(Point.Kind.NUMBER, asked, Point.Status.DISPUTED)
                    .claim("1200", "cat1.txt", "1,200 cats", "a")
                    .claim("1300", "cat2.txt", "1,300 cats", "b")
                    .of("cats");
        }
        TerminalPages pages = new TerminalPages(draft.pile(), Style.PLAIN);
        assertThat(pages.points()).contains("""

                The cat is back
                %s
                How many cats?                                                          disputed
                  1,200  ●  Day Post (1 May 2034)
                  1,300  ●  Late Post (2 May 2034)

                How many came back?                                                     disputed
                """.formatted("─".repeat(80)));
        assertThat(pages.timeline())
                .containsSubsequence("Water breaks", "Spoken of", "The cat is back\n──", "Published");
    }

    @Test
    void datesThatAccountsGiveDifferentlyStandUnderTheTimeline() {
        PileDraft draft = new PileDraft();
        draft.document("cat1.txt", "Day Post", "The cat is back", "", "2034-05-01", "", "It ran off on 3 April 2034.");
        draft.document("cat2.txt", "Late Post", "Cat back", "", "2034-05-02", "", "It ran off on 9 April 2034.");
        draft.story("cats", "The cat is back", "cat1.txt", "cat2.txt");
        draft.point(Point.Kind.DATE, "When did the cat run off?", Point.Status.DISPUTED)
                .claim("2034-04-03", "cat1.txt", "3 April 2034", "a")
                .claim("2034-04-09", "cat2.txt", "9 April 2034", "b")
                .of("cats");
        assertThat(new TerminalPages(draft.pile(), Style.PLAIN).timeline())
                .containsSubsequence(
                        "Given differently",
                        "When did the cat run off?",
                        "disputed",
                        "3 April 2034",
                        "●",
                        "9 April 2034",
                        "●");
    }

    @Test
    void happeningsOfOneLongRunningStoryStandUnderItInTheOrderOfTime() {
        assertThat(new TerminalPages(LongRunning.draft().pile(), Style.PLAIN).stories())
                .isEqualTo("""
                Four dead in Orsk                                      2 happenings, 4 documents
                  5 March 2033 – 6 March 2033  ●●  Glassworks burns
                  14 February 2034             ●●  Glassworks trial opens

                Other stories
                  1 May 2033                   ●○  Bees swarm

                One story is told by a single document.
                """);
    }

    @Test
    void wordsThatManyQuoteStandBelowInAListOfTheirOwn() {
        assertThat(new TerminalPages(LongRunning.draft().pile(), Style.PLAIN).repeats())
                .endsWith("""

                Words that many quote; none need have taken them from another:
                  We have lost four of our own and we will not rest until we know    3 documents
                    why
                """);
    }

    @Test
    void aLongNameGoesOnOnTheNextLineRatherThanBeingCut() {
        PileDraft draft = new PileDraft();
        String outlet = "The Quillmere and Vessen Valley Municipal Gazette";
        String other = "Northreach Water Authority (office of public information)";
        draft.document("a.txt", other, "", "", "2033-03-01", "", "All is well with the dam.");
        draft.document("b.txt", outlet, "", "", "2033-03-02", "", "All is well with the dam.");
        draft.reuse("a.txt", "b.txt", "All is well with the dam.", Reuse.Kind.REPRINT);
        assertThat(new TerminalPages(draft.pile(), Style.PLAIN).summary("p.quoth", Optional.empty()))
                .contains("""
                Who repeats whom   The Quillmere and Vessen Valley Municipal Gazette ←
                                     Northreach Water Authority (office of public information)
                                     (100 %)
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 57, 80, 132})
    void noLineIsWiderThanTheStyle(int width) {
        for (String page : all(pages(new Style(false, width)))) {
            assertThat(page.lines())
                    .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
            assertThat(page).endsWith("\n").doesNotEndWith("\n\n");
        }
    }

    @Test
    void withoutColourThereIsNoControlCharacterAtAll() {
        for (String page : all(pages(Style.PLAIN))) {
            assertThat(page.codePoints().filter(point -> point != '\n' && Character.isISOControl(point)))
                    .isEmpty();
        }
    }

    @Test
    void colourAddsCodesAndNothingElse() {
        List<String> plain = all(pages(Style.PLAIN));
        List<String> coloured = all(pages(new Style(true, 80)));
        assertThat(coloured).isNotEqualTo(plain);
        assertThat(coloured.stream()
                        .map(page -> page.replaceAll("\u001B\\[\\d+m", ""))
                        .toList())
                .isEqualTo(plain);
    }

    @Test
    void aDocumentCannotSendEscapeCodesOrReorderTheLine() {
        PileDraft draft = new PileDraft();
        draft.document("\u001B[2Jx\u202Etxt.exe", "\u001B]0;owned\u0007Paper", "\u0000\uD83D", "", "", "", "Text.");
        String page = new TerminalPages(draft.pile(), Style.PLAIN).documents();
        assertThat(page).doesNotContain("\u001B", "\u0007", "\u0000", "\u202E").contains("Paper");
    }

    @Test
    void emptyPagesSayWhatWouldBeThere() {
        TerminalPages empty = new TerminalPages(new PileDraft().pile(), Style.PLAIN);
        assertThat(empty.summary("a b.quoth", Optional.empty()))
                .startsWith("0 documents from 0 outlets · 0 independent · 0 not read\n")
                .contains("quoth report 'a b.quoth'");
        assertThat(all(empty)).allSatisfy(page -> assertThat(page).isNotBlank());
        assertThat(empty.points()).startsWith("Here would stand");
        assertThat(empty.rejections()).contains("Everything could");
    }

    @ParameterizedTest
    @CsvSource({"abc,3", "日本,4", "e\u0301,1", "👩‍🚒,2", "🌊,2", "👍🏽,2", "النهر,5", "●○,2", "ａ,2"})
    void columnsAreCountedAsTerminalsDo(String text, int columns) {
        assertThat(Columns.width(text)).isEqualTo(columns);
    }

    @Test
    void longWordsOfOthersAreCutBetweenWords() {
        assertThat(Columns.fitWords("one two three", 13)).isEqualTo("one two three");
        assertThat(Columns.fitWords("one two three", 11)).isEqualTo("one two …");
        assertThat(Columns.fitWords("Donaudampfschiff", 8)).isEqualTo("Donauda…");
    }

    @Test
    void cuttingKeepsCombinedCharactersWhole() {
        assertThat(Columns.fit("cafe\u0301 noir", 5)).isEqualTo("cafe\u0301…");
        assertThat(Columns.fit("日本語", 5)).isEqualTo("日本…");
        assertThat(Columns.wrap("👩‍🚒👩‍🚒👩‍🚒", 4)).containsExactly("👩‍🚒👩‍🚒", "👩‍🚒");
    }

    private static TerminalPages pages(Style style) {
        return new TerminalPages(VessenDam.pile(), style);
    }

    private static List<String> all(TerminalPages pages) {
        return List.of(
                pages.summary("pile.quoth", Optional.empty()),
                pages.points(),
                pages.speakers(),
                pages.repeats(),
                pages.documents(),
                pages.attributions(),
                pages.entities("pile.quoth"),
                pages.events(),
                pages.relations(),
                pages.timeline(),
                pages.stories(),
                pages.rejections());
    }
}
