package quoth.views.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import quoth.collation.ReadDocument;
import quoth.document.Span;
import quoth.reading.Mention;
import quoth.reading.Quantity;
import quoth.reading.TimeExpression;

/**
 * What an article is set with beside its attributions.
 *
 * @param details what is marked on demand
 * @param asides what other documents have to its passages
 * @param at the passage to which the reader was sent
 */
public record Setting(Set<Detail> details, List<Aside> asides, Optional<Span> at) {

    /** Attributions alone. */
    static final Setting PLAIN = new Setting(EnumSet.noneOf(Detail.class), List.of(), Optional.empty());

    /** What can be marked in a text. */
    public enum Detail {
        TIMES,
        NUMBERS,
        NAMES
    }

    /** Copies the collections. */
    public Setting {
        details = Set.copyOf(details);
        asides = List.copyOf(asides);
    }

    List<Mark> marks(ReadDocument read, Links links) {
        List<Mark> marks = new ArrayList<>();
        int length = read.document().text().length();
        at.filter(span -> span.end() <= length)
                .ifPresent(span -> marks.add(new Mark(span, "<span id=\"at\" class=\"at\">", "<span class=\"at\">")));
        for (Aside aside : asides) {
            if (aside.place().end() <= length) {
                String number = String.valueOf(aside.number());
                String tag = "<span class=\"p\" data-p=\"" + number + "\"";
                marks.add(new Mark(
                        aside.place(),
                        tag + " id=\"passage-" + number + "\" tabindex=\"0\" aria-describedby=\"aside-" + number
                                + "\">",
                        tag + ">"));
            }
        }
        if (details.contains(Detail.TIMES)) {
            for (TimeExpression time : read.reading().times()) {
                marks.add(titled("w-time", time.span(), time.value()));
            }
        }
        if (details.contains(Detail.NUMBERS)) {
            for (Quantity quantity : read.reading().quantities()) {
                marks.add(titled("w-number", quantity.span(), "number"));
            }
        }
        if (details.contains(Detail.NAMES)) {
            for (Mention mention : read.reading().mentions()) {
                name(read, mention).ifPresent(name -> marks.add(titled("w-name", mention.core(), name)));
            }
        }
        return marks;
    }

    private static Optional<String> name(ReadDocument read, Mention mention) {
        OptionalInt entity = mention.entity();
        return entity.isPresent()
                        && entity.getAsInt() < read.reading().entities().size()
                ? Optional.of(read.reading().entities().get(entity.getAsInt()).name())
                : Optional.empty();
    }

    private static Mark titled(String role, Span span, String title) {
        String tag = "<span class=\"" + role + "\" title=\"" + ArticleSetter.attribute(title) + "\">";
        return new Mark(span, tag, tag);
    }
}
