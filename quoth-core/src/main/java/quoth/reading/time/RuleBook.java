package quoth.reading.time;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * All rules, and those of them that can begin with a given word. What can begin with a word is remembered, since the same
 * words come again in every document; the memory is bounded and changes no result.
 */
final class RuleBook {

    /** The rules; of two that find equally much the earlier one is taken. */
    private static final List<Rule> ALL = Stream.of(
                    CalendarRules.ALL, RelativeRules.ALL, ClockRules.ALL, DurationRules.ALL, VagueRules.ALL)
            .flatMap(List::stream)
            .toList();

    private static final int REMEMBERED = 50_000;
    private static final Map<String, List<Rule>> BY_FIRST_WORD = new ConcurrentHashMap<>();

    private RuleBook() {}

    /** The rules that can find something beginning with {@code word}. */
    static List<Rule> beginningWith(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return ALL;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        List<Rule> known = BY_FIRST_WORD.get(lower);
        if (known != null) {
            return known;
        }
        List<Rule> able = ALL.stream().filter(rule -> canBeginWith(rule, lower)).toList();
        if (BY_FIRST_WORD.size() < REMEMBERED) {
            BY_FIRST_WORD.put(lower, able);
        }
        return able;
    }

    /** A pattern that fails on the word alone without having asked for more fails on every text that begins with it. */
    @SuppressWarnings("JdkObsolete") // whether it asked for more than the word is just what is wanted
    private static boolean canBeginWith(Rule rule, String word) {
        Matcher matcher = rule.pattern().matcher(word);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
