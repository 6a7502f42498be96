package quoth.collation.point;

import quoth.document.Passage;

/** Something by which clauses that tell one happening can differ: where it was, or who did it. */
interface Slot {

    /** The clause, with the words that fill the slot as its value. */
    Answer answer();

    /** What fills the slot: the same for all words that mean the same. */
    String filling();

    /** The filling in the words of the text, or by name. */
    String label();

    /** Where the words stand that fill it. */
    default Passage place() {
        return answer().place();
    }
}
