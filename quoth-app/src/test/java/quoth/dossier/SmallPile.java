package quoth.dossier;

import java.util.List;
import java.util.Optional;
import quoth.collation.ReadDocument;
import quoth.collation.Rulings;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.document.PublicationTime;
import quoth.reading.Reader;

/** Three short fictional accounts of a landslip, one of them a copy, with characters that are hard on positions. */
public final class SmallPile {

    /** The reader of the pile. */
    public static final Reader READER = new PlainReader("plain 1");

    private SmallPile() {}

    /** A wire report with an emoji before the quotation. */
    public static Document wire() {
        return document(
                "wire.txt",
                "Hollin Wire",
                "Slope gives way above Tarn Vale",
                "\uD83C\uDFD4\uFE0F TARN VALE, 2033-04-02\r\n\u201CWe counted 9 houses,\u201D said Ole\u0301a Brandt."
                        + "\r\nNobody was hurt.");
    }

    /** The same text in another paper. */
    public static Document reprint() {
        return document("courier.txt", "Vale Courier", "Slope gives way", wire().text());
    }

    /** Another account with another number. */
    public static Document rival() {
        return document(
                "bugle.txt",
                "Upland Bugle",
                "Landslip in the vale",
                "At least 12 houses were lost on 2033-04-02, and \u201Cit will happen again,\u201D said Mirko Tallis."
                        + " Ole\u0301a Brandt did not reply. Caf\u00E9s stayed open.");
    }

    /** All of them. */
    public static List<Document> documents() {
        return List.of(wire(), reprint(), rival());
    }

    /** A document of the pile's kind. */
    public static Document document(String name, String outlet, String title, String text) {
        Imprint imprint = new Imprint(
                Optional.of(outlet),
                Optional.of(title),
                Optional.empty(),
                Optional.of(new PublicationTime("2033-04-02")),
                Optional.empty());
        return Document.of(name, "file:///pile/" + name, imprint, text);
    }

    /** A document and its reading. */
    public static ReadDocument read(Document document) {
        return new ReadDocument(document, READER.read(document));
    }

    /** Puts {@code documents} into {@code dossier} in their order and collates. */
    public static void fill(Dossier dossier, List<Document> documents) {
        documents.forEach(document -> dossier.put(document, READER.read(document)));
        dossier.replaceCollation(new PlainCollator().collate(dossier.documents(), Rulings.none()), "plain 1");
    }
}
