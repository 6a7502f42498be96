package quoth.views;

import quoth.document.Passage;
import quoth.reading.EntityType;

/**
 * Somebody who speaks in the pile, and how often.
 *
 * @param entity the id of the entity
 * @param name its name
 * @param type what kind of thing it is
 * @param times attributions in all documents
 * @param independent those among them in documents that are nobody's echo
 * @param outlets distinct outlets that let it speak; a document without an outlet counts as one of its own
 * @param documents how many documents it speaks in
 * @param first where it first speaks, in the order of publication
 */
public record Voice(
        String entity,
        String name,
        EntityType type,
        int times,
        int independent,
        int outlets,
        int documents,
        Passage first) {}
