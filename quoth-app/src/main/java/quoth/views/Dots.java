package quoth.views;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Independent origins as dots: a filled dot for each, and after it a hollow one for each document that echoes it.
 *
 * @param echoes for each origin, in the order of first publication, how many further documents echo it
 */
public record Dots(List<Integer> echoes) {

    /** Copies the list. */
    public Dots {
        echoes = List.copyOf(echoes);
    }

    /** Documents as dots: one for each that is independent or whose origin is not among them, with its echoes. */
    public static Dots ofDocuments(List<String> documents, Names names) {
        Map<String, Integer> byOrigin = new LinkedHashMap<>();
        documents.forEach(id -> byOrigin.merge(names.origin(id), 1, Integer::sum));
        return new Dots(byOrigin.values().stream().map(count -> count - 1).toList());
    }

    /** How many independent origins there are. */
    public int origins() {
        return echoes.size();
    }

    /** How many echoes there are of all origins together. */
    public int hollow() {
        return echoes.stream().mapToInt(Integer::intValue).sum();
    }

    /** The dots as characters, {@code ●○○○●}. */
    public String text() {
        StringBuilder dots = new StringBuilder();
        for (int count : echoes) {
            dots.append('●').append("○".repeat(count));
        }
        return dots.toString();
    }

    /** The dots as characters, or, where there would be more than {@code limit}, their number: {@code ●×14 ○×30}. */
    public String text(int limit) {
        if (origins() + hollow() <= limit) {
            return text();
        }
        return "●×" + origins() + (hollow() == 0 ? "" : " ○×" + hollow());
    }

    /** What the dots say, in words: "1 independent origin, 3 echoes". */
    public String words() {
        String first = origins() + (origins() == 1 ? " independent origin" : " independent origins");
        return hollow() == 0 ? first : first + ", " + hollow() + (hollow() == 1 ? " echo" : " echoes");
    }
}
