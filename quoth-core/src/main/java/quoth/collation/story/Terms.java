package quoth.collation.story;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import quoth.collation.Hash;
import quoth.collation.WordCounts;
import quoth.document.Document;

/**
 * The terms of one document: its words and its pairs of neighbouring words, each with how much the document makes of it. What
 * stands in the title or near the top counts more, and so does a name. Only the first {@value #READ} words are looked at.
 */
final class Terms {

    private static final int READ = 700;
    private static final int FEWEST_LETTERS = 3;

    /** What a word in the title counts; and a word among the first, beside what it counts anywhere. */
    private static final double IN_TITLE = 3;

    private static final double NEAR_TOP = 1;
    private static final int TOP = 100;

    /** What a pair of neighbouring words counts. */
    private static final double PAIR = .6;

    /** How much more a word weighs that is mostly written with a capital, and how often it must be. */
    private static final double NAME = 1.3;

    private static final double MOSTLY = .6;

    /** What stands for the share of a pair of words. */
    private static final float PAIRED = -1;

    private final int[] hashes;
    private final float[] weights;
    private final float[] shares;

    private Terms(Map<String, Use> uses) {
        this.hashes = new int[uses.size()];
        this.weights = new float[uses.size()];
        this.shares = new float[uses.size()];
        Map<Integer, Map.Entry<String, Use>> byHash = new TreeMap<>();
        uses.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(use -> byHash.put((int) Hash.of(use.getKey()), use));
        int at = 0;
        for (Map.Entry<Integer, Map.Entry<String, Use>> entry : byHash.entrySet()) {
            Use use = entry.getValue().getValue();
            hashes[at] = entry.getKey();
            weights[at] = (float) use.weight();
            shares[at++] = use.pair
                    ? PAIRED
                    : (float) WordCounts.news().share(entry.getValue().getKey());
        }
    }

    /** The terms of a document. */
    static Terms of(Document document) {
        Map<String, Use> uses = new HashMap<>();
        document.imprint().title().ifPresent(title -> new Count(uses, title).inTitle());
        new Count(uses, document.text()).inText();
        return new Terms(uses);
    }

    /** The terms of a title alone. */
    static Terms ofTitle(String title) {
        Map<String, Use> uses = new HashMap<>();
        new Count(uses, title).inTitle();
        return new Terms(uses);
    }

    int size() {
        return hashes.length;
    }

    /** A term as a number; ascending. */
    int hash(int index) {
        return hashes[index];
    }

    /** What the document makes of it. */
    float weight(int index) {
        return weights[index];
    }

    /** The share of ordinary articles that have it, 0 to 1; 0 for a pair of words. */
    float share(int index) {
        return Math.max(0, shares[index]);
    }

    /** Whether it is a pair of neighbouring words. */
    boolean isPair(int index) {
        return shares[index] < 0;
    }

    /** How a term is used in one document. */
    private static final class Use {

        private final boolean pair;
        private double count;
        private int words;
        private int capitals;

        Use(boolean pair) {
            this.pair = pair;
        }

        double weight() {
            boolean name = words > 0 && capitals > MOSTLY * words;
            return Math.log1p(count) * (name ? NAME : 1);
        }
    }

    /** A pass over the words of a text. */
    private static final class Count {

        private final Map<String, Use> uses;
        private final String text;
        private int at;

        Count(Map<String, Use> uses, String text) {
            this.uses = uses;
            this.text = text;
        }

        void inTitle() {
            for (String word = next(); !word.isEmpty(); word = next()) {
                use(term(word), false).count += IN_TITLE;
            }
        }

        void inText() {
            String before = "";
            for (int n = 0; n < READ; n++) {
                String word = next();
                if (word.isEmpty()) {
                    return;
                }
                String term = term(word);
                Use use = use(term, false);
                use.count += 1 + (n < TOP ? NEAR_TOP : 0);
                use.words++;
                use.capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
                if (!before.isEmpty()) {
                    use(before + " " + term, true).count += PAIR;
                }
                before = term;
            }
        }

        private Use use(String term, boolean pair) {
            return uses.computeIfAbsent(term, unused -> new Use(pair));
        }

        /** The next run of letters that is long enough; empty at the end. */
        private String next() {
            while (at < text.length()) {
                int start = at;
                while (at < text.length() && Character.isLetter(text.charAt(at))) {
                    at++;
                }
                if (at - start >= FEWEST_LETTERS) {
                    return text.substring(start, at);
                }
                at = Math.max(at, start + 1);
            }
            return "";
        }

        /** A word in lower case without the plural's s. */
        private static String term(String word) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean plural = lower.length() > 4 && lower.endsWith("s") && !lower.endsWith("ss");
            return plural ? lower.substring(0, lower.length() - 1) : lower;
        }
    }
}
