package quoth.views.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import quoth.collation.Point;
import quoth.collation.Point.Claim;
import quoth.views.Chapter;
import quoth.views.Names;
import quoth.views.NumberWords;
import quoth.views.Question;

/**
 * The points of a pile, those that the filters let through.
 *
 * @param frame what is around it
 * @param choices the filters
 * @param lines the points of this part of the list, the most contested first
 * @param pager which part of the list it is
 */
public record PointsPage(Frame frame, List<Choice> choices, List<QuestionLine> lines, Pager pager) {

    private static final int SIZE = 25;

    /** Stories, entities and outlets to choose from; others can be reached from where they are named. */
    private static final int OFFERED = 200;

    private static final String STORY = "story";
    private static final String STATUS = "status";
    private static final String KIND = "kind";
    private static final String ENTITY = "entity";
    private static final String OUTLET = "outlet";

    /** The names of the filters. */
    public static final List<String> FILTERS = List.of(STORY, STATUS, KIND, ENTITY, OUTLET);

    /**
     * A filter.
     *
     * @param name as the query calls it
     * @param words as the reader calls it
     * @param all what it says when nothing is chosen
     * @param options what one can choose
     */
    public record Choice(String name, String words, String all, List<Option> options) {}

    /**
     * What one can choose.
     *
     * @param value as the query says it
     * @param words as the reader reads it
     * @param chosen whether it is chosen
     */
    public record Option(String value, String words, boolean chosen) {}

    /**
     * The points that some filters let through.
     *
     * @param filters values by the {@link #FILTERS} they are for; unknown values let nothing through
     * @param page which part of the list, from 1
     */
    public static PointsPage of(
            Edition edition, Function<String, Frame> frames, Map<String, String> filters, int page) {
        Frame frame = frames.apply("Points");
        Map<String, String> given = new LinkedHashMap<>();
        FILTERS.forEach(name -> given.put(name, filters.getOrDefault(name, "")));
        List<Question> found =
                from(edition, given).filter(matches(edition, given)).toList();
        Pager pager = Pager.of(page, found.size(), SIZE, frame.site().section(Section.POINTS), given);
        return new PointsPage(
                frame, choices(edition, given), QuestionLine.listed(edition, frame.site(), pager.cut(found)), pager);
    }

    /** The points of a story. */
    static String ofStory(Site site, String story) {
        return site.points(Map.of(STORY, story));
    }

    /** Whether any filter is set. */
    public boolean isFiltered() {
        return pager.filters().values().stream().anyMatch(value -> !value.isEmpty());
    }

    /** How many points there are, in words. */
    public String extent() {
        return NumberWords.of(pager.total()) + (pager.total() == 1 ? " point" : " points");
    }

    private static Stream<Question> from(Edition edition, Map<String, String> given) {
        String story = given.getOrDefault(STORY, "");
        return story.isEmpty()
                ? edition.questions().stream()
                : edition.chapters().stream()
                        .filter(chapter -> chapter.id().equals(story))
                        .flatMap(chapter -> edition.questionsOf(chapter).stream());
    }

    private static Predicate<Question> matches(Edition edition, Map<String, String> given) {
        Names names = edition.names();
        return question -> is(given, STATUS, status(question.point().status()))
                && is(given, KIND, kind(question.point().kind()))
                && anyClaim(
                        question, given, ENTITY, claim -> claim.attributedTo().orElse("\n"))
                && anyClaim(
                        question,
                        given,
                        OUTLET,
                        claim -> names.holds(claim.passage().document())
                                ? names.outlet(claim.passage().document())
                                : "\n");
    }

    private static boolean is(Map<String, String> given, String filter, String value) {
        String wanted = given.getOrDefault(filter, "");
        return wanted.isEmpty() || wanted.equals(value);
    }

    private static boolean anyClaim(
            Question question, Map<String, String> given, String filter, Function<Claim, String> value) {
        return given.getOrDefault(filter, "").isEmpty()
                || claims(question).anyMatch(claim -> is(given, filter, value.apply(claim)));
    }

    private static Stream<Claim> claims(Question question) {
        return question.point().values().stream().flatMap(answer -> answer.claims().stream());
    }

    private static List<Choice> choices(Edition edition, Map<String, String> given) {
        return Stream.of(
                        new Choice(
                                STATUS,
                                "Status",
                                "any status",
                                options(
                                        given,
                                        STATUS,
                                        Stream.of(Point.Status.values()).map(PointsPage::status),
                                        words -> words)),
                        new Choice(
                                KIND,
                                "Kind",
                                "any kind",
                                options(given, KIND, edition.kinds().stream().map(PointsPage::kind), words -> words)),
                        new Choice(STORY, "Story", "all stories", stories(edition, given)),
                        new Choice(ENTITY, "On the word of", "anybody", entities(edition, given)),
                        new Choice(
                                OUTLET,
                                "Outlet",
                                "any outlet",
                                options(
                                        given,
                                        OUTLET,
                                        edition.outlets().stream().limit(OFFERED * 5L),
                                        words -> words)))
                .filter(choice -> !choice.options().isEmpty())
                .toList();
    }

    private static List<Option> stories(Edition edition, Map<String, String> given) {
        Map<String, String> titles = new LinkedHashMap<>();
        edition.chapters().stream()
                .filter(chapter ->
                        chapter.title().isPresent() && !chapter.points().isEmpty())
                .forEach(chapter -> titles.put(chapter.id(), chapter.title().orElse("")));
        return options(
                given,
                STORY,
                titles.keySet().stream().limit(OFFERED),
                id -> titles.getOrDefault(id, title(edition, id)));
    }

    private static String title(Edition edition, String story) {
        return edition.chapters().stream()
                .filter(chapter -> chapter.id().equals(story))
                .findFirst()
                .flatMap(Chapter::title)
                .orElse(story);
    }

    private static List<Option> entities(Edition edition, Map<String, String> given) {
        return options(
                given,
                ENTITY,
                edition.vouching().stream().limit(OFFERED),
                id -> edition.names().entity(id).map(Names::name).orElse(id));
    }

    /** The values with what they are called; the one that is chosen also where it would not be offered. */
    private static List<Option> options(
            Map<String, String> given, String filter, Stream<String> values, Function<String, String> words) {
        String chosen = given.getOrDefault(filter, "");
        Map<String, Option> options = new LinkedHashMap<>();
        values.forEach(value -> options.put(value, new Option(value, words.apply(value), value.equals(chosen))));
        if (!chosen.isEmpty()) {
            options.putIfAbsent(chosen, new Option(chosen, words.apply(chosen), true));
        }
        return List.copyOf(options.values());
    }

    private static String status(Point.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static String kind(Point.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The story whose points are shown. */
    public Optional<String> story() {
        return choices.stream()
                .filter(choice -> choice.name().equals(STORY))
                .flatMap(choice -> choice.options().stream())
                .filter(Option::chosen)
                .map(Option::words)
                .findFirst();
    }
}
