package quoth.collation.event;

import java.util.Set;
import java.util.SortedSet;
import quoth.collation.ReadDocument;
import quoth.reading.EventMention;

/**
 * An event mention with what tells which happening it reports.
 *
 * @param document its document
 * @param index its index in the reading
 * @param mention the mention
 * @param root what its lemma has in common with words derived from the same
 * @param saying whether it is the cue of an attribution
 * @param rarity how seldom the lemma is in news: the negative logarithm of its share
 * @param agents ids of those who do it
 * @param patients ids of those to whom it is done
 * @param others ids of others who take part
 * @param places ids of where
 * @param heads last words of participants of whom nothing else is known
 * @param days the days, months or years, as TIMEX3 writes them
 * @param context what its document is about
 */
record Happening(
        ReadDocument document,
        int index,
        EventMention mention,
        String root,
        boolean saying,
        double rarity,
        Set<String> agents,
        Set<String> patients,
        Set<String> others,
        Set<String> places,
        Set<String> heads,
        SortedSet<String> days,
        Context context) {

    /** Whether both stand in one document. */
    boolean isBeside(Happening other) {
        return document.document().id().equals(other.document.document().id());
    }
}
