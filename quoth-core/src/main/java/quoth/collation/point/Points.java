package quoth.collation.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import quoth.collation.Crossing;
import quoth.collation.CrossingEngine;
import quoth.collation.Point;
import quoth.collation.ReadDocument;
import quoth.collation.ruling.PointDecisions;
import quoth.document.Passage;

/**
 * The questions of fact of a pile: numbers, dates, places, who did it, what somebody is, whether it is so, and in what words. A
 * question is kept when at least two documents answer it, or one document on two words; when all of them go back to one origin its
 * status is {@link Point.Status#SINGLE}. What else only one document tells is in that document's reading and makes no point.
 */
public final class Points {

    private Points() {}

    /**
     * The points of a pile.
     *
     * @param pile the documents, in the pile's order
     * @param decisions what a person has decided about answers
     */
    public static List<Point> of(
            List<ReadDocument> pile, Accounts accounts, PointDecisions decisions, CrossingEngine engine) {
        Vouching vouching = new Vouching(pile, accounts);
        List<Point> points = new ArrayList<>();

        NumberPoints numbers = new NumberPoints(vouching, decisions);
        List<Figure> figures = gather(engine.each(pile.size(), i -> Figure.of(pile.get(i), accounts)));
        Groups<Figure> byNumber = new Groups<>(
                Point.Kind.NUMBER,
                new NumberCrossing(),
                Figure::answer,
                figure -> figure.answer().place());
        byNumber.of(figures, decisions, engine).forEach(group -> points.addAll(numbers.of(group)));

        DatePoints dates = new DatePoints(vouching, decisions);
        List<Occurrence> occurrences = gather(engine.each(pile.size(), i -> Occurrence.of(pile.get(i), accounts)));
        Groups<Occurrence> byDate = new Groups<>(
                Point.Kind.DATE,
                new DateCrossing(),
                Occurrence::answer,
                occurrence -> occurrence.answer().place());
        byDate.of(occurrences, decisions, engine).forEach(group -> points.addAll(dates.of(group)));

        DenialPoints denials = new DenialPoints(vouching, decisions);
        List<Assertion> assertions = gather(engine.each(pile.size(), i -> Assertion.of(pile.get(i), accounts)));
        Groups<Assertion> byDenial =
                new Groups<>(Point.Kind.POLARITY, new DenialCrossing(), Assertion::answer, Assertion::place);
        byDenial.of(assertions, decisions, engine)
                .forEach(group -> denials.of(group).ifPresent(points::add));

        PlaceCrossing places = new PlaceCrossing();
        SlotPoints<Site> where = new SlotPoints<>(Point.Kind.PLACE, places, Questions::where, vouching, decisions);
        List<Site> sites = gather(engine.each(pile.size(), i -> Site.of(pile.get(i), accounts)));
        new Groups<>(Point.Kind.PLACE, places, Site::answer, Site::place)
                .of(sites, decisions, engine)
                .forEach(group -> where.of(group).ifPresent(points::add));

        AgentCrossing agents = new AgentCrossing();
        SlotPoints<Deed> who = new SlotPoints<>(Point.Kind.AGENT, agents, Questions::who, vouching, decisions);
        List<Deed> deeds = gather(engine.each(pile.size(), i -> Deed.of(pile.get(i), accounts)));
        new Groups<>(Point.Kind.AGENT, agents, Deed::answer, Deed::place)
                .of(deeds, decisions, engine)
                .forEach(group -> who.of(group).ifPresent(points::add));

        RolePoints roles = new RolePoints(vouching, decisions);
        List<Post> posts = gather(engine.each(pile.size(), i -> Post.of(pile.get(i), accounts)));
        new Groups<>(Point.Kind.ROLE, new PostCrossing(), Post::answer, Post::place)
                .of(posts, decisions, engine)
                .forEach(group -> roles.of(group).ifPresent(points::add));

        QuotePoints quotes = new QuotePoints(accounts, decisions);
        List<Quoted> quoted = gather(engine.each(pile.size(), i -> Quoted.of(pile.get(i), accounts)));
        QuoteCrossing remarks = new QuoteCrossing();
        ruled(engine.run(remarks, quoted), decisions, Point.Kind.QUOTE, Quoted::place, remarks)
                .forEach(group -> quotes.of(group).ifPresent(points::add));

        return decisions.shaped(once(points));
    }

    /**
     * How answers of one kind come to stand in groups of one question each: copies aside, crossed, and taken apart by rulings.
     *
     * @param kind what the answers are of
     * @param crossing what sets them side by side
     * @param answer the clause of each
     * @param place where the words of each stand
     * @param <A> the answers
     */
    private record Groups<A>(
            Point.Kind kind,
            Crossing<A, Kinship, List<List<A>>> crossing,
            Function<A, Answer> answer,
            Function<A, Passage> place) {

        List<List<A>> of(List<A> answers, PointDecisions decisions, CrossingEngine engine) {
            Repeats<A> again = Repeats.among(answers, answer);
            return ruled(again.joining(engine.run(crossing, again.firsts())), decisions, kind, place, crossing);
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
