package quoth.reading.coreference;

/** What kind of thing a phrase speaks of, in the classes of GUM with those that nobody speaks for taken together. */
public enum Kind {
    /** Human beings, one or several. */
    PERSON(0),
    /** Bodies that act and speak. */
    ORGANISATION(1),
    /** Countries, cities, buildings, regions. */
    PLACE(2),
    /** Things, animals and plants. */
    OBJECT(3),
    /** What happens. */
    EVENT(4),
    /** When. */
    TIME(5),
    /** Ideas, laws, languages and whatever else cannot be touched. */
    ABSTRACT(6);

    private final int number;

    Kind(int number) {
        this.number = number;
    }

    /** Its number among the classes of the model, from 0. */
    public int number() {
        return number;
    }
}
