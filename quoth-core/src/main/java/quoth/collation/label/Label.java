package quoth.collation.label;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import quoth.document.Passage;
import quoth.reading.MentionForm;

/**
 * A designation of an entity: the words that one passage calls it by.
 *
 * @param passage where
 * @param text the words as written
 * @param entity the id of the entity that is meant
 * @param story the id of the story
 * @param form name or nominal
 * @param attribution index into the attributions of the document's reading: whose words these are; empty for the narrator's own
 */
public record Label(
        Passage passage, String text, String entity, String story, MentionForm form, OptionalInt attribution) {

    private static final Pattern DETERMINER =
            Pattern.compile("^(?:the|a|an|his|her|their|its|our|my|your|this|that|these|those|some|many)\\s+");
    private static final Pattern MARKS = Pattern.compile("^[\\s\"'“”‘’]+|[\\s\"'“”‘’.,;:]+$");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

    /** The words as a table of labels shows them: in lower case, without determiner, possessive mark and quotation marks. */
    public String words() {
        return words(text);
    }

    static String words(String text) {
        String words = MARKS.matcher(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .replaceAll("");
        words = POSSESSIVE.matcher(DETERMINER.matcher(words).replaceFirst("")).replaceFirst("");
        return words.isEmpty() ? text : words;
    }
}
