package quoth.reading.coreference;

import java.util.List;
import quoth.language.WordKeys;
import quoth.reading.coreference.Candidate.Sex;

/**
 * What speaks for and against a phrase's meaning the same as a group of phrases before it, or something new: the surface
 * features of Durrett and Klein (2013), with agreement, syntax and who says what.
 */
final class CoreferenceFeatures {

    private static final int SUBJECT = "nsubj".hashCode();
    private static final int PASSIVE_SUBJECT = "nsubj:pass".hashCode();
    private static final int OBJECT = "obj".hashCode();
    private static final int POSSESSOR = "nmod:poss".hashCode();
    private static final int APPOSITION = "appos".hashCode();

    private final Scene scene;
    private final Row row = new Row();

    CoreferenceFeatures(Scene scene) {
        this.scene = scene;
    }

    int[] keys() {
        return row.keys();
    }

    int count() {
        return row.count();
    }

    private static int distance(int sentences) {
        return sentences < 4 ? sentences : sentences < 6 ? 4 : sentences < 10 ? 5 : 6;
    }

    private static int size(int number) {
        return number < 4 ? number : number < 8 ? 4 : 5;
    }

    /** Features of meaning something new. */
    void fresh(Profile m, boolean headSeen, boolean stringSeen) {
        row.begin();
        int kind = m.kind;
        int t = 1;
        int first = m.candidate.first();
        int last = m.candidate.last();
        row.add(t++, kind, 0);
        row.add(t++, kind, m.lemma);
        row.add(t++, kind, scene.fine(m.head));
        row.add(t++, kind, scene.coarse(m.head));
        row.add(t++, m.lemma, headSeen ? 1 : 0);
        row.add(t++, kind, scene.word(first));
        row.add(t++, kind, scene.word(last));
        row.add(t++, kind, scene.word(first - 1));
        row.add(t++, kind, scene.word(first - 2));
        row.add(t++, kind, scene.word(last + 1));
        row.add(t++, kind, m.relation);
        row.add(t++, kind, scene.lemma(m.governor));
        row.add(t++, kind, scene.fine(m.governor), m.relation);
        row.add(t++, kind, size(last - first));
        row.add(t++, kind, m.number);
        row.add(t++, kind, m.number, Math.min(m.contentWords.length, 3));
        row.add(t++, kind, m.sentence == 0 ? 0 : m.sentence < 4 ? 1 : 2);
        row.add(t++, kind, headSeen ? 1 : 0, stringSeen ? 1 : 0);
        row.add(
                t++,
                kind,
                last > m.candidate.phrase().end() ? 1 : 0,
                scene.word(m.candidate.phrase().end() + 1));
        row.add(t++, kind, scene.quoted(m.head) ? 1 : 0, m.content == Scene.NONE ? 0 : 1);
        row.add(t++, kind, m.candidate.phrase().joined() ? 1 : 0);
        row.add(t++, kind, m.names.isEmpty() ? 0 : 1, headSeen ? 1 : 0);
        row.add(t++, kind, scene.fine(m.head), m.names.isEmpty() ? 0 : 1);
        if (m.pronoun == Pronouns.IT || m.pronoun == Pronouns.THIS) {
            row.add(t, scene.lemma(m.governor), scene.lemma(first + 1), m.relation);
            row.add(t + 1, kind, scene.lemma(first + 1), scene.lemma(first + 2));
            row.add(t + 2, kind, scene.lemma(first - 1));
        }
    }

