package quoth.lab.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import quoth.collation.ReadDocument;
import quoth.collation.Reuse;
import quoth.document.Document;
import quoth.document.Passage;

/**
 * Two documents of which one is held to have taken from the other.
 *
 * @param from the document that is held to be the source
 * @param to the other
 * @param passages what both have, quotations in common left out; never empty
 * @param words how many words of the source the passages make
 * @param share the same as a share of the shorter document's words, 0 to 1
 */
record CalledPair(Document from, Document to, List<Reuse> passages, int words, double share) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** All pairs of a pile that are called reprints or have a passage that is no quotation, by their ids. */
    static List<CalledPair> of(List<ReadDocument> pile, List<Reuse> reuse) {
        Map<String, Document> byId = new TreeMap<>();
        pile.forEach(read -> byId.put(read.document().id(), read.document()));
        Map<String, List<Reuse>> pairs = new TreeMap<>();
        for (Reuse passage : reuse) {
            if (passage.kind() != Reuse.Kind.QUOTE) {
                pairs.computeIfAbsent(
                                passage.from().document() + " " + passage.to().document(), unused -> new ArrayList<>())
                        .add(passage);
            }
        }
        return pairs.values().stream().map(passages -> pair(passages, byId)).toList();
    }

    private static CalledPair pair(List<Reuse> passages, Map<String, Document> byId) {
        Document from = document(passages.getFirst().from(), byId);
        Document to = document(passages.getFirst().to(), byId);
        int words = passages.stream()
                .mapToInt(passage -> words(from.words(passage.from().span())))
                .sum();
        int shorter = Math.max(1, Math.min(words(from.text()), words(to.text())));
        return new CalledPair(
                from,
                to,
                passages.stream().sorted(Comparator.comparing(Reuse::from)).toList(),
                words,
                Math.min(1, (double) words / shorter));
    }

    private static Document document(Passage passage, Map<String, Document> byId) {
        Document document = byId.get(passage.document());
        if (document == null) {
            throw new IllegalStateException("a passage is of " + passage.document() + ", which the pile does not have");
        }
        return document;
    }

    private static int words(String text) {
        return (int) SPACE.splitAsStream(text.strip()).count();
    }
}
