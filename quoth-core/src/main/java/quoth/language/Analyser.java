package quoth.language;

/** Finds the sentences, tokens, parts of speech and lemmas of a text. Implementations are immutable and safe on any thread. */
public interface Analyser {

    /** The analysis of {@code text}; spans hold in it exactly. */
    AnalysedText analyse(String text);
}
