package quoth.collation.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether two names can be one body's or place's: the same words but for forms of enterprise and the like, initials for a
 * name in full, an abbreviation, or spellings of a foreign word. A word more that says where or which makes two of them.
 */
final class BodyComparison {

    private static final int SHORTEST_ALIKE = 4;

    /** Bodies of which a place has several, told apart by the order of the same words. */
    private static final Set<String> SCHOOLS = Set.of("university", "college", "institute", "school");

    /** Places of which there are bodies of other places' and of states' in their names, so that the order of words tells which. */
    private static final Set<String> STATES = Set.copyOf(WordList.words("bodies.txt", "state"));

    private BodyComparison() {}

    /** Why two names, written as {@code leftText} and {@code rightText}, can be one body's, or empty when they cannot. */
    static Optional<NameMatch> compare(Name left, Name right, String leftText, String rightText) {
        String both = "\u201c" + leftText + "\u201d and \u201c" + rightText + "\u201d";
        BodyName a = left.asBody();
        BodyName b = right.asBody();
        if (a.words().isEmpty() || b.words().isEmpty()) {
            return Optional.empty();
        }
        if (a.words().equals(b.words())) {
            boolean asWritten = left.words().equals(right.words());
            int strength = a.words().size() > 1 ? 5 : asWritten ? 4 : 2;
            return Optional.of(new NameMatch(
                    strength,
                    left.words().equals(right.words())
                            ? "both are called \u201c" + leftText + "\u201d"
                            : both + " differ only in spelling"));
        }
        if (a.place().isPresent() && b.place().isPresent()) {
            return a.place().equals(b.place())
                    ? Optional.of(new NameMatch(4, both + " are two names of one place"))
                    : Optional.empty();
        }
        if (isAcronym(a, b, leftText) || isAcronym(b, a, rightText)) {
            return Optional.of(new NameMatch(2, both + " are one name in full and in initials").onlyInOneStory());
        }
        String first = Places.withoutStyle(Places.key(leftText));
        if (first.equals(Places.withoutStyle(Places.key(rightText)))) {
            return Optional.of(new NameMatch(4, both + " are one name with and without the form of state"));
        }
        if (a.isPlace() && b.isPlace()) {
            return Optional.empty();
        }
        return compareWords(a, b, both);
    }

    private static Optional<NameMatch> compareWords(BodyName a, BodyName b, String both) {
        boolean turned = isSameInAnyOrder(a.core(), b.core()) || isSameInAnyOrder(a.words(), b.words());
        if (a.core().equals(b.core()) || (turned && !tellsOrder(a.words()))) {
            return Optional.of(new NameMatch(4, both + " differ only in words that a name may leave away"));
        }
        if (isPartlyInitials(a, b) || isPartlyInitials(b, a)) {
            return Optional.of(new NameMatch(3, both + " are one name, a part of it in initials"));
        }
        if (isBlend(a.core(), b.core()) || isBlend(b.core(), a.core())) {
            return Optional.of(new NameMatch(3, both + " are one name in full and shortened"));
        }
        boolean spelled = !a.isPlace() && !b.isPlace() && isSpelledAlike(a.core(), b.core());
        if (spelled) {
            NameMatch match = new NameMatch(2, both + " are two spellings of one name");
            return Optional.of(a.core().size() > 1 ? match : match.onlyInOneStory());
        }
        return isAbbreviated(a.core(), b.core())
                ? Optional.of(new NameMatch(2, both + " are one name in full and abbreviated"))
                : Optional.empty();
    }

    /** Whether the same words in another order are another body: "Washington University", "University of Washington". */
    private static boolean tellsOrder(List<String> words) {
        return SCHOOLS.stream().anyMatch(words::contains)
                && (words.size() > 2 || words.stream().anyMatch(STATES::contains));
    }

