package quoth.collation.point;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import quoth.collation.ReadDocument;
import quoth.document.Passage;
import quoth.document.Span;
import quoth.reading.Certainty;
import quoth.reading.Polarity;
import quoth.reading.Statement;

/**
 * Where a clause says that something happened: "photographed <i>in the packing hall</i>".
 *
 * @param answer the clause, and the place as its value
 * @param way how the place stands to what happened: there, from there, through it, to it
 * @param head the concept of the word that says what kind of place it is
 * @param words the concepts of all its words
 * @param denied the heads of places that the clause says it was not: "<i>not in the hall</i> but in the storeroom"
 */
record Site(Answer answer, Way way, String head, Set<String> words, Set<String> denied) {

    /** How a place stands to what happened. */
    enum Way {
        AT,
        FROM,
        THROUGH,
        TO
    }

    private static final String RESOURCE = "sites.txt";

    /** Words for places, buildings, parts of them, vehicles and ways, after WordNet 3.1. */
    private static final Set<String> PLACES = read();

    private static final Pattern PHRASE = Pattern.compile(
            "\\b(not\\s+)?(in|at|on|inside|outside|near|behind|beside|below|above|under|from|through|via|into|onto)\\s+"
                    + "((?:the|an?|its|his|her|their|our)\\s+[\\p{L}\\p{N}’'-]+(?:\\s+[\\p{L}\\p{N}’'-]+){0,5})",
            Pattern.CASE_INSENSITIVE);

    /** Where a noun phrase ends. */
    private static final Pattern END = Pattern.compile(
            "\\s(?:in|at|on|of|inside|outside|near|behind|beside|below|above|under|from|through|by|via|into|onto|to|for|with|about|after"
                    + "|before|during|until|since|between|and|or|but|as|than|that|which|who|whose|when|where|while|because|if|is|was|are"
                    + "|were|had|has|have|known|called|last|this|next|he|she|it|they|we|you|i)\\b",
            Pattern.CASE_INSENSITIVE);

    /** The places that the clauses of a document tell, one for each clause. */
    static List<Site> of(ReadDocument document, Accounts accounts) {
        List<Site> found = new ArrayList<>();
        for (Statement statement : document.reading().statements()) {
            boolean told = statement.polarity() == Polarity.POSITIVE
                    && statement.certainty() != Certainty.POSSIBLE
                    && statement.predicate().flatMap(Concepts::of).isPresent()
                    && statement.predicate().filter(Concepts::isTelling).isEmpty();
            if (told) {
                of(document, statement, accounts).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Site> of(ReadDocument document, Statement statement, Accounts accounts) {
        String text = document.document().text();
        Matcher phrase = PHRASE.matcher(text)
                .region(statement.span().start(), statement.span().end());
        Set<String> denied = new TreeSet<>();
        Optional<Site> found = Optional.empty();
        while (phrase.find()) {
            Matcher end = END.matcher(phrase.group(3));
            int length = end.find() ? end.start() : phrase.group(3).length();
            String words = phrase.group(3).substring(0, length).strip();
            String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
            if (isPlace(last)) {
                String head = Concepts.any(singular(last));
                if (phrase.group(1) != null) {
                    denied.add(head);
                } else if (found.isEmpty()) {
                    Span value = new Span(phrase.start(2), phrase.start(3) + words.length());
                    Set<String> concepts = new TreeSet<>();
                    for (String word : words.split("[\\s’'-]+")) {
                        concepts.add(Concepts.any(singular(word.toLowerCase(Locale.ROOT))));
                    }
                    found = Optional.of(new Site(
                            Answer.of(document, statement, value, accounts),
                            way(phrase.group(2).toLowerCase(Locale.ROOT)),
                            head,
                            concepts,
                            denied));
                }
            }
            phrase.region(phrase.start(3) + words.length(), statement.span().end());
        }
        return found;
    }

    private static Way way(String preposition) {
        return switch (preposition) {
            case "from" -> Way.FROM;
            case "through", "via" -> Way.THROUGH;
            case "into", "onto" -> Way.TO;
            default -> Way.AT;
        };
    }

    private static String singular(String word) {
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isPlace(String word) {
        return PLACES.contains(word) || PLACES.contains(singular(word));
    }

    /** Where it is said. */
    Passage place() {
        return answer.place();
    }

    /** The place in the words of the text, without the preposition. */
    String label() {
        String words = answer.document().document().words(answer.value());
        return words.substring(words.indexOf(' ') + 1);
    }

    private static Set<String> read() {
        try (InputStream stream = Site.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing beside " + Site.class);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
