package quoth.language;

import java.util.List;
import quoth.document.Span;

/**
 * A sentence or a heading.
 *
 * @param span from its first token to its last
 * @param tokens its tokens in order; never empty
 * @param startsParagraph whether a line break or the start of the text stands before it
 */
public record Sentence(Span span, List<Token> tokens, boolean startsParagraph) {

    /** Fails when there are no tokens. */
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence must have a token");
        }
    }
}
