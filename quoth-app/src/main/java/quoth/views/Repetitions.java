package quoth.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import quoth.collation.ReadDocument;
import quoth.collation.Reuse;
import quoth.collation.reuse.Descent;
import quoth.collation.reuse.Lineage;
import quoth.collation.reuse.Revision;
import quoth.document.Document;
import quoth.document.Span;
import quoth.dossier.Pile;

/** Gathers the reuse between each two documents. */
final class Repetitions {

    private static final Comparator<Repetition> MOST_FIRST = Comparator.comparing(Repetition::kind)
            .thenComparing(Comparator.comparingDouble(Repetition::share).reversed())
            .thenComparing(Repetition::from)
            .thenComparing(Repetition::to);

    private Repetitions() {}

    /** Reprints first, then passages, then quotations in common; within each, the largest share first. */
    static List<Repetition> of(Pile pile, Names names) {
        Map<String, Map<String, List<Reuse>>> pairs = new TreeMap<>();
        for (Reuse reuse : pile.collation().reuse()) {
            pairs.computeIfAbsent(reuse.from().document(), from -> new TreeMap<>())
                    .computeIfAbsent(reuse.to().document(), to -> new ArrayList<>())
                    .add(reuse);
        }
        Map<String, Step> steps = steps(pile, names);
        List<Repetition> repetitions = new ArrayList<>();
        pairs.forEach((from, byTo) -> byTo.forEach((to, passages) -> repetitions.add(
                repetition(from, to, passages, names, Optional.ofNullable(steps.get(from + " " + to))))));
        repetitions.sort(MOST_FIRST);
        return List.copyOf(repetitions);
    }

    /** The steps of the family tree, by both documents. */
    private static Map<String, Step> steps(Pile pile, Names names) {
        Map<String, Step> steps = new TreeMap<>();
        List<Document> documents =
                pile.documents().stream().map(ReadDocument::document).toList();
        for (Descent descent : Lineage.of(documents, pile.collation().reuse()).steps()) {
            Revision revision = descent.kind() == Reuse.Kind.REPRINT
                    ? Revision.of(names.document(descent.source()), names.document(descent.document()))
                    : new Revision(List.of());
            steps.put(descent.source() + " " + descent.document(), new Step(descent, revision));
        }
        return steps;
    }

    private static Repetition repetition(
            String from, String to, List<Reuse> passages, Names names, Optional<Step> step) {
        List<Reuse> inOrder = passages.stream()
                .sorted(Comparator.comparing(Reuse::to).thenComparing(Reuse::from))
                .toList();
        Reuse.Kind kind =
                inOrder.stream().map(Reuse::kind).min(Comparator.naturalOrder()).orElseThrow();
        int length = names.document(to).document().text().length();
        return new Repetition(
                from, to, kind, Math.min(1, covered(inOrder) / (double) Math.max(1, length)), inOrder, step);
    }

    private static int covered(List<Reuse> inOrder) {
        int covered = 0;
        int reached = 0;
        for (Reuse reuse : inOrder) {
            Span span = reuse.to().span();
            covered += Math.max(0, span.end() - Math.max(reached, span.start()));
            reached = Math.max(reached, span.end());
        }
        return covered;
    }
}
