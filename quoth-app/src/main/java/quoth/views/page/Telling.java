package quoth.views.page;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import quoth.collation.ReadDocument;
import quoth.document.Passage;
import quoth.document.Span;
import quoth.reading.Attribution;
import quoth.reading.Certainty;
import quoth.reading.Polarity;
import quoth.views.Names;
import quoth.views.report.Link;

/**
 * Words of a document with whose they are.
 *
 * @param words the words, with a link to where they stand
 * @param language their language as an HTML {@code lang}; empty when it could not be told
 * @param speaker who says them, with a link where it is somebody whom the pile knows; empty when it is the document itself
 * @param manner how they are said, in words: "direct", "indirect, denied"; may be empty
 * @param source the document, in words: its outlet and date
 */
public record Telling(Link words, Optional<String> language, Optional<Speaker> speaker, String manner, String source) {

    private static final int LONGEST = 320;

    /**
     * Who says something.
     *
     * @param name what they are called
     * @param link their page; empty when the pile does not know them
     */
    public record Speaker(String name, Optional<String> link) {}

    /** What an attribution of a document contains. */
    static Telling of(Names names, Site site, ReadDocument read, int attribution) {
        Attribution said = read.reading().attributions().get(attribution);
        Span first = said.content().getFirst();
        StringBuilder words = new StringBuilder();
        said.content()
                .forEach(span -> words.append(words.isEmpty() ? "" : " … ")
                        .append(read.document().words(span)));
        String kind = said.kind().name().toLowerCase(Locale.ROOT);
        return new Telling(
                new Link(site.passage(read.document().passage(first)), cut(words.toString())),
                language(read),
                Optional.of(speaker(names, site, read, said)),
                said.isSaid() ? kind : kind + ", and said not to have been said",
                source(names, read.document().id()));
    }

    /** A clause of a document, in the voice of whoever says it. */
    static Telling of(
            Names names,
            Site site,
            ReadDocument read,
            Span span,
            OptionalInt voice,
            Polarity polarity,
            Certainty certainty) {
        String sure = switch (certainty) {
            case CERTAIN -> "";
            case PROBABLE -> "held likely";
            case POSSIBLE -> "held possible";
            case UNKNOWN -> "left open";
        };
        String denied = polarity == Polarity.NEGATIVE ? "denied" : "";
        return new Telling(
                new Link(
                        site.passage(new Passage(read.document().id(), span)),
                        cut(read.document().words(span))),
                language(read),
                voice.isPresent()
                        ? Optional.of(speaker(
                                names, site, read, read.reading().attributions().get(voice.getAsInt())))
                        : Optional.empty(),
                denied.isEmpty() ? sure : sure.isEmpty() ? denied : denied + ", " + sure,
                source(names, read.document().id()));
    }

    private static Speaker speaker(Names names, Site site, ReadDocument read, Attribution said) {
        return new Speaker(
                names.speakerWords(read, said), names.speaker(read, said).map(entity -> site.entity(entity.id())));
    }

    private static Optional<String> language(ReadDocument read) {
        return Optional.of(read.reading().language()).filter(code -> code.matches("[a-z]{2,3}") && !code.equals("und"));
    }

    /** A document in words: its outlet and date. */
    static String source(Names names, String document) {
        return names.outlet(document)
                + names.date(document).map(date -> ", " + date).orElse("");
    }

    private static String cut(String words) {
        String plain = words.strip().replaceAll("\\s+", " ");
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int blank = plain.lastIndexOf(' ', LONGEST);
        return plain.substring(0, blank < LONGEST / 2 ? plain.offsetByCodePoints(0, LONGEST / 2) : blank) + " …";
    }
}
