package quoth.collation.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import quoth.collation.Entity;
import quoth.collation.Point;
import quoth.collation.ruling.PointDecisions;
import quoth.document.Passage;

/**
 * Makes points of wordings of one remark. A shortened quotation is the wording it was cut from. Who heard a remark is who counts:
 * the independent origins of a wording are the documents whose reporting it is. A wording that goes back to one document alone
 * makes no point; that it was copied is told by text reuse.
 */
final class QuotePoints {

    private final Accounts accounts;
    private final PointDecisions decisions;

    QuotePoints(Accounts accounts, PointDecisions decisions) {
        this.accounts = accounts;
        this.decisions = decisions;
    }

    /** The point that quotations of one remark make, if any. */
    Optional<Point> of(List<Quoted> group) {
        List<Wordings> wordings = wordings(group);
        List<Point.Value> values = wordings.stream().map(this::value).toList();
        if (wordings.size() == 1) {
            boolean heardByTwo = values.getFirst().origins() > 1;
            return heardByTwo
                    ? Optional.of(point(group, Point.Status.AGREED, "", values, List.of()))
                    : Optional.empty();
        }
        if (isBothInOneDocument(wordings)) {
            return Optional.empty();
        }
        Quoted first = wordings.getFirst().longest();
        int same = wordings.stream()
                .skip(1)
                .mapToInt(other -> first.spoken().beginning(other.longest().spoken()))
                .min()
                .orElse(0);
        String beginning = SpokenWords.beginning(first.document().document().words(first.span()), same);
        return Optional.of(point(
                group,
                isReconciled(wordings) ? PointDraft.withoutConflict(values) : Point.Status.DISPUTED,
                beginning,
                values,
                List.of("one speaker is quoted with one remark in different words")));
    }

    /** Whether a person has ruled that no two of the wordings contradict each other. */
    private boolean isReconciled(List<Wordings> wordings) {
        boolean all = true;
        for (int i = 0; i < wordings.size(); i++) {
            for (int j = i + 1; j < wordings.size(); j++) {
                all &= decisions.isReconciled(
                        Point.Kind.QUOTE,
                        wordings.get(i).places(),
                        wordings.get(j).places());
            }
        }
        return all;
    }

    private static Point point(
            List<Quoted> group, Point.Status status, String beginning, List<Point.Value> values, List<String> reasons) {
        Optional<String> speaker = group.stream()
                .flatMap(quoted -> quoted.speaker().stream())
                .map(Entity::name)
                .findFirst();
        String question = Questions.inWhatWords(speaker, beginning);
        return PointDraft.of(Point.Kind.QUOTE, question, group.getFirst().story(), status, values, reasons);
    }

    private Point.Value value(Wordings wordings) {
        List<Point.Claim> claims = wordings.given().stream()
                .map(quoted -> new Point.Claim(
                        quoted.document().document().passage(quoted.span()),
                        quoted.document().document().words(quoted.span()),
                        quoted.speaker().map(Entity::id),
                        OptionalInt.of(quoted.attribution()),
                        accounts.origin(quoted.document().document())))
                .toList();
        Quoted longest = wordings.longest();
        return PointDraft.value(longest.document().document().words(longest.span()), claims);
    }

    /** Quotations with the longest first, each joined to the first that contains it. */
    private static List<Wordings> wordings(List<Quoted> group) {
        List<Quoted> longestFirst = new ArrayList<>(group);
        longestFirst.sort(Comparator.comparingInt(quoted -> -quoted.spoken().size()));
        List<Wordings> wordings = new ArrayList<>();
        for (Quoted quoted : longestFirst) {
            Optional<Wordings> same = wordings.stream()
                    .filter(other -> other.longest().spoken().isAs(quoted.spoken()))
                    .findFirst();
            if (same.isPresent()) {
                same.get().given().add(quoted);
            } else {
                wordings.add(new Wordings(new ArrayList<>(List.of(quoted))));
            }
        }
        return wordings;
    }

    /** Whether a document quotes two of the wordings: then they are two remarks. */
    private static boolean isBothInOneDocument(List<Wordings> wordings) {
        Set<String> seen = new HashSet<>();
        for (Wordings one : wordings) {
            Set<String> documents = new HashSet<>();
            one.given()
                    .forEach(
                            quoted -> documents.add(quoted.document().document().id()));
            if (documents.stream().anyMatch(seen::contains)) {
                return true;
            }
            seen.addAll(documents);
        }
        return false;
    }

    /**
     * One wording, whole and cut.
     *
     * @param given who gives it, the longest first
     */
    private record Wordings(List<Quoted> given) {
        List<Passage> places() {
            return given.stream().map(Quoted::place).toList();
        }

        Quoted longest() {
            return given.getFirst();
        }
    }
}
