package quoth.lab.evenness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text in which names were swapped, with the way back for every position in it. */
final class SwappedText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’-]+");

    private final StringBuilder text = new StringBuilder();
    private final List<int[]> words = new ArrayList<>();

    /** Swaps names in {@code original}. */
    SwappedText(String original, Swap swap) {
        Map<String, String> to = new HashMap<>();
        swap.renamings().forEach(renaming -> to.put(renaming.from(), renaming.to()));
        Matcher matcher = pattern(swap).matcher(original);
        int done = 0;
        while (matcher.find()) {
            text.append(original, done, matcher.start());
            replace(matcher.start(), matcher.group(), to.getOrDefault(matcher.group(), ""));
            done = matcher.end();
        }
        text.append(original, done, original.length());
    }

    /** Finds the names that are to be swapped, whole words only, the longest first. */
    static Pattern pattern(Swap swap) {
        String names = swap.renamings().stream()
                .map(Swap.Renaming::from)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}])");
    }

    private void replace(int start, String from, String to) {
        List<String> old = Arrays.asList(from.split(" "));
        List<String> fresh = Arrays.asList(to.split(" "));
        int at = start;
        for (int i = 0; i < old.size(); i++) {
            text.append(i > 0 ? " " : "");
            int begin = text.length();
            text.append(fresh.get(i));
            words.add(new int[] {at, at + old.get(i).length(), begin, text.length()});
            at += old.get(i).length() + 1;
        }
    }

    /** The text with the names swapped. */
    String text() {
        return text.toString();
    }

    /** Where {@code position} of the swapped text lay in the original; -1 for one inside a swapped word. */
    int original(int position) {
        int shift = 0;
        for (int[] word : words) {
            if (position < word[2]) {
                break;
            }
            if (position == word[2]) {
                return word[0];
            }
            if (position < word[3]) {
                return -1;
            }
            shift = word[1] - word[3];
        }
        return position + shift;
    }

    /** Puts what a name is replaced with by a mark, in the original. */
    static UnaryOperator<String> marksOfOriginal(Swap swap) {
        return marks(swap, Swap.Renaming::from);
    }

    /** Puts what a name was replaced with by the same mark, in the swapped text. */
    static UnaryOperator<String> marksOfSwapped(Swap swap) {
        return marks(swap, Swap.Renaming::to);
    }

    private static UnaryOperator<String> marks(Swap swap, Function<Swap.Renaming, String> side) {
        Map<String, String> marks = new HashMap<>();
        for (Swap.Renaming renaming : swap.renamings()) {
            List<String> names =
                    Arrays.asList(side.apply(renaming).toLowerCase(Locale.ROOT).split(" "));
            for (int i = 0; i < names.size(); i++) {
                String mark = "§" + renaming.place() + "." + i;
                marks.putIfAbsent(names.get(i), mark);
                if (names.get(i).endsWith("s")) {
                    marks.putIfAbsent(names.get(i).substring(0, names.get(i).length() - 1), mark);
                }
            }
        }
        return written ->
                WORD.matcher(written).replaceAll(word -> Matcher.quoteReplacement(marked(word.group(), marks)));
    }

    private static String marked(String word, Map<String, String> marks) {
        String lower = word.toLowerCase(Locale.ROOT);
        String whole = marks.get(lower);
        if (whole != null) {
            return whole;
        }
        for (String tail : List.of("'s", "’s", "'", "’")) {
            String mark = lower.endsWith(tail) ? marks.get(lower.substring(0, lower.length() - tail.length())) : null;
            if (mark != null) {
                return mark + tail;
            }
        }
        return lower.contains("-")
                ? Arrays.stream(lower.split("-", -1))
                        .map(part -> marks.getOrDefault(part, part))
                        .collect(Collectors.joining("-"))
                : word;
    }
}
