package quoth.reading.attribution;

import java.util.Arrays;
import java.util.List;
import quoth.language.model.FeatureKeys;

/**
 * Marks the source and the content of one cue, walking away from it: first to the left, then to the right. Each word is judged
 * by itself, by its way to the cue, by the label of the word before on that way and by what has been found so far. The walk
 * goes on into further sentences as long as they hold something.
 */
public final class RoleSearch {

    /** The label of a word that is neither. */
    public static final int NEITHER = 0;

    /** The label of a source's word. */
    public static final int SOURCE = 1;

    /** The label of a content's word. */
    public static final int CONTENT = 2;

    /** An upper bound to how many features fire for a word. */
    public static final int MOST_FEATURES = 128;

    /** How many words a walk goes at most to either side. */
    static final int FARTHEST = 260;

    /** How near the seam of two sentences a cue may lead into the other without a quotation. */
    private static final int NEAR_THE_SEAM = 2;

    private static final byte[] NOTHING_SETTLED = {};
    private static final int LEFT = -1;
    private static final int RIGHT = 1;

    private final Words words;
    private final boolean[] cueWords;
    private final CuePath path;
    private final int[] keys = new int[MOST_FEATURES];
    private int count;

    private Cue cue = new Cue(0, 1);
    private int cueHead;
    private int cueLemma;
    private int cueFine;
    private int cueKind;
    private int leftSummary;
    private byte[] settled = NOTHING_SETTLED;
    private int settledCount;
    private int step;

    /** A search for the roles of cues that stand in {@code words}, of which all are given. */
    public RoleSearch(Words words, List<Cue> cues) {
        this.words = words;
        this.path = new CuePath(words.trees());
        this.cueWords = new boolean[words.size()];
        for (Cue each : cues) {
            Arrays.fill(cueWords, each.from(), each.to(), true);
        }
    }

    /**
     * Goes from a cue to both sides.
     *
     * @return the labels of the words around the cue
     */
    public Roles run(Cue cue, Decision decision) {
        return run(cue, NOTHING_SETTLED, 0, decision);
    }

    /**
     * Goes from a cue to both sides, where the first labels are settled.
     *
     * @param settled labels in the order of the walk
     * @param settledCount how many of them hold
     */
    Roles run(Cue cue, byte[] settled, int settledCount, Decision decision) {
        begin(cue);
        this.settled = settled;
        this.settledCount = settledCount;
        step = 0;
        Roles roles = new Roles(Math.max(0, cue.from() - FARTHEST), Math.min(words.size(), cue.to() + FARTHEST));
        leftSummary = 0;
        int left = walk(LEFT, roles, decision);
        leftSummary = 8 | left;
        walk(RIGHT, roles, decision);
        return roles;
    }

    /** The words it searches. */
    Words words() {
        return words;
    }

    private void begin(Cue next) {
        cue = next;
        int head = head(words, next);
        cueLemma = words.lemmaAt(head);
        cueHead = head;
        path.begin(head);
        cueFine = words.fineAt(head);
        boolean phrase = next.to() - next.from() > 1;
        int part = words.partAt(head);
        boolean passive = words.tagAt(head) == "VBN".hashCode();
        cueKind = part * 4 + (phrase ? 2 : 0) + (passive ? 1 : 0);
    }

    /** The last verb of a cue, or its first word when it has none. */
    static int head(Words words, Cue of) {
        for (int i = of.to() - 1; i >= of.from(); i--) {
            if (words.partAt(i) == Grammar.VERB || words.partAt(i) == Grammar.PARTICIPLE) {
                return i;
            }
        }
        return of.from();
    }

    /** What one walk found, in bits: 1 a source, 2 a content, 4 a content in quotation marks. */
    private int walk(int direction, Roles roles, Decision decision) {
        Way way = new Way(direction);
        int i = direction == LEFT ? cue.from() - 1 : cue.to();
        int edge = direction == LEFT ? cue.from() : cue.to() - 1;
        boolean sentenceHeld = true;
        int sentence = words.sentence(edge);
        while (i >= roles.from() && i < roles.to()) {
            if (words.sentence(i) != sentence) {
                boolean first = sentence == words.sentence(edge);
                if (first ? !leadsOn(i, edge) : !sentenceHeld) {
                    break;
                }
                sentence = words.sentence(i);
                sentenceHeld = false;
                way.sentencesAway++;
            }
            int label = label(i, edge, way, decision);
            roles.set(i, label);
            way.pass(i, label);
            sentenceHeld |= label != NEITHER;
            i += direction;
        }
        return way.found;
    }

    private int label(int i, int edge, Way way, Decision decision) {
        if (step < settledCount) {
            return settled[step++];
        }
        step++;
        extract(i, edge, way);
        return decision.label(i, keys, count);
    }

    /**
     * Whether the walk goes on from the cue's own sentence into the one that begins, on its way, with word {@code i}: when a
     * quotation stands there, or when the cue stands at the seam.
     */
    private boolean leadsOn(int i, int edge) {
        int last = i > edge ? i - 1 : i + 1;
        return words.region(i) > 0
                || Math.abs(i - edge) <= NEAR_THE_SEAM
                || (words.partAt(last) == Grammar.CLAUSE_MARK && !words.endsSentence(last));
    }

