package quoth.collation.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import quoth.collation.Crossing;
import quoth.collation.CrossingEngine;
import quoth.collation.Groundwork;
import quoth.collation.Point;
import quoth.collation.ReadDocument;
import quoth.collation.ruling.PointDecisions;
import quoth.collation.ruling.RuledPile;
import quoth.document.Passage;

/**
 * The questions of fact of a pile: numbers, dates, places, who did it, what somebody is, whether it is so, and in what words. A
 * question is kept when at least two documents answer it, or one document on two words; when all of them go back to one origin its
 * status is {@link Point.Status#SINGLE}. What else only one document tells is in that document's reading and makes no point.
 */
public final class Points {

    private final List<Point> all;
    private final Map<String, Long> stories;

    private Points(List<Point> all, Map<String, Long> stories) {
        this.all = all;
        this.stories = stories;
    }

    /**
     * The points of a pile. A question is asked within one story, so the points of a story that rest on just what they rested on
     * before are taken from there.
     *
     * @param pile the documents, in the pile's order
     * @param ruled what a person has decided
     * @param before what an earlier collation has left
     */
    public static Points of(
            List<ReadDocument> pile, Accounts accounts, RuledPile ruled, Groundwork before, CrossingEngine engine) {
        PointDecisions decisions = ruled.pointDecisions();
        Vouching vouching = new Vouching(pile, accounts);
        Map<String, Long> marks = StoryMarks.of(pile, accounts, vouching, ruled::bearsOn, engine);
        Predicate<String> known = story -> marks.containsKey(story) && before.holds(story, marks.get(story));
        List<Point> points = new ArrayList<>();
        before.points().stream()
                .filter(point -> point.story().filter(known).isPresent())
                .forEach(points::add);
        List<ReadDocument> open = pile.stream()
                .filter(document -> !known.test(accounts.story(document.document())))
                .toList();
        points.addAll(made(open, accounts, vouching, decisions, engine));
        return new Points(decisions.shaped(once(points)), marks);
    }

    /** The points, by id. */
    public List<Point> all() {
        return all;
    }

    /** A number for all that the points of a story rest on, by the story's id ({@link Groundwork#stories}). */
    public Map<String, Long> stories() {
        return stories;
    }

