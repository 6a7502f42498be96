package quoth.reading.time;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** The words that a rule found, by the names of its template. */
final class Words {

    private final Matcher found;

    Words(Matcher found) {
        this.found = found;
    }

    /** The words found under {@code name} as they stand in the text, or empty when the template did without them. */
    Optional<String> raw(String name) {
        return found.pattern().namedGroups().containsKey(name)
                ? Optional.ofNullable(found.group(name))
                : Optional.empty();
    }

    /** The words found under {@code name} in lower case. */
    Optional<String> get(String name) {
        return raw(name).map(words -> words.toLowerCase(Locale.ROOT));
    }

    /** The words found under {@code name} in lower case, or nothing at all. */
    String text(String name) {
        return get(name).orElse("");
    }

    /** Whether the template found something under {@code name}. */
    boolean has(String name) {
        return raw(name).isPresent();
    }

    /** All the words found. */
    String all() {
        return found.group();
    }
}
