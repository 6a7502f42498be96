package quoth.reading.mention;

import java.util.Optional;
import quoth.document.Span;
import quoth.reading.MentionForm;

/**
 * A place where the text mentions somebody.
 *
 * @param span the words that call somebody something
 * @param whole all words, with what is said of whom they call so
 * @param form name, nominal or pronoun
 * @param figure who it is, where that is known
 * @param sentence the number of the sentence
 * @param paragraph the number of the paragraph
 * @param subject whether a verb follows of which it looks to be the subject
 */
record Sighting(
        Span span,
        Span whole,
        MentionForm form,
        Optional<Figure> figure,
        int sentence,
        int paragraph,
        boolean subject) {

    Sighting of(Figure who) {
        return new Sighting(span, whole, form, Optional.of(who), sentence, paragraph, subject);
    }
}
