package quoth.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import quoth.document.Span;

/** Who speaks at each position of a text: the innermost attribution whose content it lies in, or the narrator. */
public final class VoiceMap {

    /** The narrator's number. */
    public static final int NARRATOR = -1;

    private final int[] voices;

    /** The voices of a text of so many characters with these attributions. */
    public VoiceMap(int length, List<Attribution> attributions) {
        voices = new int[length + 1];
        Arrays.fill(voices, NARRATOR);
        IntStream.range(0, attributions.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer a) -> length(attributions.get(a)))
                        .reversed())
                .filter(a -> !isDeniedClaim(attributions, attributions.get(a)))
                .forEach(a -> {
                    for (Span part : attributions.get(a).content()) {
                        Arrays.fill(voices, Math.min(part.start(), length), Math.min(part.end(), length), a);
                    }
                });
    }

    /** The index of the attribution at a position, or {@link #NARRATOR}. */
    public int at(int position) {
        return voices[position];
    }

    /** The index of the attribution at a position; empty when the narrator speaks. */
    public OptionalInt attribution(int position) {
        return voices[position] < 0 ? OptionalInt.empty() : OptionalInt.of(voices[position]);
    }

    /** "The mayor rejected claims that": what nobody named claims is told on the word of who denies it. */
    private static boolean isDeniedClaim(List<Attribution> attributions, Attribution claim) {
        return claim.source().isEmpty()
                && claim.within().isPresent()
                && attributions.get(claim.within().getAsInt()).stance().polarity() == Polarity.NEGATIVE;
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }
}
