package quoth.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.views.export.ExportKind;

/** Rulings that persons give in a real browser; skipped where no Chromium is installed. */
class RulingsInABrowserTest {

    private static final String STATEMENT = "Statement on the events";

    @TempDir
    Path folder;

    private Optional<SiteBrowser> browser = Optional.empty();
    private ServedSample site;

    @BeforeEach
    void open() throws IOException {
        browser = Optional.of(SiteBrowser.start());
        site = ServedSample.in(folder);
    }

    @AfterEach
    void close() {
        browser.ifPresent(SiteBrowser::close);
        Optional.ofNullable(site).ifPresent(ServedSample::close);
    }

    /**
     * A ruling as a person gives it.
     *
     * @param kind as the history calls it
     * @param at the page that it is on
     * @param link which link leads to its form
     * @param heading the heading of the form
     * @param fields what is filled in; an option by its words
     * @param shown what the page says afterwards, and did not before
     */
    private record Given(
            String kind, Where at, String link, String heading, Map<String, String> fields, List<String> shown) {}

    /** How a person comes to a page. */
    private interface Where {
        void goTo(Page page);
    }

    private Where document(String title) {
        return page -> {
            page.navigate(site.address("documents"));
            click(page, ".contents a", title);
        };
    }

    private Where entity(String name) {
        return page -> {
            page.navigate(site.address("entities?name=" + name.replace(" ", "%20")));
            page.locator(".list th bdi:text-is(\"" + name + "\")").first().click();
        };
    }

    private Where listOf(String name) {
        return page -> page.navigate(site.address("entities?name=" + name.replace(" ", "%20")));
    }

    private Where point(String question) {
        return page -> {
            page.navigate(site.address("points"));
            click(page, ".asked a", question);
        };
    }

