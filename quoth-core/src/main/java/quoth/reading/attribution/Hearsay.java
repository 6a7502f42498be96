package quoth.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Attributions without a verb: adverbs that lay a clause to somebody who is not named ({@code the mill was reportedly sold}), and phrases
 * that lay it to somebody's word ({@code by her own account, she never saw the letter}).
 */
final class Hearsay {

    /** Adverbs by which a text does not vouch for a clause and names nobody who does. */
    static final Set<String> ADVERBS = Set.of("reportedly", "allegedly", "purportedly", "reputedly");

    private static final Set<String> BEFORE = Set.of("by", "on", "in", "at");
    private static final Set<String> NOUNS = Set.of(
            "account",
            "word",
            "words",
            "telling",
            "view",
            "opinion",
            "version",
            "estimate",
            "reckoning",
            "description",
            "recollection");
    private static final int LONGEST = 8;

    private final Words words;
    private final Phrases phrases;

    private Hearsay(Words words) {
        this.words = words;
        this.phrases = new Phrases(words);
    }

    /** The attributions of a text, in order. */
    static List<SpeakerLines.Line> find(Words words) {
        Hearsay hearsay = new Hearsay(words);
        List<SpeakerLines.Line> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (ADVERBS.contains(hearsay.phrases.form(i))) {
                hearsay.adverb(i).ifPresent(found::add);
            } else if (BEFORE.contains(hearsay.phrases.form(i))) {
                hearsay.phrase(i).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The clause of the verb that the adverb hangs on, without what is joined to it. */
    private Optional<SpeakerLines.Line> adverb(int i) {
        int start = words.sentenceStart(words.sentence(i));
        int verb = words.token(i).head() < 0 ? -1 : start + words.token(i).head();
        if (verb < 0 || !phrases.isVerb(verb) || words.token(verb).hasRelation("amod")) {
            return Optional.empty();
        }
        int end = words.sentenceStart(words.sentence(i) + 1);
        boolean[] under = new boolean[end - start];
        under[verb - start] = true;
        for (int round = 0; round < LONGEST; round++) {
            for (int k = start; k < end; k++) {
                int head = words.token(k).head();
                under[k - start] |= head >= 0 && under[head] && !isJoined(k, start + head, verb);
            }
        }
        Roles roles = new Roles(start, end);
        for (int k = start; k < end; k++) {
            if (under[k - start] && k != i) {
                roles.set(k, RoleSearch.CONTENT);
            }
        }
        trim(roles, i);
        return roles.hasContent() ? Optional.of(new SpeakerLines.Line(new Cue(i, i + 1), roles)) : Optional.empty();
    }

    private boolean isJoined(int word, int head, int verb) {
        boolean other =
                words.token(word).hasRelation("conj") || words.token(word).hasRelation("parataxis");
        return head == verb && (other || words.token(word).hasRelation("cc"));
    }

    /** Takes marks from the edges of a content and fills the small gaps that they leave. */
    private void trim(Roles roles, int adverb) {
        int first = roles.next(RoleSearch.CONTENT, roles.from());
        int last = first;
        for (int k = first; k >= 0; k = roles.next(RoleSearch.CONTENT, k + 1)) {
            last = k;
        }
        while (last > first && !words.isWord(last)) {
            roles.set(last--, RoleSearch.NEITHER);
        }
        while (first < last && first >= 0 && !words.isWord(first)) {
            roles.set(first++, RoleSearch.NEITHER);
        }
        roles.fillGaps(new Cue(adverb, adverb + 1));
    }

    /** "by her own account," and "on Ferrow's word,". */
    private Optional<SpeakerLines.Line> phrase(int i) {
        int start = words.sentenceStart(words.sentence(i));
        int end = words.sentenceStart(words.sentence(i) + 1);
        int noun = noun(i, end);
        if (noun < 0) {
            return Optional.empty();
        }
        boolean opens = i == start && phrases.is(noun + 1, ",");
        boolean closes = phrases.is(i - 1, ",") && noun + 1 < end && !words.isWord(noun + 1);
        if (!opens && !closes) {
            return Optional.empty();
        }
        int owned = phrases.is(noun - 1, "own") ? noun - 1 : noun;
        Roles roles = new Roles(start, end);
        for (int k = i + 1; k < owned; k++) {
            roles.set(k, RoleSearch.SOURCE);
        }
        for (int k = opens ? noun + 2 : start; k < (opens ? end : i - 1); k++) {
            roles.set(k, RoleSearch.CONTENT);
        }
        trim(roles, noun);
        return roles.hasContent()
                ? Optional.of(new SpeakerLines.Line(new Cue(noun, noun + 1), roles))
                : Optional.empty();
    }

    /** The noun of somebody's word behind a possessor that begins after {@code i}, or -1. */
    private int noun(int i, int end) {
        boolean possessed = false;
        for (int k = i + 1; k < Math.min(end, i + LONGEST); k++) {
            if (possessed && NOUNS.contains(phrases.form(k)) && !phrases.isNoun(k + 1)) {
                return k;
            }
            boolean possessor = phrases.tag(k).equals("POS")
                    || (k == i + 1 && phrases.tag(k).equals("PRP$"));
            if (!possessor && !phrases.isPhrasal(k)) {
                return -1;
            }
            possessed |= possessor;
        }
        return -1;
    }
}
