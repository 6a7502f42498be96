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
 * The questions of fact of a pile: numbers, dates and wordings. A question is kept when at least two documents answer it; when
 * all of them go back to one origin its status is {@link Point.Status#SINGLE}. What only one document tells is in that
 * document's reading and makes no point.
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

        List<Figure> figures = gather(engine.each(pile.size(), i -> Figure.of(pile.get(i), accounts)));
        NumberPoints numbers = new NumberPoints(vouching, decisions);
        Repeats<Figure> figuresAgain = Repeats.among(figures, Figure::answer);
        ruled(
                        figuresAgain.joining(engine.run(new NumberCrossing(), figuresAgain.firsts())),
                        decisions,
                        Point.Kind.NUMBER,
                        figure -> figure.answer().place(),
                        new NumberCrossing())
                .forEach(group -> points.addAll(numbers.of(group)));

        List<Occurrence> occurrences = gather(engine.each(pile.size(), i -> Occurrence.of(pile.get(i), accounts)));
        DatePoints dates = new DatePoints(vouching, decisions);
        Repeats<Occurrence> occurrencesAgain = Repeats.among(occurrences, Occurrence::answer);
        ruled(
                        occurrencesAgain.joining(engine.run(new DateCrossing(), occurrencesAgain.firsts())),
                        decisions,
                        Point.Kind.DATE,
                        occurrence -> occurrence.answer().place(),
                        new DateCrossing())
                .forEach(group -> points.addAll(dates.of(group)));

        List<Assertion> assertions = gather(engine.each(pile.size(), i -> Assertion.of(pile.get(i), accounts)));
        DenialPoints denials = new DenialPoints(vouching, decisions);
        Repeats<Assertion> assertionsAgain = Repeats.among(assertions, Assertion::answer);
        ruled(
                        assertionsAgain.joining(engine.run(new DenialCrossing(), assertionsAgain.firsts())),
                        decisions,
                        Point.Kind.POLARITY,
                        Assertion::place,
                        new DenialCrossing())
                .forEach(group -> denials.of(group).ifPresent(points::add));

        List<Site> sites = gather(engine.each(pile.size(), i -> Site.of(pile.get(i), accounts)));
        PlacePoints places = new PlacePoints(vouching, decisions);
        Repeats<Site> sitesAgain = Repeats.among(sites, Site::answer);
        ruled(
                        sitesAgain.joining(engine.run(new PlaceCrossing(), sitesAgain.firsts())),
                        decisions,
                        Point.Kind.PLACE,
                        Site::place,
                        new PlaceCrossing())
                .forEach(group -> places.of(group).ifPresent(points::add));

        List<Post> posts = gather(engine.each(pile.size(), i -> Post.of(pile.get(i), accounts)));
        RolePoints roles = new RolePoints(vouching, decisions);
        Repeats<Post> postsAgain = Repeats.among(posts, Post::answer);
        ruled(
                        postsAgain.joining(engine.run(new PostCrossing(), postsAgain.firsts())),
                        decisions,
                        Point.Kind.ROLE,
                        Post::place,
                        new PostCrossing())
                .forEach(group -> roles.of(group).ifPresent(points::add));

        List<Quoted> quoted = gather(engine.each(pile.size(), i -> Quoted.of(pile.get(i), accounts)));
        QuotePoints quotes = new QuotePoints(accounts, decisions);
        ruled(engine.run(new QuoteCrossing(), quoted), decisions, Point.Kind.QUOTE, Quoted::place, new QuoteCrossing())
                .forEach(group -> quotes.of(group).ifPresent(points::add));

        return decisions.shaped(once(points));
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
