package quoth.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Attributions of headlines, which leave words out: {@code Mill to close, says mayor} and {@code Mill to close - mayor}. A headline is
 * here a paragraph of one line without a full stop.
 */
final class Headlines {

    private static final Set<String> SAYS = Set.of(
            "says",
            "say",
            "said",
            "claims",
            "claim",
            "warns",
            "warn",
            "insists",
            "insist",
            "admits",
            "admit",
            "argues",
            "announces",
            "announce",
            "reports",
            "report",
            "confirms",
            "confirm",
            "tells",
            "told",
            "believes",
            "believe");
    private static final Set<String> MEDIA = Set.of(
            "news",
            "post",
            "times",
            "gazette",
            "herald",
            "courier",
            "mail",
            "tv",
            "radio",
            "agency",
            "press",
            "today",
            "online",
            "journal",
            "tribune",
            "blog",
            "ledger",
            "observer",
            "guardian",
            "chronicle",
            "magazine",
            "live",
            "video",
            "photos",
            "opinion",
            "analysis",
            "updated");
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "--");
    private static final int LONGEST = 24;
    private static final int LONGEST_SOURCE = 6;
    private static final int SHORTEST = 3;

    private final Words words;
    private final Phrases phrases;

    private Headlines(Words words) {
        this.words = words;
        this.phrases = new Phrases(words);
    }

    /** The attributions in headlines, in order. */
    static List<SpeakerLines.Line> find(Words words) {
        Headlines headlines = new Headlines(words);
        List<SpeakerLines.Line> found = new ArrayList<>();
        for (int s = 0; s < words.sentenceCount(); s++) {
            int from = words.sentenceStart(s);
            int to = words.sentenceStart(s + 1);
            if (headlines.isHeadline(from, to)) {
                headlines.read(from, to, found);
            }
        }
        return found;
    }

    private boolean isHeadline(int from, int to) {
        boolean alone = (from == 0 || words.paragraph(from - 1) != words.paragraph(from))
                && (to == words.size() || words.paragraph(to) != words.paragraph(from));
        boolean stops = phrases.is(to - 1, ".") || phrases.is(to - 1, ":");
        return alone && !stops && to - from <= LONGEST && to - from > SHORTEST;
    }

    private void read(int from, int to, List<SpeakerLines.Line> found) {
        for (int i = to - 2; i >= Math.max(from + SHORTEST, to - LONGEST_SOURCE - 1); i--) {
            boolean says = SAYS.contains(phrases.form(i)) && !words.isWord(i - 1);
            boolean dash = from == 0
                    && DASHES.contains(phrases.form(i))
                    && isApart(i)
                    && isApart(i + 1)
                    && !MEDIA.contains(phrases.form(to - 1));
            if ((says || dash) && isName(i + 1, to)) {
                found.add(line(i, from, to));
                return;
            }
        }
    }

    private boolean isApart(int i) {
        return words.span(i - 1).end() < words.span(i).start();
    }

    /** Whether the words to the end are a short noun phrase. */
    private boolean isName(int from, int to) {
        boolean noun = false;
        for (int i = from; i < to; i++) {
            boolean inside = phrases.isPhrasal(i)
                    || phrases.is(i, "of")
                    || phrases.tag(i).equals("PRP");
            if (!inside || SAYS.contains(phrases.form(i))) {
                return false;
            }
            noun |= phrases.isNoun(i) || phrases.tag(i).equals("PRP");
        }
        return noun;
    }

    private SpeakerLines.Line line(int cue, int from, int to) {
        Roles roles = new Roles(from, to);
        int end = phrases.is(cue - 1, ",") ? cue - 1 : cue;
        for (int i = from; i < end; i++) {
            roles.set(i, RoleSearch.CONTENT);
        }
        for (int i = cue + 1; i < to; i++) {
            roles.set(i, RoleSearch.SOURCE);
        }
        return new SpeakerLines.Line(new Cue(cue, cue + 1), roles);
    }
}
