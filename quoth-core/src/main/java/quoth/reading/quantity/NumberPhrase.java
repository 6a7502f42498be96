package quoth.reading.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import quoth.reading.Line;

/**
 * A number in a sentence: "4.5 million", "two dozen", "a hundred".
 *
 * @param first its first token
 * @param end the token after its last
 * @param value its value
 */
record NumberPhrase(int first, int end, BigDecimal value) {

    private static final Set<String> FRACTION_PARTS =
            Set.of("half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth", "tenths", "halves");
    private static final Set<String> AFTER_A = Set.of("hundred", "thousand", "million", "billion", "trillion", "dozen");
    private static final int LONGEST = 12;

    /** The number that begins at token {@code i}. */
    static Optional<NumberPhrase> at(Line line, int i) {
        String word = line.lower(i);
        boolean article = word.equals("a") || word.equals("an");
        if (article && line.is(i + 1, "couple") && line.is(i + 2, "of")) {
            return Optional.of(new NumberPhrase(i, i + 3, BigDecimal.TWO));
        }
        boolean half = word.equals("half") && line.is(i + 1, Set.of("a", "an")) && line.is(i + 2, AFTER_A);
        if (!(half || (article && line.is(i + 1, AFTER_A)) || isNumber(line, i))) {
            return Optional.empty();
        }
        int end = half ? i + 3 : article ? i + 2 : i + 1;
        while (end < line.size() && end - i < LONGEST) {
            if (isGoingOn(line, end)) {
                end++;
            } else if (line.is(end, Set.of("and", "-"))
                    && isNumberWord(line, end + 1)
                    && !isDigits(line, end - 1)
                    && joins(line, end)) {
                end += 2;
            } else if (line.is(end, "and") && line.is(end + 1, "a") && line.is(end + 2, "half")) {
                end += 3;
            } else {
                break;
            }
        }
        if (line.is(end, FRACTION_PARTS) || (line.is(end, "-") && line.is(end + 1, FRACTION_PARTS))) {
            return Optional.empty();
        }
        int last = end;
        return Numerals.parse(words(line, i, end)).map(value -> new NumberPhrase(i, last, value));
    }

    /** "two hundred and five" is one number, "six and eight" are two; "twenty-five" is one. */
    private static boolean joins(Line line, int mark) {
        return line.is(mark, "-")
                ? line.lower(mark - 1).endsWith("ty")
                : Set.of("hundred", "thousand", "million").contains(line.lower(mark - 1));
    }

    private static boolean isGoingOn(Line line, int i) {
        boolean scale = Numerals.isScale(line.lower(i));
        boolean tens = line.lower(i - 1).endsWith("ty") || Numerals.isScale(line.lower(i - 1));
        return scale || (isNumberWord(line, i) && tens);
    }

    private static boolean isNumber(Line line, int i) {
        return isDigits(line, i) || isNumberWord(line, i);
    }

    private static boolean isDigits(Line line, int i) {
        return line.has(i) && Numerals.ofDigits(line.form(i)).isPresent();
    }

    private static boolean isNumberWord(Line line, int i) {
        String word = line.lower(i);
        boolean one = Numerals.isNumberWord(word) && !Numerals.isScale(word);
        boolean compound = word.indexOf('-') > 0 && Numerals.parse(word).isPresent();
        return one || compound;
    }

    private static String words(Line line, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            words.append(line.lower(i)).append(' ');
        }
        return words.toString();
    }
}
