package quoth.collation.relation;

import java.util.List;

/**
 * That the pile says that two stand in a relation; whether they do is not said.
 *
 * @param id unique in the pile
 * @param subject the id of the entity that does it or is it
 * @param predicate the relation's words as lemmas in the active voice
 * @param object the id of the entity to which
 * @param claims where it is said, in the order of documents and texts; denials too
 */
public record Relationship(String id, String subject, String predicate, String object, List<Claim> claims) {

    /** Copies the list. */
    public Relationship {
        claims = List.copyOf(claims);
    }

    /**
     * A relation of a document.
     *
     * @param document the document's id
     * @param index index into the relations of its reading
     */
    public record Claim(String document, int index) {}
}
