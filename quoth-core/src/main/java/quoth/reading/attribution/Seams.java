package quoth.reading.attribution;

import java.util.Optional;
import java.util.Set;
import quoth.reading.CalendarWords;

/**
 * Mends where source, cue and content meet, by rules that hold whatever was learnt: a relative clause about the source is no content,
 * neither is whom a quotation was told to, a date is no source, and a condition ends before what depends on it.
 */
final class Seams {

    private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "whom", "where");
    private static final Set<String> CONDITION = Set.of("if", "unless", "when", "whenever");
    private static final Set<String> AROUND_DATES = Set.of(
            "jan.",
            "feb.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.",
            "today",
            "yesterday",
            "tonight",
            "on",
            ",",
            "the",
            "last",
            "next",
            "week",
            "month",
            "year",
            "morning",
            "afternoon",
            "evening",
            "night",
            "late",
            "early",
            "p.m.",
            "a.m.");

    private final Words words;
    private final Phrases phrases;

    Seams(Words words) {
        this.words = words;
        this.phrases = new Phrases(words);
    }

    /** Mends {@code roles} in place. */
    void mend(Cue cue, Roles roles) {
        if (phrases.lemma(cue.from()).equals("accord")) {
            dropClauseAboutSource(cue, roles);
        }
        dropLeadIn(cue, roles);
        dropExpletive(cue, roles);
        endCondition(cue, roles);
        replaceDate(cue, roles);
    }

    /** "according to Lund, <i>who owns the bakery</i>". */
    private void dropClauseAboutSource(Cue cue, Roles roles) {
        int source = roles.next(RoleSearch.SOURCE, cue.to());
        if (source < 0) {
            return;
        }
        int end = source;
        while (roles.isSource(end) && !(phrases.is(end, RELATIVE) && phrases.is(end - 1, ","))) {
            end++;
        }
        for (int i = end; i < roles.to() && roles.isSource(i); i++) {
            roles.set(i, RoleSearch.NEITHER);
        }
        int relative = phrases.is(end, ",") ? end + 1 : end;
        if (phrases.is(end - 1, ",") && roles.isSource(end - 1)) {
            roles.set(end - 1, RoleSearch.NEITHER);
        }
        if (!phrases.is(relative, RELATIVE)) {
            return;
        }
        int left = roles.next(RoleSearch.CONTENT, roles.from());
        boolean said = left >= 0 && left < cue.from();
        for (int i = relative; i < roles.to() && phrases.together(i, cue.from()); i++) {
            if (!said && phrases.is(i, ",")) {
                roles.set(i, RoleSearch.NEITHER);
                break;
            }
            roles.set(i, RoleSearch.NEITHER);
        }
    }

    /** "wrote <i>us at midnight:</i> “I stood in the rain”". */
    private void dropLeadIn(Cue cue, Roles roles) {
        int first = roles.next(RoleSearch.CONTENT, cue.to());
        if (first < 0 || words.region(first) > 0) {
            return;
        }
        int i = first;
        while (roles.isContent(i) && words.region(i) == 0 && !phrases.is(i, ":") && i < first + 12) {
            i++;
        }
        boolean leadsIn = phrases.is(i, ":")
                && words.quoteAt(i + 1) == Words.QUOTE_OPENS
                && roles.isContent(i + 1)
                && !hasFinite(first, i);
        if (leadsIn) {
            for (int k = first; k <= i; k++) {
                roles.set(k, RoleSearch.NEITHER);
            }
        }
    }

    private boolean hasFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (phrases.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** "<i>It</i> is understood that". */
    private void dropExpletive(Cue cue, Roles roles) {
        int first = roles.next(RoleSearch.CONTENT, roles.from());
        boolean alone = first >= 0
                && first < cue.from()
                && phrases.is(first, "it")
                && !roles.isContent(first + 1)
                && roles.next(RoleSearch.CONTENT, first + 1) >= 0;
        if (alone) {
            roles.set(first, RoleSearch.NEITHER);
        }
    }

    /** "If Dorvik says the mill is safe<i>, I will move in</i>". */
    private void endCondition(Cue cue, Roles roles) {
        int start = words.sentenceStart(words.sentence(cue.from()));
        int k = cue.from() - 1;
        while (k > start && !phrases.is(k, ",") && !phrases.is(k, CONDITION) && words.quoteAt(k) != Words.QUOTE_OPENS) {
            k--;
        }
        if (!phrases.is(k, CONDITION) || !phrases.clauseAt(k + 1)) {
            return;
        }
        for (int i = cue.to(); i < roles.to() && phrases.together(i, cue.from()); i++) {
            boolean ends = phrases.is(i, ",") && words.region(i) == words.region(cue.from()) && phrases.clauseAt(i + 1);
            if (ends) {
                for (int j = i; j < roles.to(); j++) {
                    if (roles.isContent(j)) {
                        roles.set(j, RoleSearch.NEITHER);
                    }
                }
                return;
            }
        }
    }

    /** "told reporters on Tuesday, <i>3 May</i>:" names nobody; who did is the verb's subject. */
    private void replaceDate(Cue cue, Roles roles) {
        int first = roles.next(RoleSearch.SOURCE, roles.from());
        if (first < 0) {
            return;
        }
        int last = first;
        for (int i = first; i >= 0; i = roles.next(RoleSearch.SOURCE, i + 1)) {
            boolean date = phrases.is(i, CalendarWords.NAMES)
                    || phrases.is(i, AROUND_DATES)
                    || phrases.tag(i).equals("CD");
            if (!date) {
                return;
            }
            last = i;
        }
        boolean counts = phrases.tag(last).equals("CD") && first == last;
        if (counts) {
            return;
        }
        roles.dropSource();
        Optional<Cue> subject = phrases.isVerb(cue.from()) ? phrases.subject(cue.from()) : Optional.empty();
        subject.ifPresent(found -> {
            for (int i = Math.max(found.from(), roles.from()); i < found.to(); i++) {
                roles.set(i, RoleSearch.SOURCE);
            }
        });
    }
}
