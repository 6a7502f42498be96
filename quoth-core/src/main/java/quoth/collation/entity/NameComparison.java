package quoth.collation.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.reading.EntityType;

/** Whether two names can mean one: the rules of comparison, each with the reason it gives. */
final class NameComparison {

    /** Institutions of which a story rarely has two, so that their name needs no more words. */
    private static final Set<String> ONE_OF_A_KIND = Set.of(
            "police",
            "government",
            "army",
            "navy",
            "parliament",
            "opposition",
            "coastguard",
            "military",
            "senate",
            "cabinet",
            "palace");

    /** Words of kinship between given names: that many first letters in common, as in "Dario" and "Darius". */
    private static final int SHARED_BEGINNING = 3;

    private NameComparison() {}

    /** Why two figures can be one, or empty when they cannot or nothing says so. */
    static Optional<NameMatch> compare(LocalFigure left, LocalFigure right) {
        if (left.name().words().isEmpty() || right.name().words().isEmpty()) {
            return Optional.empty();
        }
        if (!left.named() || !right.named()) {
            return compareDescriptions(left, right);
        }
        if (!canBeOneType(left, right)) {
            return Optional.empty();
        }
        return left.isPerson() && right.isPerson() ? comparePersons(left, right) : compareOthers(left, right);
    }

    private static Optional<NameMatch> compareDescriptions(LocalFigure left, LocalFigure right) {
        boolean institutions = canDescribeOneInstitution(left) && canDescribeOneInstitution(right);
        if (!left.story().equals(right.story()) || !institutions) {
            return Optional.empty();
        }
        boolean telling = left.name().words().size() > 1
                || ONE_OF_A_KIND.contains(left.name().last());
        if (telling && left.name().words().equals(right.name().words())) {
            return Optional.of(new NameMatch(3, "both accounts speak of " + quote(left) + " in one story"));
        }
        return Optional.empty();
    }

    private static boolean canDescribeOneInstitution(LocalFigure figure) {
        return switch (figure.type()) {
            case ORGANISATION, GROUP, MEDIA, PLACE -> true;
            case OTHER -> figure.named();
            case PERSON -> false;
        };
    }

    private static boolean canBeOneType(LocalFigure left, LocalFigure right) {
        if (left.type() == right.type() || left.type() == EntityType.OTHER || right.type() == EntityType.OTHER) {
            return true;
        }
        boolean sameLongName =
                left.name().equals(right.name()) && left.name().words().size() > 1;
        boolean bothBodies = isBody(left.type()) && isBody(right.type());
        return sameLongName || bothBodies;
    }

    private static boolean isBody(EntityType type) {
        return switch (type) {
            case ORGANISATION, MEDIA, GROUP -> true;
            case PERSON, PLACE, OTHER -> false;
        };
    }

    private static Optional<NameMatch> comparePersons(LocalFigure left, LocalFigure right) {
        Name a = left.name();
        Name b = right.name();
        boolean generationsDiffer = !a.generation().isEmpty()
                && !b.generation().isEmpty()
                && !a.generation().equals(b.generation());
        if (generationsDiffer || !Spelling.isAlike(a.last(), b.last())) {
            return Optional.empty();
        }
        boolean exactSurname = a.last().equals(b.last());
        if (a.words().equals(b.words())) {
            return Optional.of(new NameMatch(a.words().size() > 1 ? 5 : 2, "both are called " + quote(left)));
        }
        if (a.words().size() == 1 || b.words().size() == 1) {
            return exactSurname ? Optional.of(new NameMatch(2, shared(a.last(), left, right))) : Optional.empty();
        }
        return compareGivenNames(left, right, exactSurname);
    }

    private static Optional<NameMatch> compareGivenNames(LocalFigure left, LocalFigure right, boolean exactSurname) {
        String first = left.name().words().getFirst();
        String second = right.name().words().getFirst();
        if (first.equals(second)) {
            String reason = exactSurname ? shared(left.name().last(), left, right) : spelled(left, right);
            return Optional.of(new NameMatch(exactSurname ? 4 : 3, reason));
        }
        if (!exactSurname) {
            return Optional.empty();
        }
        if (first.length() == 1 || second.length() == 1) {
            boolean initial = first.charAt(0) == second.charAt(0);
            return initial
                    ? Optional.of(new NameMatch(3, quote(left) + " and " + quote(right) + " share surname and initial"))
                    : Optional.empty();
        }
        boolean kin = left.story().equals(right.story())
                && first.regionMatches(0, second, 0, SHARED_BEGINNING)
                && Math.abs(first.length() - second.length()) <= 2;
        return Spelling.isAlike(first, second) || kin
                ? Optional.of(new NameMatch(3, spelled(left, right)))
                : Optional.empty();
    }

    private static Optional<NameMatch> compareOthers(LocalFigure left, LocalFigure right) {
        List<String> a = left.name().words();
        List<String> b = right.name().words();
        if (a.equals(b)) {
            return Optional.of(new NameMatch(a.size() > 1 ? 5 : 4, "both are called " + quote(left)));
        }
        if (isAcronym(left, right) || isAcronym(right, left)) {
            return Optional.of(
                    new NameMatch(3, quote(left) + " and " + quote(right) + " are one name in full and in initials"));
        }
        if (a.size() == b.size() && differsInOneSpelling(a, b)) {
            return Optional.of(new NameMatch(2, spelled(left, right)));
        }
        return Optional.empty();
    }

    private static boolean isAcronym(LocalFigure shorter, LocalFigure fuller) {
        String acronym = shorter.name().joined().replace(".", "");
        return shorter.name().words().size() == 1
                && acronym.length() >= 3
                && shorter.text().chars().filter(Character::isUpperCase).count() >= 3
                && fuller.name().words().size() >= 3
                && acronym.equals(fuller.name().initials());
    }

    private static boolean differsInOneSpelling(List<String> a, List<String> b) {
        int different = 0;
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                if (!Spelling.skeleton(a.get(i)).equals(Spelling.skeleton(b.get(i)))
                        || a.get(i).length() < 5) {
                    return false;
                }
                different++;
            }
        }
        return different <= 1;
    }

    private static String shared(String word, LocalFigure left, LocalFigure right) {
        return quote(left) + " and " + quote(right) + " share the name \u201c" + word + "\u201d";
    }

    private static String spelled(LocalFigure left, LocalFigure right) {
        return quote(left) + " and " + quote(right) + " differ only in spelling";
    }

    private static String quote(LocalFigure figure) {
        return "\u201c" + figure.text() + "\u201d";
    }
}
