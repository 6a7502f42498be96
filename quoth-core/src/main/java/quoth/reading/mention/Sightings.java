package quoth.reading.mention;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import quoth.document.Span;

/** The sightings of a text so far, in its order. */
final class Sightings {

    private static final int REACH = 80;
    private static final int SENTENCES = 5;

    /** How many sightings back whoever is described can have been named: some 8,000 words, further than any article goes. */
    private static final int FAR = 1000;

    private final List<Sighting> all = new ArrayList<>();

    List<Sighting> all() {
        return all;
    }

    void add(Sighting sighting) {
        all.add(sighting);
    }

    /** Adds a sighting at its place; one of the same words gives way. */
    void insert(Sighting sighting) {
        int i = firstFrom(sighting.span().start());
        if (i < all.size() && all.get(i).span().overlaps(sighting.span())) {
            if (all.get(i).figure().isEmpty()) {
                all.set(i, sighting);
            }
            return;
        }
        all.add(i, sighting);
    }

    void replace(int i, Sighting sighting) {
        all.set(i, sighting);
    }

    /** The sightings that lie inside {@code span}, in order. */
    List<Sighting> inside(Span span) {
        List<Sighting> inside = new ArrayList<>();
        for (int i = firstFrom(span.start());
                i < all.size() && all.get(i).span().start() < span.end();
                i++) {
            if (span.contains(all.get(i).span())) {
                inside.add(all.get(i));
            }
        }
        return inside;
    }

    /** The figure last seen before {@code position} that passes, among the last {@value #FAR} sightings. */
    Optional<Figure> last(int position, Predicate<Figure> passes) {
        int from = firstFrom(position) - 1;
        for (int i = from; i >= 0 && from - i < FAR; i--) {
            Optional<Figure> figure = all.get(i).figure().filter(passes);
            if (figure.isPresent()) {
                return figure;
            }
        }
        return Optional.empty();
    }

    /** The figure most often seen among the last {@value #FAR} before {@code position} that passes; of equals the one last seen. */
    Optional<Figure> most(int position, Predicate<Figure> passes) {
        IdentityHashMap<Figure, Integer> counts = new IdentityHashMap<>();
        Optional<Figure> most = Optional.empty();
        int best = 0;
        int from = firstFrom(position) - 1;
        for (int i = from; i >= 0 && from - i < FAR; i--) {
            Optional<Figure> figure = all.get(i).figure().filter(passes);
            if (figure.isPresent()) {
                int count = counts.merge(figure.get(), 1, Integer::sum);
                if (count > best) {
                    best = count;
                    most = figure;
                }
            }
        }
        return most;
    }

    /** The figure that a pronoun at {@code position} most likely stands for. */
    Optional<Figure> likeliest(int position, int sentence, int paragraph, boolean object, Predicate<Figure> passes) {
        Optional<Figure> best = Optional.empty();
        int most = Integer.MIN_VALUE;
        int from = firstFrom(position) - 1;
        for (int i = from; i >= 0 && from - i < REACH; i--) {
            Sighting sighting = all.get(i);
            int away = sentence - sighting.sentence();
            if (away > SENTENCES) {
                break;
            }
            if (sighting.figure().filter(passes).isEmpty()) {
                continue;
            }
            int score = -4 * away + (sighting.subject() ? 5 : 0) + (sighting.paragraph() == paragraph ? 2 : 0);
            score -= object && away == 0 && sighting.subject() ? 8 : 0;
            if (score > most) {
                most = score;
                best = sighting.figure();
            }
        }
        return best;
    }

    /** The number of the first sighting that begins at {@code position} or behind it. */
    int firstFrom(int position) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
