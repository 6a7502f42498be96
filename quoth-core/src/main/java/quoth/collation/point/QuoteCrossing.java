package quoth.collation.point;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import quoth.collation.Crossing;
import quoth.collation.Entity;

/**
 * Wordings of one remark. Quotations of one story meet under their speaker, and under their first words where a speaker is
 * unknown. Two are one remark when one is part of the other, or when they begin alike and go on in other words on both
 * sides.
 */
final class QuoteCrossing implements Crossing<Quoted, Kinship, List<List<Quoted>>> {

    private static final double ENOUGH = 1;
    private static final int BEGINNING = 3;
    private static final int LONG_BEGINNING = 5;

    private static final Set<String> JOINTS = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "and", "or", "but", "so", "that", "thi", "it",
            "its", "i", "we", "you", "he", "she", "they", "is", "are", "was", "were", "be", "been", "have", "has",
            "had", "do", "did", "will", "would", "very", "just", "really", "well", "also", "there", "here", "now",
            "then", "uh", "um");
    private static final double ALIKE = .45;
    private static final double VERY_ALIKE = .55;

    @Override
    public Collection<String> keys(Quoted item) {
        Set<String> keys = new TreeSet<>();
        item.speaker().map(Entity::id).ifPresent(id -> keys.add(item.story() + " by " + id));
        keys.add(item.story() + " " + String.join(" ", item.words().subList(0, BEGINNING)));
        return keys;
    }

    @Override
    public Optional<Kinship> compare(Quoted left, Quoted right) {
        boolean otherSpeaker = left.speaker().isPresent()
                && right.speaker().isPresent()
                && !left.speaker().get().id().equals(right.speaker().get().id());
        boolean oneDocument = left.document().equals(right.document());
        if (oneDocument || (otherSpeaker && !isBegunAlike(left, right))) {
            return Optional.empty();
        }
        if (left.contains(right) || right.contains(left)) {
            return Optional.of(new Kinship(1.5, true, List.of("the same words")));
        }
        return isRewording(left, right)
                ? Optional.of(new Kinship(1, false, List.of("the remark begins alike and goes on differently")))
                : Optional.empty();
    }

    /** Whether two remarks begin with so many words in common that one of the two has been taken for another's. */
    private static boolean isBegunAlike(Quoted left, Quoted right) {
        List<String> a = left.stems();
        List<String> b = right.stems();
        return beginning(a, b) >= LONG_BEGINNING && 2.0 * common(a, b) / (a.size() + b.size()) >= VERY_ALIKE;
    }

    private static boolean isRewording(Quoted left, Quoted right) {
        List<String> a = left.stems();
        List<String> b = right.stems();
        double alike = 2.0 * common(a, b) / (a.size() + b.size());
        boolean speakersKnown = left.speaker().isPresent() && right.speaker().isPresent();
        boolean beginsAlike = beginning(a, b) >= BEGINNING
                && a.subList(0, beginning(a, b)).stream()
                        .anyMatch(word -> Concepts.of(word).isPresent());
        boolean enough = (beginsAlike && alike >= ALIKE) || alike >= VERY_ALIKE;
        return enough && (speakersKnown || alike >= VERY_ALIKE) && hasOwnWords(a, b) && hasOwnWords(b, a);
    }

    /** How many words two remarks begin with in common. */
    static int beginning(List<String> a, List<String> b) {
        int same = 0;
        while (same < Math.min(a.size(), b.size()) && a.get(same).equals(b.get(same))) {
            same++;
        }
        return same;
    }

    /** Whether one remark has a word that the other lacks and that is more than a joint of the sentence. */
    private static boolean hasOwnWords(List<String> of, List<String> other) {
        return of.stream().anyMatch(word -> !other.contains(word) && !JOINTS.contains(word));
    }

    /** The length of the longest common subsequence of words. */
    private static int common(List<String> a, List<String> b) {
        int[] best = new int[b.size() + 1];
        for (String word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = best[j];
                best[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(above, best[j - 1]);
                diagonal = above;
            }
        }
        return best[b.size()];
    }

    @Override
    public List<List<Quoted>> link(List<Quoted> items, List<Pair<Quoted, Kinship>> pairs) {
        return Kinship.groups(items, pairs, ENOUGH);
    }
}
