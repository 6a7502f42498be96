package quoth.reading.attribution;

import quoth.language.model.FeatureKeys;

/**
 * Describes a whole attribution as it was found, for the judgement whether to keep it: how sure the searches were, what the cue,
 * the source and the content look like together, and what stands at the seams between them.
 */
public final class RelationFeatures {

    /** An upper bound to how many features fire for an attribution. */
    public static final int MOST_FEATURES = 96;

    private final Words words;
    private final int[] keys = new int[MOST_FEATURES];
    private int count;

    /** Features of attributions in {@code words}. */
    public RelationFeatures(Words words) {
        this.words = words;
    }

    /** The keys that the last {@link #extract} gave; overwritten by the next. */
    public int[] keys() {
        return keys;
    }

    /**
     * Describes an attribution.
     *
     * @param cue its cue
     * @param roles its source and content, one stretch of source at most
     * @param cueMargin by how much the cue's words were preferred to be a cue
     * @return how many features fire
     */
    public int extract(Cue cue, Roles roles, int cueMargin) {
        count = 0;
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
        return count;
    }

    private void shapes(int lemma, int fine, int certainty, Stretch source, Stretch content, int head) {
        int layout = source.side() * 4 + content.side();
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
        keys[count++] = FeatureKeys.of(template, first, second);
    }

    private static int bucket(int margin) {
        int size = 32 - Integer.numberOfLeadingZeros(Math.abs(margin));
        int fine = size <= 2 ? size * 2 : size * 2 + (Math.abs(margin) >> (size - 2) & 1);
        return margin < 0 ? -fine : fine;
    }
}
