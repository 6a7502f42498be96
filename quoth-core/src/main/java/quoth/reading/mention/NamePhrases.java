package quoth.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import quoth.language.CountryWords;
import quoth.reading.Line;

/** Cuts the names and their titles out of a sentence. */
final class NamePhrases {

    private static final Set<String> AFTER_OF = Set.of("the", "of");
    private static final Pattern ADJECTIVE = Pattern.compile("\\p{L}{3,}(?:an|ese|ish|ic)");
    private static final Pattern CAPITAL_INSIDE = Pattern.compile("\\p{Ll}{1,5}\\p{Lu}[\\p{L}\\p{N}]*");
    private static final Pattern SYLLABLE = Pattern.compile("[a-z]{1,6}");
    private static final Set<String> HYPHENS = Set.of("-", "‐", "‑", "–");
    private static final int LONGEST = 12;

    private final Line line;
    private final IntPredicate barred;
    private final boolean opening;

    /**
     * The names of a sentence.
     *
     * @param line its tokens
     * @param barred tokens that belong to something else, such as a date
     * @param opening whether it opens the text, where a place of dispatch may stand in capitals
     */
    NamePhrases(Line line, IntPredicate barred, boolean opening) {
        this.line = line;
        this.barred = barred;
        this.opening = opening;
    }

    List<NamePhrase> find() {
        List<NamePhrase> found = new ArrayList<>();
        int i = opening ? afterDateline() : 0;
        while (i < line.size()) {
            if (!isPart(i)) {
                i++;
                continue;
            }
            int last = end(i);
            add(i, last, found);
            i = last + 1;
        }
        return found;
    }

    /** "HALMEN, Kestrovia (KPA) -": the words in capitals that open a dispatch are no mention. */
    private int afterDateline() {
        int i = 0;
        while (line.isName(i)
                && line.form(i).length() > 2
                && line.form(i).equals(line.form(i).toUpperCase(Locale.ROOT))) {
            i++;
        }
        boolean marked = line.is(i, Set.of(",", "(", "-", "–", "—"));
        return marked ? i : 0;
    }

    private boolean isPart(int i) {
        return (line.isName(i) || isCapitalised(i)) && !barred.test(i) && startsLikeName(line.form(i));
    }

    /** "Data Protection Authority": common words with capitals beside a name belong to it. */
    private boolean isCapitalised(int i) {
        boolean common = line.tag(i).equals("NN")
                || line.tag(i).equals("NNS")
                || line.tag(i).equals("JJ");
        if (!common || !startsLikeName(line.form(i)) || (i > 0 && line.isMark(i - 1))) {
            return false;
        }
        if (i == 0) {
            return line.isName(1) && startsLikeName(line.form(1)) && Vocabulary.ROLES.contains(line.lower(1));
        }
        boolean before = line.isName(i - 1) && startsLikeName(line.form(i - 1));
        int next = i + 1;
        while (next < i + 3 && line.isNoun(next) && !line.isName(next) && startsLikeName(line.form(next))) {
            next++;
        }
        return before
                || (line.isName(next) && startsLikeName(line.form(next)) && !Vocabulary.ROLES.contains(line.lower(i)));
    }

    private static boolean startsLikeName(String form) {
        return (java.lang.Character.isUpperCase(form.codePointAt(0))
                        && form.codePoints().anyMatch(java.lang.Character::isLetter))
                || CAPITAL_INSIDE.matcher(form).matches();
    }

    private int end(int first) {
        int last = first;
        while (last - first < LONGEST) {
            int next = last + 1;
            if (isPart(next)) {
                last = next;
            } else if (line.is(next, Set.of("-", "–", "&", "'", "’"))
                    && isPart(next + 1)
                    && (!line.isApart(next) || line.is(next, "&"))
                    && !line.tag(next).equals("POS")
                    && (!line.isApart(next + 1) || line.is(next, "&"))) {
                last = next + 1;
            } else if (joinsSyllables(first, last)) {
                last = next + 1;
            } else if (line.is(next, Vocabulary.PARTICLES) && isPart(next + 1)) {
                last = next + 1;
            } else if (line.is(next, Vocabulary.PARTICLES)
                    && line.is(next + 1, Vocabulary.PARTICLES)
                    && isPart(next + 2)) {
                last = next + 2;
            } else if (joinsWithOf(first, last)) {
                last = line.is(next + 1, AFTER_OF) ? next + 2 : next + 1;
            } else if (joinsUnions(next)) {
                last = next + 4;
            } else {
                return last;
            }
        }
        return last;
    }

