package quoth.intake.imprint;

import java.util.List;

/** A field of an imprint, with the names that people give it in front matter. */
public enum ImprintField {
    /** The headline. */
    TITLE,
    /** The publisher. */
    OUTLET,
    /** The byline. */
    AUTHOR,
    /** The time of publication. */
    PUBLISHED,
    /** The address. */
    URL;

    /** The names of this field, the one that holds against the others first. */
    List<String> names() {
        return switch (this) {
            case TITLE -> List.of("title", "headline");
            case OUTLET -> List.of("outlet", "publisher", "source", "site");
            case AUTHOR -> List.of("author", "byline", "authors");
            case PUBLISHED -> List.of("published", "date");
            case URL -> List.of("url", "link");
        };
    }
}
