package quoth.serve;

import java.util.Map;
import java.util.Optional;
import quoth.dossier.Holdings;

/** Takes the rulings that persons give in a browser into the dossier. */
public interface Clerk extends AutoCloseable {

    /**
     * Words a ruling, or an undoing, and keeps it. Following it, by laying the pile side by side anew, goes on beside; several
     * rulings that are given meanwhile are followed together. Comes back when that is done or when it takes longer than a moment.
     *
     * @param kind as the history calls it
     * @param fields what the form says
     * @param seen what whoever rules has before them
     * @throws Declined when it cannot be worded; nothing is changed then
     */
    Kept rule(String kind, Map<String, String> fields, Holdings seen);

    /** Why the rulings that were given last could not be followed, in a sentence; empty when nothing hinders that. */
    Optional<String> trouble();

    /** Follows no more rulings; those that are kept will be followed by whoever writes to the dossier next. */
    @Override
    void close();

    /**
     * That a ruling is kept.
     *
     * @param number the number of the entry that says so
     * @param isNew whether it was added just now; an entry before it says the same otherwise
     */
    record Kept(int number, boolean isNew) {}

    /** That a ruling cannot be given. The message is a sentence for the person who gave it. */
    final class Declined extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** Why not, in a sentence. */
        public Declined(String sentence) {
            super(sentence);
        }
    }
}
