package quoth.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import quoth.language.model.FeatureKeys;

/**
 * Marks the cues of a text, going through it word by word. A glance passes over most words; for the others it looks at the words themselves, how they are built into the sentence (what
 * stands before as a subject, what follows as a complement), quotation marks near them, and the cues already found.
 */
public final class CueSearch {

    /** The label of a word that is no cue. */
    public static final int NO_CUE = 0;

    /** The label of a cue's first word. */
    public static final int FIRST = 1;

    /** The label of a cue's further words. */
    public static final int FURTHER = 2;

    /** An upper bound to how many features fire for a word. */
    public static final int MOST_FEATURES = 128;

    private static final int REACH = 8;

    private final Words words;
    private final int[] keys = new int[MOST_FEATURES];
    private int count;

    private CueSearch(Words words) {
        this.words = words;
    }

    /**
     * Goes through a text.
     *
     * @param glance whether a word that follows no cue's word deserves a closer look: from few features, {@link #NO_CUE} when
     *     it does not
     * @param decision the label of a word that does
     * @return the cues in order
     */
    public static List<Cue> run(Words words, Decision glance, Decision decision) {
        return new CueSearch(words).search(glance, decision);
    }

    private List<Cue> search(Decision glance, Decision decision) {
        List<Cue> cues = new ArrayList<>();
        int previous = NO_CUE;
        int earlier = NO_CUE;
        int cueStart = -1;
        int lastCue = -1;
        for (int i = 0; i < words.size(); i++) {
            boolean sentenceBegins = i == words.sentenceStart(words.sentence(i));
            if (sentenceBegins) {
                previous = NO_CUE;
                earlier = NO_CUE;
            }
            int label = NO_CUE;
            if (previous != NO_CUE || deservesALook(i, glance)) {
                extract(i, previous, earlier, lastCue);
                label = decision.label(i, keys, count);
            }
            boolean goesOn = label == FURTHER && cueStart >= 0 && !sentenceBegins;
            if (cueStart >= 0 && !goesOn) {
                cues.add(new Cue(cueStart, i));
                cueStart = -1;
            }
            if (label != NO_CUE) {
                cueStart = cueStart < 0 ? i : cueStart;
                lastCue = i;
            }
            earlier = previous;
            previous = label;
        }
        if (cueStart >= 0) {
            cues.add(new Cue(cueStart, words.size()));
        }
        return cues;
    }

