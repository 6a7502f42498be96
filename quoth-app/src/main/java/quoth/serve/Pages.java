package quoth.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import quoth.dossier.DossierException;
import quoth.views.page.ComparePage;
import quoth.views.page.DocumentPage;
import quoth.views.page.DocumentsPage;
import quoth.views.page.Edition;
import quoth.views.page.FailurePage;
import quoth.views.page.Frame;
import quoth.views.page.OverviewPage;
import quoth.views.page.PointPage;
import quoth.views.page.PointsPage;
import quoth.views.page.Section;
import quoth.views.page.Site;
import quoth.views.report.Report;
import quoth.views.report.Templates;

/**
 * Which address shows which page.
 *
 * <p>To add a page: an entry in {@link Section} if it belongs into the navigation, a record {@code …Page} beside the others in {@code
 * quoth.views.page} that is made of an {@link Edition}, a template in {@code src/main/jte}, and a line in {@link #route}.
 */
final class Pages {

    private static final int LONGEST_PARAMETER = 400;

    private final Current current;
    private final Clerk clerk;
    private final Site site;
    private final String dossier;

    Pages(Current current, Clerk clerk, Site site, String dossier) {
        this.current = current;
        this.clerk = clerk;
        this.site = site;
        this.dossier = dossier;
    }

    void route(RoutesConfig routes, Rulings rulings) {
        rulings.route(routes, this, site);
        get(
                routes,
                "",
                Section.OVERVIEW,
                "overview.jte",
                (request, edition, frames) -> Optional.of(OverviewPage.of(edition, frames)));
        get(
                routes,
                "points",
                Section.POINTS,
                "pointlist.jte",
                (request, edition, frames) -> Optional.of(
                        PointsPage.of(edition, frames, values(request, PointsPage.FILTERS), number(request, "page"))));
        get(
                routes,
                "points/{id}",
                Section.POINTS,
                "point.jte",
                (request, edition, frames) -> PointPage.of(edition, frames, request.pathParam("id")));
        get(
                routes,
                "documents",
                Section.DOCUMENTS,
                "documentlist.jte",
                (request, edition, frames) -> Optional.of(DocumentsPage.of(
                        edition, frames, values(request, DocumentsPage.FILTERS), number(request, "page"))));
        get(
                routes,
                "documents/{id}",
                Section.DOCUMENTS,
                "document.jte",
                (request, edition, frames) -> DocumentPage.of(
                        edition,
                        frames,
                        request.pathParam("id"),
                        value(request, DocumentPage.SHOW).orElse(""),
                        value(request, "at").orElse("")));
        get(
                routes,
                "compare",
                Section.DOCUMENTS,
                "compare.jte",
                (request, edition, frames) -> ComparePage.of(
                        edition,
                        frames,
                        value(request, ComparePage.LEFT).orElse(""),
                        value(request, ComparePage.RIGHT).orElse("")));
        new Explorations(this).route(routes);
        file(routes, "page.css", "text/css", Templates.style() + Templates.resource(Section.class, "page.css"));
        file(
                routes,
                "page.js",
                "text/javascript",
                Templates.resource(Report.class, "report.js") + Templates.resource(Section.class, "page.js"));
        routes.get(site.path(Site.NEWS), this::news);
        routes.get(site.path("<anything>"), this::nothing);
    }

    /** Makes what a template shows. */
    interface Page {

        /** What the template shows; empty when there is nothing at this address. */
        Optional<?> of(Context request, Edition edition, Function<String, Frame> frames);
    }

    /** Shows a page at an address. */
    void get(RoutesConfig routes, String path, Section section, String template, Page page) {
        routes.get(site.path(path), request -> {
            Edition edition = current.edition();
            try {
                Optional<?> shown = page.of(request, edition, title -> frame(title, Optional.of(section)));
                if (shown.isPresent()) {
                    write(request, template, shown.get());
                } else {
                    nothing(request);
                }
            } catch (OutOfMemoryError e) {
                throw DossierException.tooLarge(e);
            }
            edition.goThrough();
        });
    }

    private void nothing(Context request) {
        fail(
                request,
                404,
                "Nothing is here",
                "This dossier holds nothing of this address, or no longer: it may have been read or ruled on anew since the"
                        + " link was made.");
    }

    /** Answers with a page that says what is the matter. */
    void fail(Context request, int status, String title, String sentence) {
        request.status(status);
        write(request, "failure.jte", new FailurePage(frame(title, Optional.empty()), sentence));
    }

    private Frame frame(String title, Optional<Section> section) {
        return new Frame(site, title, section, dossier, current.number(), notices());
    }

    private List<String> notices() {
        List<String> notices = new ArrayList<>(current.notices());
        clerk.trouble()
                .ifPresent(trouble -> notices.add("The last ruling is kept but could not be worked in: " + trouble));
        return notices;
    }

    /** The number of the newest edition, and below it what a reader should know: what a page asks for that stays open. */
    private void news(Context request) {
        current.edition();
        List<String> lines = new ArrayList<>(List.of(String.valueOf(current.number())));
        lines.addAll(notices());
        request.contentType("text/plain; charset=utf-8").result(String.join("\n", lines));
    }

    private static void write(Context request, String template, Object page) {
        StringWriter written = new StringWriter();
        Templates.render(template, page, written);
        request.contentType("text/html; charset=utf-8").result(written.toString());
    }

    private void file(RoutesConfig routes, String path, String type, String content) {
        routes.get(
                site.path(path),
                request -> request.contentType(type + "; charset=utf-8")
                        .header("Cache-Control", "private, max-age=3600")
                        .result(content));
    }

    /** The values of parameters; those that are missing or longer than any that a page of ours gives are left out. */
    static Map<String, String> values(Context request, List<String> names) {
        Map<String, String> values = new HashMap<>();
        for (String name : names) {
            value(request, name).ifPresent(value -> values.put(name, value));
        }
        return values;
    }

    static Optional<String> value(Context request, String name) {
        return Optional.ofNullable(request.queryParam(name))
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST_PARAMETER);
    }

    /** A parameter that counts from 0; empty where it is missing or no such number. */
    static Optional<Integer> index(Context request, String name) {
        return value(request, name).filter(value -> value.matches("\\d{1,6}")).map(Integer::parseInt);
    }

    /** A parameter that counts from 1; 1 where it is missing or no such number. */
    static int number(Context request, String name) {
        return value(request, name)
                .filter(value -> value.matches("[1-9]\\d{0,6}"))
                .map(Integer::parseInt)
                .orElse(1);
    }
}
