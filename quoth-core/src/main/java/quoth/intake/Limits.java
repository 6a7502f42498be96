package quoth.intake;

/**
 * How much intake reads of one thing before it gives up on it.
 *
 * @param textBytes the largest plain text, and the largest line of JSON Lines, in bytes
 * @param pageBytes the largest web page, in bytes
 * @param pageTags the most tags of a web page
 */
record Limits(int textBytes, int pageBytes, int pageTags) {

    private static final int MEGABYTE = 1_000_000;

    /** 200 MB for a text or a line of JSON Lines, 50 MB and 500,000 tags for a web page. */
    static Limits standard() {
        return new Limits(200 * MEGABYTE, 50 * MEGABYTE, 500_000);
    }

    /** A number of bytes in the largest unit that it fills, as {@code 200 MB}. */
    static String size(int bytes) {
        if (bytes >= MEGABYTE) {
            return bytes / MEGABYTE + " MB";
        }
        return bytes >= 1000 ? bytes / 1000 + " kB" : bytes + " bytes";
    }
}
