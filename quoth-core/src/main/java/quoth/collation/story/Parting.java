package quoth.collation.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quoth.collation.AverageLink;
import quoth.collation.Crossing;
import quoth.collation.ItemNumbers;

/**
 * Takes a group apart that tells several happenings of one story. What all of its documents have says nothing there, so the terms
 * are weighed anew by how few of the group have them, and the documents joined by average link again. Such parts stay apart when the
 * documents of either are clearly more alike than those of both are to each other, by the weights of the whole pile; else they
 * are one after all. Nobody is left alone by this.
 *
 * <p>Dates take no part: where there are any, they have kept apart what lies far apart already.
 */
final class Parting {

    /** Documents from which a group can be of two happenings. */
    private static final int FEWEST = 4;

    /** Parts more than which are not looked into. */
    private static final int MOST = 1000;

    /** Average similarity, by the weights inside the group, from which documents are of one part. */
    private static final double JOINED = .1;

    /** How alike two parts may be at most, against how alike the documents of either are, to stay apart. */
    private static final double APART = .66;

    private final List<List<Integer>> parts;
    private final double[] cohesion;
    private final double[][] likeness;

    private Parting(List<List<Integer>> parts, List<TermVector> told) {
        this.parts = new ArrayList<>(parts);
        List<TermSum> sums = parts.stream()
                .map(part -> TermSum.of(part.stream().map(told::get).toList()))
                .toList();
        double whole = TermSum.of(told).cohesion();
        this.cohesion = sums.stream()
                .mapToDouble(sum -> sum.documents() < 2 ? whole : sum.cohesion())
                .toArray();
        this.likeness = new double[parts.size()][parts.size()];
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < i; j++) {
                likeness[i][j] = sums.get(i).likeness(sums.get(j));
                likeness[j][i] = likeness[i][j];
            }
        }
    }

    /**
     * The groups, those that hold several happenings taken apart; ascending by their first item.
     *
     * @param groups groups of items by their numbers, ascending
     * @param items the documents
     * @param pairs the pairs that are alike at all
     * @param numbers the number of each item
     */
    static List<List<Integer>> of(
            List<List<Integer>> groups,
            List<TermVector> items,
            List<Crossing.Pair<TermVector, Double>> pairs,
            ItemNumbers<TermVector> numbers) {
        int[] groupOf = new int[items.size()];
        int[] placeOf = new int[items.size()];
        for (int group = 0; group < groups.size(); group++) {
            for (int place = 0; place < groups.get(group).size(); place++) {
                groupOf[groups.get(group).get(place)] = group;
                placeOf[groups.get(group).get(place)] = place;
            }
        }
        Map<Integer, List<int[]>> within = new HashMap<>();
        for (Crossing.Pair<TermVector, Double> pair : pairs) {
            int left = numbers.of(pair.left());
            int right = numbers.of(pair.right());
            if (groupOf[left] == groupOf[right] && groups.get(groupOf[left]).size() >= FEWEST) {
                within.computeIfAbsent(groupOf[left], unused -> new ArrayList<>())
                        .add(new int[] {placeOf[left], placeOf[right]});
            }
        }
        List<List<Integer>> parted = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            List<Integer> members = groups.get(group);
            List<List<Integer>> parts = within.containsKey(group)
                    ? parts(members.stream().map(items::get).toList(), within.getOrDefault(group, List.of()))
                    : List.of();
            if (parts.size() < 2) {
                parted.add(members);
            } else {
                parts.forEach(part ->
                        parted.add(part.stream().map(members::get).sorted().toList()));
            }
        }
        return parted.stream().sorted(Comparator.comparing(List::getFirst)).toList();
    }

    /** The parts of a group, by the places of their documents in it. */
    private static List<List<Integer>> parts(List<TermVector> told, List<int[]> pairs) {
        List<TermVector> inside = weighedInside(told);
        AverageLink link = new AverageLink(told.size());
        for (int[] pair : pairs) {
            link.add(pair[0], pair[1], inside.get(pair[0]).cosine(inside.get(pair[1])));
        }
        List<List<Integer>> parts = link.join(JOINED);
        return parts.size() < 2 || parts.size() > MOST ? List.of() : new Parting(parts, told).joined();
    }

    /** The vectors with terms weighed by how few of the group have them. */
    private static List<TermVector> weighedInside(List<TermVector> told) {
        Map<Integer, Integer> having = new HashMap<>();
        for (TermVector vector : told) {
            for (int i = 0; i < vector.size(); i++) {
                having.merge(vector.term(i), 1, Integer::sum);
            }
        }
        double others = told.size();
        return told.stream()
                .map(vector -> vector.weighed(term -> 1 - (having.getOrDefault(term, 1) - 1) / others))
                .toList();
    }

    /** Joins parts until all are clearly apart. */
    private List<List<Integer>> joined() {
        while (parts.size() > 1) {
            int[] nearest = nearest();
            join(nearest[0], nearest[1]);
            if (nearest[0] == nearest[1]) {
                break;
            }
        }
        return parts;
    }

    /** The two parts to be joined next; one and the same when all are apart. */
    private int[] nearest() {
        int[] best = {0, 0};
        int[] lonely = {0, 0};
        double most = APART;
        double likest = -1;
        for (int i = 1; i < parts.size(); i++) {
            for (int j = 0; j < i; j++) {
                double share = likeness[i][j] / Math.max(Double.MIN_NORMAL, Math.min(cohesion[i], cohesion[j]));
                if (share > most) {
                    most = share;
                    best = new int[] {j, i};
                }
                boolean single = Math.min(parts.get(i).size(), parts.get(j).size()) == 1;
                if (single && likeness[i][j] > likest) {
                    likest = likeness[i][j];
                    lonely = new int[] {j, i};
                }
            }
        }
        return best[0] == best[1] ? lonely : best;
    }

    /** Joins one part to another, and puts the last part in its place. */
    private void join(int into, int part) {
        if (into == part) {
            return;
        }
        int here = parts.get(into).size();
        int there = parts.get(part).size();
        double within = pairs(here) * cohesion[into] + pairs(there) * cohesion[part];
        cohesion[into] = (within + (double) here * there * likeness[into][part]) / pairs(here + there);
        for (int other = 0; other < parts.size(); other++) {
            likeness[into][other] = (here * likeness[into][other] + there * likeness[part][other]) / (here + there);
            likeness[other][into] = likeness[into][other];
        }
        List<Integer> both = new ArrayList<>(parts.get(into));
        both.addAll(parts.get(part));
        Collections.sort(both);
        parts.set(into, both);
        int last = parts.size() - 1;
        parts.set(part, parts.get(last));
        parts.remove(last);
        cohesion[part] = cohesion[last];
        likeness[part] = Arrays.copyOf(likeness[last], likeness[last].length);
        for (int other = 0; other < parts.size(); other++) {
            likeness[other][part] = likeness[part][other];
        }
    }

    private static double pairs(int documents) {
        return documents * (documents - 1) / 2.0;
    }
}
