package quoth.views.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import quoth.collation.Point;
import quoth.collation.ReadDocument;
import quoth.dossier.Pile;
import quoth.views.PileDraft;
import quoth.views.VessenDam;

/** The report in a real browser; skipped where no Chromium is installed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportInABrowserTest {

    private static final Path DEBIAN_CHROMIUM = Path.of("/usr/bin/chromium");

    private Optional<Playwright> playwright = Optional.empty();
    private Optional<Browser> browser = Optional.empty();
    private String address = "";

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        assumeTrue(Files.isExecutable(DEBIAN_CHROMIUM), "Chromium is not installed");
        Path file = folder.resolve("report.html");
        Report.write(VessenDam.pile(), file);
        address = file.toUri().toString();
        Playwright started = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        playwright = Optional.of(started);
        browser = Optional.of(started.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(DEBIAN_CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-quic"))));
    }

    @AfterAll
    void close() {
        browser.ifPresent(Browser::close);
        playwright.ifPresent(Playwright::close);
    }

    private Page page(Browser.NewPageOptions options) {
        return browser.orElseThrow().newPage(options);
    }

    @Test
    void nothingIsRequestedAndNothingGoesWrong() {
        try (Page page = page(new Browser.NewPageOptions())) {
            List<String> requests = new ArrayList<>();
            List<String> errors = new ArrayList<>();
            page.onRequest(request -> requests.add(request.url()));
            page.onConsoleMessage(message -> errors.add(message.text()));
            page.onPageError(errors::add);
            page.navigate(address);
            assertThat(requests).containsExactly(address);
            assertThat(errors).isEmpty();
            assertThat(page.title()).startsWith("Water breaks through");
        }
    }

    @Test
    void focusingAPassageLightsUpItsSourceItsCueAndItsEntry() {
        String wire = VessenDam.draft().id("wire.txt");
        try (Page page = page(new Browser.NewPageOptions())) {
            page.navigate(address);
            page.focus("#" + wire + "-a0");
            assertThat(page.locator("#" + wire + " .lit").allTextContents().stream()
                            .map(String::strip))
                    .contains("Mayor Adira Solheim", "told reporters")
                    .anyMatch(words -> words.startsWith("A Adira Solheim"));
            page.focus("#" + wire + "-n3 a");
            assertThat(page.locator("#" + wire + " .q.lit").allTextContents()).containsExactly("said");
            assertThat(page.locator("#" + wire + "-a3").getAttribute("class")).contains("lit");
            page.hover("#" + wire + "-title");
            assertThat(page.locator(".lit").count()).isZero();
        }
    }

    @Test
    void theTextABrowserReadsIsTheDocumentsText() {
        try (Page page = page(new Browser.NewPageOptions())) {
            page.navigate(address);
            for (ReadDocument read : VessenDam.pile().documents()) {
                Object text = page.evaluate(
                        "id => Array.from(document.getElementById(id).querySelectorAll('p.t'), p => p.textContent).join('')",
                        read.document().id());
                assertThat(text).isEqualTo(read.document().text().replace('\0', '\uFFFD'));
            }
        }
    }

    @Test
    void theDarkPageIsDarkAndTheLightPageLight() {
        String background = "getComputedStyle(document.documentElement).backgroundColor";
        try (Page dark = page(new Browser.NewPageOptions().setColorScheme(ColorScheme.DARK));
                Page light = page(new Browser.NewPageOptions().setColorScheme(ColorScheme.LIGHT))) {
            dark.navigate(address);
            light.navigate(address);
            assertThat(dark.evaluate(background)).isEqualTo("rgb(23, 24, 27)");
            assertThat(light.evaluate(background)).isEqualTo("rgb(252, 250, 245)");
        }
    }

    @Test
    void noScreenNeedsToBeScrolledSideways() {
        for (int width : Stream.of(360, 400, 768, 1400).toList()) {
            try (Page page = page(new Browser.NewPageOptions().setViewportSize(width, 900))) {
                page.navigate(address);
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as("at a width of %d", width)
                        .isEqualTo(width);
            }
        }
    }

    @Test
    void aColumnOfTextIsSixtyTwoToSeventyTwoCharactersWide() {
        try (Page page = page(new Browser.NewPageOptions().setViewportSize(1400, 900))) {
            page.navigate(address);
            Object charactersPerLine = page.evaluate("""
                    id => { const texts = Array.from(document.getElementById(id).querySelectorAll('p.t'));
                      const p = texts.sort((one, other) => other.textContent.length - one.textContent.length)[0];
                      const lines = Math.round(p.clientHeight / parseFloat(getComputedStyle(p).lineHeight));
                      return Math.round(p.textContent.length / (lines - 0.5)); }""", VessenDam.draft().id("gazette.txt"));
            assertThat((Integer) charactersPerLine).isBetween(58, 76);
        }
    }

    @Test
    void datesAndDotsOnALineStayApartAtEveryWidth(@TempDir Path folder) throws IOException {
        Random random = new Random(3);
        for (int spread : List.of(1, 4, 12, 40, 70, 300, 1000, 4000, 40_000)) {
            Path file = folder.resolve("report-" + spread + ".html");
            Report.write(pileOver(spread, random), file);
            try (Page page = page(new Browser.NewPageOptions())) {
                page.navigate(file.toUri().toString());
                for (int width : List.of(320, 360, 500, 800, 1280)) {
                    page.setViewportSize(width, 900);
                    assertThat(page.evaluate(TOUCHING))
                            .as("dates over %d days at a width of %d", spread, width)
                            .isEqualTo(List.of());
                }
            }
        }
    }

    /** A story of documents that were published, and speak of dates, over so many days. */
    private static Pile pileOver(int days, Random random) {
        PileDraft draft = new PileDraft();
        LocalDateTime first = LocalDate.of(2030, 1, 1).atTime(7, 10);
        for (int i = 0; i < 14; i++) {
            LocalDateTime at = first.plusMinutes(random.nextInt(days * 24 * 60));
            String published = days < 20 ? at.toString() : at.toLocalDate().toString();
            draft.document(
                    "a" + i + ".txt", "Outlet " + i, "The mill " + i, "", published, "", "The mill burnt. It is gone.");
        }
        PileDraft.PointDraft point = draft.point(Point.Kind.DATE, "When did the mill burn?", Point.Status.DISPUTED);
        for (int i = 0; i < 5; i++) {
            String date = first.plusMinutes(random.nextInt(days * 24 * 60)).toString();
            point.claim(days < 20 ? date : date.substring(0, 10), "a" + i + ".txt", "The mill burnt", "a" + i + ".txt");
        }
        return draft.pile();
    }

    /** What overlaps beneath or above a line, or reaches beyond the screen. */
    private static final String TOUCHING = """
            () => { const found = [];
              const box = one => one.getBoundingClientRect();
              const shown = list => Array.from(list).filter(one => box(one).width > 0 && one.textContent.trim());
              const touch = (a, b) => a.left < b.right - .6 && b.left < a.right - .6 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
              for (const line of document.querySelectorAll('.calendar, .line')) {
                const all = shown(line.matches('.calendar') ? line.children
                  : line.querySelectorAll(line.closest('.quietly') ? '.dots' : 'b'));
                for (const one of all) if (box(one).left < 0 || box(one).right > innerWidth) found.push('beyond: ' + one.textContent);
                for (let i = 0; i < all.length; i++) for (let j = i + 1; j < all.length; j++)
                  if (touch(box(all[i]), box(all[j]))) found.push(all[i].textContent + '|' + all[j].textContent); }
              return found; }""";
}
