package quoth.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import quoth.language.model.FeatureKeys;
import quoth.language.model.ModelFile;
import quoth.language.model.WordClusters;

/**
 * Dictionary forms: rules for the regular endings of English, and a lexicon of what the rules get wrong. The rules choose
 * among stems ({@code hop}, {@code hope}) by the base forms that the lexicon knows.
 *
 * <p>In a model body: number of base forms (4 bytes) and the base forms (UTF), then number of exceptions (4 bytes) and for
 * each its form, tag and lemma (UTF). All are in ascending order.
 */
public final class Lemmatiser {

    private static final String KIND = "lemmas";
    private static final int VERSION = 1;

    private final Set<String> bases;
    private final Map<String, String> exceptions;

    private Lemmatiser(Set<String> bases, Map<String, String> exceptions) {
        this.bases = bases;
        this.exceptions = exceptions;
    }

    /** The lemmatiser that ships with Quoth. */
    static Lemmatiser standard() {
        return ModelFile.load(Lemmatiser.class, "/quoth/language/lemmas.model", KIND, VERSION, Lemmatiser::read);
    }

    /** One that has only the rules and these base forms, to find out what it gets wrong. */
    public static Lemmatiser ofRules(Collection<String> bases) {
        return new Lemmatiser(Set.copyOf(bases), Map.of());
    }

    /** The dictionary form of {@code form} under the Penn tag {@code tag}: in lower case, except for a proper name. */
    public String lemma(String form, String tag) {
        String lower = form.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        String exception = exceptions.get(key(lower, tag));
        if (exception != null) {
            return tag.equals("NNP") || tag.equals("NNPS") ? asWritten(exception, form) : exception;
        }
        return switch (tag) {
            case "NNP" -> form;
            case "NNPS" -> asWritten(singular(lower), form);
            case "NNS" -> singular(lower);
            case "VBZ" -> thirdPerson(lower);
            case "VBD", "VBN" -> lower.endsWith("ed") ? stem(lower, 2) : lower;
            case "VBG" -> lower.endsWith("ing") ? stem(lower, 3) : lower;
            case "JJR", "RBR" -> lower.endsWith("er") ? ofDegree(lower, 2) : lower;
            case "JJS", "RBS" -> lower.endsWith("est") ? ofDegree(lower, 3) : lower;
            default -> lower;
        };
    }

    /** Gives a lemma of a name the capitals of the form where the two agree. */
    private static String asWritten(String lemma, String form) {
        int same = 0;
        while (same < Math.min(lemma.length(), form.length())
                && Character.toLowerCase(form.charAt(same)) == lemma.charAt(same)) {
            same++;
        }
        return form.substring(0, same) + lemma.substring(same);
    }

    /** The plain form of "older"; "cider", which is not more than "cide", stays. */
    private String ofDegree(String compared, int ending) {
        String plain = degree(compared, ending);
        return WordClusters.standard().of(FeatureKeys.word(plain)) == 0 ? compared : plain;
    }

    private static String singular(String plural) {
        if (plural.length() > 4 && plural.endsWith("ies")) {
            return cut(plural, 3) + "y";
        }
        boolean hissing = endsWithAny(plural, "sses", "shes", "ches", "xes", "zzes");
        if (plural.length() > 4 && hissing) {
            return cut(plural, 2);
        }
        if (plural.length() > 4 && plural.endsWith("men")) {
            return cut(plural, 2) + "an";
        }
        return plural.length() > 2 && plural.endsWith("s") && !endsWithAny(plural, "ss", "us", "is")
                ? cut(plural, 1)
                : plural;
    }

    private String thirdPerson(String form) {
        if (form.length() > 4 && form.endsWith("ies")) {
            return cut(form, 3) + "y";
        }
        if (form.endsWith("es") && endsWithAny(form, "sses", "shes", "ches", "xes", "zzes", "oes")) {
            return cut(form, 2);
        }
        return form.length() > 2 && form.endsWith("s") && !form.endsWith("ss") ? cut(form, 1) : form;
    }