    /** What was met on the way from the cue. */
    private final class Way {
        private final int direction;
        private int previous = NEITHER;
        private int run;
        private int found;
        private int sentencesAway;
        private int commas;
        private int verbs;
        private int nominals;
        private int cues;
        private int marks;
        private boolean quoteMet;
        private boolean thatMet;
        private boolean inRun;
        private int lastParts;

        private Way(int direction) {
            this.direction = direction;
        }

        private void pass(int i, int label) {
            int part = words.partAt(i);
            run = label == previous ? run + 1 : 1;
            previous = label;
            inRun = label != NEITHER;
            if (label == SOURCE) {
                found |= 1;
            } else if (label == CONTENT) {
                found |= words.quoteAt(i) == Words.OUTSIDE_QUOTES ? 2 : 6;
            }
            commas += part == Grammar.COMMA ? 1 : 0;
            verbs += part == Grammar.VERB || part == Grammar.AUXILIARY ? 1 : 0;
            nominals += Grammar.isNominal(part) ? 1 : 0;
            marks += part == Grammar.CLAUSE_MARK ? 1 : 0;
            cues += cueWords[i] ? 1 : 0;
            quoteMet |= part == Grammar.QUOTE;
            thatMet |= part == Grammar.THAT;
            lastParts = (lastParts << 5 | part) & 0x7FFF;
        }
    }

    private void add(int template, int value) {
        keys[count++] = FeatureKeys.of(template, value);
    }

    private void add(int template, int first, int second) {
        keys[count++] = FeatureKeys.of(template, first, second);
    }

    private void add(int template, int first, int second, int third) {
        keys[count++] = FeatureKeys.of(template, first, second, third);
    }

    private void extract(int i, int edge, Way way) {
        count = 0;
        int side = way.direction == LEFT ? 1 : 2;
        int away = CueSearch.bucket(Math.abs(i - edge));
        int state = way.previous * 32 + side * 8 + Math.min(3, way.sentencesAway);
        int toward = i - way.direction;
        int onward = i + way.direction;
        word(i, state, side, toward, onward);
        relation(i, state, side, away, way);
        path(i, state, side, way);
        layout(i, edge, state, toward, onward, way);
        tree(i, state, side, toward, onward, way);
    }

    private void word(int i, int state, int side, int toward, int onward) {
        int lemma = words.lemmaAt(i);
        int tag = words.tagAt(i);
        int fine = words.fineAt(i);
        add(0, state);
        add(1, lemma, side);
        add(2, lemma, state);
        add(3, tag, state);
        add(4, fine, state);
        add(5, words.formAt(i), words.formAt(onward), state);
        add(6, tag, words.tagAt(onward), state);
        add(7, tag, words.tagAt(toward), state);
        add(8, words.tagAt(toward), tag, words.tagAt(onward) + state);
        add(9, words.lemmaAt(onward), state);
        add(10, words.lemmaAt(toward), state);
        add(11, words.fineAt(onward), state);
        add(12, words.fineAt(toward), state);
        int second = 2 * onward - i;
        add(13, tag, words.tagAt(onward), words.tagAt(second) + state);
        add(14, words.formAt(second), state);
        add(15, words.lemmaAt(toward), lemma, state);
        add(16, fine, words.fineAt(onward), state);
        add(17, fine, words.fineAt(toward), state);
        add(18, words.tagAt(2 * toward - i), words.tagAt(toward), state + tag);
        add(19, words.coarseAt(i), words.partAt(onward), state);
    }

    private void relation(int i, int state, int side, int away, Way way) {
        int lemma = words.lemmaAt(i);
        int tag = words.tagAt(i);
        int found = way.found * 16 + leftSummary;
        add(20, away, state);
        add(21, away, tag, state);
        add(22, cueLemma, state);
        add(23, cueLemma, tag, state);
        add(24, cueLemma, lemma, side);
        add(25, cueLemma, away, state);
        add(26, cueFine, state, words.partAt(i));
        add(27, cueFine, lemma, side);
        add(28, cueFine, tag, state + away * 512);
        add(29, cueKind, state, words.partAt(i));
        add(30, cueKind, away, state);
        add(31, found, state);
        add(32, found, tag, state);
        add(33, found, cueLemma, state);
        add(34, found, words.quoteAt(i), state);
        add(35, found, cueKind, state + words.partAt(i) * 512);
        add(36, cueLemma, found, state * 32 + words.partAt(i));
        add(37, Math.min(way.run, 8), state, tag);
        add(38, Math.min(way.run, 8), state, words.partAt(i) * 4 + words.quoteAt(i));
    }

