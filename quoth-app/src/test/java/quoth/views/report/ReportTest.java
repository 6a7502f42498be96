package quoth.views.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.collation.Collator;
import quoth.collation.Point;
import quoth.collation.ReadDocument;
import quoth.collation.Rulings;
import quoth.document.Imprint;
import quoth.document.Span;
import quoth.dossier.Pile;
import quoth.reading.ArticleReader;
import quoth.views.LongRunning;
import quoth.views.PileDraft;
import quoth.views.VessenDam;

class ReportTest {

    private final Pile pile = VessenDam.pile();
    private final Document page = Jsoup.parse(html(pile));

    @Test
    void nothingIsFetchedFromAnywhere() {
        assertThat(page.select("[src], link, iframe, object, embed, base, form, video, audio, img"))
                .isEmpty();
        assertThat(html(pile)).doesNotContain("@import", "url(", "XMLHttpRequest", "fetch(");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'")
                .contains("script-src 'sha256-");
    }

    @Test
    void onlyWebAddressesOfDocumentsLinkOutwardAndTellNobody() {
        List<Element> outward = page.select("a[href]").stream()
                .filter(link -> !link.attr("href").startsWith("#"))
                .toList();
        assertThat(outward)
                .extracting(link -> link.attr("href"))
                .containsExactly("https://wire.example/vessen?id=1&lang=en", "https://post.example/a/1");
        assertThat(outward).allSatisfy(link -> assertThat(link.attr("rel")).isEqualTo("noreferrer noopener"));
    }