    /** The base form of a verb with a regular ending. */
    private String stem(String form, int ending) {
        String stem = cut(form, ending);
        if (stem.length() < 2 || !hasVowel(stem)) {
            return form;
        }
        if (ending == 2 && stem.endsWith("i") && stem.length() > 2) {
            return cut(stem, 1) + "y";
        }
        if (bases.contains(stem + "e") && !bases.contains(stem)) {
            return stem + "e";
        }
        if (bases.contains(stem)) {
            return stem;
        }
        boolean doubled = isDoubled(stem);
        if (doubled && (bases.contains(cut(stem, 1)) || !endsWithAny(stem, "ll", "ss", "ff", "zz"))) {
            return cut(stem, 1);
        }
        return !doubled && losesE(stem) ? stem + "e" : stem;
    }

    private String degree(String form, int ending) {
        String stem = cut(form, ending);
        if (stem.length() < 2) {
            return form;
        }
        if (stem.endsWith("i")) {
            return cut(stem, 1) + "y";
        }
        if (bases.contains(stem + "e") && !bases.contains(stem)) {
            return stem + "e";
        }
        return !bases.contains(stem) && isDoubled(stem) && !stem.endsWith("ll") ? cut(stem, 1) : stem;
    }

    /** Whether a verb's stem of this shape is commonly written with a final e. */
    private static boolean losesE(String stem) {
        if (endsWithAny(
                stem, "at", "iz", "is", "iv", "ag", "ov", "uc", "as", "rs", "ns", "rg", "dg", "nc", "rc", "bl", "pl",
                "tl", "dl", "gl", "kl", "fl", "s", "v", "u", "c", "z")) {
            return !endsWithAny(stem, "eat", "oat", "ss", "zz", "eas");
        }
        int length = stem.length();
        boolean short1 = length >= 3
                && isVowel(stem.charAt(length - 2))
                && !isVowel(stem.charAt(length - 1))
                && !isVowel(stem.charAt(length - 3));
        return short1
                && endsWithAny(stem, "ir", "or", "ur", "ar", "at", "ut", "ot", "ik", "ak", "ok", "in", "id", "ad", "ud")
                && length <= 4;
    }

    private static boolean isDoubled(String stem) {
        int length = stem.length();
        return length > 2 && stem.charAt(length - 1) == stem.charAt(length - 2) && !isVowel(stem.charAt(length - 1));
    }

    private static boolean hasVowel(String stem) {
        return stem.chars().anyMatch(c -> isVowel(c) || c == 'y');
    }

    private static boolean isVowel(int c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static boolean endsWithAny(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static String key(String form, String tag) {
        return form + '\t' + tag;
    }

    private static Lemmatiser read(DataInputStream in) throws IOException {
        Set<String> bases = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            bases.add(in.readUTF());
        }
        Map<String, String> exceptions = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            exceptions.put(key(in.readUTF(), in.readUTF()), in.readUTF());
        }
        return new Lemmatiser(bases, exceptions);
    }

    /**
     * Writes a file of lemmas.
     *
     * @param bases base forms of verbs and adjectives
     * @param exceptions from a form in lower case, a tab and a tag to the lemma
     */
    public static void write(OutputStream file, SortedSet<String> bases, SortedMap<String, String> exceptions)
            throws IOException {
        ModelFile.write(file, KIND, VERSION, (DataOutputStream out) -> {
            out.writeInt(bases.size());
            for (String base : bases) {
                out.writeUTF(base);
            }
            out.writeInt(exceptions.size());
            for (Map.Entry<String, String> entry : exceptions.entrySet()) {
                int tab = entry.getKey().indexOf('\t');
                out.writeUTF(entry.getKey().substring(0, tab));
                out.writeUTF(entry.getKey().substring(tab + 1));
                out.writeUTF(entry.getValue());
            }
        });
    }
}
