package quoth.views;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import quoth.collation.Point;

/**
 * One answer to a question, and on whose word it is given. It is put into words when somebody asks for them: a large pile has tens of
 * thousands.
 */
public final class Answer {

    private final Point.Value value;
    private final Supplier<String> wording;
    private final Dots dots;
    private final List<Voucher> vouchers;
    private final boolean superseded;
    private volatile Optional<String> words = Optional.empty();

    Answer(Point.Value value, Supplier<String> wording, Dots dots, List<Voucher> vouchers, boolean superseded) {
        this.value = value;
        this.wording = wording;
        this.dots = dots;
        this.vouchers = List.copyOf(vouchers);
        this.superseded = superseded;
    }

    /** The answer. */
    public Point.Value value() {
        return value;
    }

    /** The answer in words: "1,140", "about 20,000 crowns", "18 May 2031". */
    public String words() {
        String known = words.orElseGet(wording);
        words = Optional.of(known);
        return known;
    }

    /** The independent origins behind it and their echoes. */
    public Dots dots() {
        return dots;
    }

    /** Who vouches for it, one for each origin. */
    public List<Voucher> vouchers() {
        return vouchers;
    }

    /** Whether a later answer has replaced it. */
    public boolean superseded() {
        return superseded;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answer answer
                && value.equals(answer.value)
                && superseded == answer.superseded
                && vouchers.equals(answer.vouchers)
                && words().equals(answer.words());
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, superseded);
    }

    @Override
    public String toString() {
        return words() + " " + dots.text();
    }
}
