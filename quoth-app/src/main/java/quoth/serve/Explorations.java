package quoth.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;
import quoth.views.page.ChangesPage;
import quoth.views.page.DatesPage;
import quoth.views.page.EntitiesPage;
import quoth.views.page.EntityPage;
import quoth.views.page.FamilyPage;
import quoth.views.page.NetworkPage;
import quoth.views.page.SearchPage;
import quoth.views.page.Section;

/** Which address shows which of the pages that cross documents: entities, dates, network, family trees, what is new, search. */
final class Explorations {

    /** How long the first readers wait for all readings to be gone through rather than see a page without what they tell. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Pages pages;

    Explorations(Pages pages) {
        this.pages = pages;
    }

    void route(RoutesConfig routes) {
        pages.get(
                routes,
                "entities",
                Section.ENTITIES,
                "entities.jte",
                (request, edition, frames) -> Optional.of(EntitiesPage.of(
                        edition,
                        frames,
                        Pages.values(request, EntitiesPage.FILTERS),
                        Pages.number(request, "page"),
                        PATIENCE)));
        pages.get(
                routes,
                "entities/{id}",
                Section.ENTITIES,
                "entity.jte",
                (request, edition, frames) -> EntityPage.of(
                        edition,
                        frames,
                        request.pathParam("id"),
                        Pages.number(request, EntityPage.SAID),
                        Pages.number(request, EntityPage.TOLD),
                        PATIENCE));
        pages.get(
                routes,
                "dates",
                Section.DATES,
                "dates.jte",
                (request, edition, frames) -> Optional.of(DatesPage.of(edition, frames, story(request))));
        pages.get(
                routes,
                "network",
                Section.NETWORK,
                "network.jte",
                (request, edition, frames) -> Optional.of(NetworkPage.of(edition, frames, story(request), PATIENCE)));
        pages.get(
                routes,
                "families",
                Section.FAMILIES,
                "families.jte",
                (request, edition, frames) -> Optional.of(FamilyPage.of(edition, frames, story(request))));
        pages.get(
                routes,
                "changes",
                Section.CHANGES,
                "changes.jte",
                (request, edition, frames) -> Optional.of(ChangesPage.of(edition, frames)));
        pages.get(
                routes,
                "search",
                Section.SEARCH,
                "search.jte",
                (request, edition, frames) -> Optional.of(
                        SearchPage.of(edition, frames, Pages.values(request, SearchPage.FILTERS), PATIENCE)));
    }

    private static String story(Context request) {
        return Pages.value(request, "story").orElse("");
    }
}