    private static void click(Page page, String selector, String words) {
        page.locator(selector)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    /** The link to rule on what is said in an attribution, by words of its note. */
    private static String note(String words) {
        return ".notes li:has-text(\"" + words + "\") .rule";
    }

    private static final String ON_THIS = ".onward a[href*='rule?']";

    private List<Given> rulings() {
        return List.of(
                new Given(
                        "wrong-speaker",
                        document(STATEMENT),
                        note("added"),
                        "Somebody of this document says it",
                        Map.of("name", "Norrey Hydro"),
                        List.of("Norrey Hydro indirect added")),
                new Given(
                        "not-a-quotation",
                        document(STATEMENT),
                        note("describes it as"),
                        "It is no quotation",
                        Map.of(),
                        List.of()),
                new Given(
                        "wrong-kind",
                        document(STATEMENT),
                        note("confirms"),
                        "It is quoted in another way",
                        Map.of("quotation", "mixed"),
                        List.of("mixed confirms")),
                new Given(
                        "rename",
                        entity("River Free"),
                        ON_THIS,
                        "It is called otherwise",
                        Map.of("name", "The Free River"),
                        List.of()),
                new Given(
                        "same",
                        entity("Oda Wexler"),
                        ON_THIS,
                        "It is the same as another",
                        Map.of("second", "Sabine Orloff"),
                        List.of()),
                new Given(
                        "not-same",
                        entity("Casimir Renn"),
                        ON_THIS,
                        "It is not the same as another",
                        Map.of("second", "Renn"),
                        List.of()),
                new Given(
                        "split",
                        entity("Marten Koll"),
                        ON_THIS,
                        "In one document it is somebody else",
                        Map.of("in", "Spillway Notes, 14 March"),
                        List.of()),
                new Given(
                        "split",
                        entity("Norrey Hydro"),
                        ON_THIS,
                        "Under some words it is somebody else",
                        Map.of("part", "the left bank"),
                        List.of()),
                new Given(
                        "type",
                        entity("Harrow Dam"),
                        ON_THIS,
                        "It is something else",
                        Map.of("type", "organisation"),
                        List.of()),
                new Given("not-an-entity", entity("Gate 3"), ON_THIS, "It is no name at all", Map.of(), List.of()),
                new Given(
                        "not-same-question",
                        point("crowd at 4,000"),
                        ON_THIS,
                        "They do not answer the same question",
                        Map.of(),
                        List.of()),
                new Given(
                        "no-disagreement",
                        point("arrested on Thursday"),
                        ON_THIS,
                        "They do not contradict each other",
                        Map.of(),
                        List.of()),
                new Given(
                        "note",
                        document(STATEMENT),
                        note("This is the darkest day")
                                .replace("li:has-text(\"This is the darkest day\")", "li:nth-child(1)"),
                        "Note something on these words",
                        Map.of("text", "Ask for the recording."),
                        List.of("Ask for the recording.")),
                new Given(
                        "note",
                        document(STATEMENT),
                        ON_THIS,
                        "Note something on this document",
                        Map.of("text", "Printed on letter paper."),
                        List.of("Printed on letter paper.")),
                new Given(
                        "note",
                        point("How many people died?"),
                        ON_THIS,
                        "Note something on this point",
                        Map.of("text", "Call the hospital."),
                        List.of("Call the hospital.")),
                new Given(
                        "note",
                        entity("Lucan Mirey"),
                        ON_THIS,
                        "Note something on it",
                        Map.of("text", "Spokesman until May."),
                        List.of("Spokesman until May.")));
    }

    @Test
    void everyRulingIsFollowedAtOnceAndAfterReadingAnewAndInTheExportAndCanBeUndone() throws IOException {
        try (Page page = browser.orElseThrow().page()) {
            Set<String> numbers = new LinkedHashSet<>();
            for (Given given : rulings()) {
                given.at().goTo(page);
                String before = page.locator("main").innerText();
                give(page, given);
                assertThat(page.locator("#main > .notice").innerText())
                        .as(given.heading())
                        .contains("is kept");
                assertThat(page.locator(".history li").first().innerText())
                        .as(given.heading())
                        .contains("lina", "seen by eye", "followed")
                        .doesNotContain("not throughout");
                numbers.add(page.locator(".history .number").first().innerText());
                if (!given.shown().isEmpty()) {
                    given.at().goTo(page);
                    assertThat(page.locator("main").innerText()).contains(given.shown());
                    assertThat(given.shown()).noneMatch(before::contains);
                }
            }
            assertThat(numbers).hasSize(rulings().size());
            assertFollowed(page);
            readAnew(page);
            page.navigate(site.address("rulings"));
            for (String line : page.locator(".history > li").allInnerTexts()) {
                assertThat(line).contains("followed").doesNotContain("not throughout");
            }
            assertFollowed(page);
            assertExported();
            undoAll(page, numbers.size());
        }
        Desk.Exports undone = site.desk().exports(site.dossier());
        Desk.Exports never = site.desk().exportsOf(site.sources().toArray(Path[]::new));
        for (ExportKind kind : ExportKind.values()) {
            if (kind != ExportKind.RULINGS) {
                assertThat(undone.of(kind)).as(kind.word()).isEqualTo(never.of(kind));
            }
        }
    }

    private static void give(Page page, Given given) {
        page.locator(given.link()).first().click();
        Locator form = page.locator("form.ruling")
                .filter(new Locator.FilterOptions().setHasText(given.heading()))
                .first();
        given.fields().forEach((name, value) -> {
            Locator field = form.locator("[name=" + name + "]");
            if (field.evaluate("field => field.tagName").equals("SELECT")) {
                field.selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(value));
            } else {
                field.fill(value);
            }
        });
        form.locator("[name=why]").fill("seen by eye");
        form.locator("[name=by]").fill("lina");
        form.locator("button").click();
    }

    /** What the rulings make of the pages. */
    private void assertFollowed(Page page) {
        document(STATEMENT).goTo(page);
        String statement = page.locator("main").innerText();
        assertThat(statement).doesNotContain("direct describes it as").contains("Printed on letter paper.");
        listOf("River Free").goTo(page);
        assertThat(page.locator(".list").count()).isZero();
        entity("The Free River").goTo(page);
        assertThat(page.locator("main").innerText()).contains("ruled on by a person", "is to be called");
        listOf("Marten Koll").goTo(page);
        assertThat(page.locator(".list tbody tr").count()).isEqualTo(2);
        listOf("Gate 3").goTo(page);
        assertThat(page.locator(".list").count()).isZero();
        entity("Harrow Dam").goTo(page);
        assertThat(page.locator(".extent-of-list").innerText()).startsWith("organisation");
        point("arrested on Thursday").goTo(page);
        assertThat(page.locator(".question > header .status").innerText()).isNotEqualTo("disputed");
        page.navigate(site.address("points?status=disputed"));
        assertThat(page.locator("main").innerText()).doesNotContain("crowd at 4,000");
    }

