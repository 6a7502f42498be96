package quoth.reading.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import quoth.language.model.LogOdds;

/**
 * The likely ways to give a cue its source and its content: the one in which every word takes the label it prefers, and those in
 * which one word whose preference is weak takes its second best and the words after it go on from there, and those that follow the
 * branches of the tree.
 */
final class Alternatives {

    /** How many words at most are given their second best label. */
    private static final int TRIES = 4;

    /** The preference, in steps of log-odds, from which on a word is not asked to give way. */
    private static final int FIRM = 16;

    private final RoleSearch search;
    private final LogOdds model;
    private final TreeCuts cuts;
    private final int[] scores;
    private byte[] labels = new byte[256];
    private byte[] seconds = new byte[256];
    private int[] margins = new int[256];
    private int steps;

    Alternatives(RoleSearch search, LogOdds model) {
        this.search = search;
        this.model = model;
        this.cuts = new TreeCuts(search.words());
        this.scores = new int[model.model().classes().size()];
    }

    /** The ways that give the cue a content, the preferred one first. */
    List<Roles> of(Cue cue) {
        List<Roles> found = new ArrayList<>();
        Roles preferred = walk(cue, 0, 0);
        addNew(found, preferred);
        byte[] settled = Arrays.copyOf(labels, steps);
        byte[] otherwise = Arrays.copyOf(seconds, steps);
        int[] preferences = Arrays.copyOf(margins, steps);
        for (int at : weakest(preferences)) {
            byte kept = settled[at];
            settled[at] = otherwise[at];
            System.arraycopy(settled, 0, labels, 0, at + 1);
            addNew(found, walk(cue, at + 1, preferences[at]));
            settled[at] = kept;
        }
        if (preferred.hasContent()) {
            for (Roles changed : cuts.of(cue, preferred)) {
                addNew(found, changed);
            }
        }
        return found;
    }

    private static void addNew(List<Roles> found, Roles roles) {
        if (roles.hasContent() && found.stream().noneMatch(roles::sameAs)) {
            found.add(roles);
        }
    }

    /** The steps of the walk whose preferences are weakest, weakest first. */
    private static int[] weakest(int[] preferences) {
        int[] chosen = new int[TRIES];
        int count = 0;
        for (int step = 0; step < preferences.length; step++) {
            int margin = preferences[step];
            if (margin >= FIRM) {
                continue;
            }
            int place = count < TRIES ? count++ : TRIES;
            while (place > 0 && preferences[chosen[place - 1]] > margin) {
                if (place < TRIES) {
                    chosen[place] = chosen[place - 1];
                }
                place--;
            }
            if (place < TRIES) {
                chosen[place] = step;
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    /** Walks with the first labels settled; the labels, second best labels and margins of all steps are left behind. */
    private Roles walk(Cue cue, int settled, int given) {
        steps = settled;
        Roles found = search.run(cue, labels, settled, (word, keys, count) -> {
            model.model().score(keys, count, scores);
            remember();
            return labels[steps++];
        });
        int weakest = Integer.MAX_VALUE;
        long sum = 0;
        for (int step = settled; step < steps; step++) {
            weakest = Math.min(weakest, margins[step]);
            sum += margins[step];
        }
        found.judged(weakest, steps == settled ? 0 : (int) (sum / (steps - settled)), given);
        found.fillGaps(cue);
        found.keepNearestSource(cue);
        if (!namesAnybody(search.words(), found)) {
            found.dropSource();
        }
        return found;
    }

    private void remember() {
        if (steps == labels.length) {
            labels = Arrays.copyOf(labels, steps * 2);
            seconds = Arrays.copyOf(seconds, steps * 2);
            margins = Arrays.copyOf(margins, steps * 2);
        }
        int best = model.model().best(scores);
        int second = best == 0 ? 1 : 0;
        for (int other = 0; other < scores.length; other++) {
            second = other != best && scores[other] > scores[second] ? other : second;
        }
        labels[steps] = (byte) best;
        seconds[steps] = (byte) second;
        margins[steps] = model.steps(scores[best] - scores[second]);
    }

    /** Whether a source holds anything but articles and marks. */
    private static boolean namesAnybody(Words words, Roles roles) {
        for (int i = roles.next(RoleSearch.SOURCE, roles.from()); i >= 0; i = roles.next(RoleSearch.SOURCE, i + 1)) {
            String lemma = words.token(i).lemma();
            if (words.isWord(i) && !lemma.equals("the") && !lemma.equals("a")) {
                return true;
            }
        }
        return false;
    }
}
