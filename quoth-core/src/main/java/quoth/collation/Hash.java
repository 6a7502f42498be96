package quoth.collation;

/** Numbers of 64 bits that stand for words and keys: the same on every machine and in every run, and evenly spread. */
public final class Hash {

    private static final long START = 0xcbf29ce484222325L;
    private static final long STEP = 0x100000001b3L;

    private Hash() {}

    /** The number of a key. */
    public static long of(CharSequence key) {
        long hash = START;
        for (int i = 0; i < key.length(); i++) {
            hash = step(hash, key.charAt(i));
        }
        return mix(hash);
    }

    /** What a hash begins with (FNV-1a). */
    public static long start() {
        return START;
    }

    /** A hash with one more character or number taken in (FNV-1a); {@link #mix} ends it. */
    public static long step(long hash, long next) {
        return (hash ^ next) * STEP;
    }

    /** Spreads a number over all bits (the finaliser of MurmurHash3). */
    public static long mix(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
