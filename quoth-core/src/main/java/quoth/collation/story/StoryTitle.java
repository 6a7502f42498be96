package quoth.collation.story;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quoth.document.Document;

/**
 * The title of a story: of its documents' own titles the one that names most of what the others tell. One that speaks of its
 * own publisher, as statements do, is taken only when there is no other.
 */
final class StoryTitle {

    private StoryTitle() {}

    /** The title of the story that these documents tell, in the pile's order; the first one's name when none has a title. */
    static String of(List<TermVector> told) {
        return told.stream()
                .filter(vector -> vector.document().imprint().title().isPresent())
                .max(Comparator.comparing((TermVector vector) -> !speaksOfItself(vector.document()))
                        .thenComparingDouble(vector -> naming(vector, told))
                        .thenComparing(Comparator.comparingInt(told::indexOf).reversed()))
                .flatMap(vector -> vector.document().imprint().title())
                .orElseGet(() -> told.getFirst().document().name());
    }

    /** How much of what sets the other documents apart a title names, for its length. */
    private static double naming(TermVector vector, List<TermVector> told) {
        Optional<String> title = vector.document().imprint().title();
        Terms terms = Terms.ofTitle(title.orElse(""));
        double sum = 0;
        for (TermVector other : told) {
            sum += other == vector ? 0 : other.names(terms);
        }
        return sum / Math.sqrt(Math.max(4, terms.size()));
    }

    private static boolean speaksOfItself(Document document) {
        String title = document.imprint().title().orElse("").toLowerCase(Locale.ROOT);
        return document.imprint()
                .outlet()
                .map(outlet -> outlet.toLowerCase(Locale.ROOT))
                .filter(outlet -> !outlet.isBlank() && title.contains(outlet))
                .isPresent();
    }
}