    /** The points of some stories, from all of their documents. */
    private static List<Point> made(
            List<ReadDocument> pile,
            Accounts accounts,
            Vouching vouching,
            PointDecisions decisions,
            CrossingEngine engine) {
        List<Point> points = new ArrayList<>();

        NumberPoints numbers = new NumberPoints(vouching, decisions);
        List<Figure> figures = gather(engine.each(pile.size(), i -> Figure.of(pile.get(i), accounts)));
        Groups<Figure> byNumber = new Groups<>(
                Point.Kind.NUMBER,
                new NumberCrossing(),
                figure -> Repeats.words(figure.answer()),
                figure -> figure.answer().place());
        byNumber.of(figures, decisions, engine).forEach(group -> points.addAll(numbers.of(group)));

        DatePoints dates = new DatePoints(vouching, decisions);
        List<Occurrence> occurrences = gather(engine.each(pile.size(), i -> Occurrence.of(pile.get(i), accounts)));
        Groups<Occurrence> byDate = new Groups<>(
                Point.Kind.DATE,
                new DateCrossing(),
                occurrence -> Repeats.words(occurrence.answer()),
                occurrence -> occurrence.answer().place());
        byDate.of(occurrences, decisions, engine).forEach(group -> points.addAll(dates.of(group)));

        DenialPoints denials = new DenialPoints(vouching, decisions);
        List<Assertion> assertions = gather(engine.each(pile.size(), i -> Assertion.of(pile.get(i), accounts)));
        Groups<Assertion> byDenial = new Groups<>(
                Point.Kind.POLARITY,
                new DenialCrossing(),
                assertion -> Repeats.words(assertion.answer()),
                Assertion::place);
        byDenial.of(assertions, decisions, engine)
                .forEach(group -> denials.of(group).ifPresent(points::add));

        PlaceCrossing places = new PlaceCrossing();
        SlotPoints<Site> where = new SlotPoints<>(Point.Kind.PLACE, places, Questions::where, vouching, decisions);
        List<Site> sites = gather(engine.each(pile.size(), i -> Site.of(pile.get(i), accounts)));
        new Groups<>(Point.Kind.PLACE, places, site -> Repeats.words(site.answer()), Site::place)
                .of(sites, decisions, engine)
                .forEach(group -> where.of(group).ifPresent(points::add));

        AgentCrossing agents = new AgentCrossing();
        SlotPoints<Deed> who = new SlotPoints<>(Point.Kind.AGENT, agents, Questions::who, vouching, decisions);
        List<Deed> deeds = gather(engine.each(pile.size(), i -> Deed.of(pile.get(i), accounts)));
        new Groups<>(Point.Kind.AGENT, agents, deed -> Repeats.words(deed.answer()), Deed::place)
                .of(deeds, decisions, engine)
                .forEach(group -> who.of(group).ifPresent(points::add));

        RolePoints roles = new RolePoints(vouching, decisions);
        List<Post> posts = gather(engine.each(pile.size(), i -> Post.of(pile.get(i), accounts)));
        new Groups<>(Point.Kind.ROLE, new PostCrossing(), post -> Repeats.words(post.answer()), Post::place)
                .of(posts, decisions, engine)
                .forEach(group -> roles.of(group).ifPresent(points::add));

        QuotePoints quotes = new QuotePoints(accounts, decisions);
        List<Quoted> quoted = gather(engine.each(pile.size(), i -> Quoted.of(pile.get(i), accounts)));
        new Groups<>(Point.Kind.QUOTE, new QuoteCrossing(), one -> one.named(accounts), Quoted::place)
                .of(quoted, decisions, engine)
                .forEach(group -> quotes.of(group).ifPresent(points::add));
        return points;
    }

    /**
     * How answers of one kind come to stand in groups of one question each: copies aside, crossed, and taken apart by rulings.
     *
     * @param kind what the answers are of
     * @param crossing what sets them side by side
     * @param words what names an answer in one reporting ({@link Repeats#alike})
     * @param place where the words of each stand
     * @param <A> the answers
     */
    private record Groups<A>(
            Point.Kind kind,
            Crossing<A, Kinship, List<List<A>>> crossing,
            Function<A, String> words,
            Function<A, Passage> place) {

        List<List<A>> of(List<A> answers, PointDecisions decisions, CrossingEngine engine) {
            Repeats<A> again = Repeats.alike(answers, words);
            List<List<A>> groups = engine.run(new WithinReach<>(crossing, place), again.firsts());
            return ruled(again.joining(groups), decisions, kind, place, crossing);
        }
    }

    /** The groups of answers to one question, taken apart where a person has ruled that they answer several. */
    private static <A> List<List<A>> ruled(
            List<List<A>> groups,
            PointDecisions decisions,
            Point.Kind kind,
            Function<A, Passage> place,
            Crossing<A, Kinship, List<List<A>>> crossing) {
        return groups.stream()
                .flatMap(group -> decisions
                        .parts(
                                kind,
                                group,
                                place,
                                (one, other) -> crossing.compare(one, other)
                                        .map(Kinship::score)
                                        .orElse(0.0))
                        .stream())
                .toList();
    }

    /** The points by id. Words that stand in two sayings, one inside the other, may be found to raise one question twice. */
    private static List<Point> once(List<Point> points) {
        Map<String, Point> byId = new TreeMap<>();
        points.stream()
                .sorted(Comparator.comparing(Point::question))
                .forEach(point -> byId.putIfAbsent(point.id(), point));
        return List.copyOf(byId.values());
    }

    private static <T> List<T> gather(List<List<T>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}