    private boolean deservesALook(int i, Decision glance) {
        count = 0;
        int lemma = words.lemmaAt(i);
        int tag = words.tagAt(i);
        add(100, tag);
        add(101, lemma, tag);
        add(102, words.formAt(i));
        add(103, words.fineAt(i), tag);
        add(104, lemma, words.lemmaAt(i + 1));
        add(105, words.lemmaAt(i - 1), tag);
        add(106, tag, words.lemmaAt(i + 1));
        add(107, words.tagAt(i - 1), tag, words.tagAt(i + 1));
        return glance.label(i, keys, count) != NO_CUE;
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

    private void extract(int i, int previous, int earlier, int lastCue) {
        count = 0;
        neighbours(i);
        frames(i);
        history(i, previous, earlier, lastCue);
        quotations(i);
        clause(i);
        tree(i);
    }

    private void neighbours(int i) {
        int lemma = words.lemmaAt(i);
        int tag = words.tagAt(i);
        int fine = words.fineAt(i);
        add(0, 0);
        add(1, words.formAt(i));
        add(2, lemma);
        add(3, tag);
        add(4, lemma, tag);
        add(5, fine);
        add(6, fine, tag);
        add(7, words.coarseAt(i), tag);
        for (int away = 1; away <= 3; away++) {
            int template = 8 + away * 10;
            if (away < 3) {
                add(template, words.formAt(i - away));
                add(template + 1, words.formAt(i + away));
                add(template + 6, lemma, words.lemmaAt(i - away));
                add(template + 7, lemma, words.lemmaAt(i + away));
            }
            add(template + 2, words.tagAt(i - away));
            add(template + 3, words.tagAt(i + away));
            add(template + 4, words.fineAt(i - away));
            add(template + 5, words.fineAt(i + away));
        }
    }

    private void frames(int i) {
        int lemma = words.lemmaAt(i);
        int tag = words.tagAt(i);
        int fine = words.fineAt(i);
        int after = words.tagAt(i + 1);
        int before = words.tagAt(i - 1);
        add(50, lemma, after);
        add(51, lemma, before);
        add(52, lemma, after, words.tagAt(i + 2));
        add(53, fine, after, words.tagAt(i + 2));
        add(54, before, tag, after);
        add(55, tag, after, words.tagAt(i + 2));
        add(56, words.tagAt(i - 2), before, tag);
        add(57, fine, words.fineAt(i + 1));
        add(58, words.fineAt(i - 1), fine);
        add(59, words.formAt(i - 1), lemma, words.formAt(i + 1));
        add(60, fine, words.formAt(i + 1));
        add(61, fine, words.formAt(i - 1));
        add(62, words.lemmaAt(i + 1), words.lemmaAt(i + 2), tag);
        add(63, words.lemmaAt(i - 1), words.lemmaAt(i - 2), tag);
        add(64, before, lemma, after);
    }

    private void history(int i, int previous, int earlier, int lastCue) {
        int lemma = words.lemmaAt(i);
        add(65, previous);
        add(66, previous, lemma);
        add(67, previous, words.tagAt(i), earlier);
        add(68, previous, previous == NO_CUE ? 0 : words.lemmaAt(i - 1), lemma);
        boolean sameSentence = lastCue >= 0 && words.sentence(lastCue) == words.sentence(i);
        int since = sameSentence
                ? 1 + bucket(i - lastCue)
                : lastCue < 0 ? 0 : 20 + Math.min(3, words.sentence(i) - words.sentence(lastCue));
        add(69, since, words.tagAt(i));
        add(70, since, words.fineAt(i));
        add(71, since, lemma);
        add(72, sameSentence ? words.lemmaAt(lastCue) : 0, lemma);
    }

    private void quotations(int i) {
        int lemma = words.lemmaAt(i);
        int sentence = words.sentence(i);
        int from = words.sentenceStart(sentence);
        int to = words.sentenceStart(sentence + 1);
        int left = 0;
        for (int k = i - 1; k >= Math.max(from, i - REACH) && left == 0; k--) {
            left = words.quoteAt(k) > Words.INSIDE_QUOTES ? i - k : 0;
        }
        int right = 0;
        for (int k = i + 1; k < Math.min(to, i + REACH) && right == 0; k++) {
            right = words.quoteAt(k) > Words.INSIDE_QUOTES ? k - i : 0;
        }
        int state = words.quoteAt(i);
        add(73, state, words.tagAt(i));
        add(74, state, lemma);
        add(75, Math.min(left, 5), Math.min(right, 5), state);
        add(76, Math.min(left, 5), lemma);
        add(77, Math.min(right, 5), lemma);
        add(78, Math.min(left, 5), words.fineAt(i), Math.min(right, 5));
        boolean paragraphOpens = from == 0 || words.paragraph(from) != words.paragraph(from - 1);
        boolean previousQuoted = from > 0 && words.region(from - 1) > 0;
        boolean nextQuoted = to < words.size() && words.region(to) > 0;
        int surroundings = (paragraphOpens ? 1 : 0) | (previousQuoted ? 2 : 0) | (nextQuoted ? 4 : 0);
        add(79, surroundings, lemma);
        add(80, surroundings, words.tagAt(i), state);
        add(81, bucket(i - from), bucket(to - i), words.tagAt(i));
        add(82, bucket(to - i), lemma);
    }

    /** What stands before as a subject and after as a complement. */
    private void clause(int i) {
        int lemma = words.lemmaAt(i);
        int fine = words.fineAt(i);
        int sentence = words.sentence(i);
        int from = words.sentenceStart(sentence);
        int to = words.sentenceStart(sentence + 1);
        int subject = -1;
        int auxiliary = Words.NOTHING;
        for (int k = i - 1; k >= Math.max(from, i - REACH); k--) {
            int part = words.partAt(k);
            if (Grammar.isNominal(part) || part == Grammar.RELATIVE) {
                subject = k;
                break;
            }
            if (auxiliary == Words.NOTHING && (part == Grammar.AUXILIARY || part == Grammar.TO)) {
                auxiliary = words.lemmaAt(k);
            }
        }
        int that = 0;
        int verb = 0;
        int object = 0;
        for (int k = i + 1; k < Math.min(to, i + REACH); k++) {
            int part = words.partAt(k);
            that = that == 0 && part == Grammar.THAT ? k - i : that;
            verb = verb == 0 && (part == Grammar.VERB || part == Grammar.AUXILIARY) ? k - i : verb;
            object = object == 0 && Grammar.isNominal(part) ? k - i : object;
            if (part == Grammar.CLAUSE_MARK) {
                break;
            }
        }
        int complement =
                Math.min(that, 4) * 16 + Math.min(verb, 5) * 2 + (object > 0 && (verb == 0 || object < verb) ? 1 : 0);
        add(83, lemma, complement);
        add(84, fine, complement);
        add(85, words.tagAt(i), complement);
        add(86, words.fineAt(subject), lemma);
        add(87, words.fineAt(subject), fine);
        add(88, words.partAt(subject), lemma, Math.min(3, i - subject));
        add(89, words.lemmaAt(subject), words.tagAt(i));
        add(90, auxiliary, lemma);
        add(91, auxiliary, words.tagAt(i), words.partAt(subject));
        add(92, words.coarseAt(subject), words.tagAt(i), complement);
    }

    /** What the word governs and what governs it. */
    private void tree(int i) {
        Trees trees = words.trees();
        int lemma = words.lemmaAt(i);
        int fine = words.fineAt(i);
        int tag = words.tagAt(i);
        int frame = trees.frameAt(i);
        int relation = trees.relationAt(i);
        int head = trees.headAt(i);
        int subject = trees.subject(i);
        int object = trees.object(i);
        int complement = trees.complement(i);
        int inside = trees.frameAt(complement) & (Trees.SUBJECT | Trees.MARK | Trees.AUXILIARY);
        int kind = trees.relationAt(complement) * 31 + inside * 2 + (complement > i ? 1 : 0);
        add(110, relation, lemma);
        add(111, relation, tag);
        add(112, frame, lemma);
        add(113, frame, fine);
        add(114, frame, tag, relation);
        add(115, words.lemmaAt(head), lemma);
        add(116, words.lemmaAt(head), relation, tag);
        add(117, words.lemmaAt(subject), lemma);
        add(118, words.fineAt(subject), fine);
        add(119, words.partAt(subject), frame, tag);
        add(120, kind, lemma);
        add(121, kind, fine);
        add(122, kind, tag, words.partAt(subject));
        add(123, trees.frameAt(head), relation, tag);
        add(124, words.lemmaAt(object), lemma);
        add(125, words.fineAt(object), fine);
        add(126, trees.relationAt(head), relation, tag);
        add(127, words.fineAt(subject), kind, tag);
        add(128, words.fineAt(head), relation, fine);
    }

    static int bucket(int distance) {
        return distance < 5
                ? distance
                : distance < 8 ? 5 : distance < 13 ? 6 : distance < 21 ? 7 : distance < 40 ? 8 : 9;
    }
}