    /** "Seo Han-gil", "Lin Mei-hua": a given name of two syllables, the second in small letters. */
    private boolean joinsSyllables(int first, int last) {
        int mark = last + 1;
        int second = last + 2;
        boolean joined = line.is(mark, HYPHENS) && line.has(second) && !line.isApart(mark) && !line.isApart(second);
        return joined
                && last > first
                && SYLLABLE.matcher(line.form(second)).matches()
                && SYLLABLE.matcher(line.lower(last)).matches()
                && !Vocabulary.COMPOUNDING.contains(line.form(second))
                && !line.is(second + 1, HYPHENS);
    }

    /** "Ministry of Defence", "Bank of the North": a kind of body or place goes on after "of". */
    private boolean joinsWithOf(int first, int last) {
        if (!line.is(last + 1, "of")) {
            return false;
        }
        String head = line.lower(last);
        boolean kind = Vocabulary.BODIES.contains(head) || Vocabulary.PLACES.contains(head) || head.equals("house");
        boolean name = isPart(last + 2) || (line.is(last + 2, "the") && isPart(last + 3));
        boolean ofAlready = false;
        for (int i = first; i <= last; i++) {
            ofAlready |= line.is(i, "of");
        }
        return kind && name && !ofAlready;
    }

    /** "Seafarers' and Dockers' Union". */
    private boolean joinsUnions(int next) {
        return line.tag(next).equals("POS")
                && line.is(next + 1, Set.of("and", "&"))
                && isPart(next + 2)
                && line.tag(next + 3).equals("POS")
                && isPart(next + 4);
    }

    private void add(int from, int last, List<NamePhrase> found) {
        int name = from;
        boolean namesake = line.is(from - 1, "the") && isTitle(from);
        for (int i = from; i < last && !namesake; i++) {
            if (isTitle(i) && !line.is(i + 1, "of")) {
                name = i + 1;
            }
        }
        int first = name > from || namesake ? from : before(from);
        List<String> roles = roles(first, name);
        if ((name == last && isTitle(last)) || isAdjective(name, last)) {
            return;
        }
        List<String> words = new ArrayList<>();
        for (int i = name; i <= last; i++) {
            boolean apart = words.isEmpty() || line.isApart(i);
            words.add(apart ? line.form(i) : words.removeLast() + line.form(i));
        }
        found.add(new NamePhrase(possessor(first, last, found), name, last, words, roles));
    }

    /** "Estmark's Defence Ministry": whose public body it is belongs to its name. */
    private int possessor(int first, int last, List<NamePhrase> found) {
        boolean body = first < last && Vocabulary.PUBLIC_BODIES.contains(line.lower(last));
        boolean owned = body
                && line.tag(first - 1).equals("POS")
                && !found.isEmpty()
                && found.getLast().last() == first - 2;
        return owned ? found.getLast().first() : first;
    }

    /** "coast guard commander Ilve Marrand": a role in small letters right before a name belongs to it. */
    private int before(int from) {
        int i = from - 1;
        if (!line.isNoun(i) || !Vocabulary.ROLES.contains(line.lower(i)) || barred.test(i)) {
            return from;
        }
        while (i > 0 && (line.isNoun(i - 1) || line.tag(i - 1).startsWith("JJ")) && !barred.test(i - 1)) {
            i--;
        }
        return i;
    }

    /** "the Kestran coast", "the South Korean coast": the adjective of a country or a people is no mention of anybody. */
    private boolean isAdjective(int first, int last) {
        boolean modifies = line.tag(last + 1).equals("NN") || line.tag(last + 1).equals("NNS");
        return modifies
                && ((first == last && ADJECTIVE.matcher(line.lower(first)).matches())
                        || CountryWords.isAdjective(words(first, last)));
    }

    private String words(int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            words.append(i > first ? " " : "").append(line.form(i));
        }
        return words.toString();
    }

    private boolean isTitle(int i) {
        String word = line.lower(i);
        return Vocabulary.ADDRESSES.containsKey(word)
                || (Vocabulary.ROLES.contains(word) && !line.is(i + 1, Set.of("'s", "’s")));
    }

    private List<String> roles(int first, int name) {
        List<String> roles = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        for (int i = first; i < name; i++) {
            String word = line.lower(i);
            whole.append(i > first ? " " : "").append(word);
            String address = Vocabulary.ADDRESSES.get(word);
            if (address != null) {
                roles.add(address);
            } else if (Vocabulary.ROLES.contains(word)) {
                roles.add(word);
            }
        }
        if (name - first > 1) {
            roles.add(whole.toString());
        }
        return roles;
    }
}
