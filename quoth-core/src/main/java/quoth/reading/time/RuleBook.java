package quoth.reading.time;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * All rules, and those of them that can begin with given characters. What can begin with them is remembered, since the same
 * words come again in every document; the memory is bounded and changes no result.
 */
final class RuleBook {

    /** The rules; of two that find equally much the earlier one is taken. */
    private static final List<Rule> ALL = Stream.of(
                    CalendarRules.ALL, RelativeRules.ALL, ClockRules.ALL, DurationRules.ALL, VagueRules.ALL)
            .flatMap(List::stream)
            .toList();

    /** How far behind the first word it pays to look: as far as "the" of "in the" and the first letters of most nouns. */
    private static final int AHEAD = 6;

    private static final int REMEMBERED = 30_000;
    private static final Map<String, List<Rule>> BY_BEGINNING = new ConcurrentHashMap<>();

    private RuleBook() {}

    /** How many rules there are. */
    static int size() {
        return ALL.size();
    }

    /**
     * The rules that can find something in {@code text} beginning at {@code start}, and perhaps a few more.
     *
     * @param wordEnd where the word at {@code start} ends
     * @param limit where what is found must have ended
     */
    static List<Rule> beginningAt(String text, int start, int wordEnd, int limit) {
        List<Rule> byWord = of(text.substring(start, wordEnd), ALL);
        return byWord.isEmpty() ? byWord : of(text.substring(start, Math.min(wordEnd + AHEAD, limit)), byWord);
    }

    private static List<Rule> of(String beginning, List<Rule> among) {
        String lower = beginning.toLowerCase(Locale.ROOT);
        List<Rule> known = BY_BEGINNING.get(lower);
        if (known != null) {
            return known;
        }
        if (BY_BEGINNING.size() >= REMEMBERED) {
            return among;
        }
        List<Rule> able =
                among.stream().filter(rule -> canBeginWith(rule, lower)).toList();
        BY_BEGINNING.put(lower, able.size() == among.size() ? among : able);
        return able;
    }

    /** A pattern that fails on the beginning alone without having asked for more fails on every text that begins with it. */
    @SuppressWarnings("JdkObsolete") // whether it asked for more than the beginning is just what is wanted
    private static boolean canBeginWith(Rule rule, String beginning) {
        Matcher matcher = rule.pattern().matcher(beginning);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
