package quoth.reading;

/**
 * Somebody or something that one document speaks of, before other documents are asked.
 *
 * @param type what kind of thing it is
 * @param name its fullest name in this document, without titles
 */
public record LocalEntity(EntityType type, String name) {}
