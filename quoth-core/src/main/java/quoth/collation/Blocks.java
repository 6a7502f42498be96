package quoth.collation;

import java.util.Arrays;
import java.util.List;

/**
 * The blocks of a crossing: which items share which keys, held in a few flat arrays.
 *
 * <p>An entry is one number that holds as much of the key as fits above the number of its item; sorted, the entries of one key
 * stand side by side. Two keys that agree in all the bits that are kept fall into one block, which costs a comparison and
 * changes no result.
 */
final class Blocks {

    /** How large a block may be for everybody to meet everybody. */
    static final int LIMIT = 256;

    /** How many of the earliest items of a large block meet all others. */
    static final int ANCHORS = 3;

    /** How many of those that follow it an item of a large block meets. */
    static final int NEIGHBOURS = 5;

    /** The items of all blocks of two and more, block by block, ascending in each. */
    private final int[] members;

    /** For each item where its entries stand in {@link #places}. */
    private final int[] first;

    /** For each entry of an item its place in {@link #members}. */
    private final int[] places;

    /** For each place in {@link #members} where its block ends. */
    private final int[] ends;

    private Blocks(int items, int[] members, int[] ends) {
        this.members = members;
        this.ends = ends;
        this.first = new int[items + 1];
        for (int member : members) {
            first[member + 1]++;
        }
        for (int i = 0; i < items; i++) {
            first[i + 1] += first[i];
        }
        int[] next = Arrays.copyOf(first, items);
        this.places = new int[members.length];
        for (int place = 0; place < members.length; place++) {
            places[next[members[place]]++] = place;
        }
    }

    /** The blocks into which the keys of items fall; a key that an item names twice counts once. */
    static Blocks of(List<long[]> keys) {
        int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(keys.size()));
        long item = (1L << bits) - 1;
        int count = Math.toIntExact(keys.stream().mapToLong(k -> k.length).sum());
        long[] entries = new long[count];
        int at = 0;
        for (int i = 0; i < keys.size(); i++) {
            for (long key : keys.get(i)) {
                entries[at++] = (key & ~item) | i;
            }
        }
        Arrays.parallelSort(entries);
        return shared(entries, item, keys.size());
    }

    /** Keeps the blocks of two and more. */
    private static Blocks shared(long[] entries, long item, int items) {
        int[] members = new int[entries.length];
        int[] ends = new int[entries.length];
        int kept = 0;
        int start = 0;
        while (start < entries.length) {
            int end = start;
            int from = kept;
            while (end < entries.length && (entries[end] & ~item) == (entries[start] & ~item)) {
                int member = (int) (entries[end++] & item);
                if (kept == from || members[kept - 1] != member) {
                    members[kept++] = member;
                }
            }
            if (kept - from == 1) {
                kept = from;
            }
            Arrays.fill(ends, from, kept, kept);
            start = end;
        }
        return new Blocks(items, Arrays.copyOf(members, kept), Arrays.copyOf(ends, kept));
    }

    /** The later items that {@code item} meets in at least so many of its blocks, ascending. */
    int[] partners(int item, int meetings) {
        int[] met = new int[64];
        int count = 0;
        for (int entry = first[item]; entry < first[item + 1]; entry++) {
            int place = places[entry];
            int end = meetsAll(place) ? ends[place] : Math.min(ends[place], place + 1 + NEIGHBOURS);
            int more = end - place - 1;
            if (count + more > met.length) {
                met = Arrays.copyOf(met, Math.max(2 * met.length, count + more));
            }
            System.arraycopy(members, place + 1, met, count, more);
            count += more;
        }
        Arrays.sort(met, 0, count);
        int kept = 0;
        for (int i = 0; i < count; ) {
            int next = i;
            while (next < count && met[next] == met[i]) {
                next++;
            }
            if (next - i >= meetings) {
                met[kept++] = met[i];
            }
            i = next;
        }
        return Arrays.copyOf(met, kept);
    }

    /** Whether the item at a place stands in a small block, or is one of the first of a large one. */
    private boolean meetsAll(int place) {
        int end = ends[place];
        boolean anchor = place < ANCHORS || ends[place - ANCHORS] != end;
        boolean small = end <= LIMIT || ends[end - LIMIT - 1] != end;
        return anchor || small;
    }
}
