package quoth.reading.time;

/** Whether the clause around an expression of time tells of what was, what is or what is to come. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE
}
