package quoth.collation;

import java.util.List;
import quoth.document.Passage;
import quoth.reading.EntityType;

/**
 * Somebody or something that the pile speaks of, under all its names.
 *
 * @param id unique in the collation
 * @param type what kind of thing it is
 * @param name the fullest name it is called by
 * @param variants its distinct surface forms, each where it is first used
 * @param members the entities of single documents that were joined
 * @param mentions how many mentions there are in all documents
 * @param reasons why the members were joined, in words a reader understands
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        List<Variant> variants,
        List<Member> members,
        int mentions,
        List<String> reasons) {

    /** Copies the lists. */
    public Entity {
        variants = List.copyOf(variants);
        members = List.copyOf(members);
        reasons = List.copyOf(reasons);
    }

    /**
     * One of the forms in which an entity is named.
     *
     * @param text the words
     * @param passage where they are first used
     */
    public record Variant(String text, Passage passage) {}

    /**
     * An entity of one document.
     *
     * @param document the document's id
     * @param index index into the entities of its reading
     */
    public record Member(String document, int index) implements Comparable<Member> {
        @Override
        public int compareTo(Member other) {
            int byDocument = document.compareTo(other.document);
            return byDocument != 0 ? byDocument : Integer.compare(index, other.index);
        }
    }
}
