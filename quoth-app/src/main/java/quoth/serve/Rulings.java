package quoth.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import quoth.dossier.Dossier;
import quoth.dossier.ruling.RulingHistory;
import quoth.views.page.Edition;
import quoth.views.page.Frame;
import quoth.views.page.HistoryPage;
import quoth.views.page.RulePage;
import quoth.views.page.Section;
import quoth.views.page.Site;

/** Rulings in the browser: the forms, what they send, and the history. */
final class Rulings {

    private static final List<String> FIELDS = List.of(
            "document",
            "words",
            "name",
            "quotation",
            "text",
            "point",
            "first",
            "second",
            "entity",
            "type",
            "in",
            "part",
            "number",
            "by",
            "why");

    private final Path file;
    private final Current current;
    private final Clerk clerk;
    private final Guard guard;

    Rulings(Path file, Current current, Clerk clerk, Guard guard) {
        this.file = file;
        this.current = current;
        this.clerk = clerk;
        this.guard = guard;
    }

    private RulePage.Desk desk(Edition edition) {
        return new RulePage.Desk(
                guard.token(),
                System.getProperty("user.name", ""),
                edition.holdings().rulings().entries().size());
    }

    void route(RoutesConfig routes, Pages pages, Site site) {
        pages.get(
                routes,
                "rulings",
                Section.RULINGS,
                "history.jte",
                (request, edition, frames) -> Optional.of(HistoryPage.of(
                        edition, frames, history(), desk(edition), given(request), Pages.value(request, "from"))));
        pages.get(routes, "rule", Section.RULINGS, "rule.jte", this::form);
        routes.post(site.path("rulings"), request -> rule(request, pages, site));
    }

    private static Optional<HistoryPage.Given> given(Context request) {
        return Pages.index(request, "done")
                .map(number -> new HistoryPage.Given(
                        number,
                        Pages.value(request, "before").isPresent(),
                        Pages.index(request, "seen").orElse(number)));
    }

    private RulingHistory history() {
        try (Dossier dossier = Dossier.open(file)) {
            return dossier.rulings();
        }
    }

    private Optional<RulePage> form(Context request, Edition edition, Function<String, Frame> frames) {
        Map<String, String> on = Pages.values(request, RulePage.PARAMETERS);
        RulePage.Desk desk = desk(edition);
        if (on.containsKey("attribution")) {
            return Pages.index(request, "attribution")
                    .flatMap(index ->
                            RulePage.onAttribution(edition, frames, desk, on.getOrDefault("document", ""), index));
        }
        if (on.containsKey("document")) {
            return RulePage.onDocument(edition, frames, desk, on.getOrDefault("document", ""));
        }
        return on.containsKey("point")
                ? RulePage.onPoint(edition, frames, desk, on.getOrDefault("point", ""))
                : RulePage.onEntity(edition, frames, desk, on.getOrDefault("entity", ""));
    }

    private void rule(Context request, Pages pages, Site site) {
        Map<String, String> fields = new HashMap<>();
        for (String field : FIELDS) {
            Optional.ofNullable(request.formParam(field))
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> fields.put(field, value));
        }
        try {
            String kind = Optional.ofNullable(request.formParam("kind")).orElse("");
            Clerk.Kept kept = clerk.rule(kind, fields, current.edition().holdings());
            current.renewed();
            Map<String, String> query = new LinkedHashMap<>();
            query.put("done", String.valueOf(kept.number()));
            query.put("before", kept.isNew() ? "" : "yes");
            query.put("seen", Optional.ofNullable(request.formParam("seen")).orElse(""));
            query.put("from", Optional.ofNullable(request.formParam("from")).orElse(""));
            request.status(303).header("Location", site.rulings(query));
        } catch (Clerk.Declined declined) {
            pages.fail(request, 422, "This cannot be ruled so", declined.getMessage() + " Nothing was changed.");
        }
    }
}
