package quoth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFileTest {

    private static final String ARTICLE =
            "<article><p>The gate held through the night, said the keeper of the lock, and nobody was hurt.</p>"
                    + "<p>In the morning the board counted the boats, and two of them were missing.</p></article>";

    @TempDir
    Path folder;

    @Test
    void aReportOfOurOwnIsNoArticleHoweverLongItIs() {
        String head = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta name=\"generator\" content=\"Quoth\">";
        Pile pile = new Pile(folder);
        assertThat(pile.reason("report.html", head + "</head><body>" + ARTICLE))
                .isEqualTo("this is a report that Quoth wrote, not an article");
        assertThat(pile.reason("long.html", head + "</head><body>" + ARTICLE + "<p>x</p>".repeat(1_000_000)))
                .isEqualTo("this is a report that Quoth wrote, not an article");
    }

    @Test
    void aPageMadeByAnotherProgramIsReadEvenWhenItSpeaksOfReports() {
        String html = "<meta name=\"generator\" content=\"Quothpress 4\">" + ARTICLE
                + "<p>Its source says &lt;meta name=\"generator\" content=\"Quoth\"&gt;.</p>";
        assertThat(new Pile(folder).document("a.html", html).text()).startsWith("The gate held");
    }
}
