package quoth.serve;

import java.util.Map;

/** Takes the rulings that persons give in a browser into the dossier. */
public interface Clerk {

    /**
     * Words a ruling, or an undoing, keeps it and follows it. Comes back when it is followed, or when it is kept and another process
     * will follow it.
     *
     * @param kind as the history calls it
     * @param fields what the form says
     * @return the number of the entry that says so now
     * @throws Declined when it cannot be worded; nothing is changed then
     */
    int rule(String kind, Map<String, String> fields);

    /** That a ruling cannot be given. The message is a sentence for the person who gave it. */
    final class Declined extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** Why not, in a sentence. */
        public Declined(String sentence) {
            super(sentence);
        }
    }
}
