package quoth.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import quoth.collation.Point;
import quoth.dossier.PointOutline;

/** Sets out the points of a pile, the most contested first. */
public final class Questions {

    private final Names names;
    private final Vouchers vouchers;
    private final Remarks remarks;

    private Questions(Names names, Remarks remarks) {
        this.names = names;
        this.remarks = remarks;
        this.vouchers = new Vouchers(names);
    }

    /**
     * The disputed ones by how many origins stand behind the second answer, then by all origins; after them those updated,
     * agreed and given by one origin only.
     */
    public static List<Question> of(List<Point> points, Names names, Remarks remarks) {
        Questions questions = new Questions(names, remarks);
        return points.parallelStream()
                .map(questions::question)
                .map(question -> Ranked.of(question, PointOutline.of(question.point())))
                .sorted(Ranked.mostContestedFirst())
                .map(Ranked::ranked)
                .toList();
    }

    /** Questions by the ids of their points. */
    public static Map<String, Question> byId(List<Question> questions) {
        Map<String, Question> byId = new HashMap<>();
        questions.forEach(question -> byId.put(question.point().id(), question));
        return byId;
    }

    /** Points in the order in which {@link #of} sets them out. */
    public static List<PointOutline> inOrder(List<PointOutline> points) {
        return points.stream()
                .map(point -> Ranked.of(point, point))
                .sorted(Ranked.mostContestedFirst())
                .map(Ranked::ranked)
                .toList();
    }

    private Question question(Point point) {
        List<Point.Value> values = new ArrayList<>(point.values());
        boolean updated = point.status() == Point.Status.UPDATED;
        if (updated) {
            values.sort(Comparator.comparingInt(this::firstGiven).reversed());
        }
        List<Answer> answers = new ArrayList<>();
        for (Point.Value value : values) {
            answers.add(answer(point, value, updated && !answers.isEmpty()));
        }
        return new Question(point, answers, remarks.onPoint(point.id()));
    }

    /** The place in the order of publication where an answer is first given. */
    private int firstGiven(Point.Value value) {
        return value.claims().stream()
                .mapToInt(claim -> names.place(claim.passage().document()))
                .min()
                .orElse(-1);
    }

    private Answer answer(Point point, Point.Value value, boolean superseded) {
        List<Voucher> behind = vouchers.of(point, value);
        Dots dots =
                new Dots(behind.stream().map(voucher -> voucher.echoes().size()).toList());
        return new Answer(value, () -> words(point, value), dots, behind, superseded);
    }

    /** An answer to a point in words. */
    static String words(Point point, Point.Value value) {
        return switch (point.kind()) {
            case DATE ->
                Period.of(value.value())
                        .map(period -> ofOneDay(point) ? period.timeWords() : period.words())
                        .orElse(value.value());
            case NUMBER ->
                NumberWords.of(
                        value.value(),
                        value.claims().stream().map(Point.Claim::text).toList());
            case AGENT, POLARITY, PLACE, ROLE, QUOTE -> value.value();
        };
    }

    /** Whether all answers are times of the same day, so that the day need not be said with each. */
    private static boolean ofOneDay(Point point) {
        List<Optional<Period>> periods =
                point.values().stream().map(value -> Period.of(value.value())).toList();
        return periods.stream()
                        .allMatch(period ->
                                period.isPresent() && period.get().time().isPresent())
                && periods.stream()
                                .map(period -> period.map(Period::first))
                                .distinct()
                                .count()
                        == 1;
    }

    private static int place(PointOutline point) {
        return switch (point.status()) {
            case DISPUTED -> 0;
            case UPDATED -> 1;
            case AGREED -> 2;
            case SINGLE -> 3;
        };
    }

    /**
     * Something with what it is sorted by.
     *
     * @param ranked the thing
     * @param place the place of its status
     * @param secondVoice how many origins stand behind the second answer
     * @param origins how many stand behind all
     * @param id the id of its point
     * @param <T> a point, in full or in outline
     */
    private record Ranked<T>(T ranked, int place, int secondVoice, int origins, String id) {

        static <T> Ranked<T> of(T ranked, PointOutline outline) {
            int[] origins = outline.origins().stream()
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
            return new Ranked<>(
                    ranked,
                    Questions.place(outline),
                    origins.length < 2 ? 0 : origins[origins.length - 2],
                    IntStream.of(origins).sum(),
                    outline.id());
        }

        static <T> Comparator<Ranked<T>> mostContestedFirst() {
            return Comparator.comparingInt((Ranked<T> one) -> one.place())
                    .thenComparing(Comparator.comparingInt((Ranked<T> one) -> one.secondVoice())
                            .reversed())
                    .thenComparing(Comparator.comparingInt((Ranked<T> one) -> one.origins())
                            .reversed())
                    .thenComparing(one -> one.id());
        }
    }
}
