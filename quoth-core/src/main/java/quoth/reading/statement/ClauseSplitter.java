package quoth.reading.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import quoth.reading.CalendarWords;
import quoth.reading.Line;

/**
 * Cuts a sentence into clauses at finite verbs, conjunctions, relative pronouns, marks and where another voice begins. Goes
 * through the sentence once.
 */
final class ClauseSplitter {

    private static final Set<String> HARD_MARKS =
            Set.of(";", ":", "—", "–", "(", ")", "[", "]", ".", "!", "?", "...", "…", "-lrb-", "-rrb-");
    private static final Set<String> SUBORDINATORS = Set.of(
            "because", "although", "though", "while", "whereas", "if", "unless", "whether", "that", "lest", "once");
    private static final Set<String> PREPOSITIONS_TOO =
            Set.of("after", "before", "since", "as", "until", "till", "than", "like");
    private static final Set<String> COORDINATORS = Set.of("and", "but", "or", "yet", "so", "nor");
    private static final Set<String> HOURS = Set.of("yesterday", "today", "noon", "midnight", "dawn");
    private static final int LOOK_AHEAD = 14;

    private final Line line;
    private final IntUnaryOperator voice;
    private final List<Clause> done = new ArrayList<>();
    private final Deque<Clause> open = new ArrayDeque<>();

    private ClauseSplitter(Line line, IntUnaryOperator voice) {
        this.line = line;
        this.voice = voice;
    }

    /**
     * The clauses of a sentence in the order in which they begin.
     *
     * @param voice for every token the number of the attribution whose content it stands in
     */
    static List<Clause> split(Line line, IntUnaryOperator voice) {
        ClauseSplitter splitter = new ClauseSplitter(line, voice);
        splitter.run();
        return splitter.done;
    }

    private void run() {
        int i = 0;
        while (i < line.size()) {
            if (i > 0 && voice.applyAsInt(i) != voice.applyAsInt(i - 1)) {
                closeAll();
            }
            if (isHard(i)) {
                closeAll();
                i++;
            } else {
                i = step(i);
            }
        }
        closeAll();
        done.sort((a, b) -> Integer.compare(a.tokens().getFirst(), b.tokens().getFirst()));
    }

    private boolean isHard(int i) {
        boolean dash = line.is(i, "-") && line.isApart(i) && line.isApart(i + 1);
        return (line.isMark(i) && line.is(i, HARD_MARKS))
                || line.is(i, Set.of("—", "–"))
                || dash
                || line.tag(i).endsWith("RB-");
    }

    /** Handles token {@code i} and returns where to go on. */
    private int step(int i) {
        if (line.is(i, ",")) {
            comma(i);
            return i + 1;
        }
        if (isRelative(i)) {
            start(new Clause(Clause.Kind.RELATIVE, line.is(i - 1, ",")));
        } else if (isSubordinator(i)) {
            start(new Clause(Clause.Kind.SUBORDINATE, line.is(i - 1, ",")));
        } else if (line.is(i, COORDINATORS) && hasVerb() && verbAhead(i + 1)) {
            coordinate(i);
            return i + 1;
        } else if (line.tag(i).equals("VBG") && line.is(i - 1, ",") && hasVerb()) {
            start(new Clause(Clause.Kind.PARTICIPIAL, true));
            current().turnsOn(new VerbGroup(i, i));
            current().add(i);
            return i + 1;
        }
        return line.isFinite(i) ? verb(i) : add(i);
    }

    private int add(int i) {
        current().add(i);
        return i + 1;
    }

    /** A finite verb: it makes the clause, or ends an enclosed one, or begins one without a conjunction. */
    private int verb(int i) {
        VerbGroup group = VerbGroup.at(line, i);
        while (current().verb().isPresent()
                && current().kind() != Clause.Kind.MAIN
                && open.size() > 1
                && openParentLacksVerb()) {
            close();
        }
        if (current().verb().isPresent()) {
            int from = subjectStart(i);
            List<Integer> subject = current().takeFrom(from);
            if (current().tokens().isEmpty()) {
                open.pop();
            } else {
                close();
            }
            Clause clause = new Clause(Clause.Kind.MAIN, false);
            open.push(clause);
            subject.forEach(clause::add);
        }
        current().turnsOn(group);
        for (int j = i; j <= group.main(); j++) {
            current().add(j);
        }
        return group.main() + 1;
    }

    private boolean openParentLacksVerb() {
        return open.stream().skip(1).anyMatch(clause -> clause.verb().isEmpty());
    }

