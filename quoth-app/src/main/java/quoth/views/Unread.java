package quoth.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import quoth.collation.ReadDocument;
import quoth.dossier.Pile;
import quoth.intake.Rejection;

/**
 * Documents that are in the pile and can be searched, but in which nothing was read, since they are in a language that Quoth does
 * not read.
 *
 * @param documents the documents, in the pile's order
 */
public record Unread(List<ReadDocument> documents) {

    private static final String READ = "en";
    private static final String UNKNOWN = "und";

    /** Copies the list. */
    public Unread {
        documents = List.copyOf(documents);
    }

    static Unread of(Pile pile) {
        return new Unread(pile.documents().stream()
                .filter(read -> !read.reading().language().equals(READ)
                        && read.reading().sentences().isEmpty())
                .toList());
    }

    /** How many there are of each language, the most frequent first: "2 in German, 1 in a language that could not be told". */
    public String byLanguage() {
        Map<String, Long> counts = documents.stream()
                .collect(Collectors.groupingBy(Unread::language, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(entry -> NumberWords.of(entry.getValue().intValue()) + " in " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    /** What was not taken in at all, and then each of these documents, with the reason. */
    public List<Rejection> after(List<Rejection> rejections) {
        List<Rejection> all = new ArrayList<>(rejections);
        documents.forEach(read -> all.add(new Rejection(
                read.document().uri(),
                "It is in " + language(read) + ", and Quoth reads English: it is kept and can be searched.")));
        return all;
    }

    private static String language(ReadDocument read) {
        String code = read.reading().language();
        return code.equals(UNKNOWN)
                ? "a language that could not be told"
                : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
