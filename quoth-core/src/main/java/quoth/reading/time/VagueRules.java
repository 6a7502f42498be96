package quoth.reading.time;

import java.util.List;
import java.util.Optional;

/** Times that are told only as past, present or future. */
final class VagueRules {

    private static final TimeValue PAST = TimeValue.date("PAST_REF");
    private static final TimeValue PRESENT = TimeValue.date("PRESENT_REF");
    private static final TimeValue FUTURE = TimeValue.date("FUTURE_REF");

    static final List<Rule> ALL = List.of(
            Rule.always(
                    "(?:right |just )?now|currently|presently|nowadays|these days|at present|at the moment|for now",
                    PRESENT),
            Rule.always("this (?:crucial |very )?moment", PRESENT),
            Rule.of("current", (words, around) -> around.runsIntoNoun() ? Optional.of(PRESENT) : Optional.empty()),
            Rule.always("(?:more |most )?recently|formerly|lately|the (?:recent |distant )?past", PAST),
            Rule.of(
                    "(?:more |most )?recent",
                    (words, around) -> around.runsIntoNoun() ? Optional.of(PAST) : Optional.empty()),
            Rule.always("soon|the (?:near |foreseeable |immediate )?future|one day soon|some day", FUTURE));

    private VagueRules() {}
}
