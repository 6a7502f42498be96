package quoth.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.document.Imprint;
import quoth.document.PublicationTime;

class PageImprintTest {

    @Test
    void whatIsStatedForMachinesComesBeforeWhatIsPrinted() {
        Imprint imprint = imprint("""
                <title>Printed title</title>
                <meta property="og:title" content="Open graph title"><meta property="og:site_name" content="Open Graph Outlet">
                <meta name="author" content="Meta Author"><meta property="article:published_time" content="2031-05-19T10:00:00Z">
                <meta property="og:url" content="https://o.example/og"><link rel="canonical" href="https://o.example/canonical">
                <script type="application/ld+json">[{"@type":["Thing","OpinionNewsArticle"],"headline":"A &amp; B","datePublished":"2031-05-18",
                "author":"Data Author","publisher":{"name":"Data Outlet"},"url":"https://o.example/data"}]</script>
                <h1>Heading</h1><p class="byline">By Printed Author</p>""");
        assertThat(imprint.title()).contains("A & B");
        assertThat(imprint.outlet()).contains("Data Outlet");
        assertThat(imprint.author()).contains("Data Author");
        assertThat(imprint.published()).contains(new PublicationTime("2031-05-18"));
        assertThat(imprint.url()).contains("https://o.example/canonical");
    }

    @Test
    void aTimeThatTellsTheSameDayMorePreciselyIsTaken() {
        Imprint imprint = imprint(
                "<meta name=date content='18 May 2031'><time pubdate datetime='2031-05-18T06:05+01:00'></time>");
        assertThat(imprint.published()).contains(new PublicationTime("2031-05-18T06:05+01:00"));
    }

    @Test
    void articlesInListsAreOtherPages() {
        Imprint imprint = imprint("""
                <script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Another"}]}</script>
                <script type="application/ld+json">{ broken json,, }</script>
                <script type="application/ld+json"><!-- {"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"This one",}} --></script>""");
        assertThat(imprint.title()).contains("This one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<p class='byline'>By Ann Moe and Bo Lie</p>;Ann Moe and Bo Lie",
                "<div class='article-byline'>by  Ann Moe | 18 May 2031</div>;Ann Moe",
                "<span class='c-author'>Ann Moe, 18 May 2031, 14:20</span>;Ann Moe",
                "<p><a rel=author>Ann Moe</a>, <a rel=author>Bo Lie</a> and <a rel=author>Cy Nes</a></p>;Ann Moe, Bo Lie and Cy Nes",
                "<span itemprop=author><span itemprop=name>Ann Moe</span>, editor</span>;Ann Moe",
                "<meta name=author content='By Ann Moe'>;Ann Moe",
                "<meta property='article:author' content='https://o.example/ann'><p class=byline>By Ann Moe</p>;Ann Moe",
                "<meta property='og:site_name' content='The Echo'><meta name=author content='The Echo'><p class=author-name>Ann Moe</p>;Ann Moe",
                "<meta property='og:site_name' content='The Echo'><meta name=author content='The Echo'>;The Echo",
                "<meta name=author content='Ann Moe'><meta name=author content='Bo Lie'>;Ann Moe and Bo Lie"
            })
    void theBylineIsFoundWhereverItStands(String html, String author) {
        assertThat(imprint(html).author()).contains(author);
    }

    @Test
    void authorsAndTimesOfCommentsAreNotTheArticles() {
        Imprint imprint = imprint("""
                <h1>The gate</h1><div class="comment-list"><p class="author">riverrat</p><time datetime="2031-05-19">19 May</time></div>
                <aside><a rel="author">Columnist</a></aside><blockquote><time>18 May 2031</time></blockquote>""");
        assertThat(imprint.author()).isEmpty();
        assertThat(imprint.published()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<title>The gate | The Echo</title><meta property='og:site_name' content='The Echo'>;The gate",
                "<title>The gate - who knew - Echo</title><meta property='og:site_name' content='Echo'>;The gate - who knew",
                "<title>Echo: The gate</title><meta property='og:site_name' content='Echo'>;Echo: The gate",
                "<title>Echo | The gate</title><meta property='og:site_name' content='Echo'>;The gate",
                "<title>The gate | Another</title><meta property='og:site_name' content='Echo'>;The gate | Another",
                "<title>Echo</title><meta property='og:site_name' content='Echo'><h1>The   gate</h1>;The gate"
            })
    void theOutletIsNoPartOfTheTitle(String html, String title) {
        assertThat(imprint(html).title()).contains(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<time datetime='2031-05-18T14:20'>today</time>;2031-05-18T14:20",
                "<p><time>18 May 2031</time></p>;2031-05-18",
                "<div class='post-date'>May 18, 2031</div>;2031-05-18",
                "<span class='updated'>19 May 2031</span><span class='published'>18 May 2031</span>;2031-05-18",
                "<meta name='DC.date.issued' content='2031-05'>;2031-05",
                "<meta name='parsely-pub-date' content='2031-05-18T14:20:00Z'>;2031-05-18T14:20:00Z",
                "<meta itemprop='datePublished' content='2031-05-18'>;2031-05-18",
                "<meta name=date content='2031-02-30'><time datetime='2031-05-18'></time>;2031-05-18"
            })
    void theTimeOfPublicationIsFoundWhereverItStands(String html, String iso) {
        assertThat(imprint(html).published()).contains(new PublicationTime(iso));
    }

    @Test
    void aHeadingThatNamesTheSiteIsNotTheTitle() {
        String html =
                "<header role=banner><h1>Office of the Harbour</h1></header><main><h1>Remarks on lanterns</h1></main>";
        assertThat(imprint(html).title()).contains("Remarks on lanterns");
    }

    @Test
    void anAddressThatIsNotOfTheWebIsNone() {
        assertThat(imprint(
                                "<link rel=canonical href='/relative'><meta property='og:url' content='javascript:alert(1)'>")
                        .url())
                .isEmpty();
    }

    private static Imprint imprint(String html) {
        return WebPage.parse(html).imprint();
    }
}
