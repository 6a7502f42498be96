package quoth.collation.ruling;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Whom a ruling means, by what is written.
 *
 * <p>A name alone means whomever any document calls by this name in full: "Dovan" is meant in the documents that never call him
 * anything longer, and not in one that calls him "Marek Dovan" first. Case, accents, articles and titles do not count. With
 * places, those documents alone are meant; there the name may be any that the document uses. With words of a document
 * it is whoever is mentioned in these words.
 *
 * @param name the name, as the documents write it; never blank
 * @param places where; empty for all documents
 */
public record Designation(String name, List<Place> places) {

    /** Documents that are named in words. */
    private static final int NAMED = 3;

    /** Fails when the name is blank. */
    public Designation {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a name must not be blank");
        }
        places = List.copyOf(places);
    }

    /** Whoever is called so, in whatever document. */
    public static Designation everywhere(String name) {
        return new Designation(name, List.of());
    }

    /** The name in quotation marks, and where. */
    public String words() {
        String quoted = "\u201c" + name + "\u201d";
        if (places.isEmpty()) {
            return quoted;
        }
        List<String> documents = places.stream()
                .map(place -> place.document().words())
                .distinct()
                .toList();
        String named = documents.stream().limit(NAMED).collect(Collectors.joining(", "));
        int more = documents.size() - NAMED;
        return quoted + " in " + named + (more > 0 ? " and " + more + " more" : "");
    }
}
