package quoth.collation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import quoth.document.Passage;

/**
 * One question of fact and the answers that the pile gives to it.
 *
 * @param id unique in the collation
 * @param kind what is asked for
 * @param question the question in a plain, neutral sentence
 * @param story the id of the story it belongs to, when known
 * @param status whether the answers agree
 * @param values the answers, the one with the most origins first
 * @param reasons why these were held to be answers to one question and why they differ, in words a reader understands
 */
public record Point(
        String id,
        Kind kind,
        String question,
        Optional<String> story,
        Status status,
        List<Value> values,
        List<String> reasons) {

    /** Copies the lists. */
    public Point {
        values = List.copyOf(values);
        reasons = List.copyOf(reasons);
    }

    /** What a point asks for. */
    public enum Kind {
        NUMBER,
        DATE,
        AGENT,
        POLARITY,
        PLACE,
        ROLE,
        QUOTE
    }

    /** How the answers to a point stand to one another. */
    public enum Status {
        /** Several sources, one answer. */
        AGREED,
        /** Answers that cannot both be true. */
        DISPUTED,
        /** A later answer that replaces an earlier one and was allowed for by it. */
        UPDATED,
        /** Only one origin answers. */
        SINGLE
    }

    /**
     * One answer.
     *
     * @param value the answer in short: "14", "at least 11", "2031-05-18"
     * @param origins how many independent origins stand behind it
     * @param claims where it is given
     */
    public record Value(String value, int origins, List<Claim> claims) {

        /** Copies the list. */
        public Value {
            claims = List.copyOf(claims);
        }
    }

    /**
     * A place where an answer is given.
     *
     * @param passage the words' place
     * @param text the words
     * @param attributedTo the id of the entity on whose word it is given; empty when it is the narrator's or the speaker is
     *     unknown
     * @param attribution index into the attributions of the document's reading; empty when it is on the narrator's word
     * @param origin names the independent origin that this claim goes back to; claims with the same origin count once
     */
    public record Claim(
            Passage passage, String text, Optional<String> attributedTo, OptionalInt attribution, String origin) {}
}
