package quoth.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Agglomerative clustering by average link (UPGMA) on a sparse graph: pairs that were never added count as similarity 0. Ties
 * are broken by the numbers of the items, so the order in which pairs are added does not matter.
 */
public final class AverageLink {

    private final int items;
    private final ScoredPairs pairs;

    /** So many items, each a group of its own. */
    public AverageLink(int items) {
        this.items = items;
        this.pairs = new ScoredPairs(items);
    }

    /** Sets the similarity of two items; below 0 for two that should not be joined. */
    public void add(int left, int right, double similarity) {
        pairs.add(left, right, similarity);
    }

    /**
     * Joins the most similar groups until none have an average similarity of {@code enough}; items ascend in a group, groups by their
     * first item.
     *
     * @param enough above 0
     */
    public List<List<Integer>> join(double enough) {
        if (enough <= 0) {
            throw new IllegalArgumentException("the similarity to join from must be above 0, but is " + enough);
        }
        List<List<Integer>> joined = new ArrayList<>();
        boolean[] inParts = new boolean[items];
        for (ScoredPairs.Part part : pairs.parts(enough)) {
            List<Integer> members = part.members();
            members.forEach(item -> inParts[item] = true);
            Clustering clustering = new Clustering(members.size());
            part.forEach(clustering::add);
            clustering
                    .join(enough)
                    .forEach(
                            group -> joined.add(group.stream().map(members::get).toList()));
        }
        for (int item = 0; item < items; item++) {
            if (!inParts[item]) {
                joined.add(List.of(item));
            }
        }
        joined.sort(Comparator.comparing(List::getFirst));
        return joined;
    }

    /** The clustering of items that hang together. */
    private static final class Clustering {

        private final List<Map<Integer, Double>> sums = new ArrayList<>();
        private final List<List<Integer>> groups = new ArrayList<>();

        Clustering(int items) {
            for (int i = 0; i < items; i++) {
                sums.add(new TreeMap<>());
                groups.add(new ArrayList<>(List.of(i)));
            }
        }

        void add(int left, int right, double similarity) {
            sums.get(left).put(right, similarity);
            sums.get(right).put(left, similarity);
        }

        List<List<Integer>> join(double enough) {
            PriorityQueue<Candidate> queue = new PriorityQueue<>(Candidate.BEST_FIRST);
            for (int i = 0; i < groups.size(); i++) {
                offer(i, queue, enough);
            }
            while (!queue.isEmpty()) {
                Candidate best = queue.remove();
                boolean current = isAlive(best.left())
                        && isAlive(best.right())
                        && best.joined()
                                == groups.get(best.left()).size()
                                        + groups.get(best.right()).size();
                if (current) {
                    offer(merge(best.left(), best.right()), queue, enough);
                }
            }
            return groups.stream()
                    .filter(group -> !group.isEmpty())
                    .map(group -> group.stream().sorted().toList())
                    .toList();
        }

        private boolean isAlive(int group) {
            return !groups.get(group).isEmpty();
        }

        private void offer(int group, PriorityQueue<Candidate> queue, double enough) {
            sums.get(group).forEach((other, sum) -> {
                int size = groups.get(group).size();
                int otherSize = groups.get(other).size();
                double average = sum / size / otherSize;
                if (average >= enough) {
                    queue.add(new Candidate(Math.min(group, other), Math.max(group, other), average, size + otherSize));
                }
            });
        }

        private int merge(int left, int right) {
            groups.get(left).addAll(groups.get(right));
            groups.get(right).clear();
            Map<Integer, Double> moved = sums.get(right);
            moved.remove(left);
            sums.get(left).remove(right);
            moved.forEach((other, sum) -> {
                sums.get(left).merge(other, sum, Double::sum);
                sums.get(other).remove(right);
                sums.get(other).put(left, sums.get(left).get(other));
            });
            moved.clear();
            return left;
        }
    }

    /**
     * Two groups that may be joined.
     *
     * @param left the lesser number
     * @param right the other
     * @param similarity their average similarity
     * @param joined how many items they had together when this was found; tells whether it still holds
     */
    private record Candidate(int left, int right, double similarity, int joined) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble((Candidate c) -> -c.similarity)
                .thenComparingInt(Candidate::left)
                .thenComparingInt(Candidate::right);
    }
}
