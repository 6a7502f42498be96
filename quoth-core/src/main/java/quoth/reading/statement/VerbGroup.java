package quoth.reading.statement;

import java.util.Optional;
import java.util.Set;
import quoth.reading.Line;

/**
 * A finite verb with what depends on it as one verb: "had not been told", "is to pay", "was".
 *
 * @param first the finite verb
 * @param main the verb that carries the meaning
 */
record VerbGroup(int first, int main) {

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");
    private static final int REACH = 5;

    /** The group of the finite verb {@code i}. */
    static VerbGroup at(Line line, int i) {
        int main = i;
        boolean open = line.tag(i).equals("MD") || AUXILIARIES.contains(line.lemma(i));
        int from = i;
        while (open) {
            Optional<Integer> next = next(line, from);
            if (next.isEmpty()) {
                break;
            }
            main = next.get();
            from = main;
            open = AUXILIARIES.contains(line.lemma(main));
        }
        return new VerbGroup(i, main);
    }

    /** The next verb of the group behind {@code i}, past adverbs and an inverted subject. */
    private static Optional<Integer> next(Line line, int i) {
        for (int j = i + 1; j <= i + REACH && line.has(j); j++) {
            String tag = line.tag(j);
            if (tag.equals("VB") || tag.equals("VBN") || tag.equals("VBG")) {
                return Optional.of(j);
            }
            boolean to = tag.equals("TO") && line.tag(j + 1).equals("VB");
            boolean passes = tag.startsWith("RB") || tag.equals("PRP") || to;
            if (!passes) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
