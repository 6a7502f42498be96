package quoth.collation.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A Chinese, Korean or Vietnamese name, whose family name mostly stands first: compared by what its syllables are in Pinyin,
 * whether they were written in Pinyin or after Wade and Giles, and by what remains of Korean syllables when sounds that the
 * customs of romanisation write otherwise are written alike.
 *
 * @param family the family name's keys
 * @param given the given name's keys
 */
record EasternName(Set<String> family, Set<String> given) {

    private static final Pattern SYLLABLES = Pattern.compile(
            "(?:(?:zh|ch|sh|ts|tz|hs|ss|sz|hw|ky|hy|my|by|py|ry|gy|kw|gw|ng|th|tr|kh|ph|[bcdfghjklmnpqrstvwxyz])?"
                    + "[aeiouy]{1,4}(?:ng|nh|ch|[nrhklmpbt])?'?){1,2}");
    private static final Set<String> CHINESE = new HashSet<>();
    private static final Set<String> VIETNAMESE = Set.copyOf(WordList.words("eastern-families.txt", "vietnamese"));
    private static final Map<String, String> KOREAN = new HashMap<>();

    static {
        CHINESE.addAll(WordList.words("eastern-families.txt", "chinese"));
        String family = "";
        for (String word : WordList.words("eastern-families.txt", "korean")) {
            if (word.equals("/")) {
                family = "";
                continue;
            }
            family = family.isEmpty() ? word : family;
            KOREAN.putIfAbsent(word, family);
        }
    }

    EasternName {
        family = Set.copyOf(family);
        given = Set.copyOf(given);
    }

    /** The ways in which words, parted at hyphens, can be such a name: family name first and, less often, last. */
    static List<EasternName> readings(List<String> words) {
        List<EasternName> readings = new ArrayList<>();
        if (words.size() < 2
                || words.size() > 4
                || !words.stream()
                        .allMatch(word -> KOREAN.containsKey(word)
                                || SYLLABLES.matcher(word).matches())) {
            return readings;
        }
        int last = words.size() - 1;
        if (isFamily(words.getFirst())) {
            readings.add(of(words.getFirst(), words.subList(1, words.size())));
        }
        if (isFamily(words.get(last))) {
            readings.add(of(words.get(last), words.subList(0, last)));
        }
        return readings;
    }

    /** Whether a family of these countries has the name {@code word}, folded. */
    static boolean isFamily(String word) {
        return KOREAN.containsKey(word)
                || VIETNAMESE.contains(word)
                || pinyin(word).stream().anyMatch(CHINESE::contains);
    }

    private static EasternName of(String family, List<String> given) {
        Set<String> families = familyKeys(family);
        Set<String> names = new TreeSet<>(Set.of(""));
        for (String syllable : given) {
            Set<String> longer = new TreeSet<>();
            for (String next : pinyin(syllable)) {
                names.forEach(name -> longer.add(name + next));
            }
            names = longer;
        }
        Set<String> keys = new TreeSet<>(names);
        keys.add("korean " + koreanSounds(String.join("", given)));
        return new EasternName(families, keys);
    }

    /** What one family name, folded, is called by whoever writes it otherwise. */
    static Set<String> familyKeys(String family) {
        Set<String> keys = new TreeSet<>(pinyin(family));
        String korean = KOREAN.get(family);
        if (korean != null) {
            keys.add("korean " + korean);
        }
        return keys;
    }

    /** Whether both can be one person. */
    boolean isAlike(EasternName other) {
        return family.stream().anyMatch(other.family::contains)
                && given.stream().anyMatch(other.given::contains);
    }

    /** What a syllable can be in Pinyin: itself, and what it is when it was written after Wade and Giles. */
    private static Set<String> pinyin(String written) {
        String syllable = written.replace("'", "");
        Set<String> found = new TreeSet<>(Set.of(syllable));
        String initial = initial(syllable);
        for (String first : initials(initial)) {
            for (String rest : finals(initial, syllable.substring(initial.length()))) {
                found.add(first + rest);
            }
        }
        return found;
    }

    private static String initial(String syllable) {
        for (String initial : List.of("hs", "sh", "ch", "tz", "ts", "ss", "sz", "p", "t", "k", "j")) {
            if (syllable.startsWith(initial)) {
                return initial;
            }
        }
        return "";
    }

    private static List<String> initials(String initial) {
        return switch (initial) {
            case "hs" -> List.of("x");
            case "ch" -> List.of("zh", "ch", "j", "q");
            case "tz", "ts" -> List.of("z", "c");
            case "ss", "sz" -> List.of("s");
            case "p" -> List.of("p", "b");
            case "t" -> List.of("t", "d");
            case "k" -> List.of("k", "g");
            case "j" -> List.of("r");
            default -> List.of(initial);
        };
    }

    private static List<String> finals(String initial, String written) {
        return switch (written) {
            case "yeh" -> List.of("ye");
            case "yen" -> List.of("yan");
            case "yu" -> List.of("you", "yu");
            case "i" -> initial.isEmpty() ? List.of("yi") : List.of("i");
            case "o" -> List.of("e", "uo", "o");
            case "ih", "u" -> List.of("i", "u");
            case "erh" -> List.of("er");
            default ->
                List.of(written.replaceFirst("ieh$", "ie")
                        .replaceFirst("([^i])eh$|^eh$", "$1e")
                        .replaceFirst("ien$", "ian")
                        .replaceFirst("ung$", "ong")
                        .replaceFirst("uei$", "ui"));
        };
    }

    private static String koreanSounds(String given) {
        return given.replace("'", "")
                .replaceAll("ee|eui|ui|yi", "i")
                .replaceAll("eo|eu|oo|ou|wo|u", "o")
                .replaceAll("ae|ay|ai", "e")
                .replace("ch", "j")
                .replace("sh", "s")
                .replace('g', 'k')
                .replace('b', 'p')
                .replace('d', 't')
                .replace('r', 'l')
                .replace("w", "")
                .replaceAll("(.)\\1+", "$1");
    }
}
