package quoth.collation;

import java.util.IdentityHashMap;
import java.util.List;

/**
 * The places of items in the pile's order, by which a linking rule finds them again.
 *
 * @param <I> the items
 */
public final class ItemNumbers<I> {

    private final IdentityHashMap<I, Integer> numbers = new IdentityHashMap<>();

    /** Numbers items from 0. */
    public ItemNumbers(List<I> items) {
        items.forEach(item -> numbers.put(item, numbers.size()));
    }

    /** The number of an item; fails when it was not among them. */
    public int of(I item) {
        Integer number = numbers.get(item);
        if (number == null) {
            throw new IllegalArgumentException("not an item of the pile: " + item);
        }
        return number;
    }
}
