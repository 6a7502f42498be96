package quoth.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quoth.document.Document;
import quoth.document.PublicationTime;
import quoth.document.Span;
import quoth.dossier.Hit;

/** Sets what a search found as lines for a terminal. Nothing in a document can send it an escape code. */
final class HitLines {

    private static final String INDENT = "    ";

    private final boolean colour;
    private final int width;

    HitLines(boolean colour, int width) {
        this.colour = colour;
        this.width = width;
    }

    /** The document and an excerpt around the words that were found, which stand out where colours are allowed. */
    String of(Hit hit) {
        Document document = hit.document();
        String heading = clean(document.imprint().title().orElse(document.name()));
        String source = Stream.of(
                        document.imprint().outlet(),
                        document.imprint().published().map(PublicationTime::iso),
                        Optional.of(document.name()))
                .flatMap(Optional::stream)
                .map(HitLines::clean)
                .collect(Collectors.joining(" \u00B7 "));
        String excerpt = hit.excerpt()
                .map(span -> wrapped(excerpt(document.text(), span, hit.matches())))
                .orElse("");
        return strong(heading) + "\n" + INDENT + source + "\n" + excerpt + "\n";
    }

    /** The words of the excerpt one by one, those that were found made strong. */
    private List<Word> excerpt(String text, Span excerpt, List<Span> matches) {
        List<Word> words = new ArrayList<>();
        int start = excerpt.start();
        for (int i = excerpt.start(); i <= excerpt.end(); i++) {
            if (i == excerpt.end() || Character.isWhitespace(text.charAt(i))) {
                if (i > start) {
                    Span word = new Span(start, i);
                    words.add(new Word(clean(word.in(text)), matches.stream().anyMatch(word::overlaps)));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private String wrapped(List<Word> words) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (Word word : words) {
            boolean breaks = column == 0 || column + 1 + word.text().length() > width;
            lines.append(breaks ? (column == 0 ? "" : "\n") + INDENT : " ");
            lines.append(word.found() ? strong(word.text()) : word.text());
            column = (breaks ? INDENT.length() : column + 1) + word.text().length();
        }
        return lines.isEmpty() ? "" : lines.append('\n').toString();
    }

    private String strong(String text) {
        return colour ? "\u001B[1m" + text + "\u001B[0m" : text;
    }

    /** The text without control and direction characters. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
    }

    private record Word(String text, boolean found) {}
}
