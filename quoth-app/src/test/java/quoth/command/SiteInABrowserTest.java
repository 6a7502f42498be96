package quoth.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The site in a real browser; skipped where no Chromium is installed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteInABrowserTest {

    private static final int PAGES = 70;

    private Optional<SiteBrowser> browser = Optional.empty();
    private Optional<ServedSample> served = Optional.empty();
    private List<String> oneOfEach = List.of();

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        browser = Optional.of(SiteBrowser.start());
        served = Optional.of(ServedSample.in(folder));
    }

    @AfterAll
    void close() {
        browser.ifPresent(SiteBrowser::close);
        served.ifPresent(ServedSample::close);
    }

    private String address(String path) {
        return served.orElseThrow().address(path);
    }

    private Page page(Browser.NewPageOptions options) {
        return browser.orElseThrow().page(options);
    }

    /** One address for each kind of page, found by following links. */
    private List<String> kinds() {
        if (oneOfEach.isEmpty()) {
            oneOfEach = walkedKinds();
        }
        return oneOfEach;
    }

    private List<String> walkedKinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        try (Page page = page(new Browser.NewPageOptions().setJavaScriptEnabled(true))) {
            walk(page, address -> kinds.putIfAbsent(kind(address), address));
        }
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(8);
        return List.copyOf(kinds.values());
    }

    private String kind(String address) {
        return address.substring(address("").length())
                .replaceAll("/[dep][0-9a-f]+(?:-[0-9]+)?", "/…")
                .replaceAll("=[^&]*", "");
    }

    private void walk(Page page, java.util.function.Consumer<String> visit) {
        Set<String> seen = new LinkedHashSet<>(List.of(address("")));
        Deque<String> waiting = new ArrayDeque<>(seen);
        for (int visited = 0; visited < PAGES && !waiting.isEmpty(); visited++) {
            String address = waiting.removeFirst();
            assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
            visit.accept(address);
            List<?> links = (List<?>) page.evaluate("Array.from(document.links, link => link.href.split('#')[0])");
            for (Object link : links) {
                String to = String.valueOf(link);
                if (to.startsWith(address("")) && seen.add(to)) {
                    // Kinds of page that were not seen yet come first.
                    boolean isNew = seen.stream()
                                    .filter(one -> kind(one).equals(kind(to)))
                                    .count()
                            <= 2;
                    if (isNew) {
                        waiting.addFirst(to);
                    } else {
                        waiting.addLast(to);
                    }
                }
            }
        }
    }

    @Test
    void noPageAsksAnotherHostOrComplains() {
        List<String> requests = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        try (Page page = page(new Browser.NewPageOptions())) {
            page.onRequest(request -> requests.add(request.url()));
            page.onConsoleMessage(message -> errors.add(page.url() + ": " + message.text()));
            page.onPageError(errors::add);
            walk(page, address -> assertThat(page.title()).endsWith("– Quoth"));
        }
        assertThat(errors).isEmpty();
        assertThat(requests).allMatch(url -> url.startsWith(address("")) || url.startsWith("data:"));
    }

    @Test
    void axeFindsNothingSerious() throws IOException {
        String axe;
        try (InputStream script = SiteInABrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> serious = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (String address : kinds()) {
                try (Page page = page(new Browser.NewPageOptions().setColorScheme(scheme))) {
                    page.navigate(address);
                    page.evaluate(axe);
                    Object found = page.evaluate("""
                            async () => (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })).violations
                                .filter(violation => ['serious', 'critical'].includes(violation.impact))
                                .map(violation => violation.id + ': ' + violation.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | '))""");
                    ((List<?>) found).forEach(one -> serious.add(kind(address) + " in " + scheme + ": " + one));
                }
            }
        }
        assertThat(serious).isEmpty();
    }

    @Test
    void noPageNeedsToBeScrolledSideways() {
        for (String address : kinds()) {
            for (int width : List.of(360, 768, 1400)) {
                try (Page page = page(new Browser.NewPageOptions().setViewportSize(width, 900))) {
                    page.navigate(address);
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .as("%s at a width of %d", kind(address), width)
                            .isEqualTo(width);
                }
            }
        }
    }

    @Test
    void everyPageIsReadableWithoutScripts() {
        for (String address : kinds()) {
            try (Page page = page(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
                page.navigate(address);
                assertThat(page.locator("main").innerText()).as(address).isNotBlank();
            }
        }
    }

    @Test
    void theKeyboardGoesFromPassageToPassageAndOpensTheRival() {
        try (Page page = page(new Browser.NewPageOptions())) {
            page.navigate(address("points?status=disputed&kind=number"));
            page.locator(".asked a").first().click();
            page.locator(".where a").first().click();
            page.waitForURL("**/documents/**");
            page.keyboard().press("n");
            String first = focused(page);
            page.keyboard().press("n");
            assertThat(focused(page)).isNotEqualTo(first);
            page.keyboard().press("p");
            assertThat(focused(page)).isEqualTo(first);
            String here = page.url();
            Locator rival = page.locator(".aside:has(.rival) .to-passage").first();
            page.focus("#passage-" + rival.innerText().replaceAll("\\D", ""));
            page.keyboard().press("o");
            page.waitForURL(url -> !url.equals(here));
            assertThat(page.url()).contains("documents/").endsWith("#at");
            assertThat(page.locator("#at").count()).isEqualTo(1);
        }
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.id"));
    }

    @Test
    void aHostileDocumentDoesNothingInTheBrowser() {
        List<String> dialogs = new ArrayList<>();
        List<String> requests = new ArrayList<>();
        for (boolean scripts : List.of(true, false)) {
            try (Page page = page(
                    new Browser.NewPageOptions().setJavaScriptEnabled(scripts).setViewportSize(360, 800))) {
                page.onDialog(dialog -> {
                    dialogs.add(dialog.message());
                    dialog.dismiss();
                });
                page.onRequest(request -> requests.add(request.url()));
                page.navigate(address("documents"));
                page.locator(".contents a")
                        .filter(new Locator.FilterOptions().setHasText("<script>"))
                        .first()
                        .click();
                assertThat(page.title()).contains("<script>").doesNotContain("\u202E");
                assertThat(page.locator("iframe, form[action*=evil], main style, main img, [onclick], [onerror]")
                                .count())
                        .isZero();
                assertThat(page.locator("a[href^='javascript:']").count()).isZero();
                assertThat(page.locator("main").isVisible()).isTrue();
                assertThat(page.locator("article.document").innerText())
                        .contains("<iframe src=", "Six people are missing");
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(360);
            }
        }
        assertThat(dialogs).isEmpty();
        assertThat(requests).allMatch(url -> url.startsWith(address("")) || url.startsWith("data:"));
    }
}