    /**
     * Features of meaning what a group means.
     *
     * @param rank how many likely groups stand nearer
     * @param kindRank how many groups of a kind that fits better or as well stand nearer
     * @param salience how many such groups have more members
     * @param speaks the relation of the two by who says what, as {@link Voices} tells it
     */
    void same(Profile m, Group group, int rank, int kindRank, int salience, int speaks) {
        row.begin();
        int t = 100;
        int kind = m.kind;
        Profile a = group.latest();
        Profile f = group.fullest();
        int sentences = distance(m.sentence - a.sentence);
        int paragraphs = Math.min(3, scene.paragraph(m.head) - scene.paragraph(a.head));
        boolean nested = a.candidate.last() >= m.candidate.first();
        int groupSize = size(group.members.size());
        int agree = (m.number & group.numberMask) != 0 ? 1 : 0;
        int sexes = sexes(m, group);
        row.add(t++, kind, 0);
        row.add(t++, kind, a.kind);
        row.add(t++, kind, f.kind, sentences);
        row.add(t++, kind, a.kind, sentences);
        row.add(t++, kind, sentences, rank);
        row.add(t++, kind, paragraphs, Math.min(rank, 3));
        row.add(t++, kind, groupSize, sentences);
        row.add(t++, kind, groupSize, group.identity >= 0 ? 1 : 0);
        row.add(t++, kind, agree, sexes);
        row.add(t++, kind, m.number, group.numberMask);
        row.add(t++, kind, a.relation);
        row.add(t++, m.relation, a.relation, sentences);
        row.add(t++, kind, role(m.relation) * 8 + role(a.relation), sentences);
        row.add(t++, kind, group.type, f.kind);
        row.add(t++, kind, group.pronouns);
        boolean samePronoun = (group.pronouns & 1 << m.pronoun.number()) != 0;
        row.add(t++, kind, samePronoun ? 1 : 0, sentences);
        row.add(t++, kind, samePronoun ? 1 : 0, speaks);
        row.add(t++, kind, scene.quoted(m.head) ? 1 : 0, speaks);
        int sure = sureness(group.kinds);
        row.add(t++, kind, group.type, sure);
        row.add(t++, kind, personhood(group.kinds));
        row.add(t++, kind, 1 + Profile.best(m.kinds), group.type);
        row.add(
                t++,
                m.candidate.formNumber() * 8 + a.candidate.formNumber(),
                compatibility(m.kinds, group.kinds),
                sure);
        row.add(t++, kind, compatibility(m.kinds, group.kinds), sentences);
        row.add(t++, kind, kindRank, salience);
        row.add(t++, kind, kindRank, sentences);
        row.add(t++, kind, salience, groupSize);
        row.add(t++, kind, nested ? 1 : 0, nested && a.candidate.phrase().contains(m.candidate.phrase()) ? 1 : 0);
        row.add(t++, kind, speaks);
        row.add(t++, kind, speaks, f.kind);
        row.add(t++, kind, scene.lemma(f.head));
        row.add(t++, kind, scene.fine(f.head));
        row.add(t++, kind, scene.coarse(f.head), agree);
        row.add(t++, kind, scene.quoted(m.head) ? 1 : 0, scene.quoted(a.head) ? 1 : 0);
        boolean siblings = m.governor == a.governor && m.governor != Scene.NONE;
        boolean reflexive = m.candidate.isPronoun() && Pronouns.isReflexive(scene.lower(m.head));
        row.add(t++, kind, (siblings ? 2 : 0) + (reflexive ? 1 : 0), m.relation == POSSESSOR ? 1 : 0);
        if (sentences == 0) {
            row.add(t, kind, governs(a, m), a.relation);
        }
        t++;
        if (m.candidate.isPronoun()) {
            row.add(t, kind, scene.fine(m.governor), group.type == 0 ? scene.coarse(f.head) + 100 : group.type);
            row.add(
                    t + 1,
                    scene.lemma(m.governor),
                    m.relation,
                    group.type == 0 ? scene.coarse(f.head) + 100 : group.type);
            row.add(t + 2, kind, a.determiner, scene.fine(f.head));
            row.add(t + 3, kind, rank, agree + 2 * sexes);
            row.add(t + 4, kind, subjectRank(a), sentences);
        } else {
            nominal(m, group, f, t, sentences, kindRank * 8 + salience);
        }
    }

    private void nominal(Profile m, Group group, Profile f, int from, int sentences, int standing) {
        int t = from + 10;
        int kind = m.kind;
        boolean headMatch = group.heads.contains(m.lemma) && m.lemma != WordKeys.NAME;
        boolean stringMatch = group.strings.contains(m.string);
        int words = words(m, group);
        int names = names(m, group);
        int match = (stringMatch ? 4 : 0) + (headMatch ? 2 : 0) + (names > 0 ? 1 : 0);
        boolean apposed = apposes(m, group);
        row.add(t++, kind, apposed ? 1 : 0, sentences);
        row.add(t++, kind, apposed ? 1 : 0, f.kind);
        boolean wordInside = group.words.contains(m.word);
        row.add(t++, kind, match);
        row.add(t++, kind, wordInside ? 1 : 0, match);
        row.add(t++, kind, wordInside ? 1 : 0, f.kind);
        row.add(t++, kind * 2 + (wordInside ? 1 : 0), standing);
        row.add(t++, kind * 2 + (wordInside ? 1 : 0), sentences, words);
        row.add(t++, kind, match, sentences);
        row.add(t++, kind, match * 16 + words, names);
        row.add(t++, match, words, f.kind);
        row.add(t++, kind, match, Math.min(m.names.size(), 3) * 4 + Math.min(f.names.size(), 3));
        row.add(t++, kind, match, lastWordMatches(m, group) ? 1 : 0);
        row.add(t++, match, m.determiner * 8 + f.determiner, words);
        row.add(t++, kind, match, m.candidate.last() > m.candidate.phrase().end() ? 1 : 0);
        row.add(t++, match, scene.fine(m.head));
        row.add(t++, match, m.lemma);
        if (!headMatch) {
            row.add(t, m.lemma, scene.lemma(f.head));
            row.add(t + 1, scene.fine(m.head), scene.fine(f.head), kind);
            row.add(t + 2, scene.coarse(m.head), scene.coarse(f.head), kind);
            row.add(
                    t + 3,
                    scene.fine(m.head) == scene.fine(f.head) && scene.fine(f.head) != 0 ? 1 : 0,
                    kind,
                    sentences);
            row.add(t + 4, m.lemma, group.type, kind);
            row.add(t + 5, scene.fine(m.head), group.type, kind);
            row.add(t + 6, scene.coarse(m.head), group.type, sentences);
            row.add(t + 7, described(m, group) ? 1 : 0, kind, sentences);
            row.add(t + 8, acronym(m, group) ? 1 : 0, kind);
        }
    }