    @Test
    void everyLinkWithinLeadsSomewhereAndIdsAreUnique() {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
        assertThat(page.select("[aria-describedby]").eachAttr("aria-describedby"))
                .isSubsetOf(ids);
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).isSubsetOf(ids);
    }

    @Test
    void everyClaimLeadsToItsExactWords() {
        pile.collation().points().stream()
                .flatMap(point -> point.values().stream())
                .flatMap(value -> value.claims().stream())
                .forEach(claim -> assertThat(words(byId(Anchors.id(claim.passage()))))
                        .isNotEmpty()
                        .satisfies(words -> assertThat(claim.text()).startsWith(words)));
    }

    @Test
    void theMarkedTextIsTheDocumentToTheCharacter() {
        for (ReadDocument read : pile.documents()) {
            Element article = byId(read.document().id());
            assertThat(article.select("p.t").stream().map(ReportTest::words).collect(Collectors.joining()))
                    .isEqualTo(read.document().text().replace('\0', '\uFFFD'));
        }
    }

    @Test
    void everyAttributionIsMarkedAndStandsInTheApparatus() {
        for (ReadDocument read : pile.documents()) {
            String id = read.document().id();
            for (int i = 0; i < read.reading().attributions().size(); i++) {
                assertThat(byId(id + "-a" + i)).isNotNull();
                assertThat(byId(id + "-n" + i)).isNotNull();
                Span content = read.reading().attributions().get(i).content().getFirst();
                String marked = page.select("#" + id + " .c[data-a=" + i + "]").stream()
                        .map(ReportTest::words)
                        .collect(Collectors.joining());
                assertThat(marked).isEqualTo(content.in(read.document().text()));
            }
        }
    }

    @Test
    void aNestedVoiceIsMarkedInsideTheOneThatTells() {
        Element inner = byId(VessenDam.draft().id("wire.txt") + "-a2");
        assertThat(inner).isNotNull();
        assertThat(inner.parents().stream().map(parent -> parent.attr("data-a")))
                .contains("1");
    }

    @Test
    void severalStoriesAreListedAndNamedOnceInEachPart() {
        Document several = Jsoup.parse(html(severalStories(2)));
        assertThat(several.select("#stories .stories a[href^=#points-of], #stories .stories p:first-child a")
                        .eachText())
                .hasSize(3);
        assertThat(several.select("#points h3.story").eachText())
                .containsExactly(
                        "Water breaks through Vessen spillway, four villages emptied",
                        "Cats 0 are back",
                        "Cats 1 are back");
        assertThat(several.select("#points .question h3")).isEmpty();
        assertThat(several.select("#points .question h4")).hasSize(9);
        assertThat(several.select("#timeline h3.story")).hasSize(3);
        assertThat(several.select("#timeline .lines")).hasSize(3);
        assertThat(several.select("h1").text())
                .isEqualTo("Water breaks through Vessen spillway, four villages emptied");
        assertThat(page.select("#stories, .story")).isEmpty();
    }

    @Test
    void theHappeningsOfAStoryThatGoesOnLeadToWhereTheReportTurnsToThem() {
        Document report = Jsoup.parse(html(LongRunning.draft().pile()));
        assertThat(report.select("#stories .running > li > p").eachText())
                .containsExactly("Four dead in Orsk 2 happenings, 4 documents");
        assertThat(report.select("#stories .happenings a").eachText())
                .containsExactly("Glassworks burns", "Glassworks trial opens");
        assertThat(report.select("#stories .happenings a").eachAttr("href"))
                .containsExactly("#documents-of-fire", "#documents-of-trial")
                .allSatisfy(href -> assertThat(report.select(href)).hasSize(1));
        assertThat(report.select("nav a[href=#stories]")).hasSize(1);
    }

    @Test
    void wordsThatManyQuoteStandInAListWithLinksToWhoQuotesThem() {
        Document report = Jsoup.parse(html(LongRunning.draft().pile()));
        Elements quoted = report.select("#repeats h3:contains(Words that many quote) ~ ul.passages li");
        assertThat(quoted.select("q").eachText())
                .containsExactly("We have lost four of our own and we will not rest until we know why");
        assertThat(quoted.select(".source").text()).startsWith("3 documents: ");
        assertThat(quoted.select("a").eachText()).containsExactlyInAnyOrder("Orsk Post", "Varn Echo", "Tessel Times");
        assertThat(quoted.select("a").eachAttr("href"))
                .allSatisfy(href -> assertThat(report.select("article" + href)).hasSize(1));
    }

    @Test
    void wordsThatOnlySomeOutletsUseLeadToWhereTheyUseThem() {
        String common =
                "The grain silo at Pellow burst open on Tuesday and buried part of the harbour road under wheat. "
                        + "Firefighters from Pellow and two neighbouring towns dug through the night at the silo.\n\n";
        String told = "Ghana sent help on Wednesday. The Ghanaian %s promised more trucks. Ghana will pay.\n";
        List<ReadDocument> documents = List.of(
                read("Harbour Post", common + String.format(told, "government")),
                read("Pellow Echo", common + String.format(told, "regime")));
        Document report = Jsoup.parse(
                html(new Pile(documents, Collator.onThreads(1).collate(documents, Rulings.none()), List.of())));
        Element table = report.select("#labels table").stream()
                .filter(one -> one.select("caption").text().startsWith("Ghana"))
                .findFirst()
                .orElseThrow();
        Element regime = table.select("tr").stream()
                .filter(row -> row.select("th").text().equals("ghanaian regime"))
                .findFirst()
                .orElseThrow();
        assertThat(regime.select("a").eachText()).containsExactly("Pellow Echo");
        assertThat(report.select(regime.select("a").attr("href")).eachText()).containsExactly("The Ghanaian regime");
        assertThat(page.select("#labels")).isEmpty();
    }

    private static ReadDocument read(String outlet, String text) {
        quoth.document.Document document = quoth.document.Document.of(
                outlet,
                "file:///" + outlet.replace(' ', '-'),
                new Imprint(
                        Optional.of(outlet), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                text);
        return new ReadDocument(document, ArticleReader.load().read(document));
    }

    @Test
    void headingsNeverSkipALevel() {
        for (Document any : List.of(page, Jsoup.parse(html(severalStories(2))))) {
            List<Integer> levels = any.select("h1, h2, h3, h4").stream()
                    .map(heading -> heading.tagName().charAt(1) - '0')
                    .toList();
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
        }
    }

    @Test
    void hundredsOfStoriesAreFoldedAndNeverAWallOfDots() {
        Document many = Jsoup.parse(html(severalStories(150)));
        assertThat(many.select(".stories > li")).hasSize(151);
        assertThat(many.select("#stories > .stories > li")).hasSizeLessThan(40);
        assertThat(many.select("#timeline > .lines")).hasSizeLessThan(20);
        assertThat(many.select(".all")).isEmpty();
        assertThat(many.select(".dots").eachText())
                .allSatisfy(dots -> assertThat(dots).hasSizeLessThanOrEqualTo(60));
        List<String> ids = many.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(many.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    private static Pile severalStories(int count) {
        PileDraft draft = VessenDam.draft();
        for (int i = 0; i < count; i++) {
            String[] names = {"cat" + i + "a.txt", "cat" + i + "b.txt"};
            draft.document(
                    names[0], "Day Post", "Cats " + i + " are back", "", "2034-05-01", "", "Two cats, " + i + ".");
            draft.document(names[1], "Late Post", "Back", "", "2034-05-02", "", "Three cats, " + i + ".");
            draft.story("cats" + i, "Cats " + i + " are back", names);
            draft.point(Point.Kind.NUMBER, "How many cats?", Point.Status.DISPUTED)
                    .claim("2", names[0], "Two cats", "a" + i)
                    .claim("3", names[1], "Three cats", "b" + i)
                    .of("cats" + i);
        }
        return draft.pile();
    }

    @Test
    void hostileTextIsShownAndNeverRuns() {
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("[onclick], [onerror], b[onclick]")).isEmpty();
        assertThat(page.select("#" + VessenDam.draft().id("leaflet.txt") + "-title")
                        .text())
                .contains("<script>document.title='owned'</script>", "]]>", "&#x3c;");
    }

    @Test
    void dotsAreAsManyAsOrigins() {
        for (Element answer : page.select(".answer")) {
            long filled = answer.expectFirst(".dots")
                    .text()
                    .chars()
                    .filter(dot -> dot == '●')
                    .count();
            assertThat(answer.select(".vouchers > li")).hasSize((int) filled);
        }
    }

    @Test
    void wordsOfJudgementAreNotUsed() {
        Document own = Jsoup.parse(html(new PileDraft().pile()));
        assertThat(own.text()).doesNotContainIgnoringCase(" true", "false", "fake", "biased", "reliable");
    }

    @Test
    void emptyPartsSayWhatWouldBeThere() {
        Document empty = Jsoup.parse(html(new PileDraft().pile()));
        assertThat(empty.select(".empty").eachText())
                .hasSize(6)
                .allSatisfy(words -> assertThat(words).startsWith("Here would stand"));
    }

    @Test
    void theSamePileGivesTheSameBytes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.html");
        Report.write(pile, file);
        String first = Files.readString(file);
        Report.write(VessenDam.pile(), file);
        assertThat(Files.readString(file)).isEqualTo(first).isEqualTo(html(pile));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyMarksLeaveAnyTextAsItWas(long seed) {
        Random random = new Random(seed);
        String alphabet = "ab <>&\"'\r\n\t\u0301é漢";
        StringBuilder text = new StringBuilder("x");
        for (int i = 0; i < 400; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            text.append(random.nextInt(9) == 0 ? "🌊" : "");
        }
        List<Mark> marks = random.ints(40, 0, text.length() - 1)
                .mapToObj(start -> new Span(start, Math.min(text.length(), start + 1 + random.nextInt(60))))
                .map(span -> new Mark(span, "<span class=\"first\">", "<span>"))
                .toList();
        StringBuilder html = new StringBuilder();
        for (Span paragraph : Paragraphs.of(text.toString())) {
            StringWriter out = new StringWriter();
            List<Mark> here = marks.stream()
                    .filter(mark -> mark.span().overlaps(paragraph))
                    .toList();
            new MarkedText(text.toString(), paragraph, here).writeTo(new gg.jte.output.WriterOutput(out));
            html.append("<p>").append(out).append("</p>");
        }
        Document parsed = Jsoup.parse(html.toString());
        assertThat(parsed.select("p").stream().map(ReportTest::words).collect(Collectors.joining()))
                .isEqualTo(text.toString());
        assertThat(parsed.select(".first")).hasSize(marks.size());
    }

    @Test
    void linesBrokenToAWidthAreJoinedAndOthersAreParagraphs() {
        assertThat(Paragraphs.of("One.\nTwo.\n\nThree.")).hasSize(3);
        assertThat(
                        Paragraphs.of(
                                "The first line goes on to about here\nand the second line ends about there\nand ends.\n\nNext."))
                .hasSize(2);
        assertThat(Paragraphs.of("\n\n  \nOne.\r\n\r\n")).hasSize(1);
        assertThat(Paragraphs.of("")).isEmpty();
    }

    private static String html(Pile pile) {
        StringWriter out = new StringWriter();
        Report.write(pile, out);
        return out.toString();
    }

    private Element byId(String id) {
        return page.expectFirst("[id=" + id + "]");
    }

    private static String words(Element element) {
        return element.wholeText();
    }
}