    private void path(int i, int state, int side, Way way) {
        int part = words.partAt(i);
        int met = Math.min(2, way.commas)
                | Math.min(2, way.verbs) << 2
                | Math.min(2, way.nominals) << 4
                | Math.min(2, way.cues) << 6
                | Math.min(1, way.marks) << 8
                | (way.quoteMet ? 1 << 9 : 0)
                | (way.thatMet ? 1 << 10 : 0);
        add(40, met, state, part);
        add(41, way.lastParts, state, part);
        add(42, way.lastParts, cueKind, state + part * 512);
        add(43, way.lastParts, cueLemma, state);
        add(44, met & 0xFF, cueKind, state);
        add(45, met, cueLemma, state);
        add(46, way.lastParts & 0x3FF, words.lemmaAt(i), state);
        add(47, Math.min(3, way.cues), state, part);
        add(48, Math.min(3, way.verbs) * 4 + Math.min(3, way.commas), cueKind, state * 32 + part);
        add(49, cueWords[i] ? 1 : 0, state, words.tagAt(i));
        int onward = i + way.direction;
        boolean cueNext = words.has(onward) && cueWords[onward];
        boolean cueSoon = words.has(onward + way.direction) && cueWords[onward + way.direction];
        add(50, (cueNext ? 1 : 0) + (cueSoon ? 2 : 0), state, part);
        add(51, words.partAt(onward), words.partAt(onward + way.direction), state * 32 + part);
        add(52, words.partAt(onward) * 32 + words.partAt(onward + way.direction), words.lemmaAt(i), side);
        add(53, way.thatMet ? 1 : 0, way.inRun ? 1 : 0, state * 32 + part);
    }

    /** The word's place in the tree, seen from the cue. */
    private void tree(int i, int state, int side, int toward, int onward, Way way) {
        Trees trees = words.trees();
        int tag = words.tagAt(i);
        int relation = trees.relationAt(i);
        int before = path.to(toward);
        int after = path.to(onward);
        int here = path.to(i);
        int branch = path.branch(i);
        int found = way.found * 16 + leftSummary;
        add(80, here, state);
        add(81, here, cueLemma, state);
        add(82, here, cueKind, state);
        add(83, here, relation, state);
        add(84, here, words.lemmaAt(i), side);
        add(85, here, before, state);
        add(86, here, after, state);
        add(87, here, found, state);
        add(88, relation, tag, state);
        add(89, trees.headAt(i) == cueHead ? 1 : 0, relation, cueLemma);
        add(90, here, tag, state);
        add(91, here, words.quoteAt(i), state);
        add(92, here, words.fineAt(branch), state);
        add(93, words.tagAt(branch), here, cueLemma);
        add(94, trees.frameAt(cueHead), here, state);
        add(95, trees.frameAt(branch), here, state);
        add(96, here * 31 + before, after, state);
        add(97, cueFine, here, state);
    }

    private void layout(int i, int edge, int state, int toward, int onward, Way way) {
        int quote = words.quoteAt(i);
        int region = words.region(i);
        boolean sameRegionAsCue = region == words.region(edge);
        boolean sameRegionAsToward = region == words.region(toward < 0 || toward >= words.size() ? i : toward);
        int quotes =
                quote + (sameRegionAsCue ? 4 : 0) + (sameRegionAsToward ? 8 : 0) + (words.quoteAt(edge) > 0 ? 16 : 0);
        int paragraphs = Math.min(2, Math.abs(words.paragraph(i) - words.paragraph(edge)));
        add(60, quotes, state);
        add(61, quotes, state, words.tagAt(i));
        add(62, quotes, cueLemma, state);
        add(63, quotes, way.found * 16 + leftSummary, state);
        add(64, paragraphs, quotes, state);
        add(65, paragraphs, cueLemma, state);
        add(66, paragraphs * 32 + quotes, cueKind, state);
        int sentence = words.sentence(i);
        int from = words.sentenceStart(sentence);
        int to = words.sentenceStart(sentence + 1);
        int place = (i == from ? 1 : 0) + (i == to - 1 ? 2 : 0) + (words.quoteAt(from) > 0 ? 4 : 0);
        add(67, place, quotes, state);
        add(68, place, words.lemmaAt(i), state);
        int cueSentence = words.sentence(edge);
        int cuePlace = CueSearch.bucket(cue.from() - words.sentenceStart(cueSentence)) * 16
                + CueSearch.bucket(words.sentenceStart(cueSentence + 1) - cue.to());
        add(69, cuePlace, state);
        add(70, cuePlace, words.partAt(i), state);
        add(71, words.formAt(cue.to()), state, words.partAt(i));
        add(72, words.formAt(cue.from() - 1), state, words.partAt(i));
        add(73, words.tagAt(cue.to()), words.tagAt(cue.from() - 1), state);
        add(74, words.formAt(cue.to()), cueLemma, state);
        add(75, words.formAt(cue.from() - 1), cueLemma, state);
        add(76, words.tagAt(cue.to()), words.tagAt(cue.to() + 1), state * 32 + words.partAt(i));
        add(77, words.tagAt(cue.from() - 1), words.tagAt(cue.from() - 2), state * 32 + words.partAt(i));
        add(78, words.formAt(from), state);
        add(79, words.has(onward) ? words.quoteAt(onward) : 4, quotes, state);
    }
}