    /** By how much the likeliest kind is likelier than the next, in steps. */
    private static int sureness(int[] kinds) {
        int best = Profile.best(kinds);
        int next = Integer.MIN_VALUE;
        for (int k = 0; k < kinds.length; k++) {
            next = k != best && kinds[k] > next ? kinds[k] : next;
        }
        return Math.min(4, (kinds[best] - next) / 8);
    }

    /** By how much a person is likelier than anything else, in steps. */
    static int personhood(int[] kinds) {
        int other = Integer.MIN_VALUE;
        for (int k = 1; k < kinds.length; k++) {
            other = Math.max(other, kinds[k]);
        }
        return Math.clamp((kinds[0] - other) / 8, -5, 5);
    }

    /** How well two can be of one kind: by how much the best kind for both is worse than the best for each, in steps. */
    static int compatibility(int[] first, int[] second) {
        int both = Integer.MIN_VALUE;
        int one = Integer.MIN_VALUE;
        int other = Integer.MIN_VALUE;
        for (int k = 0; k < first.length; k++) {
            both = Math.max(both, first[k] + second[k]);
            one = Math.max(one, first[k]);
            other = Math.max(other, second[k]);
        }
        return Math.min(8, (one + other - both) / 6);
    }

    private static int sexes(Profile m, Group group) {
        if (m.sex == Sex.UNKNOWN || group.sex == Sex.UNKNOWN) {
            return m.sex == Sex.UNKNOWN ? 0 : 1;
        }
        return m.sex == group.sex ? 2 : 3;
    }

    private static int role(int relation) {
        return relation == SUBJECT || relation == PASSIVE_SUBJECT
                ? 1
                : relation == OBJECT ? 2 : relation == POSSESSOR ? 3 : relation == APPOSITION ? 4 : 5;
    }

    private static int subjectRank(Profile a) {
        return role(a.relation);
    }

    /** How the tree leads from one to the other within a sentence. */
    private int governs(Profile a, Profile m) {
        int steps = 0;
        for (int i = m.head; i != Scene.NONE && steps < 12; i = scene.head(i), steps++) {
            if (i == a.head) {
                return 1;
            }
            if (i == a.governor) {
                return 2 + Math.min(steps, 4);
            }
        }
        return 0;
    }

    /** Which of the modifiers of a phrase the group has: 0 for none of none, 1 all, 2 some missing, 3 none of some. */
    private static int words(Profile m, Group group) {
        if (m.contentWords.length == 0) {
            return 0;
        }
        int missing = 0;
        for (int word : m.contentWords) {
            boolean found = group.heads.contains(word) || group.modifiers.contains(word);
            missing += found ? 0 : 1;
        }
        return missing == 0 ? 1 : missing < m.contentWords.length ? 2 : 3;
    }

    /** How the names within two phrases agree: 0 none on one side, 1 all known, 2 some, 3 none. */
    private static int names(Profile m, Group group) {
        if (m.names.isEmpty() || group.names.isEmpty()) {
            return 0;
        }
        int known = 0;
        for (String name : m.names) {
            known += group.names.contains(name) ? 1 : 0;
        }
        return known == m.names.size() ? 1 : known > 0 ? 2 : 3;
    }

    private static boolean lastWordMatches(Profile m, Group group) {
        String last = m.lastWord;
        return last.isEmpty() ? !group.strings.isEmpty() : group.lastWords.contains(last);
    }

    /** Whether a member of the group is called by the noun in what stands around it: "Lunt, the skipper", "skipper Lunt". */
    private boolean described(Profile m, Group group) {
        List<Profile> members = group.members;
        for (int i = 0; i < members.size() && i < 12; i++) {
            Profile member = members.get(i);
            for (int word : member.contentWords) {
                if (word == m.lemma) {
                    return true;
                }
            }
            for (int w = member.candidate.first(); w <= member.candidate.last(); w++) {
                if (scene.lemma(w) == m.lemma && scene.word(w) != WordKeys.NAME) {
                    return true;
                }
            }
            int governor = member.governor;
            if (governor != Scene.NONE && scene.lemma(governor) == m.lemma && scene.head(member.head) == governor) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase says of whom it names what the group is called: "Lunt, a skipper" after "Skipper in court". */
    boolean apposes(Profile m, Group group) {
        if (!m.candidate.isName()) {
            return false;
        }
        for (int w = m.candidate.first(); w <= m.candidate.last(); w++) {
            if (w != m.head && scene.word(w) != WordKeys.NAME && group.heads.contains(scene.lemma(w))) {
                return true;
            }
        }
        return false;
    }

    private static boolean acronym(Profile m, Group group) {
        String word = m.string.trim();
        if (word.length() < 2 || word.length() > 6 || word.indexOf(' ') >= 0) {
            return false;
        }
        return group.initials.contains(word);
    }
}
