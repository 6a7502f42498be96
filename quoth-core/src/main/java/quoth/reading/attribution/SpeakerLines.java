package quoth.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Attributions by layout alone, where no verb says so: the lines of a transcript ({@code HOLM: We never came.}) and quotations
 * signed with a dash and a name ({@code “We never came.” — Ada Holm}).
 */
final class SpeakerLines {

    private static final int LONGEST_NAME = 6;
    private static final int FEWEST_LINES = 2;

    private final Words words;

    private SpeakerLines(Words words) {
        this.words = words;
    }

    /**
     * A line.
     *
     * @param cue the colon or dash
     * @param roles its speaker and what is said
     */
    record Line(Cue cue, Roles roles) {}

    /** The lines of a text, in order. */
    static List<Line> find(Words words) {
        SpeakerLines search = new SpeakerLines(words);
        List<Line> transcript = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            int to = from + 1;
            while (to < words.size() && words.paragraph(to) == words.paragraph(from)) {
                to++;
            }
            int colon = search.colonAfterName(from, to);
            if (colon > 0) {
                transcript.add(search.line(colon, from, colon, colon + 1, to));
            }
            search.addSigned(from, to, lines);
            from = to;
        }
        if (transcript.size() >= FEWEST_LINES) {
            lines.addAll(transcript);
        }
        return lines;
    }

    private Line line(int cue, int sourceFrom, int sourceTo, int contentFrom, int contentTo) {
        Roles roles = new Roles(Math.min(sourceFrom, contentFrom), Math.max(sourceTo, contentTo));
        for (int i = sourceFrom; i < sourceTo; i++) {
            roles.set(i, RoleSearch.SOURCE);
        }
        for (int i = contentFrom; i < contentTo; i++) {
            roles.set(i, RoleSearch.CONTENT);
        }
        return new Line(new Cue(cue, cue + 1), roles);
    }

    /** The colon that follows a name in capitals at the start of a paragraph and has words after it, or -1. */
    private int colonAfterName(int from, int to) {
        for (int i = from; i < Math.min(to - 2, from + LONGEST_NAME); i++) {
            String form = words.token(i).form();
            if (form.equals(":")) {
                return i > from ? i : -1;
            }
            boolean capitals = form.equals(form.toUpperCase(Locale.ROOT)) && !form.equals(",");
            if (!capitals || (i == from && !words.isWord(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** Adds the quotation that ends in this paragraph, or with the one before, when a dash and a name sign it. */
    private void addSigned(int from, int to, List<Line> lines) {
        int dash = from;
        while (dash < to && !isSigningDash(dash)) {
            dash++;
        }
        boolean named = dash + 1 < to && to - dash <= LONGEST_NAME + 1 && onlyNames(dash + 1, to);
        boolean quotedFromStart = dash == from || words.quoteAt(from) != Words.OUTSIDE_QUOTES;
        if (!named || !quotedFromStart) {
            return;
        }
        int opening = dash - 1;
        while (opening > 0 && words.region(opening - 1) == words.region(dash - 1)) {
            opening--;
        }
        lines.add(line(dash, dash + 1, to, opening, dash));
    }

    private boolean isSigningDash(int word) {
        return switch (words.token(word).form()) {
            case "\u2014", "\u2013", "\u2015", "--", "-" -> word > 0 && words.quoteAt(word - 1) == Words.QUOTE_CLOSES;
            default -> false;
        };
    }

    private boolean onlyNames(int from, int to) {
        boolean name = false;
        for (int i = from; i < to; i++) {
            int part = words.partAt(i);
            name |= part == Grammar.NAME;
            if (Grammar.isVerbal(part)
                    || part == Grammar.CLAUSE_MARK
                    || part == Grammar.QUOTE
                    || part == Grammar.PRONOUN) {
                return false;
            }
        }
        return name;
    }
}
