package quoth.command;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, driven by Playwright. */
final class SiteBrowser implements AutoCloseable {

    private static final Path DEBIAN_CHROMIUM = Path.of("/usr/bin/chromium");

    private static final int PATIENCE_MILLISECONDS = 15_000;

    private final Playwright playwright;
    private final Browser browser;

    private SiteBrowser(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it; the test that asks is skipped where none is installed. */
    static SiteBrowser start() {
        assumeTrue(Files.isExecutable(DEBIAN_CHROMIUM), "Chromium is not installed");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new SiteBrowser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(DEBIAN_CHROMIUM)
                                .setArgs(List.of("--no-sandbox", "--disable-quic"))));
    }

    /** A new page of a reader of its own. */
    Page page() {
        return page(new Browser.NewPageOptions());
    }

    /** The same with options. */
    Page page(Browser.NewPageOptions options) {
        Page page = browser.newPage(options);
        page.setDefaultTimeout(PATIENCE_MILLISECONDS);
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
