package quoth.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.document.Imprint;
import quoth.document.PublicationTime;

class WebPageTest {

    @Test
    void aPageOfSemanticElementsGivesItsArticle() throws IOException {
        WebPage page = page("semantic.html", StandardCharsets.UTF_8);
        assertThat(page.text()).contains("""
                The upper gate of Ostrin weir gave way shortly before dawn on Sunday, and water flooded the market street within twenty minutes, the river board said.

                “We heard a crack like a rifle,” said Anders Holm, the lock\u2011keeper. “Then the street was gone.”

                What the board knew

                Engineers had warned of rust in the hinges in a report dated March 2029, according to two people who have read it.
                The board did not answer questions about it.

                The gate was inspected in April and found to be in order.

                The board listed three measures:

                the lower gate stays shut until Friday;

                boats are towed to the old harbour;

                an outside inspector will be named.

                Fire chief Rune Solvang told the Courier that eleven people were taken to hospital, none of them in danger.""");
        assertThat(page.imprint())
                .isEqualTo(new Imprint(
                        Optional.of("The Ostrin Courier"),
                        Optional.of("Weir gate failed before dawn, engineers say"),
                        Optional.of("Mara Quillon and Teo Brandvik"),
                        Optional.of(new PublicationTime("2031-05-18T14:20:00+02:00")),
                        Optional.of("https://ostrin-courier.example/2031/05/weir-gate-failed")));
    }

    @Test
    void aPageOfTablesAndBoxesGivesItsArticle() throws IOException {
        WebPage page = page("divsoup.html", Charset.forName("windows-1252"));
        assertThat(page.text()).contains("""
                OSTRIN (VNW) - Eleven people were hurt on Sunday when a gate of the Ostrin weir broke, a spokeswoman for the fire service said.

                The river board said the gate “had been inspected in April”, and that it would publish the report.

                Residents disputed that. “Nobody has been down there since autumn,” said Petra Lunde, who runs the bakery beside the lock.

                The damage is put at 4.5 million crowns, though the insurers’ estimate is only half of that.

                A public meeting is planned for Tuesday at 7 p.m. in the school hall.""");
        assertThat(page.imprint())
                .isEqualTo(new Imprint(
                        Optional.of("Valley News Wire"),
                        Optional.of("Eleven hurt as weir breaks at Ostrin"),
                        Optional.of("Staff writer"),
                        Optional.of(new PublicationTime("2031-05-18T15:05-04:00")),
                        Optional.empty()));
    }

    @Test
    void aBlogWithEmbeddedPostsAndManyCommentsGivesItsArticle() throws IOException {
        WebPage page = page("blog.html", StandardCharsets.UTF_8);
        assertThat(page.text()).contains("""
                I have asked the river board for the 2029 report four times. Four times I was told that no such report exists.

                Yesterday the Courier wrote that two people have read it. Both things cannot be so. 🌊

                That post was deleted after an hour. I keep a copy, and so do others.

                Who signed?

                The chair, Ole Fossum, says he “signed nothing in March”. His deputy remembers it differently: “We all signed.”

                I’ll go on asking.""");
        assertThat(page.imprint().author()).contains("Inga Tveit");
        assertThat(page.imprint().published()).contains(new PublicationTime("2031-05-19T08:30:00+00:00"));
        assertThat(page.imprint().title()).contains("The weir, the board and the missing report");
    }

    @Test
    void aShortStatementGivesItsThreeParagraphs() throws IOException {
        WebPage page = page("statement.html", StandardCharsets.UTF_8);
        assertThat(page.text()).contains("""
                The River Board regrets the failure of the upper gate on Sunday morning and thanks all who helped.

                The gate was inspected on 12 April 2031 and no defect was found.

                Nine persons received treatment. The board will publish all reports that it holds.""");
        assertThat(page.imprint().outlet()).contains("Ostrin River Board");
        assertThat(page.imprint().published()).contains(new PublicationTime("2031-05-18"));
    }

    @Test
    void aPageOfTeasersHoldsNoArticle() throws IOException {
        assertThat(page("index.html", StandardCharsets.UTF_8).text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<html></html>",
                "<p>Short.</p>",
                "<nav><p>Only a menu, however long the words in it may be, is no article at all, is it now.</p></nav>"
            })
    void aPageWithoutRunningTextHoldsNoArticle(String html) {
        assertThat(WebPage.parse(html).text()).isEmpty();
    }

    @Test
    void severalPostsOnOnePageAreNotMixed() {
        String post = "<article><h2>One of many</h2><p>" + "Words of a post that stands beside others. ".repeat(8)
                + "</p></article>";
        assertThat(WebPage.parse("<main>" + post.repeat(4) + "</main>").text()).isEmpty();
    }

    @Test
    void anArticleInSeveralBoxesWithAdvertisementsBetweenThemIsWhole() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            body.append("<div class=chunk><p>Part " + i
                    + ". The chair of the board spoke for an hour, and nobody asked him about the gate.</p></div>");
            body.append("<div class=gap>buy now</div>");
        }
        assertThat(WebPage.parse("<body><div><div>" + body + "</div></div></body>")
                        .text()
                        .orElseThrow())
                .contains("Part 0.", "Part 1.", "Part 2.", "Part 3.", "Part 4.");
    }

    @Test
    void whiteSpaceIsCollapsedAndOtherCharactersStay() {
        String html =
                "<article><p>Eleven\u00A0people &amp; one dog &#x1F436;\n\t were <b>hur</b>t,  said e\u0301 &quot;the chief&quot;.<br/>Next line.</p><p>"
                        + "And a second paragraph is here only so that there is enough of an article to be taken.</p></article>";
        assertThat(WebPage.parse(html).text().orElseThrow())
                .startsWith(
                        "Eleven\u00A0people & one dog 🐶 were hurt, said e\u0301 \"the chief\".\nNext line.\n\nAnd a second");
    }

    @Test
    void linesThatServeThePageAreNoParagraphs() {
        String html =
                "<div class=css-1><p>The harbour was lit by ten thousand lanterns on Saturday night, and people came from far away.</p>"
                        + "<p>Advertisement</p><p>Story continues below</p><p>4 min read</p><p>Photo: Lise Haugen / Courier</p>"
                        + "<p>Get the best of the Post in your inbox every Friday.</p><p>READ MORE: <a href=x>Five lanterns</a></p>"
                        + "<ul><li><a href=y>Crab prices fall</a></li></ul><p>Also read: <a href=z>Bench</a></p><p>Follow us on Chirper</p>"
                        + "<p>By Sunday the organisers were counting them all.</p><h3>More from the Post</h3><p><a href=q>Pier</a></p></div>";
        assertThat(WebPage.parse(html).text()).contains("""
                The harbour was lit by ten thousand lanterns on Saturday night, and people came from far away.

                By Sunday the organisers were counting them all.""");
    }

    @Test
    void titleAndAuthorAreNotGuessed() {
        Imprint imprint = WebPage.parse("<p>" + "Nothing is said of who wrote this. ".repeat(10) + "</p>")
                .imprint();
        assertThat(imprint).isEqualTo(Imprint.unknown());
    }

    static WebPage page(String name, Charset charset) throws IOException {
        return WebPage.parse(html(name, charset));
    }

    static String html(String name, Charset charset) throws IOException {
        try (InputStream page = Objects.requireNonNull(WebPageTest.class.getResourceAsStream(name))) {
            return new String(page.readAllBytes(), charset);
        }
    }
}
