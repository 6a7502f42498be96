package quoth.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import quoth.document.Document;
import quoth.document.Span;

/** The full-text search over titles and texts (SQLite FTS5). Whatever a person types is a valid search. */
final class Search {

    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");
    private static final Pattern WORD_CHARACTER = Pattern.compile("[\\p{L}\\p{N}\\p{Co}]");
    private static final int EXCERPT_LENGTH = 160;

    /** Noncharacters of Unicode, which no text that is meant for exchange contains. */
    private static final char MATCH_STARTS = '\uFDD0';

    private static final char MATCH_ENDS = '\uFDD1';

    private final Handle handle;

    Search(Handle handle) {
        this.handle = handle;
    }

    /** The documents that hold all of {@code words}, the best first (BM25, a title's words count five times). */
    List<Hit> find(String words, int limit) {
        String expression = expression(words);
        if (expression.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("""
                        SELECT d.*, highlight(words, 1, :starts, :ends) AS marked
                          FROM words JOIN document d ON d.row = words.rowid
                         WHERE words MATCH :expression ORDER BY bm25(words, 5.0, 1.0), d.id LIMIT :limit""")
                .bind("starts", String.valueOf(MATCH_STARTS))
                .bind("ends", String.valueOf(MATCH_ENDS))
                .bind("expression", expression)
                .bind("limit", limit)
                .map((row, context) -> hit(DocumentRows.document(row), row.getString("marked")))
                .list();
    }

    /**
     * What a person typed as an FTS5 expression: all words must occur; words in quotation marks as a phrase; a word that ends
     * in {@code *} stands for all that begin so. Every term is quoted, so nothing in it is an operator.
     */
    static String expression(String words) {
        return TERM.matcher(words.replace('\0', ' '))
                .results()
                .map(term -> term.group(1) != null ? quoted(term.group(1), "") : word(term.group(2)))
                .filter(term -> WORD_CHARACTER.matcher(term).find())
                .collect(Collectors.joining(" "));
    }

    private static String word(String term) {
        return term.endsWith("*") ? quoted(term.replaceAll("\\*+$", ""), "*") : quoted(term, "");
    }

    private static String quoted(String term, String suffix) {
        return "\"" + term + "\"" + suffix;
    }

    private static Hit hit(Document document, String marked) {
        return hit(document, matches(document.text(), marked));
    }

    /** The hit of a document with the places of its matches. */
    static Hit hit(Document document, List<Span> matches) {
        return new Hit(document, matches, excerpt(document.text(), matches));
    }

    /** Where the marks say that matches stand; none when the text itself held such marks. */
    private static List<Span> matches(String text, String marked) {
        List<Span> matches = new ArrayList<>();
        int marks = 0;
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            if (marked.charAt(i) == MATCH_STARTS) {
                start = i - marks++;
            } else if (marked.charAt(i) == MATCH_ENDS) {
                int end = i - marks++;
                if (end > start) {
                    matches.add(new Span(start, end));
                }
            }
        }
        return marked.length() - marks == text.length() ? matches : List.of();
    }

    private static Optional<Span> excerpt(String text, List<Span> matches) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int best = 0;
        int most = 0;
        for (Span match : matches) {
            int from = Math.max(0, match.start() - EXCERPT_LENGTH / 4);
            int inside = (int) matches.stream()
                    .filter(other -> other.start() >= from && other.end() <= from + EXCERPT_LENGTH)
                    .count();
            if (inside > most) {
                most = inside;
                best = from;
            }
        }
        return Optional.of(wholeWords(text, best, Math.min(text.length(), best + EXCERPT_LENGTH)));
    }

    private static Span wholeWords(String text, int start, int end) {
        Matcher blank = Pattern.compile("\\s").matcher(text);
        int first = start > 0 && blank.region(start, end).find() ? Math.min(blank.end(), end - 1) : start;
        int last = end;
        while (last < text.length()
                && last > first + EXCERPT_LENGTH / 2
                && !Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return new Span(first, last);
    }
}
