package quoth.views.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import quoth.collation.ReadDocument;
import quoth.document.CodePoints;
import quoth.document.Passage;
import quoth.document.Span;

/** Writes places in the texts of a pile in code points. */
final class Positions {

    private final Map<String, CodePoints> texts = new TreeMap<>();

    Positions(List<ReadDocument> documents) {
        documents.forEach(read ->
                texts.put(read.document().id(), CodePoints.of(read.document().text())));
    }

    /** Adds {@code document}, {@code start} and {@code end} to {@code row}. */
    ObjectNode put(ObjectNode row, Passage passage) {
        CodePoints text = in(passage.document());
        return row.put("document", passage.document())
                .put("start", text.fromUnits(passage.span().start()))
                .put("end", text.fromUnits(passage.span().end()));
    }

    /** The spans as {@code [[start, end], ...]}. */
    ArrayNode spans(String document, List<Span> spans) {
        CodePoints text = in(document);
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        spans.forEach(span -> list.addArray().add(text.fromUnits(span.start())).add(text.fromUnits(span.end())));
        return list;
    }

    private CodePoints in(String document) {
        CodePoints text = texts.get(document);
        if (text == null) {
            throw new IllegalArgumentException(
                    "the collation names document " + document + ", which is not in the pile");
        }
        return text;
    }
}
