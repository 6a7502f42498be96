package quoth.collation.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.reading.EntityType;
import quoth.reading.LatinLetters;

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
        return compare(left, right, left.story().equals(right.story()));
    }

    /** The same for figures of names that are used in one story, or in none together. */
    static Optional<NameMatch> compare(LocalFigure left, LocalFigure right, boolean oneStory) {
        if (left.name().words().isEmpty() || right.name().words().isEmpty()) {
            return Optional.empty();
        }
        if (!left.named() || !right.named()) {
            return compareDescriptions(left, right, oneStory);
        }
        if (!canBeOneType(left, right)) {
            return Optional.empty();
        }
        if (left.isBareKind() != right.isBareKind()) {
            return oneStory ? compareKind(left, right) : Optional.empty();
        }
        return mayBePersons(left, right) ? compareNamed(left, right, oneStory) : Optional.empty();
    }

    /** Whether, when one is called by a word that may be a surname, the other can be a person with that name. */
    private static boolean mayBePersons(LocalFigure left, LocalFigure right) {
        if (left.isBareSurname() == right.isBareSurname()) {
            return true;
        }
        LocalFigure full = left.isBareSurname() ? right : left;
        LocalFigure bare = left.isBareSurname() ? left : right;
        return full.isPerson()
                || full.name().words().size() == 1
                || (bare.isPerson() && !full.name().asBody().isBodily());
    }

    /** "The Inspectorate" for "the Maritime Inspectorate" in another account of one story. */
    private static Optional<NameMatch> compareKind(LocalFigure left, LocalFigure right) {
        LocalFigure bare = left.isBareKind() ? left : right;
        LocalFigure full = left.isBareKind() ? right : left;
        boolean fits = full.type() != EntityType.PERSON
                && full.type() != EntityType.PLACE
                && full.name()
                        .asBody()
                        .kinds()
                        .contains(bare.name().asBody().words().getFirst());
        return fits
                ? Optional.of(new NameMatch(
                        2, "in one story " + quote(bare) + " can be " + quote(full) + ", which is of that kind"))
                : Optional.empty();
    }

    /** Whether two figures called by names can be one, as far as anybody can say without their stories. */
    static boolean canBeOne(LocalFigure left, LocalFigure right) {
        return !left.name().words().isEmpty()
                && !right.name().words().isEmpty()
                && canBeOneType(left, right)
                && compareNamed(left, right, true).isPresent();
    }

    private static Optional<NameMatch> compareNamed(LocalFigure left, LocalFigure right, boolean oneStory) {
        return compare(left.name(), left.type(), left.text(), right.name(), right.type(), right.text())
                .filter(match -> oneStory || !match.inOneStory())
                .or(() -> oneStory ? compareKin(left, right) : Optional.empty());
    }

    /**
     * Why two names of the given types can be one. What is of type {@link EntityType#OTHER} may be anything, so that its name
     * is compared in either way.
     */
    static Optional<NameMatch> compare(
            Name left, EntityType leftType, String leftText, Name right, EntityType rightType, String rightText) {
        boolean bodily = isBodily(left) || isBodily(right);
        boolean person = leftType == EntityType.PERSON || rightType == EntityType.PERSON;
        boolean unknown = leftType == EntityType.OTHER && rightType == EntityType.OTHER;
        Optional<NameMatch> asPersons = person || (unknown && !bodily)
                ? PersonComparison.compare(left, right, leftText, rightText)
                : Optional.empty();
        if (asPersons.isPresent() || person) {
            return asPersons.map(match -> withTrick(match, leftText, rightText));
        }
        boolean looksPersonal =
                unknown && !bodily && left.words().size() > 1 && right.words().size() > 1;
        return BodyComparison.compare(left, right, leftText, rightText)
                .filter(match -> match.strength() == 3 || !looksPersonal)
                .map(match -> withTrick(match, leftText, rightText));
    }

    /** Whether the words show a body's name; titles of persons have such words too. */
    private static boolean isBodily(Name name) {
        return name.titles().isEmpty() && name.asBody().isBodily();
    }

    /** The match, and what one of the names has that nobody sees: letters that only look like others, or characters of no width. */
    private static NameMatch withTrick(NameMatch match, String left, String right) {
        StringBuilder reason = new StringBuilder(match.reason());
        if (LatinLetters.mixesAlphabets(left) != LatinLetters.mixesAlphabets(right)) {
            reason.append("; “")
                    .append(LatinLetters.mixesAlphabets(left) ? left : right)
                    .append("” is written with letters of another alphabet that look like Latin ones");
        }
        if (LatinLetters.hasUnseen(left) != LatinLetters.hasUnseen(right)) {
            reason.append("; “")
                    .append(LatinLetters.seen(LatinLetters.hasUnseen(left) ? left : right))
                    .append("” is written with characters that cannot be seen in one of them");
        }
        return match.because(reason.toString());
    }

    private static Optional<NameMatch> compareDescriptions(LocalFigure left, LocalFigure right, boolean oneStory) {
        boolean institutions = canDescribeOneInstitution(left) && canDescribeOneInstitution(right);
        if (!oneStory || !institutions) {
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
        boolean unknown = left.type() == EntityType.OTHER || right.type() == EntityType.OTHER;
        if (left.type() == right.type() || (unknown && !isPersonBesideBody(left, right))) {
            return true;
        }
        boolean sameLongName = left.name().words().equals(right.name().words())
                && left.name().words().size() > 1;
        boolean bothBodies = isBody(left.type()) && isBody(right.type());
        return sameLongName || bothBodies;
    }

    /** "Tilda Marsk" and "the Tilda Marsk Hospital": a person, and what is named after a person. */
    private static boolean isPersonBesideBody(LocalFigure left, LocalFigure right) {
        return (left.isPerson() && !right.isPerson() && isBodily(right.name()))
                || (right.isPerson() && !left.isPerson() && isBodily(left.name()));
    }

    private static boolean isBody(EntityType type) {
        return switch (type) {
            case ORGANISATION, MEDIA, GROUP -> true;
            case PERSON, PLACE, OTHER -> false;
        };
    }

    /** In one story "Dario Marsk" and "Darius Marsk" are one whom somebody has misheard. */
    private static Optional<NameMatch> compareKin(LocalFigure left, LocalFigure right) {
        List<String> a = left.name().words();
        List<String> b = right.name().words();
        String first = a.getFirst();
        String second = b.getFirst();
        boolean kin = left.isPerson()
                && right.isPerson()
                && a.size() > 1
                && b.size() > 1
                && left.name().generation().equals(right.name().generation())
                && a.getLast().equals(b.getLast())
                && first.regionMatches(0, second, 0, SHARED_BEGINNING)
                && Math.abs(first.length() - second.length()) <= 2;
        return kin
                ? Optional.of(new NameMatch(3, quote(left) + " and " + quote(right) + " differ only in spelling"))
                : Optional.empty();
    }

    private static String quote(LocalFigure figure) {
        return "\u201c" + figure.text() + "\u201d";
    }
}
