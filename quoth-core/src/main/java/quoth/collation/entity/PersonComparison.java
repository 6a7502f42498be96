package quoth.collation.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether two names can be one person's. Surnames must be spelled alike and given names agree: as spellings or forms of one
 * name, as a short form, or as an initial. What tells members of one family apart speaks against it before all else: another
 * generation, another number in a line of rulers, other middle initials.
 */
final class PersonComparison {

    private static final Set<String> ROYAL = Set.of(
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "emperor",
            "empress",
            "tsar",
            "czar",
            "tsarina",
            "sultan",
            "emir",
            "shah",
            "saint");

    private static final Set<String> WITH_GIVEN_NAME = Set.of("sheikh", "mullah", "imam");
    private static final Set<String> SON_OF = Set.of("bin", "ibn", "ben");

    private PersonComparison() {}

    /** Why two names, written as {@code left} and {@code right}, can be one person's, or empty when they cannot. */
    static Optional<NameMatch> compare(Name left, Name right, String leftText, String rightText) {
        if (areTwoOfALine(left, right)) {
            return Optional.empty();
        }
        if (left.words().equals(right.words())) {
            int strength = left.words().size() > 1 ? 5 : 2;
            return Optional.of(new NameMatch(strength, "both are called \u201c" + leftText + "\u201d"));
        }
        if (isOtherRuler(left, right) || isOtherRuler(right, left)) {
            return Optional.empty();
        }
        String both = "\u201c" + leftText + "\u201d and \u201c" + rightText + "\u201d";
        if (isInitialsOf(left, right) || isInitialsOf(right, left)) {
            return Optional.of(new NameMatch(2, both + " are one name in full and in initials"));
        }
        if (isOtherOfALine(left, right) || isOtherOfALine(right, left)) {
            return Optional.empty();
        }
        PersonName a = left.asPerson();
        PersonName b = right.asPerson();
        if (!a.eastern().isEmpty() && !b.eastern().isEmpty()) {
            return a.eastern().stream().anyMatch(one -> b.eastern().stream().anyMatch(one::isAlike))
                    ? Optional.of(new NameMatch(4, both + " are two spellings of one name"))
                    : Optional.empty();
        }
        Optional<NameMatch> best = Optional.empty();
        for (List<String> one : a.readings()) {
            for (List<String> other : b.readings()) {
                Optional<NameMatch> match = compare(one, other, both);
                if (match.isPresent()
                        && (best.isEmpty()
                                || match.get().strength() > best.get().strength())) {
                    best = match;
                }
            }
        }
        return best;
    }

    /** Whether a generation or number tells the two apart, or one is the same name with nothing but such a mark added. */
    private static boolean areTwoOfALine(Name left, Name right) {
        if (left.generation().equals(right.generation())) {
            return false;
        }
        if (!left.generation().isEmpty() && !right.generation().isEmpty()) {
            return true;
        }
        boolean rulers = isRoyal(left) || isRoyal(right);
        boolean alone = left.words().size() == 1 || right.words().size() == 1;
        return (alone || left.words().equals(right.words()))
                && left.words().size() + right.words().size() > 2
                && !rulers;
    }

    /** "Juan Carlos I" beside "Juan Carlos Varela": given names with a number in a line, and somebody with a surname. */
    private static boolean isOtherOfALine(Name ruler, Name other) {
        return !ruler.generation().isEmpty()
                && !ruler.generation().equals("jr")
                && !ruler.generation().equals("sr")
                && other.generation().isEmpty()
                && other.words().size() > ruler.words().size()
                && ruler.words().stream().allMatch(GivenNames::isKnown);
    }

    private static boolean isRoyal(Name name) {
        return name.titles().stream().anyMatch(ROYAL::contains);
    }

    /** Whether one is a ruler called by the given name and the other, by all its names, is somebody else. */
    private static boolean isOtherRuler(Name ruler, Name other) {
        if (ruler.words().size() > 1) {
            return false;
        }
        if (ruler.titles().stream().anyMatch(WITH_GIVEN_NAME::contains)) {
            return other.words().size() > 1
                    && other.titles().stream().noneMatch(WITH_GIVEN_NAME::contains)
                    && ruler.last().equals(other.words().getFirst())
                    && !SON_OF.contains(other.words().get(1));
        }
        if (!isRoyal(ruler)) {
            return false;
        }
        if (ruler.titles().contains("pope") != other.titles().contains("pope")
                && !other.titles().isEmpty()) {
            return true;
        }
        boolean patronymic =
                other.words().size() > 1 && SON_OF.contains(other.words().get(1));
        boolean inFull = other.words().size() > 1 && !isRoyal(other) && !patronymic;
        return inFull
                || !Spelling.isAlike(ruler.words().getFirst(), other.words().getFirst());
    }

