package quoth.intake;

import java.util.function.Consumer;

/** Something to read: a file, or a path at which nothing can be read. */
public sealed interface Source permits FileSource, Obstacle {

    /** Where it lies, as an absolute {@code file:///} address. */
    String uri();

    /** Its size in bytes, 0 where it is not known; for telling how far reading has come. */
    long bytes();

    /**
     * Reads it and hands on everything in it, in its order. Never fails because of what it reads: that becomes a
     * {@link Rejection}. What {@code into} throws is passed on.
     */
    void read(Consumer<Taken> into);
}