    private void readAnew(Page page) throws IOException {
        Path late = folder.resolve("more").resolve("late.txt");
        Files.writeString(late, "---\ntitle: A late word\noutlet: Late Paper\n---\n\nThe dam was built in 1931.\n");
        site.desk().read(site.dossier(), site.sources(), List.of());
        for (int i = 0; i < 100; i++) {
            page.navigate(site.address("documents"));
            if (page.locator("main").innerText().contains("A late word")) {
                return;
            }
        }
        throw new AssertionError("what was read is not shown");
    }

    private void assertExported() {
        List<JsonNode> exported = site.desk().exports(site.dossier()).of(ExportKind.RULINGS);
        assertThat(exported).hasSize(rulings().size()).allSatisfy(row -> {
            assertThat(row.path("by").asText()).isEqualTo("lina");
            assertThat(row.path("applies").asText()).isEqualTo("wholly");
        });
        assertThat(exported.stream().map(row -> row.path("kind").asText()))
                .containsExactlyElementsOf(rulings().stream().map(Given::kind).toList());
    }

    private void undoAll(Page page, int count) {
        for (int i = 0; i < count; i++) {
            page.navigate(site.address("rulings"));
            // The latest entries are the undoings themselves; a ruling that is undone has no button any more.
            page.locator(".history > li:not(:has-text(\"undoes ruling\")) .undo button")
                    .first()
                    .click();
            assertThat(page.locator("#main > .notice").innerText()).contains("is kept");
        }
        page.navigate(site.address("rulings"));
        assertThat(page.locator(".history > li:has-text(\"undone by\")").count())
                .isEqualTo(count);
    }

    @Test
    void twoWhoRuleOnTheSameAreToldOfEachOtherAndNothingIsLost() {
        Given first = new Given(
                "rename",
                entity("River Free"),
                ON_THIS,
                "It is called otherwise",
                Map.of("name", "First Name"),
                List.of());
        try (Page one = browser.orElseThrow().page();
                Page other = browser.orElseThrow().page()) {
            first.at().goTo(one);
            first.at().goTo(other);
            one.locator(ON_THIS).first().click();
            other.locator(ON_THIS).first().click();
            rename(one, "First Name", "lina");
            assertThat(one.locator("main").innerText()).doesNotContain("others have ruled too");
            rename(other, "Second Name", "omar");
            assertThat(other.locator("main").innerText())
                    .contains("others have ruled too", "First Name", "lina")
                    .contains("is kept");
            assertThat(other.locator(".history").last().innerText()).contains("First Name", "Second Name");
            entity("Second Name").goTo(other);
            assertThat(other.locator("h1").innerText()).startsWith("Second Name");
            // Both undo the second ruling.
            one.navigate(site.address("rulings"));
            other.navigate(site.address("rulings"));
            undo(one, "Second Name");
            undo(other, "Second Name");
            assertThat(one.locator("#main > .notice").innerText()).contains("is kept");
            assertThat(other.locator("#main > .notice").innerText()).contains("Nothing was added", "says so already");
            entity("First Name").goTo(other);
        }
    }

    private static void rename(Page page, String name, String by) {
        Locator form = page.locator("form.ruling")
                .filter(new Locator.FilterOptions().setHasText("It is called otherwise"))
                .first();
        form.locator("[name=name]").fill(name);
        form.locator("[name=by]").fill(by);
        form.locator("button").click();
    }

    private static void undo(Page page, String words) {
        page.locator(".history > li")
                .filter(new Locator.FilterOptions().setHasText(words))
                .locator(".undo button")
                .last()
                .click();
    }

    @Test
    void whatCannotBeRuledIsToldInASentence() {
        try (Page page = browser.orElseThrow().page()) {
            give(
                    page,
                    at(
                            page,
                            new Given(
                                    "same",
                                    entity("Oda Wexler"),
                                    ON_THIS,
                                    "It is the same as another",
                                    Map.of("second", "Nobody Whatever"),
                                    List.of())));
            String told = page.locator("main").innerText();
            assertThat(told).contains("Nobody and nothing is called", "Nothing was changed.");
            Matcher trace = Pattern.compile("Exception|\\tat ").matcher(told);
            assertThat(trace.find()).isFalse();
        }
    }

    private static Given at(Page page, Given given) {
        given.at().goTo(page);
        return given;
    }
}
