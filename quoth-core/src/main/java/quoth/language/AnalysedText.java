package quoth.language;

import java.util.List;

/**
 * A text and what its language says of it.
 *
 * @param text the text, unaltered
 * @param sentences its sentences in order
 */
public record AnalysedText(String text, List<Sentence> sentences) {

    /** Copies the list. */
    public AnalysedText {
        sentences = List.copyOf(sentences);
    }
}