    private static boolean isInitialsOf(Name shorter, Name fuller) {
        String letters = shorter.words().size() == 1 ? shorter.last().replace(".", "") : "";
        return shorter.asPerson().isInitials()
                && fuller.words().size() > 1
                && letters.equals(fuller.asPerson().initials());
    }

    private static Optional<NameMatch> compare(List<String> left, List<String> right, String both) {
        List<String> shorter = left.size() <= right.size() ? left : right;
        List<String> longer = left.size() <= right.size() ? right : left;
        if (shorter.size() == 1) {
            return compareSingle(shorter.getFirst(), longer, both);
        }
        Optional<NameMatch> match = compareFull(shorter, longer, both);
        if (match.isEmpty() && isTurned(shorter, longer)) {
            return Optional.of(new NameMatch(3, both + " are one name, once with the surname first"));
        }
        return match.or(() -> compareWithFurtherSurname(shorter, longer, both))
                .or(() -> compareSurnames(shorter, longer, both));
    }

    /** A name alone against a name in full or alone. */
    private static Optional<NameMatch> compareSingle(String word, List<String> other, String both) {
        if (word.length() < 2) {
            return Optional.empty();
        }
        String last = other.getLast();
        if (word.equals(last)) {
            return Optional.of(new NameMatch(2, shared(both, word)));
        }
        boolean familyFirst = other.size() > 1
                && other.size() < 4
                && EasternName.isFamily(other.getFirst())
                && EasternName.familyKeys(word).stream().anyMatch(EasternName.familyKeys(other.getFirst())::contains);
        if (familyFirst) {
            return Optional.of(new NameMatch(2, shared(both, word)));
        }
        if (Spelling.isAlike(word, last) && !GivenNames.isOnlyEnglish(other.getFirst())) {
            int strength = Spelling.isNearlyEqual(word, last) || other.size() == 1 ? 2 : 1;
            return Optional.of(new NameMatch(strength, spelled(word, last)));
        }
        for (String further : other.subList(0, other.size() - 1)) {
            if (further.equals(word) || (word.length() > 3 && Spelling.isAlike(word, further))) {
                return Optional.of(new NameMatch(1, shared(both, word)));
            }
        }
        return Optional.empty();
    }

    private static Optional<NameMatch> compareFull(List<String> shorter, List<String> longer, String both) {
        String surname = shorter.getLast();
        String other = longer.getLast();
        boolean exact = surname.equals(other);
        boolean english = isEnglish(shorter) || isEnglish(longer);
        boolean alike = english ? Spelling.isNearlyEqual(surname, other) : Spelling.isAlike(surname, other);
        if (!alike || GivenNames.areTwo(surname, other)) {
            return Optional.empty();
        }
        Optional<Agreement> given = Agreement.of(shorter.getFirst(), longer.getFirst());
        if (given.isEmpty()) {
            return compareCalledByMiddleName(shorter, longer, exact, both);
        }
        if (!doMiddlesAgree(shorter, longer)) {
            return Optional.empty();
        }
        String spelling = exact ? "" : spelled(surname, other);
        return Optional.of(
                switch (given.get().kind()) {
                    case EQUAL -> exact ? new NameMatch(4, shared(both, surname)) : new NameMatch(3, spelling);
                    case SPELLED, FORM ->
                        new NameMatch(
                                3,
                                spelling.isEmpty()
                                        ? given.get().reason()
                                        : given.get().reason() + ", " + spelling);
                    case SHORT -> new NameMatch(exact ? 3 : 2, given.get().reason()).onlyInOneStory();
                    case INITIAL -> new NameMatch(exact ? 3 : 2, both + " share surname and initial").onlyInOneStory();
                });
    }

