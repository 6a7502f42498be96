package quoth.reading.coreference;

import quoth.language.Token;
import quoth.language.WordKeys;
import quoth.language.model.FeatureKeys;

/** What tells the {@link Kind} of a phrase: its words as far as they are no names, and what stands around it. */
final class KindFeatures {

    private static final int OTHER_WORD = 0x51;

    private final Scene scene;
    private final Row row = new Row();

    KindFeatures(Scene scene) {
        this.scene = scene;
    }

    int[] keys() {
        return row.keys();
    }

    int count() {
        return row.count();
    }

    void extract(Candidate candidate) {
        row.begin();
        int t = 500;
        int head = candidate.head();
        int first = candidate.first();
        int end = candidate.phrase().end();
        int last = candidate.last();
        int form = candidate.formNumber();
        int governor = scene.head(head);
        int relation = scene.relation(head);
        int typed = candidate.typeNumber();
        int tag = scene.token(head).tag().hashCode();
        int preposition = preposition(candidate);
        row.add(t++, form, typed);
        row.add(t++, form, scene.lemma(head));
        row.add(t++, form, scene.fine(head), tag);
        row.add(t++, form, scene.coarse(head), tag);
        row.add(t++, form, shape(candidate), tag);
        row.add(t++, form, typed, relation);
        row.add(t++, form, relation, scene.lemma(governor));
        row.add(t++, form, relation, scene.fine(governor));
        row.add(t++, form, relation, scene.coarse(governor));
        row.add(t++, form, preposition, scene.fine(governor));
        row.add(t++, form, preposition, typed);
        row.add(t++, form, scene.lemma(first - 1));
        row.add(t++, form, scene.fine(first - 1));
        row.add(t++, form, scene.lemma(last + 1));
        row.add(t++, form, scene.fine(last + 1));
        row.add(t++, form, scene.lemma(first - 1), scene.lemma(last + 1));
        row.add(t++, form, scene.lemma(end + 1), scene.lemma(end + 2));
        row.add(t++, form, scene.lemma(end + 1), scene.fine(end + 2));
        row.add(t++, form, scene.lemma(first));
        row.add(t++, form, Math.min(end - first, 4), tag);
        row.add(t++, form, scene.word(first - 1) == FeatureKeys.word("the") ? 1 : 0, typed);
        row.add(t++, form, candidate.phrase().joined() ? 1 : 0);
        row.add(t++, form, scene.token(end).tag().equals("POS") ? 1 : 0, governor < 0 ? 0 : scene.fine(governor));
        for (int i = first; i <= end; i++) {
            if (i != head) {
                row.add(t, form, scene.lemma(i));
                row.add(t + 1, form, scene.fine(i));
                row.add(t + 4, scene.fine(i), scene.fine(head));
            }
        }
        for (int i = first; i <= last; i++) {
            if (scene.head(i) == head && i > head) {
                row.add(t + 2, form, scene.relation(i), scene.fine(i));
                row.add(t + 3, form, scene.relation(i), scene.lemma(i));
            }
        }
        for (int i = scene.sentenceStart(scene.sentence(head)); i < first; i++) {
            boolean copula = governor == Scene.NONE
                    && scene.head(i) == head
                    && scene.token(i).hasRelation("nsubj");
            if (copula) {
                row.add(t + 5, form, scene.lemma(i));
                row.add(t + 6, form, scene.fine(i));
            }
        }
        if (governor != Scene.NONE && scene.token(head).hasRelation("nsubj")) {
            row.add(t + 7, form, scene.token(governor).tag().hashCode(), scene.fine(governor));
        }
        suffixes(t + 8, form, head);
    }

    /** The ends of common nouns: "-er", "-tion", "-ment". */
    private void suffixes(int template, int form, int head) {
        if (scene.word(head) == WordKeys.NAME) {
            return;
        }
        String lemma = scene.token(head).lemma();
        for (int n = 2; n <= 4; n++) {
            if (lemma.length() > n + 1) {
                row.add(template, form, FeatureKeys.word(lemma.substring(lemma.length() - n)), n);
            }
        }
    }

    private int preposition(Candidate candidate) {
        for (int i = candidate.first() - 1; i >= 0 && i >= candidate.first() - 2; i--) {
            if (scene.head(i) == candidate.head() && scene.token(i).hasRelation("case")) {
                return scene.lemma(i);
            }
        }
        return OTHER_WORD;
    }

    private int shape(Candidate candidate) {
        Token token = scene.token(candidate.head());
        String form = token.form();
        boolean capitals = form.length() > 1 && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
        boolean digit = form.chars().anyMatch(Character::isDigit);
        return (capitals ? 1 : 0)
                + (digit ? 2 : 0)
                + 4 * Math.min(3, candidate.phrase().end() - candidate.first());
    }
}
