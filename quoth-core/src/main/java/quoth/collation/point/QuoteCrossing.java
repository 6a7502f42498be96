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

    private static final double ALIKE = .45;
    private static final double VERY_ALIKE = .55;

    @Override
    public Collection<String> keys(Quoted item) {
        Set<String> keys = new TreeSet<>();
        item.speaker().map(Entity::id).ifPresent(id -> keys.add(item.story() + " by " + id));
        keys.add(item.story() + " " + String.join(" ", item.spoken().words().subList(0, BEGINNING)));
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
        if (left.spoken().isAs(right.spoken())) {
            return Optional.of(new Kinship(1.5, true, List.of("the same words")));
        }
        return isRewording(left, right)
                ? Optional.of(new Kinship(1, false, List.of("the remark begins alike and goes on differently")))
                : Optional.empty();
    }

    /** Whether two remarks begin with so many words in common that one of the two has been taken for another's. */
    private static boolean isBegunAlike(Quoted left, Quoted right) {
        return left.spoken().beginning(right.spoken()) >= LONG_BEGINNING
                && left.spoken().likeness(right.spoken()) >= VERY_ALIKE;
    }

    private static boolean isRewording(Quoted left, Quoted right) {
        SpokenWords one = left.spoken();
        SpokenWords other = right.spoken();
        double alike = one.likeness(other);
        boolean speakersKnown = left.speaker().isPresent() && right.speaker().isPresent();
        int beginning = one.beginning(other);
        boolean beginsAlike = beginning >= BEGINNING && one.isTelling(beginning);
        boolean enough = (beginsAlike && alike >= ALIKE) || alike >= VERY_ALIKE;
        return enough && (speakersKnown || alike >= VERY_ALIKE) && one.hasOwnWords(other) && other.hasOwnWords(one);
    }

    @Override
    public List<List<Quoted>> link(List<Quoted> items, List<Pair<Quoted, Kinship>> pairs) {
        return Kinship.groups(items, pairs, ENOUGH);
    }
}
