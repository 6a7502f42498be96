package quoth.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that are near to what was typed, for whoever has mistyped one. */
final class NearNames {

    private static final int SUGGESTED = 3;
    private static final int SHOWN = 60;

    /** Longer words are not compared letter by letter. */
    private static final int LONGEST = 80;

    private NearNames() {}

    /** The names that differ in few letters, the nearest first. */
    static List<String> to(String typed, Collection<String> names) {
        String wanted = folded(typed);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return List.of();
        }
        return names.stream()
                .distinct()
                .filter(name -> name.length() <= LONGEST)
                .map(name -> new Near(name, distance(wanted, folded(name))))
                .filter(near -> near.distance() <= Math.max(2, wanted.length() / 3))
                .sorted(Comparator.comparingInt(Near::distance))
                .limit(SUGGESTED)
                .map(Near::name)
                .toList();
    }

    /** A question that ends a sentence: "did you mean A, B or C?". */
    static String suggested(List<String> near) {
        if (near.isEmpty()) {
            return ".";
        }
        List<String> quoted =
                near.stream().map(name -> "\u201c" + shown(name) + "\u201d").toList();
        String list = quoted.size() == 1
                ? quoted.getFirst()
                : String.join(", ", quoted.subList(0, quoted.size() - 1)) + " or " + quoted.getLast();
        return ": did you mean " + list + "?";
    }

    /** A stranger's words, safe for a terminal and not too long. */
    static String shown(String words) {
        String safe = words.codePoints()
                .mapToObj(point -> Character.isISOControl(point) || Character.getType(point) == Character.FORMAT
                        ? " "
                        : Character.toString(point))
                .limit(SHOWN + 1)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
        return safe.length() <= SHOWN ? safe : safe.substring(0, safe.offsetByCodePoints(0, SHOWN - 1)) + "\u2026";
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Letters that differ (Levenshtein); where a single word was typed, those of the nearest word count, and one more. */
    private static int distance(String typed, String name) {
        int whole = letters(typed, name);
        if (typed.indexOf(' ') >= 0 || name.indexOf(' ') < 0) {
            return whole;
        }
        int words = Stream.of(name.split(" "))
                .mapToInt(word -> letters(typed, word))
                .min()
                .orElse(whole);
        return Math.min(whole, words + 1);
    }

    private static int letters(String left, String right) {
        int[] before = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[right.length() + 1];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int same = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(before[j - 1] + same, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[right.length()];
    }

    private record Near(String name, int distance) {}
}
