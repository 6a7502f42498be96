package quoth.reading.attribution;

/**
 * The words of one role, in sum.
 *
 * @param first the first word, -2 when there is none
 * @param last the last word, -2 when there is none
 * @param size how many words
 * @param parts how many unbroken runs
 * @param side where they stand: 0 nowhere, 1 left of the cue, 2 right of it, 3 on both sides
 * @param quoted 0 when none of them is in quotation marks, 2 when all are, 1 otherwise
 * @param distance words between them and the cue
 * @param verbs finite verbs among them, 3 at most
 * @param sentences sentences they reach over, less one
 * @param head the word that names them: the last noun, name or pronoun before a comma or adposition
 */
record Stretch(
        int first,
        int last,
        int size,
        int parts,
        int side,
        int quoted,
        int distance,
        int verbs,
        int sentences,
        int head) {

    private static final Stretch NONE = new Stretch(-2, -2, 0, 0, 0, 0, 0, 0, 0, -2);

    static Stretch of(Words words, Roles roles, int role, Cue cue) {
        int first = -2;
        int last = -2;
        int size = 0;
        int parts = 0;
        int quoted = 0;
        int verbs = 0;
        int side = 0;
        int distance = Integer.MAX_VALUE;
        for (int i = roles.next(role, roles.from()); i >= 0; i = roles.next(role, i + 1)) {
            first = size == 0 ? i : first;
            parts += i == last + 1 && size > 0 ? 0 : 1;
            last = i;
            size++;
            quoted += words.region(i) > 0 ? 1 : 0;
            int part = words.partAt(i);
            verbs += part == Grammar.VERB || part == Grammar.AUXILIARY ? 1 : 0;
            side |= i < cue.from() ? 1 : 2;
            distance = Math.min(distance, i < cue.from() ? cue.from() - i : i - cue.to() + 1);
        }
        if (size == 0) {
            return NONE;
        }
        int share = quoted == 0 ? 0 : quoted == size ? 2 : 1;
        int sentences = Math.min(3, words.sentence(last) - words.sentence(first));
        return new Stretch(
                first,
                last,
                size,
                parts,
                side,
                share,
                distance,
                Math.min(3, verbs),
                sentences,
                head(words, first, last));
    }

    private static int head(Words words, int first, int last) {
        int head = first;
        for (int i = first; i <= last; i++) {
            int part = words.partAt(i);
            if (Grammar.isNominal(part)) {
                head = i;
            } else if (i > first && (part == Grammar.COMMA || part == Grammar.ADPOSITION || part == Grammar.RELATIVE)) {
                break;
            }
        }
        return head;
    }
}
