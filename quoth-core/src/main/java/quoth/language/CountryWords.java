package quoth.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The names of countries, their adjectives and the nouns for their people, from one list in which every country has the same
 * place. Whoever asks for the kind of a word here instead of for the word treats all countries alike.
 *
 * <p>Words are told by how they are written: "Turkey" is one, "turkey" is not. In capitals all of it ("TURKEY") counts too.
 */
public final class CountryWords {

    /** What a word or a part of a longer name is. */
    public enum Kind {
        /** No such word. */
        NONE(0),
        /** The name of a country, or its last word: "Ghana", the second word of "Sri Lanka". */
        NAME(1),
        /** What belongs to a country, or the last word of it: "Ghanaian". One noun for a person is the same: "a Ghanaian". */
        ADJECTIVE(2),
        /** Its people: "Ghanaians". */
        PEOPLE(3),
        /** A word before the last of a name that has several: the first word of "Sri Lankan". */
        PART(4);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        /** A small number of its own, 0 for {@link #NONE}; features are made from it, so it never changes. */
        public int code() {
            return code;
        }
    }

    private static final int LONGEST = 3;
    private static final int FURTHEST = 30;
    private static final int LEAST_COMMON = 4;
    private static final int MOST_DROPPED = 4;
    private static final Map<String, Kind> KINDS = load();
    private static final Map<String, Set<String>> IRREGULAR = irregular();
    private static final Map<String, Set<String>> NAMES_OF = new ConcurrentHashMap<>();
    private static final boolean[] INITIALS = initials();

    private CountryWords() {}

    /**
     * The kinds of the words of a sentence.
     *
     * @param text the text
     * @param starts where its tokens start
     * @param ends where they end
     * @param from the first token of the sentence
     * @param to the token after its last
     * @param kinds receives the kind of each token of the sentence, that of the first at 0
     */
    public static void mark(CharSequence text, int[] starts, int[] ends, int from, int to, Kind[] kinds) {
        for (int i = from; i < to; i++) {
            kinds[i - from] = Kind.NONE;
        }
        for (int i = from; i < to; ) {
            char first = text.charAt(starts[i]);
            i += first < INITIALS.length && INITIALS[first] ? markAt(text, starts, ends, i, from, to, kinds) : 1;
        }
    }

    private static int markAt(CharSequence text, int[] starts, int[] ends, int i, int from, int to, Kind[] kinds) {
        for (int length = Math.min(LONGEST, to - i); length > 0; length--) {
            int end = ends[i + length - 1];
            Optional<Kind> kind = end - starts[i] <= FURTHEST
                    ? Optional.ofNullable(
                            KINDS.get(text.subSequence(starts[i], end).toString()))
                    : Optional.empty();
            if (kind.isPresent()) {
                for (int part = 0; part < length - 1; part++) {
                    kinds[i - from + part] = Kind.PART;
                }
                kinds[i - from + length - 1] = kind.get();
                return length;
            }
        }
        return 1;
    }

    /** Whether {@code words}, separated by single blanks, are the whole name of a country. */
    public static boolean isName(String words) {
        return KINDS.get(words) == Kind.NAME;
    }

    /** Whether {@code words}, separated by single blanks, are the adjective of a country. */
    public static boolean isAdjective(String words) {
        return KINDS.get(words) == Kind.ADJECTIVE;
    }

    /** Whether {@code words}, separated by single blanks, are the people of a country. */
    public static boolean isPeople(String words) {
        return KINDS.get(words) == Kind.PEOPLE;
    }

    /**
     * The names of the countries that {@code adjective} is the adjective of: those that begin as it does, the longest, and those
     * of a short list where the two have no beginning in common ("Dutch"). Empty when it is no such adjective.
     */
    public static Set<String> namesOf(String adjective) {
        return isAdjective(adjective) || isPeople(adjective)
                ? NAMES_OF.computeIfAbsent(adjective, CountryWords::findNames)
                : Set.of();
    }

    private static Set<String> findNames(String adjective) {
        String singular = isPeople(adjective) && adjective.endsWith("s")
                ? adjective.substring(0, adjective.length() - 1)
                : adjective;
        Set<String> irregular = IRREGULAR.getOrDefault(singular, Set.of());
        if (!irregular.isEmpty()) {
            return irregular;
        }
        int longest = 0;
        Set<String> names = new TreeSet<>();
        for (Map.Entry<String, Kind> entry : KINDS.entrySet()) {
            String name = entry.getKey();
            boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
            int common = entry.getValue() == Kind.NAME && !capitals ? common(name, singular) : 0;
            boolean alike = common >= LEAST_COMMON && name.length() - common <= MOST_DROPPED;
            if (alike && common > longest) {
                names.clear();
                longest = common;
            }
            if (alike && common == longest) {
                names.add(name);
            }
        }
        return Set.copyOf(names);
    }

    private static int common(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    private static Map<String, Set<String>> irregular() {
        Map<String, Set<String>> irregular = new HashMap<>();
        for (String line : lines("adjectives.txt").split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0 && !line.startsWith("#")) {
                Set<String> names = new TreeSet<>();
                for (String name : line.substring(colon + 1).split(",")) {
                    names.add(name.strip());
                }
                irregular.put(line.substring(0, colon).strip(), Set.copyOf(names));
            }
        }
        return irregular;
    }

    private static Map<String, Kind> load() {
        Map<String, Kind> kinds = new HashMap<>();
        for (String line : lines("countries.txt").split("\n")) {
            int colon = line.indexOf(':');
            if (colon < 0 || line.startsWith("#")) {
                continue;
            }
            Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            for (String words : line.substring(colon + 1).split(",")) {
                kinds.putIfAbsent(words.strip(), kind);
                kinds.putIfAbsent(words.strip().toUpperCase(Locale.ROOT), kind);
            }
        }
        return kinds;
    }

    private static boolean[] initials() {
        boolean[] initials = new boolean['Z' + 1];
        KINDS.keySet().forEach(words -> initials[words.charAt(0)] = true);
        return initials;
    }

    private static String lines(String file) {
        try (InputStream in = CountryWords.class.getResourceAsStream("/quoth/language/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the list of countries is missing from Quoth's jar");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
