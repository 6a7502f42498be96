/**
 * Expressions of time and their TIMEX3 values (TimeML; Pustejovsky et al. 2003).
 *
 * <p>{@link quoth.reading.time.TimeFinder} is the door. It lays rules on every word of a sentence and takes the longest that
 * fits; a rule is a pattern over the words of {@code Vocabulary} and a reading of what it found. Rules are grouped by what
 * they speak of: {@code CalendarRules} (days, months, years, quarters), {@code RelativeRules} (yesterday, last week, two days
 * earlier), {@code ClockRules} (times of day), {@code DurationRules} (lengths and recurrences) and {@code VagueRules} (now,
 * recently). What a rule needs to know of its surroundings, the day of publication, the tense of the clause and the times
 * told before, stands in {@code Surroundings}.
 *
 * <p>Without a day of publication nothing is guessed: "on Sunday" is then {@code XXXX-WXX-7}. A date that does not exist has
 * no value and is left out.
 */
@NullMarked
package quoth.reading.time;

import org.jspecify.annotations.NullMarked;
