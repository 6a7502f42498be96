package quoth.lab.sampling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A sample of called pairs, some of them near a threshold: that under which a pair is not called at all (the fewest words) or
 * that from which it is a reprint (half of a document). Drawn at random among the {@value #NEAR_SHARE} of all pairs that are
 * nearest to either, so that another seed draws others.
 *
 * @param near the pairs near a threshold, half of them by each
 * @param others the other pairs
 */
record PairSample(List<CalledPair> near, List<CalledPair> others) {

    /** Share of all pairs that counts as near to a threshold. */
    private static final double NEAR_SHARE = .25;

    private static final double HALF = .5;

    /**
     * Draws.
     *
     * @param all the pairs, in an order that is the same each time
     * @param count how many to draw in all; fewer are drawn where there are fewer
     * @param near how many of them near a threshold
     * @param seed what chance begins with; one seed draws one sample
     */
    static PairSample of(List<CalledPair> all, int count, int near, long seed) {
        Random random = new Random(seed);
        Set<CalledPair> drawn = new HashSet<>();
        List<CalledPair> few = nearest(all, Comparator.comparingInt(CalledPair::words));
        List<CalledPair> half = nearest(all, Comparator.comparingDouble(pair -> Math.abs(pair.share() - HALF)));
        List<CalledPair> close = new ArrayList<>(draw(few, near / 2, random, drawn));
        close.addAll(draw(half, near - close.size(), random, drawn));
        return new PairSample(close, draw(all, count - close.size(), random, drawn));
    }

    private static List<CalledPair> nearest(List<CalledPair> all, Comparator<CalledPair> order) {
        return all.stream()
                .sorted(order)
                .limit((long) Math.ceil(NEAR_SHARE * all.size()))
                .toList();
    }

    private static List<CalledPair> draw(List<CalledPair> from, int count, Random random, Set<CalledPair> drawn) {
        List<CalledPair> shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, random);
        return shuffled.stream().filter(drawn::add).limit(count).toList();
    }
}
