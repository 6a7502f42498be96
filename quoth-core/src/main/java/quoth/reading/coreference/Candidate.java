package quoth.reading.coreference;

import java.util.Optional;
import quoth.reading.EntityType;
import quoth.reading.MentionForm;

/**
 * A phrase that may mean the same as another. Its numbers count the tokens of the whole text.
 *
 * @param phrase the phrase
 * @param coreFirst the first token of the words that call it something: of the name with its titles, or of the nominal
 * @param coreLast the last token of these
 * @param form name, nominal or pronoun
 * @param identity the number of the figure that it names, -1 for none; phrases of one number mean the same
 * @param type what kind of thing that figure is, as far as its names tell
 * @param sex whether the figure is known to be a man or a woman
 */
public record Candidate(
        NounPhrase phrase,
        int coreFirst,
        int coreLast,
        MentionForm form,
        int identity,
        Optional<EntityType> type,
        Sex sex) {

    /** The sex that a text gives to somebody. */
    public enum Sex {
        /** Neither is said. */
        UNKNOWN,
        /** A man or boy. */
        MALE,
        /** A woman or girl. */
        FEMALE
    }

    int first() {
        return phrase.first();
    }

    int last() {
        return phrase.last();
    }

    int head() {
        return phrase.head();
    }

    /** The number of the form for features: 0 for names, 1 for nominals, 2 for pronouns. */
    int formNumber() {
        return switch (form) {
            case NAME -> 0;
            case NOMINAL -> 1;
            case PRONOUN -> 2;
        };
    }

    /** The number of the type for features: 0 for none. */
    int typeNumber() {
        return type.map(told -> switch (told) {
                    case PERSON -> 1;
                    case ORGANISATION -> 2;
                    case PLACE -> 3;
                    case GROUP -> 4;
                    case MEDIA -> 5;
                    case OTHER -> 6;
                })
                .orElse(0);
    }

    boolean isPronoun() {
        return form == MentionForm.PRONOUN;
    }

    boolean isName() {
        return form == MentionForm.NAME;
    }
}
