package quoth.reading.attribution;

import java.util.Set;

/**
 * An attribution while the others of its text are still being found.
 *
 * @param found the attribution
 * @param head the lemma of the cue's head
 * @param subject the word before the cue that may be its subject, in lower case; empty when there is none
 * @param lastContent the last word of its content in the {@link Words} it was found in; -1 for none
 */
record Draft(FoundAttribution found, String head, String subject, int lastContent) {

    private static final Set<String> PRONOUNS = Set.of("i", "we", "he", "she", "they", "it");
    private static final Set<String> RELAYING =
            Set.of("accord", "cite", "quote", "account", "word", ":", "\u2014", "reportedly");

    /** The same with another attribution. */
    Draft with(FoundAttribution other) {
        return new Draft(other, head, subject, lastContent);
    }

    /** Whether its cue is a mark and no word. */
    boolean isMarked() {
        return head.equals(":");
    }

    /**
     * Whether this stands in the content of another and tells of no saying, or only of what that other's speaker thinks: "Dorvik said
     * he <i>wanted</i> a new mill", "“I <i>think</i> it is dead,” said Dorvik".
     */
    boolean isMereStance(Contents contents) {
        boolean says = SayingWords.SPEECH.contains(head)
                || SayingWords.NOUNS.contains(head)
                || SayingWords.IMPERSONAL.contains(head)
                || RELAYING.contains(head);
        boolean own = SayingWords.THOUGHT.contains(head) && PRONOUNS.contains(subject);
        return (!says || own) && contents.hold(found);
    }
}
