package quoth.collation.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import quoth.collation.Reuse;
import quoth.document.Document;
import quoth.document.Passage;

/**
 * The family tree of a pile: for every document that took from others, from whom. A document that prints another has one
 * source, the one that it credits or else the one that holds most of it; beside it there may be others that it lifted
 * passages from. Quotations in common make no step.
 *
 * @param steps all steps, by document, the source of most first
 */
public record Lineage(List<Descent> steps) {

    private static final Comparator<Descent> MOST_FIRST = Comparator.comparing(Descent::kind)
            .thenComparing(Lineage::isUncredited)
            .thenComparing(Comparator.comparingDouble(Descent::taken).reversed())
            .thenComparing(Descent::source);

    /** Copies the list. */
    public Lineage {
        steps = List.copyOf(steps);
    }

    /** The family tree of documents that share these passages. */
    public static Lineage of(Collection<Document> documents, List<Reuse> reuse) {
        Map<String, Document> byId = new HashMap<>();
        documents.forEach(document -> byId.put(document.id(), document));
        Map<String, Map<String, List<Reuse>>> taken = new TreeMap<>();
        for (Reuse passage : reuse) {
            if (passage.kind() != Reuse.Kind.QUOTE) {
                taken.computeIfAbsent(passage.to().document(), unused -> new TreeMap<>())
                        .computeIfAbsent(passage.from().document(), unused -> new ArrayList<>())
                        .add(passage);
            }
        }
        List<Descent> steps = new ArrayList<>();
        taken.forEach((document, sources) -> {
            List<Descent> all = new ArrayList<>();
            sources.forEach((source, passages) -> {
                Document one = byId.get(source);
                Document other = byId.get(document);
                if (one != null && other != null) {
                    all.add(step(one, other, passages));
                }
            });
            all.sort(MOST_FIRST);
            keep(all, steps);
        });
        return new Lineage(steps);
    }

    /** Keeps the source of a reprint, and of the passages those that no earlier step has from the same source's family. */
    private static void keep(List<Descent> all, List<Descent> into) {
        if (all.isEmpty()) {
            return;
        }
        into.add(all.getFirst());
        all.stream()
                .skip(1)
                .filter(step -> step.kind() == Reuse.Kind.PASSAGE && !isUncredited(step))
                .forEach(into::add);
    }

    private static boolean isUncredited(Descent step) {
        return step.evidence().stream().noneMatch(evidence -> evidence.kind() == Descent.Kind.CREDIT);
    }

    private static Descent step(Document source, Document document, List<Reuse> passages) {
        return new Descent(
                source.id(),
                document.id(),
                passages.getFirst().kind(),
                share(document, passages.stream().map(Reuse::to).toList()),
                share(source, passages.stream().map(Reuse::from).toList()),
                Precedence.evidence(source, document));
    }

    private static double share(Document document, List<Passage> passages) {
        BitSet covered = new BitSet();
        passages.forEach(
                passage -> covered.set(passage.span().start(), passage.span().end()));
        return Math.min(
                1, (double) covered.cardinality() / Math.max(1, document.text().length()));
    }
}
