package quoth.lab.training;

import java.util.BitSet;
import java.util.List;
import quoth.lab.training.Polnear.Relation;

/**
 * How many attributions were found whole: content and source overlap by half (Jaccard) and cues share a word, matched one to one.
 * Counts tokens of Quoth where the bench's own scorer counts its own, so the figures differ a little.
 */
final class RelationScore {

    private int gold;
    private int found;
    private int cuesRight;
    private int contentRight;
    private int whole;

    void add(List<Relation> gold, List<Relation> found) {
        this.gold += gold.size();
        this.found += found.size();
        boolean[] used = new boolean[found.size()];
        for (Relation wanted : gold) {
            int best = -1;
            double bestOverlap = 0.5 - 1e-9;
            boolean cue = false;
            for (int i = 0; i < found.size(); i++) {
                cue |= found.get(i).cue().intersects(wanted.cue());
                double overlap =
                        used[i] ? 0 : jaccard(wanted.content(), found.get(i).content());
                if (overlap > bestOverlap) {
                    bestOverlap = overlap;
                    best = i;
                }
            }
            cuesRight += cue ? 1 : 0;
            if (best >= 0) {
                used[best] = true;
                contentRight++;
                whole += isWhole(wanted, found.get(best)) ? 1 : 0;
            }
        }
    }

    /** Whether content, source and cue of two attributions agree. */
    static boolean isWhole(Relation wanted, Relation found) {
        boolean source = (wanted.source().isEmpty() && found.source().isEmpty())
                || jaccard(wanted.source(), found.source()) >= 0.5;
        return source && wanted.cue().intersects(found.cue()) && jaccard(wanted.content(), found.content()) >= 0.5;
    }

    static double jaccard(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        int shared = both.cardinality();
        int union = a.cardinality() + b.cardinality() - shared;
        return union == 0 ? 0 : (double) shared / union;
    }

    double wholeF1() {
        return 2.0 * whole / Math.max(1, gold + found);
    }

    @Override
    public String toString() {
        return "gold %d, found %d, cues recalled %.3f, contents F1 %.3f, whole P %.3f R %.3f F1 %.3f"
                .formatted(
                        gold,
                        found,
                        (double) cuesRight / Math.max(1, gold),
                        2.0 * contentRight / Math.max(1, gold + found),
                        (double) whole / Math.max(1, found),
                        (double) whole / Math.max(1, gold),
                        wholeF1());
    }
}
