package quoth.collation.point;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import quoth.collation.Point;

/** Puts points together in the one form that all kinds have. */
final class PointDraft {

    private PointDraft() {}

    /** A value with its claims in order and its independent origins counted. */
    static Point.Value value(String label, Collection<Point.Claim> claims) {
        List<Point.Claim> sorted = claims.stream()
                .sorted(Comparator.comparing(Point.Claim::passage))
                .distinct()
                .toList();
        int origins = (int) sorted.stream().map(Point.Claim::origin).distinct().count();
        return new Point.Value(label, origins, sorted);
    }

    /** A point; its id is made from what it is about, so that it stays when other points come or go. */
    static Point of(
            Point.Kind kind,
            String question,
            String story,
            Point.Status status,
            List<Point.Value> values,
            List<String> reasons) {
        List<Point.Value> sorted = values.stream()
                .sorted(Comparator.comparingInt((Point.Value value) -> -value.origins())
                        .thenComparingInt(value -> -value.claims().size())
                        .thenComparing(Point.Value::value))
                .toList();
        return new Point(
                id(kind, sorted),
                kind,
                question,
                Optional.of(story),
                status,
                sorted,
                reasons.stream().distinct().toList());
    }

    /** Values in lots in which each goes with each, in their order: what is in one lot goes with nothing that an earlier one could not take. */
    static <V> List<List<V>> lots(List<V> values, BiPredicate<V, V> together) {
        List<List<V>> lots = new ArrayList<>();
        for (V value : values) {
            List<V> lot = lots.stream()
                    .filter(one -> one.stream().allMatch(other -> together.test(other, value)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<V> fresh = new ArrayList<>();
                        lots.add(fresh);
                        return fresh;
                    });
            lot.add(value);
        }
        return lots;
    }

    /** Agreed when several origins stand behind the values, single when all goes back to one. */
    static Point.Status withoutConflict(List<Point.Value> values) {
        long origins = values.stream()
                .flatMap(value -> value.claims().stream())
                .map(Point.Claim::origin)
                .distinct()
                .count();
        return origins > 1 ? Point.Status.AGREED : Point.Status.SINGLE;
    }

    private static String id(Point.Kind kind, List<Point.Value> values) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(kind.name().getBytes(StandardCharsets.UTF_8));
            for (Point.Value value : values) {
                sha.update(("\n" + value.value()).getBytes(StandardCharsets.UTF_8));
                for (Point.Claim claim : value.claims()) {
                    sha.update(("\t" + claim.passage()).getBytes(StandardCharsets.UTF_8));
                }
            }
            return "p" + HexFormat.of().formatHex(sha.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
