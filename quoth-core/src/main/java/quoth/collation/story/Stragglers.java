package quoth.collation.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lets a document that no group was like enough to take go to the one that it is like, when that one is much more like it than
 * any other. How alike two accounts of one happening look differs from pile to pile; that everything else looks less alike does not.
 * Two or three documents together may move too, when nothing else comes near.
 */
final class Stragglers {

    /** How alike a document and a group must be, on average, and how much more than the next. */
    private static final double ALONE = .09;

    private static final double ALONE_MORE = 1.5;

    /** The same for a few documents that have found one another. */
    private static final int FEW = 3;

    private static final double FEW_MORE = 3;

    /**
     * How alike a few must be to the story that takes them, against how alike its own documents are; and how much less alike
     * everything else that several tell must be where they are not, as in a pile about little else.
     */
    private static final double AS_ALIKE = .8;

    private static final double NOTHING_NEAR = .4;

    private final int items;
    private final List<Similarity> similarities = new ArrayList<>();

    Stragglers(int items) {
        this.items = items;
    }

    /** Sets the similarity of two items. */
    void add(int left, int right, double similarity) {
        similarities.add(new Similarity(left, right, similarity));
    }

    /** The groups after all stragglers have found theirs; items ascend in a group. */
    List<List<Integer>> join(List<List<Integer>> groups) {
        List<List<Integer>> current = groups;
        List<Move> moves = moves(current);
        while (!moves.isEmpty()) {
            current = moved(current, moves);
            moves = moves(current);
        }
        return current.stream().sorted(Comparator.comparing(List::getFirst)).toList();
    }

    private List<Move> moves(List<List<Integer>> groups) {
        List<Map<Integer, Double>> near = averages(groups);
        double[] within = within(groups);
        List<Move> moves = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            int size = groups.get(group).size();
            if (size <= FEW) {
                move(group, near.get(group), groups, moves);
            }
        }
        moves.removeIf(move -> groups.get(move.from).size() > 1
                && move.similarity < AS_ALIKE * within[move.to]
                && nextNearest(move, near.get(move.from), groups) >= NOTHING_NEAR * move.similarity);
        moves.sort(Comparator.comparingDouble((Move move) -> -move.similarity()).thenComparingInt(Move::from));
        return moves;
    }

    /** A group goes to the one it is most like, when no other that is as large as that one comes near. */
    private static void move(int group, Map<Integer, Double> near, List<List<Integer>> groups, List<Move> into) {
        Map.Entry<Integer, Double> best = Map.entry(-1, 0.0);
        for (Map.Entry<Integer, Double> other : near.entrySet()) {
            best = other.getValue() > best.getValue() ? other : best;
        }
        if (best.getValue() < ALONE) {
            return;
        }
        double second = 0;
        for (Map.Entry<Integer, Double> other : near.entrySet()) {
            boolean rival = !other.getKey().equals(best.getKey())
                    && groups.get(other.getKey()).size()
                            >= groups.get(best.getKey()).size();
            second = rival ? Math.max(second, other.getValue()) : second;
        }
        double more = groups.get(group).size() == 1 ? ALONE_MORE : FEW_MORE;
        if (best.getValue() >= more * second) {
            into.add(new Move(group, best.getKey(), best.getValue()));
        }
    }

    /** How alike a group is to the next that several documents tell, beside the one that it would go to. */
    private static double nextNearest(Move move, Map<Integer, Double> near, List<List<Integer>> groups) {
        return near.entrySet().stream()
                .filter(other ->
                        other.getKey() != move.to && groups.get(other.getKey()).size() > 1)
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    /** For each group how alike its documents are on average; 0 where there is one alone. */
    private double[] within(List<List<Integer>> groups) {
        int[] groupOf = new int[items];
        for (int group = 0; group < groups.size(); group++) {
            for (int item : groups.get(group)) {
                groupOf[item] = group;
            }
        }
        double[] within = new double[groups.size()];
        for (Similarity pair : similarities) {
            int group = groupOf[pair.left];
            if (group == groupOf[pair.right]) {
                int size = groups.get(group).size();
                within[group] += pair.similarity / (size * (size - 1) / 2.0);
            }
        }
        return within;
    }

    /** For each group its average similarity to the others that it has any to. */
    private List<Map<Integer, Double>> averages(List<List<Integer>> groups) {
        int[] groupOf = new int[items];
        List<Map<Integer, Double>> near = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            for (int item : groups.get(group)) {
                groupOf[item] = group;
            }
            near.add(groups.get(group).size() <= FEW ? new TreeMap<>() : new HashMap<>(0));
        }
        for (Similarity pair : similarities) {
            int left = groupOf[pair.left];
            int right = groupOf[pair.right];
            if (left != right) {
                double share = pair.similarity
                        / groups.get(left).size()
                        / groups.get(right).size();
                if (groups.get(left).size() <= FEW) {
                    near.get(left).merge(right, share, Double::sum);
                }
                if (groups.get(right).size() <= FEW) {
                    near.get(right).merge(left, share, Double::sum);
                }
            }
        }
        return near;
    }

    /** The groups after these moves, of which each group takes part in one at most. */
    private static List<List<Integer>> moved(List<List<Integer>> groups, List<Move> moves) {
        List<List<Integer>> joined = new ArrayList<>();
        groups.forEach(group -> joined.add(new ArrayList<>(group)));
        Set<Integer> busy = new HashSet<>();
        for (Move move : moves) {
            if (!busy.contains(move.from) && !busy.contains(move.to)) {
                busy.add(move.from);
                busy.add(move.to);
                joined.get(move.to).addAll(joined.get(move.from));
                joined.get(move.from).clear();
            }
        }
        return joined.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().toList())
                .toList();
    }

    private record Similarity(int left, int right, double similarity) {}

    /**
     * That a group goes to another.
     *
     * @param from the group that goes
     * @param to the other
     * @param similarity how alike they are
     */
    private record Move(int from, int to, double similarity) {}
}
