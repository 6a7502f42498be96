package quoth.collation.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import quoth.collation.Reuse;
import quoth.document.Passage;
import quoth.document.Span;

/**
 * Words that many documents quote and that none need have taken from another: a statement, a transcript, a speech or a post.
 * They are a class of their own beside reprints and lifted passages, since those who quote them are not one origin.
 *
 * @param places the passage of each document that has them, in the order of the documents' ids; more than one where a document
 *     has them in pieces
 */
public record QuotedWords(List<Passage> places) {

    /** Documents from which many quote the same words. */
    private static final int MANY = 3;

    /** Copies the list. */
    public QuotedWords {
        places = List.copyOf(places);
    }

    /** How many documents have them. */
    public int documents() {
        return (int) places.stream().map(Passage::document).distinct().count();
    }

    /** The longest of the passages. */
    public Passage fullest() {
        return places.stream()
                .max(Comparator.comparingInt((Passage passage) -> passage.span().length())
                        .thenComparing(Comparator.<Passage>naturalOrder().reversed()))
                .orElseThrow();
    }

    /**
     * What {@value #MANY} or more documents quote, what most have first. Passages belong together when a quotation in common
     * links them or they overlap.
     */
    public static List<QuotedWords> of(List<Reuse> reuse) {
        Places places = new Places();
        for (Reuse passage : reuse) {
            if (passage.kind() == Reuse.Kind.QUOTE) {
                places.join(passage.from(), passage.to());
            }
        }
        return places.groups().stream()
                .filter(words -> words.documents() >= MANY)
                .sorted(Comparator.comparingInt((QuotedWords words) -> -words.documents())
                        .thenComparing(words -> words.places().getFirst()))
                .toList();
    }

    /** Passages and which of them are of the same words (union-find). */
    private static final class Places {

        private final Map<Passage, Passage> parents = new TreeMap<>();

        void join(Passage one, Passage other) {
            Passage left = root(one);
            Passage right = root(other);
            if (left.compareTo(right) < 0) {
                parents.put(right, left);
            } else {
                parents.put(left, right);
            }
        }

        private Passage root(Passage passage) {
            Passage at = passage;
            while (!parents.computeIfAbsent(at, same -> same).equals(at)) {
                Passage above = parents.getOrDefault(at, at);
                parents.put(at, parents.getOrDefault(above, above));
                at = above;
            }
            return at;
        }

        List<QuotedWords> groups() {
            joinOverlapping();
            Map<Passage, Set<Passage>> groups = new TreeMap<>();
            for (Passage passage : List.copyOf(parents.keySet())) {
                groups.computeIfAbsent(root(passage), unused -> new TreeSet<>()).add(passage);
            }
            return groups.values().stream()
                    .map(passages -> new QuotedWords(merged(passages)))
                    .toList();
        }

        /** Passages stand in order, so those that overlap the furthest reaching one before them follow it. */
        private void joinOverlapping() {
            List<Passage> all = List.copyOf(parents.keySet());
            for (int i = 0, reach = 0; i < all.size(); i++) {
                Passage furthest = all.get(reach);
                boolean one = furthest.document().equals(all.get(i).document());
                if (i > 0 && one && furthest.span().overlaps(all.get(i).span())) {
                    join(furthest, all.get(i));
                }
                boolean further =
                        !one || all.get(i).span().end() > furthest.span().end();
                reach = further ? i : reach;
            }
        }

        private static List<Passage> merged(Set<Passage> passages) {
            List<Passage> merged = new ArrayList<>();
            for (Passage passage : passages) {
                Passage last = merged.isEmpty() ? passage : merged.getLast();
                boolean again = !merged.isEmpty()
                        && last.document().equals(passage.document())
                        && last.span().overlaps(passage.span());
                if (again) {
                    int end = Math.max(last.span().end(), passage.span().end());
                    merged.set(
                            merged.size() - 1,
                            new Passage(last.document(), new Span(last.span().start(), end)));
                } else {
                    merged.add(passage);
                }
            }
            return merged;
        }
    }
}
