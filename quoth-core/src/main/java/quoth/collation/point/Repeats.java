package quoth.collation.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers that stand again, word for word, in documents of the same reporting. A copy answers what its original answers: it
 * goes where that goes and has no say in which answers belong together, so adding one changes no point but by its own claim.
 *
 * @param <T> what holds the answers
 */
final class Repeats<T> {

    private final IdentityHashMap<T, Integer> order = new IdentityHashMap<>();
    private final List<T> firsts = new ArrayList<>();
    private final IdentityHashMap<T, List<T>> again = new IdentityHashMap<>();

    private Repeats() {}

    /** The repeats among {@code items}, which stand in the pile's order and hold these answers. */
    static <T> Repeats<T> among(List<T> items, Function<T, Answer> answers) {
        return alike(items, item -> words(answers.apply(item)));
    }

    /**
     * The repeats among {@code items}, which stand in the pile's order.
     *
     * @param words what names an item in one reporting; alike for an item and what repeats it
     */
    static <T> Repeats<T> alike(List<T> items, Function<T, String> words) {
        Repeats<T> repeats = new Repeats<>();
        Map<String, T> known = new HashMap<>();
        for (T item : items) {
            repeats.order.put(item, repeats.order.size());
            T first = known.putIfAbsent(words.apply(item), item);
            if (first == null) {
                repeats.firsts.add(item);
            } else {
                repeats.again
                        .computeIfAbsent(first, unused -> new ArrayList<>())
                        .add(item);
            }
        }
        return repeats;
    }

    /** What names an answer in one reporting: whose it is, the clause and the value in it. */
    static String words(Answer answer) {
        String text = answer.document().document().text();
        String clause =
                answer.statement().span().in(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        int place = answer.value().start() - answer.statement().span().start();
        return answer.source().id() + "\n" + place + "\n" + answer.value().in(text) + "\n" + clause;
    }

    /** Every answer once, in the pile's order. */
    List<T> firsts() {
        return firsts;
    }

    /** The groups with what repeats their members; what belongs to no group is one with its own repeats, if it has any. */
    List<List<T>> joining(List<List<T>> groups) {
        IdentityHashMap<T, Boolean> grouped = new IdentityHashMap<>();
        List<List<T>> all = new ArrayList<>();
        for (List<T> group : groups) {
            group.forEach(item -> grouped.put(item, true));
            all.add(withRepeats(group));
        }
        for (T first : firsts) {
            if (again.containsKey(first) && !grouped.containsKey(first)) {
                all.add(withRepeats(List.of(first)));
            }
        }
        return all;
    }

    private List<T> withRepeats(List<T> group) {
        List<T> whole = new ArrayList<>(group);
        group.forEach(item -> whole.addAll(again.getOrDefault(item, List.of())));
        whole.sort(Comparator.comparingInt(item -> order.getOrDefault(item, 0)));
        return whole;
    }
}
