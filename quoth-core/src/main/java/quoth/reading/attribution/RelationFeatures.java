package quoth.reading.attribution;

import java.util.List;

/**
 * Describes a whole attribution as it was found, for the judgement whether to keep it: how sure the searches were, what the cue,
 * the source and the content look like together, and what stands at the seams between them.
 */
final class RelationFeatures {

    /** An upper bound to how many features fire for an attribution. */
    static final int MOST_FEATURES = 160;

    private static final int REACH = 8;
    private static final int FAR = 64;
    private static final int NEVER = 1 << 10;

    private final Words words;
    private final List<Cue> cues;
    private final List<Integer> cueMargins;
    private final FeatureRow row = new FeatureRow(MOST_FEATURES);
    private final BranchFeatures branches;

    /**
     * Features of attributions in a text.
     *
     * @param words the text
     * @param cues its cues
     * @param cueMargins by how much each was preferred to be one
     */
    RelationFeatures(Words words, List<Cue> cues, List<Integer> cueMargins) {
        this.words = words;
        this.branches = new BranchFeatures(words, row);
        this.cues = List.copyOf(cues);
        this.cueMargins = List.copyOf(cueMargins);
    }

    /** The keys that the last {@link #extract} gave; overwritten by the next. */
    int[] keys() {
        return row.keys();
    }

    /**
     * Describes an attribution.
     *
     * @param number the number of its cue
     * @param roles its source and content, one stretch of source at most
     * @return how many features fire
     */
    int extract(int number, Roles roles) {
        row.begin();
        Cue cue = cues.get(number);
        int cueMargin = cueMargins.get(number);
        Stretch source = Stretch.of(words, roles, RoleSearch.SOURCE, cue);
        Stretch content = Stretch.of(words, roles, RoleSearch.CONTENT, cue);
        int head = RoleSearch.head(words, cue);
        int lemma = words.lemmaAt(head);
        int fine = words.fineAt(head);
        int certainty = bucket(cueMargin);
        int weakest = bucket(roles.weakestMargin());
        int mean = bucket(roles.meanMargin());
        add(0, 0, 0);
        add(1, certainty, 0);
        add(2, weakest, 0);
        add(3, mean, 0);
        add(4, certainty, mean);
        add(5, lemma, certainty);
        add(6, fine, certainty);
        add(7, lemma, 0);
        add(8, lemma, words.tagAt(head));
        add(9, certainty, weakest);
        shapes(lemma, fine, certainty, source, content, head);
        seams(lemma, cue, source, content);
        int loss = bucket(roles.loss());
        add(60, loss, 0);
        add(61, loss, weakest);
        add(62, loss, layout(source, content));
        add(63, roles.change(), 0);
        add(64, roles.change(), lemma);
        add(65, roles.change(), layout(source, content));
        add(66, roles.change(), content.quoted());
        add(67, roles.change(), weakest);
        neighbours(number, lemma, fine, source, content);
        branches.extract(head, roles, certainty, source, content);
        return row.count();
    }

    private static int layout(Stretch source, Stretch content) {
        return source.side() * 4 + content.side();
    }

    /** The cues beside this one, which may claim the same words. */
    private void neighbours(int number, int lemma, int fine, Stretch source, Stretch content) {
        Cue cue = cues.get(number);
        int stronger = 0;
        int inside = 0;
        int strongestInside = -NEVER;
        int between = 0;
        for (int other = Math.max(0, number - REACH); other < Math.min(cues.size(), number + REACH); other++) {
            int at = cues.get(other).from();
            if (other == number) {
                continue;
            }
            boolean beside = words.sentence(at) == words.sentence(cue.from());
            stronger += beside && cueMargins.get(other) > cueMargins.get(number) ? 1 : 0;
            if (content.first() <= at && at <= content.last()) {
                inside++;
                strongestInside = Math.max(strongestInside, cueMargins.get(other));
            }
            boolean passed = at > Math.min(source.head(), cue.from()) && at < Math.max(source.head(), cue.from());
            between += source.size() > 0 && passed ? 1 : 0;
        }
        int before = number > 0 ? cue.from() - cues.get(number - 1).to() : FAR;
        int after = number + 1 < cues.size() ? cues.get(number + 1).from() - cue.to() : FAR;
        int marginBefore = before < FAR ? bucket(cueMargins.get(number - 1)) : FAR;
        int marginAfter = after < FAR ? bucket(cueMargins.get(number + 1)) : FAR;
        int certainty = bucket(cueMargins.get(number));
        add(70, Math.min(3, stronger), certainty);
        add(71, Math.min(3, inside), bucket(strongestInside));
        add(72, Math.min(3, inside), lemma);
        add(73, Math.min(3, between), certainty);
        add(74, CueSearch.bucket(Math.min(FAR, before)), marginBefore);
        add(75, CueSearch.bucket(Math.min(FAR, after)), marginAfter);
        add(76, CueSearch.bucket(Math.min(FAR, after)), lemma);
        add(77, CueSearch.bucket(Math.min(FAR, before)), lemma);
        add(78, Math.min(3, between), Math.min(3, stronger));
        add(79, Math.min(3, stronger), fine);
    }

