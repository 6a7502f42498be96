package quoth.views.page;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import quoth.collation.Entity;
import quoth.reading.EntityType;
import quoth.views.Names;
import quoth.views.report.Link;

/**
 * Whom and what the pile speaks of.
 *
 * @param frame what is around it
 * @param types the types that one can choose
 * @param chosen the type that is chosen; empty when none is
 * @param named what the names must contain; may be empty
 * @param lines the entities of this part of the list, those mentioned most first; empty while the readings are gone through
 * @param pager which part of the list it is
 * @param ready whether all readings have been gone through
 */
public record EntitiesPage(
        Frame frame, List<String> types, String chosen, String named, List<Line> lines, Pager pager, boolean ready) {

    /** The names of the filters. */
    public static final List<String> FILTERS = List.of("type", "name");

    private static final int SIZE = 50;

    /**
     * An entity in the list.
     *
     * @param link its page
     * @param type its type
     * @param mentions how often it is mentioned
     */
    public record Line(Link link, String type, int mentions) {}

    /** The entities that some filters let through. */
    public static EntitiesPage of(
            Edition edition, Function<String, Frame> frames, Map<String, String> filters, int page, Duration patience) {
        Frame frame = frames.apply("Who and what");
        Map<String, String> given = new LinkedHashMap<>();
        FILTERS.forEach(name -> given.put(name, filters.getOrDefault(name, "")));
        String type = given.getOrDefault("type", "");
        String named = given.getOrDefault("name", "").toLowerCase(Locale.ROOT);
        Optional<Heard> heard = edition.heard(patience);
        List<Entity> found = heard.stream()
                .flatMap(all -> all.listed().stream())
                .flatMap(id -> edition.names().entity(id).stream())
                .filter(entity -> type.isEmpty() || type(entity.type()).equals(type))
                .filter(entity -> named.isEmpty()
                        || Names.name(entity).toLowerCase(Locale.ROOT).contains(named))
                .toList();
        Pager pager = Pager.of(page, found.size(), SIZE, frame.site().section(Section.ENTITIES), given);
        return new EntitiesPage(
                frame,
                Stream.of(EntityType.values()).map(EntitiesPage::type).toList(),
                type,
                given.getOrDefault("name", ""),
                pager.cut(found).stream()
                        .map(entity -> new Line(
                                new Link(frame.site().entity(entity.id()), Names.name(entity)),
                                type(entity.type()),
                                heard.map(all -> all.concordance().mentions(entity.id()))
                                        .orElse(0)))
                        .toList(),
                pager,
                heard.isPresent());
    }

    static String type(EntityType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
