package quoth.collation.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Figures that were joined so far. */
final class FigureGroup {

    private final int number;
    private final List<Integer> members = new ArrayList<>(1);
    private final Bonds bonds = new Bonds();
    private Map<String, LocalFigure> fullNames = Map.of();
    private Map<String, List<Integer>> documents;
    private boolean bare;

    /** The group of one figure that has this number. */
    FigureGroup(int number, LocalFigure figure) {
        this.number = number;
        members.add(number);
        if (figure.named() && figure.name().words().size() > 1) {
            fullNames = Map.of(figure.text(), figure);
        }
        documents = Map.of(figure.member().document(), List.of(number));
        bare = figure.isBare();
    }

    /** The number under which the group is known; that of one of its figures. */
    int number() {
        return number;
    }

    /** The numbers of its figures; none when another group has taken them. */
    List<Integer> members() {
        return members;
    }

    int size() {
        return members.size();
    }

    Bonds bonds() {
        return bonds;
    }

    /** Whether none of its figures is called by more than a bare name. */
    boolean isBare() {
        return bare;
    }

    /** Takes over all figures of another group. */
    void take(FigureGroup other) {
        members.addAll(other.members);
        bonds.addAll(other.bonds);
        bare &= other.bare;
        if (!other.fullNames.isEmpty()) {
            Map<String, LocalFigure> all = fullNames instanceof TreeMap ? fullNames : new TreeMap<>(fullNames);
            other.fullNames.forEach(all::putIfAbsent);
            fullNames = all;
        }
        Map<String, List<Integer>> all = documents instanceof HashMap ? documents : new HashMap<>(documents);
        other.documents.forEach((document, figures) -> all.merge(
                document,
                figures,
                (some, more) ->
                        Stream.concat(some.stream(), more.stream()).sorted().toList()));
        documents = all;
        other.members.clear();
        other.fullNames = Map.of();
        other.documents = Map.of();
    }

    /** One figure for each of its names of several words. */
    Collection<LocalFigure> fullNames() {
        return fullNames.values();
    }

    /** Whether something holds for the figures that two groups have in one document, in any document. */
    static boolean inOneDocument(FigureGroup left, FigureGroup right, BiPredicate<List<Integer>, List<Integer>> holds) {
        FigureGroup fewer = left.documents.size() <= right.documents.size() ? left : right;
        FigureGroup more = fewer == left ? right : left;
        return fewer.documents.entrySet().stream()
                .filter(entry -> more.documents.containsKey(entry.getKey()))
                .anyMatch(entry -> holds.test(
                        entry.getValue(), more.documents.getOrDefault(entry.getKey(), Collections.emptyList())));
    }
}
