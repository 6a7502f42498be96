package quoth.collation.point;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quoth.collation.Point;
import quoth.collation.ruling.PointDecisions;
import quoth.document.Passage;

/** Makes points of places that are given for one happening: agreed where all give one, else disputed. */
final class PlacePoints {

    private final Vouching vouching;
    private final PointDecisions decisions;

    PlacePoints(Vouching vouching, PointDecisions decisions) {
        this.vouching = vouching;
        this.decisions = decisions;
    }

    /** The point that places given for one happening make, if any. */
    Optional<Point> of(List<Site> group) {
        Map<String, List<Site>> byPlace = new LinkedHashMap<>();
        group.forEach(site ->
                byPlace.computeIfAbsent(site.head(), head -> new ArrayList<>()).add(site));
        List<List<Site>> given = List.copyOf(byPlace.values());
        long documents = group.stream()
                .map(site -> site.answer().document().document().id())
                .distinct()
                .count();
        boolean contradicted = false;
        for (int i = 0; i < given.size(); i++) {
            for (int j = i + 1; j < given.size(); j++) {
                contradicted |= !decisions.isReconciled(Point.Kind.PLACE, places(given.get(i)), places(given.get(j)));
            }
        }
        if (documents < 2 && !contradicted) {
            return Optional.empty();
        }
        List<Point.Value> values = given.stream().map(this::value).toList();
        if (!contradicted && PointDraft.withoutConflict(values) == Point.Status.SINGLE) {
            return Optional.empty();
        }
        Set<String> reasons = new LinkedHashSet<>(kinship(group));
        if (contradicted) {
            reasons.add("it cannot have been at both places");
        }
        return Optional.of(PointDraft.of(
                Point.Kind.PLACE,
                Questions.where(group.stream().map(Site::answer).toList()),
                group.getFirst().answer().story(),
                contradicted ? Point.Status.DISPUTED : PointDraft.withoutConflict(values),
                values,
                List.copyOf(reasons)));
    }

    private static List<Passage> places(List<Site> sites) {
        return sites.stream().map(Site::place).toList();
    }

    private static Set<String> kinship(List<Site> group) {
        Set<String> reasons = new LinkedHashSet<>();
        PlaceCrossing crossing = new PlaceCrossing();
        for (int i = 1; i < group.size(); i++) {
            crossing.compare(group.getFirst(), group.get(i)).ifPresent(kinship -> reasons.addAll(kinship.reasons()));
        }
        return reasons;
    }

    private Point.Value value(List<Site> sites) {
        List<Point.Claim> claims = sites.stream()
                .map(Site::answer)
                .map(answer ->
                        vouching.claim(answer.document(), Clipping.around(answer, List.of()), answer.attribution()))
                .toList();
        return PointDraft.value(sites.getFirst().label(), vouching.asPrinted(claims));
    }
}
