package quoth.collation.point;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quoth.collation.Point;
import quoth.collation.ruling.PointDecisions;
import quoth.document.Document;
import quoth.document.Passage;

/**
 * Makes points of what is said of one person. What befell them later, by documents that are certainly later, replaces what was said
 * before; where no such order is known, two ends of an office or two trades are disputed. That several papers call somebody
 * by one title raises no question and makes no point.
 */
final class RolePoints {

    private final Vouching vouching;
    private final PointDecisions decisions;

    RolePoints(Vouching vouching, PointDecisions decisions) {
        this.vouching = vouching;
        this.decisions = decisions;
    }

    /** The point that is made of what is said of one person, if any. */
    Optional<Point> of(List<Post> group) {
        List<Given> values = values(group);
        List<Given> befallen = values.stream().filter(Given::isTurn).toList();
        Set<Given> updated = new LinkedHashSet<>();
        Set<Given> disputed = new LinkedHashSet<>();
        boolean reconciled = false;
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                Given one = values.get(i);
                Given other = values.get(j);
                if (replaces(one, other) || replaces(other, one)) {
                    updated.addAll(List.of(one, other));
                } else if (exclude(one, other)) {
                    if (decisions.isReconciled(Point.Kind.ROLE, one.places(), other.places())) {
                        reconciled = true;
                    } else {
                        disputed.addAll(List.of(one, other));
                    }
                }
            }
        }
        if (!disputed.isEmpty()) {
            return Optional.of(point(group, List.copyOf(disputed), Point.Status.DISPUTED, "one excludes the other"));
        }
        if (!updated.isEmpty()) {
            return Optional.of(point(
                    group, List.copyOf(updated), Point.Status.UPDATED, "the later replaces what was said before"));
        }
        if (reconciled) {
            return Optional.of(point(group, values, PointDraft.withoutConflict(answers(values)), ""));
        }
        Optional<Given> agreed = befallen.stream()
                .filter(value -> value.documents().distinct().count() > 1)
                .findFirst();
        return agreed.map(value -> {
            List<Given> one = List.of(value);
            return point(group, one, PointDraft.withoutConflict(answers(one)), "");
        });
    }

    private Point point(List<Post> group, List<Given> values, Point.Status status, String why) {
        Post first = values.getFirst().posts().getFirst();
        Set<String> reasons = new LinkedHashSet<>();
        PostCrossing crossing = new PostCrossing();
        group.stream()
                .skip(1)
                .forEach(other -> crossing.compare(group.getFirst(), other)
                        .ifPresent(kinship -> reasons.addAll(kinship.reasons())));
        if (!why.isEmpty()) {
            reasons.add(why);
        }
        Post.Family family = values.stream()
                .flatMap(value -> value.posts().stream())
                .map(Post::family)
                .max(Comparable::compareTo)
                .orElse(Post.Family.TRADE);
        return PointDraft.of(
                Point.Kind.ROLE,
                Questions.whatOf(first.person().name(), family),
                first.answer().story(),
                status,
                answers(values),
                List.copyOf(reasons));
    }

    private List<Point.Value> answers(List<Given> values) {
        return values.stream().map(this::value).toList();
    }

    private Point.Value value(Given given) {
        List<Point.Claim> claims = given.posts().stream()
                .map(Post::answer)
                .map(answer ->
                        vouching.claim(answer.document(), Clipping.around(answer, List.of()), answer.attribution()))
                .toList();
        return PointDraft.value(given.posts().getFirst().label(), vouching.asPrinted(claims));
    }

    private static List<Given> values(List<Post> group) {
        Map<String, List<Post>> byConcept = new LinkedHashMap<>();
        for (Post post : group) {
            byConcept
                    .computeIfAbsent(post.family() + post.concept(), concept -> new ArrayList<>())
                    .add(post);
        }
        return byConcept.values().stream().map(Given::new).toList();
    }

    /** Whether two exclude one another, and no document tells both. */
    private static boolean exclude(Given one, Given other) {
        Set<String> documents = other.documents().collect(Collectors.toSet());
        boolean told = one.documents().anyMatch(documents::contains);
        return !told && Kinship.areRivals(new PostCrossing(), Post::answer, one.posts(), other.posts());
    }

    private static boolean replaces(Given later, Given earlier) {
        Post after = later.posts().getFirst();
        Post before = earlier.posts().getFirst();
        boolean further = after.stage() > before.stage();
        boolean ofOne =
                after.family() == before.family() || later.posts().stream().anyMatch(before::isEndedIn);
        return further && ofOne && Publishing.allBefore(earlier.sources(), later.sources());
    }

    /**
     * Something that is said of a person.
     *
     * @param posts who says so, in the pile's order; all of one family and concept
     */
    private record Given(List<Post> posts) {

        boolean isTurn() {
            return posts.getFirst().family() != Post.Family.TRADE;
        }

        List<Document> sources() {
            return posts.stream().map(post -> post.answer().source()).toList();
        }

        Stream<String> documents() {
            return posts.stream()
                    .map(post -> post.answer().document().document().id());
        }

        List<Passage> places() {
            return posts.stream().map(Post::place).toList();
        }
    }
}