    /** Whether a name is one that English writers do not carry over from other letters, so that its spelling is fixed. */
    private static boolean isEnglish(List<String> words) {
        String first = words.getFirst();
        return GivenNames.isOnlyEnglish(first)
                || (GivenNames.isEnglish(first) && !Spelling.isCarriedOver(words.getLast()));
    }

    /** "Boris Johnson" for "Alexander Boris Johnson": the one name that is used is not the first of all. */
    private static Optional<NameMatch> compareCalledByMiddleName(
            List<String> shorter, List<String> longer, boolean exact, String both) {
        String first = longer.getFirst();
        boolean possible = exact
                && shorter.size() == 2
                && (first.length() == 1 || GivenNames.isOnlyEnglish(first) || GivenNames.isKnown(shorter.getFirst()));
        if (!possible) {
            return Optional.empty();
        }
        for (String middle : longer.subList(1, longer.size() - 1)) {
            Optional<Agreement> agreement = Agreement.of(shorter.getFirst(), middle);
            if (middle.length() > 1 && shorter.getFirst().length() > 1 && agreement.isPresent()) {
                return Optional.of(new NameMatch(2, both + " share the surname and one given name"));
            }
        }
        return Optional.empty();
    }

    /** Whether names between given name and surname do not tell two people apart; who leaves them away says nothing. */
    private static boolean doMiddlesAgree(List<String> shorter, List<String> longer) {
        List<String> few = shorter.subList(1, shorter.size() - 1);
        List<String> many = longer.subList(1, longer.size() - 1);
        int at = 0;
        for (String middle : few) {
            int from = at;
            while (at < many.size() && Agreement.of(middle, many.get(at)).isEmpty()) {
                at++;
            }
            boolean skipsInitial =
                    at > from && (middle.length() == 1 || many.get(from).length() == 1);
            if (at == many.size() || skipsInitial) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean isTurned(List<String> shorter, List<String> longer) {
        if (shorter.size() != 2 || longer.size() != 2) {
            return false;
        }
        boolean bothGiven = GivenNames.isEnglish(shorter.getFirst()) && GivenNames.isEnglish(shorter.getLast());
        return !bothGiven
                && Spelling.isNearlyEqual(shorter.getFirst(), longer.getLast())
                && Spelling.isNearlyEqual(shorter.getLast(), longer.getFirst());
    }

    /** "Pedro Aranda" for "Pedro Aranda Ruiz": names of which English has none after the surname. */
    private static Optional<NameMatch> compareWithFurtherSurname(
            List<String> shorter, List<String> longer, String both) {
        String first = shorter.getFirst();
        boolean possible = longer.size() > shorter.size()
                && !Spelling.isAlike(shorter.getLast(), longer.getLast())
                && !GivenNames.isWithoutSecondSurname(first)
                && Agreement.of(first, longer.getFirst())
                        .filter(agreement -> agreement.kind() != Agreement.Kind.INITIAL)
                        .isPresent();
        if (!possible) {
            return Optional.empty();
        }
        int at = 1;
        for (String word : shorter.subList(1, shorter.size())) {
            while (at < longer.size() && !Spelling.isAlike(word, longer.get(at))) {
                at++;
            }
            at++;
        }
        int strength = GivenNames.isKnown(first) ? 3 : 1;
        return at <= longer.size()
                ? Optional.of(new NameMatch(strength, both + " share given name and surname; one has a further name"))
                : Optional.empty();
    }

    /** "García Márquez" for "Gabriel García Márquez": both surnames, and no given name. */
    private static Optional<NameMatch> compareSurnames(List<String> shorter, List<String> longer, String both) {
        int before = longer.size() - shorter.size();
        boolean surnames = before > 0
                && before < 3
                && shorter.size() == 2
                && !GivenNames.isKnown(shorter.getFirst())
                && (GivenNames.isRomance(longer.getFirst())
                        || shorter.getFirst().endsWith("ez"))
                && longer.subList(before, longer.size()).equals(shorter);
        return surnames ? Optional.of(new NameMatch(3, both + " share both surnames")) : Optional.empty();
    }

    private static String shared(String both, String word) {
        return both + " share the name \u201c" + word + "\u201d";
    }

    private static String spelled(String left, String right) {
        return Agreement.quote(left) + " and " + Agreement.quote(right) + " are two spellings of one name";
    }
}
