package quoth.reading.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import quoth.language.Token;

/**
 * What the reading of an expression of time may need to know beyond its own words.
 *
 * @param today the day of publication
 * @param publishedIn the month or year of publication when the day is not known, else the day
 * @param told the last stretch of the calendar told before in the text
 * @param tense the tense of the clause
 * @param beforeThat the token before the one before the expression
 * @param before the token before the expression
 * @param first the first token of the expression
 * @param after the token after the expression
 */
record Surroundings(
        Optional<LocalDate> today,
        Optional<CalendarDate> publishedIn,
        Optional<CalendarDate> told,
        Tense tense,
        Optional<Token> beforeThat,
        Optional<Token> before,
        Optional<Token> first,
        Optional<Token> after) {

    /** Whether the word before is one of {@code words}, given in lower case. */
    boolean follows(Set<String> words) {
        return before.isPresent() && words.contains(before.get().form().toLowerCase(Locale.ROOT));
    }

    /** Whether the words before say that something is on a day: "the hearing is on Monday". */
    boolean isScheduled() {
        return follows(Set.of("on"))
                && beforeThat.isPresent()
                && Set.of("is", "are").contains(beforeThat.get().form().toLowerCase(Locale.ROOT));
    }

    /** Whether a noun or an adjective goes on behind the expression, so that it may be part of a name or a count. */
    boolean runsIntoNoun() {
        return after.isPresent()
                && switch (after.get().partOfSpeech()) {
                    case NOUN, PROPN, ADJ, NUM -> true;
                    case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, SYM, VERB, X -> false;
                };
    }

    /** The year of publication. */
    Optional<Integer> year() {
        return publishedIn.map(CalendarDate::year);
    }
}
