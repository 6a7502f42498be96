package quoth.reading.event;

import java.util.Arrays;
import java.util.List;
import quoth.document.Span;
import quoth.reading.Mention;

/** Which mention each word of a text is the head of; the further words of a name count as its head too. */
public final class MentionHeads {

    /** No mention. */
    public static final int NONE = -1;

    private final int[] mentions;

    /** The heads of {@code mentions} in a text. */
    public MentionHeads(EventText text, List<Mention> mentions) {
        this.mentions = new int[text.size()];
        Arrays.fill(this.mentions, NONE);
        for (int m = 0; m < mentions.size(); m++) {
            Span core = mentions.get(m).core();
            int first = text.firstFrom(core.start());
            int end = text.firstFrom(core.end());
            int head = NONE;
            for (int i = first; i < end && head == NONE; i++) {
                int above = text.head(i);
                boolean word = Character.isLetterOrDigit(text.token(i).form().charAt(0));
                head = word && (above < first || above >= end) ? i : head;
            }
            if (head != NONE && isNearer(mentions, m, this.mentions[head])) {
                this.mentions[head] = m;
            }
            for (int i = first; i < end; i++) {
                if (text.token(i).hasRelation("flat") && this.mentions[i] == NONE) {
                    this.mentions[i] = m;
                }
            }
        }
    }

    /** A mention with an entity comes before one without; among these the longer core. */
    private static boolean isNearer(List<Mention> mentions, int m, int other) {
        if (other == NONE) {
            return true;
        }
        boolean known = mentions.get(m).entity().isPresent();
        boolean otherKnown = mentions.get(other).entity().isPresent();
        return known != otherKnown
                ? known
                : mentions.get(m).core().length() > mentions.get(other).core().length();
    }

    /** The mention whose head a token is, or {@link #NONE}. */
    public int at(int token) {
        return token < 0 || token >= mentions.length ? NONE : mentions[token];
    }
}
