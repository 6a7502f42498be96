package quoth.collation.entity;

/**
 * That two figures can be one by their names.
 *
 * @param strength how telling the names are, 1 to 5; 2 and less need that nobody else fits, 1 one story besides
 * @param reason why, in words a reader understands
 */
public record NameMatch(int strength, String reason) {}
