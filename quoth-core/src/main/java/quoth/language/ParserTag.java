package quoth.language;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the parser needs to know of a tag.
 *
 * @param number the class of the tagger, plus 1
 * @param mark 0 for a word; 1 for a comma, 2 for a quotation mark, 3 for any other mark
 * @param verb whether it is a verb or an auxiliary
 * @param name whether it is a proper name
 */
public record ParserTag(int number, int mark, boolean verb, boolean name) {

    /** The tags of a tagger's classes, which are written {@code IN/SCONJ}. */
    public static List<ParserTag> of(List<String> classes) {
        return IntStream.range(0, classes.size())
                .mapToObj(number -> of(number, classes.get(number)))
                .toList();
    }

    private static ParserTag of(int number, String pair) {
        String tag = pair.substring(0, pair.lastIndexOf('/'));
        String part = pair.substring(pair.lastIndexOf('/') + 1);
        int mark = !part.equals("PUNCT") ? 0 : tag.equals(",") ? 1 : tag.equals("``") || tag.equals("''") ? 2 : 3;
        return new ParserTag(number + 1, mark, part.equals("VERB") || part.equals("AUX"), tag.startsWith("NNP"));
    }
}
