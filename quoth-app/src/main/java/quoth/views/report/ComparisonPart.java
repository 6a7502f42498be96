package quoth.views.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quoth.collation.ReadDocument;
import quoth.collation.Reuse;
import quoth.document.Span;
import quoth.views.Names;

/**
 * Two documents side by side, with the passages that stand in both.
 *
 * @param left the one
 * @param right the other
 * @param shared how many passages stand in both
 */
public record ComparisonPart(Side left, Side right, int shared) {

    /**
     * One of the two.
     *
     * @param link to the document by itself
     * @param outlet who published it
     * @param date when, in words; empty when it does not say
     * @param language its language; empty when it could not be told
     * @param paragraphs its text, the shared passages marked and numbered
     * @param extent how much of it stands in the other, in percent
     */
    public record Side(
            Link link,
            String outlet,
            Optional<String> date,
            Optional<String> language,
            List<MarkedText> paragraphs,
            int extent) {}

    /** Two documents of which {@code reuse} tells what stands in both. */
    public static ComparisonPart of(
            Names names, Links links, ReadDocument left, ReadDocument right, List<Reuse> reuse) {
        List<Span> ofLeft = new ArrayList<>();
        List<Span> ofRight = new ArrayList<>();
        for (Reuse one : reuse) {
            boolean forward = one.from().document().equals(left.document().id());
            ofLeft.add(forward ? one.from().span() : one.to().span());
            ofRight.add(forward ? one.to().span() : one.from().span());
        }
        return new ComparisonPart(
                side(names, links, left, ofLeft, "left", "right"),
                side(names, links, right, ofRight, "right", "left"),
                reuse.size());
    }

    private static Side side(
            Names names, Links links, ReadDocument read, List<Span> shared, String here, String there) {
        String text = read.document().text();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < shared.size(); i++) {
            if (shared.get(i).end() <= text.length()) {
                String tag = "<span class=\"shared\" data-s=\"" + (i + 1) + "\"";
                marks.add(new Mark(
                        shared.get(i),
                        tag + " id=\"" + here + "-" + (i + 1) + "\" data-there=\"" + there + "\">",
                        tag + ">"));
            }
        }
        List<MarkedText> paragraphs = Paragraphs.of(text).stream()
                .map(paragraph -> new MarkedText(
                        text,
                        paragraph,
                        marks.stream()
                                .filter(mark -> mark.span().overlaps(paragraph))
                                .toList()))
                .toList();
        String id = read.document().id();
        return new Side(
                new Link(links.document(id), names.title(id)),
                names.outlet(id),
                names.date(id),
                ArticlePart.language(read),
                paragraphs,
                percent(shared, text.length()));
    }

    private static int percent(List<Span> shared, int length) {
        int covered = 0;
        int reached = 0;
        for (Span span : shared.stream().sorted().toList()) {
            covered += Math.max(0, Math.min(length, span.end()) - Math.max(reached, span.start()));
            reached = Math.max(reached, span.end());
        }
        return length == 0 ? 0 : (int) Math.round(100.0 * covered / length);
    }
}