    private void shapes(int lemma, int fine, int certainty, Stretch source, Stretch content, int head) {
        int layout = layout(source, content);
        int form = layout * 64 + content.quoted() * 16 + Math.min(3, content.parts()) * 4 + Math.min(3, source.parts());
        int sourceHead = source.head();
        add(10, layout, lemma);
        add(11, layout, certainty);
        add(12, form, 0);
        add(13, form, lemma);
        add(14, form, words.tagAt(head));
        add(15, CueSearch.bucket(content.size()), layout);
        add(16, CueSearch.bucket(source.size()), layout);
        add(17, CueSearch.bucket(content.size()) * 16 + content.quoted(), lemma);
        add(18, CueSearch.bucket(content.size()), certainty);
        add(19, words.lemmaAt(sourceHead), lemma);
        add(20, words.lemmaAt(sourceHead), 0);
        add(21, words.fineAt(sourceHead), fine);
        add(22, words.fineAt(sourceHead), words.tagAt(head));
        add(23, words.partAt(sourceHead), lemma);
        add(24, words.tagAt(sourceHead), certainty);
        add(25, CueSearch.bucket(source.distance()), lemma);
        add(26, CueSearch.bucket(content.distance()), lemma);
        add(27, CueSearch.bucket(content.distance()) * 16 + CueSearch.bucket(source.distance()), layout);
        add(28, content.verbs(), lemma);
        add(29, content.verbs(), CueSearch.bucket(content.size()));
        add(30, content.sentences(), content.quoted());
        add(31, words.coarseAt(sourceHead), layout);
    }

    private void seams(int lemma, Cue cue, Stretch source, Stretch content) {
        int first = content.first();
        int last = content.last();
        add(40, words.formAt(first), lemma);
        add(41, words.tagAt(first), words.tagAt(last));
        add(42, words.formAt(last + 1), words.tagAt(last));
        add(43, words.formAt(first - 1), words.tagAt(first));
        add(44, words.formAt(source.last() + 1), words.tagAt(source.last()));
        add(45, words.formAt(source.first() - 1), words.tagAt(source.first()));
        add(46, words.formAt(cue.to()), lemma);
        add(47, words.formAt(cue.from() - 1), lemma);
        add(48, words.tagAt(cue.to()), words.tagAt(cue.to() + 1));
        add(49, words.tagAt(cue.from() - 1), words.tagAt(cue.from() - 2));
        add(50, words.formAt(first), words.formAt(first - 1));
        add(51, words.formAt(last), words.formAt(last + 1));
        add(52, words.quoteAt(cue.from()), lemma);
        add(53, words.quoteAt(cue.from()), content.quoted());
        add(54, words.tagAt(first), lemma);
        add(55, Math.min(3, cue.to() - cue.from()), lemma);
        add(56, words.lemmaAt(cue.from()), words.lemmaAt(cue.to() - 1));
    }

    private void add(int template, int first, int second) {
        row.add(template, first, second);
    }

    private static int bucket(int margin) {
        int size = 32 - Integer.numberOfLeadingZeros(Math.abs(margin));
        int fine = size <= 2 ? size * 2 : size * 2 + (Math.abs(margin) >> (size - 2) & 1);
        return margin < 0 ? -fine : fine;
    }
}
