package quoth.collation.reuse;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import quoth.document.Document;

/**
 * The house that publishes a document, as far as the name of its outlet tells: "ABC News (Online)" and "ABC News" are one, and so
 * are "North Post" and "North Post - Opinion". What stands in brackets or after a dash says which part of the house it is.
 *
 * @param words the words of its name, in lower case; none when the outlet is unknown
 */
record House(Set<String> words) {

    static final House UNKNOWN = new House(Set.of());

    /** The house that published a document. */
    static House of(Document document) {
        return document.imprint().outlet().map(House::named).orElse(UNKNOWN);
    }

    /** The house of that name. */
    static House named(String outlet) {
        int bracket = outlet.indexOf('(');
        String name = bracket > 0 ? outlet.substring(0, bracket) : outlet;
        int dash = name.indexOf(" - ");
        name = dash > 0 ? name.substring(0, dash) : name;
        Set<String> words = new LinkedHashSet<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return new House(words);
    }

    boolean isKnown() {
        return !words.isEmpty();
    }

    /** Whether two names are of one house: they begin alike, and the one has no word that the other lacks. */
    boolean isSameAs(House other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return false;
        }
        return words.iterator().next().equals(other.words.iterator().next())
                && (words.containsAll(other.words) || other.words.containsAll(words));
    }
}