    private static boolean isAcronym(BodyName shorter, BodyName fuller, String text) {
        if (shorter.core().size() != 1 || fuller.words().size() < 2 || isCompound(shorter, fuller)) {
            return isCompound(shorter, fuller);
        }
        String letters = shorter.core().getFirst();
        String plain = text.replace(".", "");
        boolean written = shorter.capitals().contains(letters)
                || letters.length() > 3
                || (letters.length() == 3
                        && plain.chars().filter(Character::isUpperCase).count() != 1);
        return written && fuller.acronyms().contains(letters);
    }

    /** "VW" for "Volkswagen": two letters for one long word made of two. */
    private static boolean isCompound(BodyName shorter, BodyName fuller) {
        if (shorter.core().size() != 1 || fuller.core().size() != 1) {
            return false;
        }
        String letters = shorter.core().getFirst();
        String word = fuller.core().getFirst();
        return letters.length() == 2
                && shorter.capitals().contains(letters)
                && word.length() >= 8
                && word.charAt(0) == letters.charAt(0)
                && word.indexOf(letters.charAt(1), 2) > 0
                && !fuller.isPlace();
    }

    private static boolean isSameInAnyOrder(List<String> left, List<String> right) {
        return left.size() == right.size()
                && right.containsAll(left)
                && left.stream()
                        .sorted()
                        .toList()
                        .equals(right.stream().sorted().toList());
    }

    /** "UN Assembly" for "United Nations Assembly". */
    private static boolean isPartlyInitials(BodyName shorter, BodyName fuller) {
        for (String capitals : shorter.capitals()) {
            int at = shorter.core().indexOf(capitals);
            if (at < 0 || shorter.core().size() < 2) {
                continue;
            }
            for (int from = 0; from + capitals.length() <= fuller.core().size(); from++) {
                List<String> replaced = new ArrayList<>(fuller.core());
                List<String> run = replaced.subList(from, from + capitals.length());
                StringBuilder initials = new StringBuilder();
                run.forEach(word -> initials.append(word.charAt(0)));
                if (initials.toString().equals(capitals)) {
                    run.clear();
                    replaced.add(capitals);
                    if (isSameInAnyOrder(replaced, shorter.core())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "FedEx" for "Federal Express": one word made of the beginnings of all. */
    private static boolean isBlend(List<String> blend, List<String> words) {
        return blend.size() == 1
                && words.size() > 1
                && words.size() < 5
                && blend.getFirst().length() >= 2 * words.size()
                && isBlend(blend.getFirst(), words, 0);
    }

    private static boolean isBlend(String rest, List<String> words, int at) {
        if (at == words.size()) {
            return rest.isEmpty();
        }
        for (int length = 2; length <= rest.length() && words.get(at).startsWith(rest.substring(0, length)); length++) {
            if (isBlend(rest.substring(length), words, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpelledAlike(List<String> left, List<String> right) {
        if (left.size() != right.size()) {
            return String.join("", left).equals(String.join("", right));
        }
        for (int i = 0; i < left.size(); i++) {
            String one = left.get(i);
            String other = right.get(i);
            if (!one.equals(other) && !isSpelledAlike(one, other, left.size() == 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpelledAlike(String one, String other, boolean whole) {
        boolean plain = BodyName.isBodyWord(one) || BodyName.isBodyWord(other);
        return !plain
                && Math.min(one.length(), other.length()) >= SHORTEST_ALIKE
                && (whole ? Spelling.isAlike(one, other) : Spelling.isNearlyEqual(one, other));
    }

    /** "Man United" for "Manchester United": all words alike but for one that is the beginning of another. */
    private static boolean isAbbreviated(List<String> left, List<String> right) {
        if (left.size() != right.size() || left.size() < 2) {
            return false;
        }
        int abbreviated = 0;
        for (int i = 0; i < left.size(); i++) {
            String one = left.get(i);
            String other = right.get(i);
            if (!one.equals(other)) {
                String brief = one.length() < other.length() ? one : other;
                String full = one.length() < other.length() ? other : one;
                boolean direction = brief.equals("west") || brief.equals("east");
                if (brief.length() > 4 || brief.length() < 3 || direction || !full.startsWith(brief)) {
                    return false;
                }
                abbreviated++;
            }
        }
        return abbreviated == 1;
    }
}
