package quoth.reading.mention;

import java.util.List;

/**
 * A name in a sentence.
 *
 * @param first its first token, titles included
 * @param name the first token of the name itself
 * @param last its last token
 * @param words the words of the name itself
 * @param roles the titles in lower case, abbreviations spelled out: "transport minister", "minister"
 */
record NamePhrase(int first, int name, int last, List<String> words, List<String> roles) {

    NamePhrase {
        words = List.copyOf(words);
        roles = List.copyOf(roles);
    }

    /** The name without titles. */
    String text() {
        return String.join(" ", words);
    }

    String lastWord() {
        return words.getLast();
    }
}
