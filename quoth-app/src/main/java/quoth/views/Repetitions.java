package quoth.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import quoth.collation.Reuse;
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
        List<Repetition> repetitions = new ArrayList<>();
        pairs.forEach(
                (from, byTo) -> byTo.forEach((to, passages) -> repetitions.add(repetition(from, to, passages, names))));
        repetitions.sort(MOST_FIRST);
        return List.copyOf(repetitions);
    }

    private static Repetition repetition(String from, String to, List<Reuse> passages, Names names) {
        List<Reuse> inOrder = passages.stream()
                .sorted(Comparator.comparing(Reuse::to).thenComparing(Reuse::from))
                .toList();
        Reuse.Kind kind =
                inOrder.stream().map(Reuse::kind).min(Comparator.naturalOrder()).orElseThrow();
        int length = names.document(to).document().text().length();
        return new Repetition(from, to, kind, Math.min(1, covered(inOrder) / (double) Math.max(1, length)), inOrder);
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
