package quoth.collation.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Given names that are one: the forms of a name in kindred languages ("Sergei", "Serhiy"), and short forms ("Bill" for
 * "William"). Two short forms of one name are not taken for one another.
 */
final class GivenNames {

    private static final Map<String, List<Place>> PLACES = new HashMap<>();
    private static final Set<String> ENGLISH = new HashSet<>();
    private static final Set<String> FOREIGN = new HashSet<>();
    private static final Set<String> ROMANCE = new HashSet<>();

    static {
        int line = 0;
        String language = "";
        for (String text : WordList.lines("given-names.txt")) {
            if (text.startsWith("==")) {
                language = text.substring(2).strip();
                continue;
            }
            int bar = text.indexOf('|');
            add(text.substring(0, bar < 0 ? text.length() : bar), line, false, language);
            add(bar < 0 ? "" : text.substring(bar + 1), line, true, language);
            line++;
        }
    }

    private GivenNames() {}

    private static void add(String names, int line, boolean brief, String language) {
        for (String name : WordList.parts(names)) {
            String folded = Spelling.fold(name);
            PLACES.computeIfAbsent(folded, n -> new ArrayList<>(1)).add(new Place(line, brief));
            (language.equals("english") ? ENGLISH : FOREIGN).add(folded);
            if (language.equals("romance")) {
                ROMANCE.add(folded);
            }
        }
    }

    /** Whether {@code name}, folded, is a given name that is known here. */
    static boolean isKnown(String name) {
        return PLACES.containsKey(name);
    }

    /** The numbers of the lines in which {@code name}, folded, stands: names that are one share a line. */
    static List<Integer> lines(String name) {
        return PLACES.getOrDefault(name, List.of()).stream().map(Place::line).toList();
    }

    /** Whether {@code name}, folded, is known in English. */
    static boolean isEnglish(String name) {
        return ENGLISH.contains(name);
    }

    /** Whether {@code name}, folded, is known in English and in no language that English carries over from other letters. */
    static boolean isOnlyEnglish(String name) {
        return ENGLISH.contains(name) && !FOREIGN.contains(name);
    }

    /** Whether {@code name}, folded, is an English name that is not also one of languages in which people have two surnames. */
    static boolean isWithoutSecondSurname(String name) {
        return ENGLISH.contains(name) && !ROMANCE.contains(name);
    }

    /** Whether {@code name}, folded, is one of languages in which people have two surnames. */
    static boolean isRomance(String name) {
        return ROMANCE.contains(name);
    }

    /** Whether both, folded, are names known here and not one of them. */
    static boolean areTwo(String left, String right) {
        return !left.equals(right)
                && isKnown(left)
                && isKnown(right)
                && same(left, right).isEmpty();
    }

    /** How two different given names, folded, are one, in words; empty when they are not. */
    static Optional<String> same(String left, String right) {
        boolean forms = false;
        for (Place one : PLACES.getOrDefault(left, List.of())) {
            for (Place other : PLACES.getOrDefault(right, List.of())) {
                if (one.line() != other.line() || (one.brief() && other.brief())) {
                    continue;
                }
                if (one.brief()) {
                    return Optional.of(quote(left) + " is short for " + quote(right));
                }
                if (other.brief()) {
                    return Optional.of(quote(right) + " is short for " + quote(left));
                }
                forms = true;
            }
        }
        return forms
                ? Optional.of(quote(left) + " and " + quote(right) + " are two forms of one name")
                : Optional.empty();
    }

    private static String quote(String name) {
        return "\u201c" + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "\u201d";
    }

    /**
     * Where a name stands in the list.
     *
     * @param line in which line
     * @param brief whether it is a short form there
     */
    private record Place(int line, boolean brief) {}
}
