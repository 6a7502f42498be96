package quoth.collation.entity;

/**
 * That two figures can be one by their names.
 *
 * @param strength how telling the names are, 1 to 5; 2 and less need that nobody else fits
 * @param reason why, in words a reader understands
 * @param inOneStory whether it only counts where both are named in one story: short forms, initials and misspellings, which
 *     many have in common
 */
public record NameMatch(int strength, String reason, boolean inOneStory) {

    /** A match that counts anywhere, unless it is of the weakest. */
    public NameMatch(int strength, String reason) {
        this(strength, reason, strength <= 1);
    }

    /** The same match where it only counts in one story. */
    NameMatch onlyInOneStory() {
        return new NameMatch(strength, reason, true);
    }

    /** The same match for another reason. */
    NameMatch because(String words) {
        return new NameMatch(strength, words, inOneStory);
    }
}
