package quoth.collation.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import quoth.collation.CrossingEngine;
import quoth.collation.Point;
import quoth.collation.ReadDocument;

/**
 * The questions of fact of a pile: numbers, dates and wordings. A question is kept when at least two documents answer it; when
 * all of them go back to one origin its status is {@link Point.Status#SINGLE}. What only one document tells is in that
 * document's reading and makes no point.
 */
public final class Points {

    private Points() {}

    /** The points of a pile, which must stand in its order. */
    public static List<Point> of(List<ReadDocument> pile, Accounts accounts, CrossingEngine engine) {
        Vouching vouching = new Vouching(pile, accounts);
        List<Point> points = new ArrayList<>();

        List<Figure> figures = gather(engine.each(pile.size(), i -> Figure.of(pile.get(i), accounts)));
        NumberPoints numbers = new NumberPoints(vouching);
        Repeats<Figure> figuresAgain = Repeats.among(figures, Figure::answer);
        figuresAgain
                .joining(engine.run(new NumberCrossing(), figuresAgain.firsts()))
                .forEach(group -> points.addAll(numbers.of(group)));

        List<Occurrence> occurrences = gather(engine.each(pile.size(), i -> Occurrence.of(pile.get(i), accounts)));
        DatePoints dates = new DatePoints(vouching);
        Repeats<Occurrence> occurrencesAgain = Repeats.among(occurrences, Occurrence::answer);
        occurrencesAgain
                .joining(engine.run(new DateCrossing(), occurrencesAgain.firsts()))
                .forEach(group -> points.addAll(dates.of(group)));

        List<Assertion> assertions = gather(engine.each(pile.size(), i -> Assertion.of(pile.get(i), accounts)));
        DenialPoints denials = new DenialPoints(vouching);
        Repeats<Assertion> assertionsAgain = Repeats.among(assertions, Assertion::answer);
        assertionsAgain
                .joining(engine.run(new DenialCrossing(), assertionsAgain.firsts()))
                .forEach(group -> denials.of(group).ifPresent(points::add));
        List<Quoted> quoted = gather(engine.each(pile.size(), i -> Quoted.of(pile.get(i), accounts)));
        QuotePoints quotes = new QuotePoints(accounts);
        engine.run(new QuoteCrossing(), quoted)
                .forEach(group -> quotes.of(group).ifPresent(points::add));

        return once(points);
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
