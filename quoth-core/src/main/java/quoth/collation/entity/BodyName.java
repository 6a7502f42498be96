package quoth.collation.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quoth.reading.Countries;

/**
 * The name of a body or place taken apart: abbreviations written out, spellings of one kind, plurals as singulars.
 *
 * @param words the words that say something, in order
 * @param core the same without forms of enterprise and words like "Party" that a name may leave away
 * @param acronyms what the name can be when only first letters are left
 * @param capitals the words of the name that are written in capitals only, folded
 * @param place the number of the place, when it is one that has several names
 * @param isPlace whether it is a country or such a place
 * @param isBodily whether its words show that it is no person's name
 * @param withoutStyle the name without "Republic of" and the like, when it has that
 */
record BodyName(
        List<String> words,
        List<String> core,
        Set<String> acronyms,
        Set<String> capitals,
        OptionalInt place,
        boolean isPlace,
        boolean isBodily,
        Optional<String> withoutStyle) {

    private static final int MOST_WORDS = 16;
    private static final Pattern BLANKS = Pattern.compile("[\\s,/()]+");
    /** "Amazon.com" for "Amazon". */
    private static final Pattern DOMAIN = Pattern.compile("^([\\p{L}\\p{N}-]{3,})\\.(?:com|org|net|co\\.uk)$");

    /** "Ar-Raqqah" for "Raqqah". */
    private static final Pattern ARTICLE = Pattern.compile("^(?:a[dnlrstz]|ash|el|ad)-(\\p{L}{3,})$");

    private static final Pattern QUARTER = Pattern.compile("^(north|south)(east|west)");
    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "and", "for", "in", "on", "de", "du", "des", "der", "die", "das", "den", "la", "le",
            "les", "el", "del", "di", "da", "do", "et", "und", "y", "e", "&", "to", "s", "ve", "och", "og");
    private static final Map<String, String> MEANT = meant("abbreviation", "spelling", "translation", "alike");
    private static final Map<String, String> INITIALS = meant("initials");
    private static final Set<String> SURNAMES = set("surname");
    private static final Set<String> LEGAL = set("legal");
    private static final Set<String> TAIL = set("tail");
    private static final Set<String> BODY = set("body");
    private static final Set<String> MEDIA = set("medium");
    private static final Set<String> UNIONS =
            Set.of("United State", "United Kingdom", "United Nation", "European Union", "European");
    private static final Set<String> KINDS = set("kind");

    BodyName {
        words = List.copyOf(words);
        core = List.copyOf(core);
        acronyms = Set.copyOf(acronyms);
        capitals = Set.copyOf(capitals);
    }

    private static Set<String> set(String label) {
        Set<String> words = new HashSet<>();
        for (String word : WordList.words("bodies.txt", label)) {
            String folded = Spelling.fold(word);
            words.add(folded);
            words.add(singular(folded));
        }
        return words;
    }

    private static Map<String, String> meant(String... labels) {
        Map<String, String> meant = new HashMap<>();
        for (String label : labels) {
            for (String pair : WordList.words("bodies.txt", label)) {
                int equals = pair.indexOf('=');
                meant.putIfAbsent(Spelling.fold(pair.substring(0, equals)), pair.substring(equals + 1));
            }
        }
        return meant;
    }

    /** The name whose folded words are {@code tokens} and which was written as {@code text}. */
    static BodyName of(List<String> tokens, String text) {
        Set<String> capitals = capitals(text);
        List<String> whole = tokens.stream()
                .limit(MOST_WORDS)
                .map(token -> capitals.contains(token) ? INITIALS.getOrDefault(token, token) : token)
                .map(token -> DOMAIN.matcher(token).replaceFirst("$1"))
                .map(token -> ARTICLE.matcher(token).replaceFirst("$1"))
                .toList();
        List<String> written = whole.stream()
                .flatMap(token -> Arrays.stream(token.split("-")))
                .filter(token -> !token.isEmpty())
                .toList();
        List<String> words = new ArrayList<>();
        for (String token : written) {
            if (!SMALL.contains(token) && !(token.equals("al") && written.size() > 1)) {
                addMeant(words, token);
            }
        }
        List<String> core = core(words);
        Set<String> acronyms = acronyms(written, words, core);
        acronyms.add(initials(whole.stream()
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .toList()));
        String key = Places.key(text);
        return new BodyName(
                words,
                core,
                acronyms,
                capitals,
                Places.number(text),
                Places.isPlace(text),
                isBodily(written, text),
                Optional.of(Places.withoutStyle(key)).filter(plain -> !plain.isEmpty() && !plain.equals(key)));
    }

    private static Set<String> capitals(String text) {
        Set<String> capitals = new TreeSet<>();
        for (String word : BLANKS.split(text)) {
            String letters = word.replace(".", "").replace("&", "");
            if (letters.length() > 1 && letters.chars().allMatch(Character::isUpperCase)) {
                String folded = letters.toLowerCase(Locale.ROOT);
                capitals.add(folded);
                capitals.add(INITIALS.getOrDefault(folded, folded));
            }
        }
        return capitals;
    }

    private static void addMeant(List<String> words, String token) {
        String plain = token.replace(".", "").replace("'", "").replace("&", "");
        switch (plain) {
            case "us", "usa" -> words.addAll(List.of("united", "state"));
            case "uk" -> words.addAll(List.of("united", "kingdom"));
            case "un" -> words.addAll(List.of("united", "nation"));
            case "eu" -> words.addAll(List.of("european", "union"));
            case "" -> {}
            default -> words.add(singular(MEANT.getOrDefault(plain, MEANT.getOrDefault(token, plain))));
        }
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        String one = plural ? word.substring(0, word.length() - 1) : word;
        return MEANT.getOrDefault(word, one);
    }

    private static List<String> core(List<String> words) {
        List<String> core = new ArrayList<>(words);
        while (core.size() > 1
                && (LEGAL.contains(core.getLast()) || TAIL.contains(core.getLast()))
                && !isOfCountry(core.subList(0, core.size() - 1))) {
            core.removeLast();
        }
        return core;
    }

    /** Whether words are a country's name or adjective, which a party, an agency or a paper of it is not. */
    private static boolean isOfCountry(List<String> words) {
        String joined = words.stream()
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
        return Countries.isOfCountry(joined) || UNIONS.contains(joined);
    }

    private static Set<String> acronyms(List<String> written, List<String> words, List<String> core) {
        Set<String> acronyms = new LinkedHashSet<>();
        acronyms.add(initials(written));
        acronyms.add(
                initials(written.stream().filter(word -> !SMALL.contains(word)).toList()));
        acronyms.add(initials(words));
        acronyms.add(initials(words.stream()
                .flatMap(word -> Arrays.stream(
                        QUARTER.matcher(word).replaceFirst("$1 $2").split(" ")))
                .toList()));
        acronyms.add(initials(core));
        int and = written.lastIndexOf("and");
        if (and > 2) {
            acronyms.add(initials(written.subList(0, and).stream()
                    .filter(word -> !SMALL.contains(word))
                    .toList()));
        }
        acronyms.removeIf(acronym -> acronym.length() < 2);
        return acronyms;
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    /** The words that say what kind of body this is, where its name says more: "inspectorate" of "Maritime Inspectorate". */
    Set<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        if (words.size() == 1 && KINDS.contains(words.getFirst())) {
            kinds.add(words.getFirst());
        } else if (words.size() > 1) {
            Stream.of(words.getFirst(), words.getLast()).filter(KINDS::contains).forEach(kinds::add);
        }
        return kinds;
    }

    /** Whether the last word says that this is a paper, an agency or a broadcaster. */
    boolean isMedium() {
        return !words.isEmpty() && MEDIA.contains(words.getLast());
    }

    /** Whether folded words are nothing but forms of enterprise: "LLC". */
    static boolean isOnlyLegal(List<String> words) {
        return LEGAL.containsAll(words);
    }

    /** Whether a folded word only says of what kind a body is, and there are many of the kind. */
    static boolean isKind(String word) {
        return KINDS.contains(word) || KINDS.contains(singular(word));
    }

    /** Whether a folded word is one of those that the names of bodies are made of. */
    static boolean isBodyWord(String word) {
        return BODY.contains(word);
    }

    private static boolean isBodily(List<String> written, String text) {
        if (written.isEmpty()) {
            return false;
        }
        boolean single = written.size() == 1;
        boolean person = GivenNames.isKnown(written.getFirst()) && written.size() > 1;
        boolean telling = written.stream().anyMatch(word -> isBodyWord(word) && !(person && SURNAMES.contains(word)))
                || (!single && LEGAL.contains(written.getLast()))
                || text.startsWith("the ")
                || text.startsWith("The ");
        boolean marked =
                text.contains("&") || text.contains("(") || text.chars().anyMatch(Character::isDigit);
        boolean ofSomething = written.contains("of") || written.contains("for") || written.contains("and");
        return telling || marked || ofSomething || Places.isPlace(text);
    }
}
