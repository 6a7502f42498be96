package quoth.collation;

import java.util.List;
import java.util.stream.Stream;
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
 * @param reasons why the members were joined, in words a reader understands: the distinct reasons of the links, sorted
 * @param links by which names which members were joined: so many as hold all members together, and one more for every
 *     further reason; in the order in which they were made, the most telling first
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        List<Variant> variants,
        List<Member> members,
        int mentions,
        List<String> reasons,
        List<Link> links) {

    /** Copies the lists. */
    public Entity {
        variants = List.copyOf(variants);
        members = List.copyOf(members);
        reasons = List.copyOf(reasons);
        links = List.copyOf(links);
    }

    /** An entity of which nobody has kept how its members were linked. */
    public Entity(
            String id,
            EntityType type,
            String name,
            List<Variant> variants,
            List<Member> members,
            int mentions,
            List<String> reasons) {
        this(id, type, name, variants, members, mentions, reasons, List.of());
    }

    /** The links that end at a member, in order. */
    public Stream<Link> linksOf(Member member) {
        return links.stream()
                .filter(link -> link.left().equals(member) || link.right().equals(member));
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

    /**
     * Why two members, mostly of two documents, are one entity.
     *
     * @param left a member
     * @param leftName what its document calls it, in the words that were compared
     * @param right another member
     * @param rightName what that one's document calls it
     * @param reason why the two are one, in words a reader understands
     */
    public record Link(Member left, String leftName, Member right, String rightName, String reason) {}
}
