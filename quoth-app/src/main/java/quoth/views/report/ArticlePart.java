package quoth.views.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quoth.collation.ReadDocument;
import quoth.views.Excerpt;
import quoth.views.Names;
import quoth.views.Period;
import quoth.views.Remarks;

/**
 * A document set for reading.
 *
 * @param read the document
 * @param names what it is called and where it comes from
 * @param remarks what persons have noted on it
 * @param links where its links lead
 * @param rows its paragraphs with the apparatus of each
 */
public record ArticlePart(ReadDocument read, Names names, Remarks remarks, Links links, List<Row> rows) {

    /**
     * A paragraph and what stands beside it.
     *
     * @param text the paragraph, marked
     * @param notes the attributions that begin in it
     * @param asides what other documents have to its passages
     */
    record Row(MarkedText text, List<Note> notes, List<Aside> asides) {}

    /**
     * An entry of the apparatus.
     *
     * @param index the attribution's index in the reading
     * @param tone the colour and the letter of its voice
     * @param speaker who speaks
     * @param kind direct, indirect or mixed
     * @param cue the words that attribute; empty when there are none
     * @param depth how many attributions it stands in
     */
    record Note(int index, Tone tone, String speaker, String kind, String cue, int depth) {}

    /**
     * A person's note.
     *
     * @param words the words that it is on; empty when it is on the whole document
     * @param remark the note, by whom and when
     */
    record Noted(Optional<Excerpt> words, String remark) {}

    String id() {
        return read.document().id();
    }

    /** The language of a document as an HTML {@code lang}; empty when it could not be told. */
    static Optional<String> language(ReadDocument read) {
        return Optional.of(read.reading().language()).filter(code -> code.matches("[a-z]{2,3}") && !code.equals("und"));
    }

    /** The language of the text; empty when it could not be told. */
    Optional<String> language() {
        return language(read);
    }

    /** Where the document was published, if it says so with a web address; no other scheme becomes a link. */
    Optional<String> address() {
        return read.document().imprint().url().map(String::strip).filter(url -> {
            String start = url.substring(0, Math.min(8, url.length())).toLowerCase(Locale.ROOT);
            return start.startsWith("https://") || start.startsWith("http://");
        });
    }

    String title() {
        return names.title(id());
    }

    /** What persons have noted on the document and on words in it, each with the words where it is on some. */
    List<Noted> noted() {
        return remarks.onDocument(id()).stream()
                .map(remark -> new Noted(remark.passage().map(words -> Excerpt.around(read, words)), remark.words()))
                .toList();
    }

    String outlet() {
        return names.outlet(id());
    }

    /** When it was published, in words, or that it does not say. */
    String date() {
        return read.document()
                .imprint()
                .published()
                .flatMap(time -> Period.of(time.iso()))
                .map(Period::words)
                .orElse("no date");
    }

    boolean isIndependent() {
        return names.isIndependent(id());
    }

    Link origin() {
        String origin = names.origin(id());
        return new Link(links.document(origin), names.outlet(origin));
    }
}
