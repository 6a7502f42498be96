package quoth.reading;

/** The form in which a text mentions an entity. */
public enum MentionForm {
    /** By a proper name, titles and all: "Transport Minister Tobin Askelar". */
    NAME,
    /** By a description: "the minister". */
    NOMINAL,
    /** By a pronoun: "she". */
    PRONOUN
}
