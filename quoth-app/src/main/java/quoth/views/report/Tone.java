package quoth.views.report;

/**
 * How a voice is told apart within one article: by a colour and, for those who cannot see it, by a letter.
 *
 * @param colour the number of the colour, 1 to 8; 0 for a voice that is not known
 * @param letter A for the voice that speaks most, then B, … Z, AA; a question mark for a voice that is not known
 */
record Tone(int colour, String letter) {

    private static final int COLOURS = 8;
    private static final int LETTERS = 26;

    static final Tone UNKNOWN = new Tone(0, "?");

    /** The tone of the voice that speaks most but {@code rank}. */
    static Tone of(int rank) {
        return new Tone(rank % COLOURS + 1, letters(rank));
    }

    private static String letters(int rank) {
        String last = String.valueOf((char) ('A' + rank % LETTERS));
        return rank < LETTERS ? last : letters(rank / LETTERS - 1) + last;
    }
}
