package quoth.collation.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person's name taken apart: without articles and particles, with what belongs together joined ("bin Laden", "Abdel
 * Fattah"), in every way in which it can be read.
 *
 * @param readings its words, from the given name to the surname; at least one reading unless the name is empty
 * @param eastern the ways in which it can be a Chinese, Korean or Vietnamese name
 * @param initials the first letters of its words
 * @param isInitials whether it may itself be nothing but initials, as "RFK"
 */
record PersonName(List<List<String>> readings, List<EasternName> eastern, String initials, boolean isInitials) {

    private static final int MOST_WORDS = 12;
    private static final Set<String> ARTICLES =
            Set.of("al", "el", "ul", "ud", "ad", "as", "ash", "ar", "at", "az", "il");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "di", "del", "della", "van", "von", "der", "den", "la", "le", "y", "zu",
            "ter", "du", "des", "e", "af", "av", "of", "the");
    private static final Set<String> SON_OF = Set.of("bin", "ibn", "ben", "bint");
    private static final Set<String> FATHER_OF = Set.of("abu", "abou", "aboo");
    private static final Pattern ARTICLE = Pattern.compile("(?:al|el|ul|ud|ad|ar|as|ash|at|an|az|il)-(.+)");
    private static final Pattern JOINED_ARTICLE = Pattern.compile("\\b(?:El|Al)(\\p{Lu}\\p{L}+)");
    private static final Pattern SERVANT = Pattern.compile("abd(?:[uaeo][lrsnz]?)?");
    private static final Pattern SERVANT_OF = Pattern.compile("abd[uaeoi](?:l|r(?=r)|s(?=s)|n(?=n)|z(?=z))?-?(.{3,})");
    private static final Pattern OF_THE_FAITH = Pattern.compile("(.{3,}?)(?:[uae]dd?-?(?:in|ine|een)|[uae]l-?din)");

    PersonName {
        readings = readings.stream().map(List::copyOf).toList();
        eastern = List.copyOf(eastern);
    }

    /** The name whose folded words are {@code words} and which was written as {@code text}. */
    static PersonName of(List<String> words, String text) {
        List<String> plain = words.stream()
                .limit(MOST_WORDS)
                .flatMap(word -> List.of(word.split("\\.")).stream())
                .map(word -> word.replace("'", ""))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> split = plain.stream()
                .flatMap(word -> List.of(word.split("-")).stream())
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> withoutArticles = withoutArticles(plain, text);
        Set<List<String>> readings = new LinkedHashSet<>();
        addWithAndWithoutParticle(readings, plainly(parted(withoutArticles), true));
        addWithAndWithoutParticle(readings, plainly(withoutArticles, true));
        addWithAndWithoutParticle(readings, plainly(parted(withoutArticles), false));
        readings.removeIf(List::isEmpty);
        String initials = split.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        String letters = text.replaceAll("(?i)[\\s,]*(?:jr|sr)?\\.?$", "")
                .replace(".", "")
                .strip();
        boolean isInitials = letters.length() >= 2
                && letters.length() <= 5
                && letters.chars().allMatch(Character::isLetter)
                && letters.chars().filter(Character::isUpperCase).count() >= 2;
        return new PersonName(List.copyOf(readings), EasternName.readings(split), initials, isInitials);
    }

    /** Without hyphenated and joined articles: "al-Sisi" and "ElBaradei". */
    private static List<String> withoutArticles(List<String> words, String text) {
        Set<String> joined = new LinkedHashSet<>();
        Matcher matcher = JOINED_ARTICLE.matcher(text);
        while (matcher.find()) {
            joined.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        List<String> without = new ArrayList<>();
        for (String word : words) {
            Matcher article = ARTICLE.matcher(word);
            if (article.matches()) {
                without.add(article.group(1));
            } else {
                without.add(joined.contains(word) ? word.substring(2) : word);
            }
        }
        return without;
    }

    private static List<String> parted(List<String> words) {
        return words.stream()
                .flatMap(word -> List.of(word.split("-")).stream())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words without articles and particles between them; with {@code joined}, what belongs together as one word. */
    private static List<String> plainly(List<String> words, boolean joined) {
        List<String> between = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean inside = i > 0 && i < words.size() - 1;
            if (!inside || !(ARTICLES.contains(words.get(i)) || PARTICLES.contains(words.get(i)))) {
                between.add(words.get(i).replace("-", ""));
            }
        }
        return joined ? joined(between) : between;
    }

    /** The words with "servant of", "son of" and "father of" joined to what follows; from right to left, for they can follow. */
    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (int i = words.size() - 1; i >= 0; i--) {
            String word = words.get(i);
            boolean servant = SERVANT.matcher(word).matches();
            boolean son = SON_OF.contains(word) && (i > 0 || (words.size() == 2 && !word.equals("ben")));
            if (!joined.isEmpty() && (servant || son || FATHER_OF.contains(word))) {
                joined.addFirst((servant ? "abd" : son ? "bin" : "abu") + joined.removeFirst());
            } else {
                stems(word).reversed().forEach(joined::addFirst);
            }
        }
        return joined;
    }

    private static List<String> stems(String word) {
        Matcher faith = OF_THE_FAITH.matcher(word);
        return faith.matches() ? List.of(faith.group(1), "din") : List.of(stem(word));
    }

    private static String stem(String word) {
        Matcher servant = SERVANT_OF.matcher(word);
        return servant.matches() ? "abd" + servant.group(1) : word;
    }

    private static void addWithAndWithoutParticle(Set<List<String>> readings, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        readings.add(words);
        String first = words.getFirst();
        if (words.size() == 2 && (PARTICLES.contains(first) || ARTICLES.contains(first))) {
            readings.add(words.subList(1, 2));
        }
        if (words.size() == 2 && first.equals("ben")) {
            readings.add(List.of("bin" + words.getLast()));
        }
    }
}
