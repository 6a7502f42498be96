package quoth.reading.quantity;

import java.util.Optional;
import java.util.Set;
import quoth.reading.Line;

/**
 * Finds what a number at the end of its clause counts when that is told before: "the number of the dead stands at 14", "the
 * death toll rose to 12", "turnout was 61.3 percent".
 */
final class NumberOf {

    private static final Set<String> NUMBERS = Set.of("number", "count", "total", "figure", "tally");
    private static final Set<String> LINKS =
            Set.of("at", "to", "is", "was", "are", "were", "as", "by", "of", "reached", "hit", "be", "totalled");
    private static final int REACH = 30;

    private NumberOf() {}

    /** What the number that begins at token {@code first}, qualifiers included, counts by what stands before. */
    static Optional<CountedPhrase> before(Line line, int first, boolean measured) {
        if (!line.is(first - 1, LINKS) && !line.is(first - 1, "about")) {
            return Optional.empty();
        }
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            boolean number = NUMBERS.contains(line.lemma(i)) && line.is(i + 1, "of");
            if (number) {
                int from = line.is(i + 2, Set.of("the", "its", "their", "his", "her", "those")) ? i + 3 : i + 2;
                return CountedPhrase.nounPhrase(line, from);
            }
            if (line.lemma(i).equals("toll")) {
                return CountedPhrase.nounPhrase(line, line.isNoun(i - 1) ? i - 1 : i);
            }
            if (line.isMark(i) && !line.is(i, ",")) {
                break;
            }
        }
        return measured ? subject(line, first) : Optional.empty();
    }

    /** "Turnout on Nov. 6 was 61.3 percent": the first noun of the clause, when the number is said to be it. */
    private static Optional<CountedPhrase> subject(Line line, int first) {
        if (!line.is(first - 1, Set.of("is", "was", "are", "were", "at", "to"))) {
            return Optional.empty();
        }
        int from = first - 1;
        while (from > 0 && !line.isMark(from - 1) && first - from < REACH) {
            from--;
        }
        while (from < first && !line.isNoun(from)) {
            if (line.isVerb(from)) {
                return Optional.empty();
            }
            from++;
        }
        return from < first ? CountedPhrase.nounPhrase(line, from) : Optional.empty();
    }
}