    /** Where the noun phrase begins that stands right before the verb {@code i}. */
    private int subjectStart(int i) {
        int from = i;
        int least = current().verb().orElseThrow().main() + 1;
        while (from > least && isNominal(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isNominal(int i) {
        String tag = line.tag(i);
        return tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("CD")
                || tag.equals("POS")
                || tag.equals("EX")
                || tag.startsWith("RB")
                || tag.equals("HYPH");
    }

    private void comma(int i) {
        Clause clause = current();
        boolean verbFollows = line.isFinite(i + 1) || (line.tag(i + 1).startsWith("RB") && line.isFinite(i + 2));
        boolean ends = clause.verb().isPresent()
                && open.size() > 1
                && (clause.afterComma() || verbFollows || clause.kind() == Clause.Kind.SUBORDINATE);
        if (ends) {
            close();
        } else if (clause.verb().isPresent() && clause.kind() != Clause.Kind.MAIN && open.size() == 1) {
            close();
        } else if (clause.verb().isPresent() && clauseFollows(i + 1)) {
            close();
        }
    }

    /** Whether a clause with its own subject begins at {@code i}: a pronoun or a short noun phrase, then its verb. */
    private boolean clauseFollows(int i) {
        int j = i;
        while (j < i + 6 && line.has(j) && isNominal(j)) {
            j++;
        }
        return j > i && line.isFinite(j) && !line.tag(j - 1).startsWith("RB");
    }

    private void coordinate(int i) {
        Clause before = current();
        List<Integer> subject = before.subject();
        Clause.Kind kind = before.kind();
        boolean afterComma = before.afterComma();
        close();
        Clause clause = new Clause(open.isEmpty() ? Clause.Kind.MAIN : kind, afterComma);
        boolean ownSubject = !line.isFinite(i + 1) && !(line.tag(i + 1).startsWith("RB") && line.isFinite(i + 2));
        if (!ownSubject) {
            clause.shareSubject(subject);
        }
        open.push(clause);
    }

    private boolean isRelative(int i) {
        String tag = line.tag(i);
        return (tag.equals("WDT") || tag.equals("WP") || tag.equals("WP$") || tag.equals("WRB")) && verbAhead(i + 1);
    }

    private boolean isSubordinator(int i) {
        boolean conjunction = line.tag(i).equals("IN") && line.is(i, SUBORDINATORS);
        boolean either = line.tag(i).equals("IN") && line.is(i, PREPOSITIONS_TOO);
        return (conjunction && verbAhead(i + 1))
                || (either && i + 1 < line.size() && verbAhead(i + 1) && !timeFollows(i + 1));
    }

    /** "after five in the afternoon", "since Friday morning": numbers and days follow prepositions, not conjunctions. */
    private boolean timeFollows(int i) {
        boolean number = line.tag(i).equals("CD") && !line.isFinite(i + 1) && !line.isNoun(i + 1);
        boolean day = (line.is(i, CalendarWords.NAMES) || line.is(i, HOURS))
                && !line.isFinite(i)
                && !line.isFinite(i + 1)
                && !line.is(i + 1, "'s");
        return number || day;
    }

    /** Whether a finite verb comes before the next mark, conjunction or relative pronoun. */
    private boolean verbAhead(int from) {
        for (int i = from; i < from + LOOK_AHEAD && line.has(i); i++) {
            if (voice.applyAsInt(i) != voice.applyAsInt(from)) {
                return false;
            }
            if (line.isFinite(i)) {
                return true;
            }
            String tag = line.tag(i);
            boolean stops = line.isMark(i)
                    || tag.startsWith("W")
                    || (line.is(i, COORDINATORS) && tag.equals("CC") && i > from + 4)
                    || (tag.equals("IN") && line.is(i, SUBORDINATORS));
            if (stops) {
                return false;
            }
        }
        return false;
    }

    private boolean hasVerb() {
        return current().verb().isPresent();
    }

    private Clause current() {
        if (open.isEmpty()) {
            open.push(new Clause(Clause.Kind.MAIN, false));
        }
        return open.peek();
    }

    /** Begins a clause inside the current one, or beside it when that is complete and no comma encloses the new one. */
    private void start(Clause clause) {
        if (!open.isEmpty() && current().tokens().isEmpty()) {
            open.pop();
        }
        open.push(clause);
    }

    private void close() {
        Clause clause = open.pop();
        if (!clause.tokens().isEmpty()) {
            done.add(clause);
        }
    }

    private void closeAll() {
        while (!open.isEmpty()) {
            close();
        }
    }
}
