package quoth.reading.attribution;

/**
 * Describes how the source and the content of a whole attribution hang in the dependency tree: which way leads to each from the cue,
 * whether they fill their branches, what was left out of those and what was taken in.
 */
final class BranchFeatures {

    private final Words words;
    private final Trees trees;
    private final CuePath path;
    private final FeatureRow row;
    private int tops;

    /** Features of attributions in {@code words}, added to {@code row}. */
    BranchFeatures(Words words, FeatureRow row) {
        this.words = words;
        this.trees = words.trees();
        this.path = new CuePath(trees);
        this.row = row;
    }

    /**
     * Adds the features of an attribution.
     *
     * @param head the cue's head word
     * @param certainty how surely it is a cue, in a few grades
     */
    void extract(int head, Roles roles, int certainty, Stretch source, Stretch content) {
        path.begin(head);
        int lemma = words.lemmaAt(head);
        int sourceTop = top(roles, RoleSearch.SOURCE, source);
        int sourceFit = fit(sourceTop, source) * 4 + tops;
        int contentTop = top(roles, RoleSearch.CONTENT, content);
        int contentFit = fit(contentTop, content) * 4 + tops;
        int toSource = path.to(sourceTop);
        int toContent = path.to(contentTop);
        int frame = trees.frameAt(head);
        row.add(80, toContent, lemma);
        row.add(81, toContent, contentFit);
        row.add(82, toContent, content.quoted());
        row.add(83, toContent, certainty);
        row.add(84, toContent, words.tagAt(contentTop));
        row.add(85, toSource, lemma);
        row.add(86, toSource, toContent);
        row.add(87, toSource, certainty);
        row.add(88, contentFit, content.quoted());
        row.add(89, contentFit, lemma);
        row.add(90, toSource, sourceFit);
        row.add(91, sourceFit, words.tagAt(sourceTop));
        row.add(95, toSource, frame);
        row.add(96, toContent, frame);
        row.add(97, toContent, words.fineAt(contentTop));
        row.add(98, trees.frameAt(contentTop), toContent);
        row.add(102, roles.change(), toContent);
        row.add(103, roles.change(), toSource);
        row.add(104, roles.change(), contentFit);
        row.add(105, roles.change(), sourceFit);
        leftOut(head, roles);
        around(content, toContent);
        bounds(120, content, roles, RoleSearch.CONTENT, lemma, toContent, content.quoted());
        bounds(140, source, roles, RoleSearch.SOURCE, lemma, toSource, source.side());
    }

    /** What the cue's head word governs, and has neither as its source nor as its content. */
    private void leftOut(int head, Roles roles) {
        int lemma = words.lemmaAt(head);
        int subject = trees.subject(head);
        int complement = trees.complement(head);
        int object = trees.object(head);
        int left = (subject >= 0 && !roles.isSource(subject) ? 1 : 0)
                + (complement >= 0 && !roles.isContent(complement) ? 2 : 0)
                + (object >= 0 && !roles.isContent(object) ? 4 : 0)
                + (subject >= 0 && roles.isContent(subject) ? 8 : 0);
        row.add(92, left, trees.frameAt(head));
        row.add(93, left, lemma);
        row.add(94, left, words.tagAt(head));
        row.add(99, trees.relationAt(head), lemma);
        row.add(100, trees.relationAt(head), left);
        row.add(101, words.lemmaAt(trees.headAt(head)), lemma);
    }

    private void around(Stretch content, int toContent) {
        row.add(107, words.lemmaAt(content.last() + 1), toContent);
        row.add(108, trees.relationAt(content.last() + 1), toContent);
        row.add(109, path.to(content.last() + 1), toContent);
        row.add(110, path.to(content.first() - 1), toContent);
    }

    /** The first word of a role, other than a mark, whose head has another role or none; sets how many there are, 3 at most. */
    private int top(Roles roles, int role, Stretch stretch) {
        int top = -2;
        tops = 0;
        for (int i = stretch.first(); i >= 0 && i <= stretch.last(); i++) {
            if (!roles.has(role, i) || !words.isWord(i)) {
                continue;
            }
            int above = trees.headAt(i);
            if (above < 0 || !roles.has(role, above)) {
                top = tops == 0 ? i : top;
                tops = Math.min(3, tops + 1);
            }
        }
        return top;
    }

    /** The branch with which a role ends, and the one that begins after its end. */
    private void bounds(int template, Stretch stretch, Roles roles, int role, int lemma, int way, int kind) {
        if (stretch.size() == 0) {
            return;
        }
        int tail = tail(stretch.last(), stretch.first());
        int beforeTail = tail < 0 ? Words.NOTHING : words.partAt(trees.first(tail) - 1);
        int tailKind = trees.relationAt(tail) * 31 + (beforeTail == Grammar.COMMA ? 1 : 0);
        int tailMark = tail < 0 ? Words.NOTHING : words.lemmaAt(trees.first(tail));
        row.add(template, tailKind, kind);
        row.add(template + 1, tailKind, tailMark);
        row.add(template + 2, tailKind, lemma);
        row.add(template + 3, tailKind, way);
        row.add(template + 4, tailKind, words.tagAt(tail));
        boolean comma = words.partAt(stretch.last() + 1) == Grammar.COMMA;
        int next = stretch.last() + (comma ? 2 : 1);
        int rest = rest(next);
        int above = trees.headAt(rest);
        boolean torn = above >= 0 && roles.has(role, above);
        int restKind = trees.relationAt(rest) * 31 + (comma ? 1 : 0) + (torn ? 2 : 0);
        row.add(template + 5, restKind, kind);
        row.add(template + 6, restKind, words.lemmaAt(next));
        row.add(template + 7, restKind, lemma);
        row.add(template + 8, restKind, way);
        row.add(template + 9, restKind, words.tagAt(rest));
        row.add(template + 10, restKind, tailKind);
        boolean tornBefore = roles.has(role, Math.max(0, trees.headAt(rest(stretch.first() - 1))));
        row.add(template + 11, words.lemmaAt(stretch.first() - 1), tornBefore ? 1 : 0);
    }

    /** The highest word whose branch ends with {@code last} and begins after {@code first}. */
    private int tail(int last, int first) {
        int best = Trees.NONE;
        int at = last;
        for (int depth = 0; at >= 0 && depth < Trees.DEEPEST; depth++) {
            if (trees.last(at) != last || trees.first(at) <= first) {
                break;
            }
            best = at;
            at = trees.headAt(at);
        }
        return best;
    }

    /** The highest word whose branch begins with {@code first}. */
    private int rest(int first) {
        if (!words.has(first)) {
            return Trees.NONE;
        }
        int best = first;
        int at = first;
        for (int depth = 0; at >= 0 && depth < Trees.DEEPEST; depth++) {
            if (trees.first(at) != first) {
                break;
            }
            best = at;
            at = trees.headAt(at);
        }
        return best;
    }

    /** Whether a role begins and ends where its top word's branch does, marks aside. */
    private int fit(int top, Stretch stretch) {
        if (top < 0) {
            return 0;
        }
        int before = stretch.first() - trees.first(top);
        int after = stretch.last() - trees.last(top);
        return 1 + (Math.clamp(before, -2, 2) + 2) * 5 + Math.clamp(after, -2, 2) + 2;
    }
}
