package quoth.collation.point;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import quoth.collation.ScoredPairs;

/**
 * Joins groups of answers by their most similar pairs, unless too many of their pairs must stay apart. Ties are broken by the
 * numbers of the answers, so the order in which pairs are added does not matter.
 */
final class RivalLink {

    /** How many of the most similar pairs speak for two groups. */
    private static final int SPEAKERS = 2;

    /** The share of all pairs of two groups from which those that must stay apart keep the groups apart. */
    private static final double TOO_MANY_APART = .34;

    /** The similarity of two of which a document says itself that they answer one question. */
    static final double DECISIVE = 5;

    private final List<List<Integer>> whole;
    private final Map<Integer, Integer> groupOf = new HashMap<>();
    private final ScoredPairs pairs;

    /** Groups of the numbers of answers, which are left whole. */
    RivalLink(List<List<Integer>> groups) {
        this.whole = groups;
        this.pairs = new ScoredPairs(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            for (int item : groups.get(i)) {
                groupOf.put(item, i);
            }
        }
    }

    /** Sets how similar two answers are; below 0 for two that must stay apart. */
    void add(int left, int right, double score) {
        int one = groupOf.getOrDefault(left, -1);
        int other = groupOf.getOrDefault(right, -1);
        if (one >= 0 && other >= 0 && one != other) {
            pairs.add(one, other, score);
        }
    }

    /**
     * Joins the most similar groups until none are similar {@code enough}; numbers ascend in a group, and groups stand in the order of
     * those that they were joined from.
     *
     * @param enough above 0
     */
    List<List<Integer>> join(double enough) {
        List<List<Integer>> joined = new ArrayList<>();
        boolean[] inParts = new boolean[whole.size()];
        for (ScoredPairs.Part part : pairs.parts(enough)) {
            List<Integer> members = part.members();
            members.forEach(group -> inParts[group] = true);
            Clustering clustering =
                    new Clustering(members.stream().map(whole::get).toList());
            part.forEach(clustering::add);
            joined.addAll(clustering.join(enough));
        }
        for (int i = 0; i < inParts.length; i++) {
            if (!inParts[i]) {
                joined.add(whole.get(i).stream().sorted().toList());
            }
        }
        joined.removeIf(List::isEmpty);
        joined.sort(Comparator.comparingInt(this::firstGroup));
        return joined;
    }

    private int firstGroup(List<Integer> joined) {
        return joined.stream()
                .mapToInt(item -> groupOf.getOrDefault(item, 0))
                .min()
                .orElse(0);
    }

    /** The clustering of groups that hang together. */
    private static final class Clustering {

        private final List<List<Integer>> groups = new ArrayList<>();
        private final List<TreeMap<Integer, List<Double>>> scores = new ArrayList<>();

        Clustering(List<List<Integer>> groups) {
            for (List<Integer> group : groups) {
                this.groups.add(new ArrayList<>(group));
                scores.add(new TreeMap<>());
            }
        }

        void add(int left, int right, double score) {
            scores.get(left).computeIfAbsent(right, group -> new ArrayList<>()).add(score);
            scores.get(right).computeIfAbsent(left, group -> new ArrayList<>()).add(score);
        }

        List<List<Integer>> join(double enough) {
            NavigableSet<Candidate> queue = new TreeSet<>(Candidate.BEST_FIRST);
            for (int i = 0; i < groups.size(); i++) {
                offer(i, queue, enough);
            }
            while (!queue.isEmpty()) {
                Candidate best = queue.removeFirst();
                if (similarity(best.left(), best.right())
                        .filter(now -> now == best.similarity())
                        .isPresent()) {
                    merge(best.left(), best.right());
                    offer(best.left(), queue, enough);
                }
            }
            return groups.stream()
                    .filter(group -> !group.isEmpty())
                    .map(group -> group.stream().sorted().toList())
                    .toList();
        }

        private void offer(int group, NavigableSet<Candidate> queue, double enough) {
            for (int other : scores.get(group).keySet()) {
                int low = Math.min(group, other);
                int high = Math.max(group, other);
                similarity(low, high)
                        .filter(similarity -> similarity >= enough)
                        .ifPresent(similarity -> queue.add(new Candidate(low, high, similarity)));
            }
        }

        /** The mean of the most similar pairs of two groups; empty where they must stay apart or have been joined to others. */
        private Optional<Double> similarity(int left, int right) {
            List<Double> between = scores.get(left).getOrDefault(right, List.of());
            int all = groups.get(left).size() * groups.get(right).size();
            long apart = between.stream().filter(score -> score < 0).count();
            List<Double> best = between.stream()
                    .filter(score -> score >= 0)
                    .sorted(Collections.reverseOrder())
                    .limit(SPEAKERS)
                    .toList();
            if (!best.isEmpty() && best.getFirst() >= DECISIVE) {
                return Optional.of(best.getFirst());
            }
            if (best.isEmpty() || apart >= TOO_MANY_APART * all) {
                return Optional.empty();
            }
            int speakers = Math.min(SPEAKERS, all);
            return Optional.of(best.stream().mapToDouble(score -> score).sum() / speakers);
        }

        private void merge(int left, int right) {
            groups.get(left).addAll(groups.get(right));
            groups.get(right).clear();
            TreeMap<Integer, List<Double>> moved = scores.get(right);
            moved.remove(left);
            scores.get(left).remove(right);
            moved.forEach((other, between) -> {
                List<Double> all = scores.get(left).computeIfAbsent(other, group -> new ArrayList<>());
                all.addAll(between);
                scores.get(other).remove(right);
                scores.get(other).put(left, new ArrayList<>(all));
            });
            moved.clear();
        }
    }

    /**
     * Two groups that may be joined.
     *
     * @param left the lesser number
     * @param right the other
     * @param similarity how similar they were when this was found
     */
    private record Candidate(int left, int right, double similarity) {

        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble((Candidate c) -> -c.similarity)
                .thenComparingInt(Candidate::left)
                .thenComparingInt(Candidate::right);
    }
}
