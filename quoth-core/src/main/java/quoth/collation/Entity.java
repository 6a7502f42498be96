package quoth.collation;

import java.util.List;
import java.util.OptionalInt;
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
 * @param links which members were joined: one link fewer than there are members
 * @param shapings the rulings of persons that shaped it, by number; empty when it is the machine's alone
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        List<Variant> variants,
        List<Member> members,
        int mentions,
        List<String> reasons,
        List<Link> links,
        List<Shaping> shapings) {

    /** Copies the lists. */
    public Entity {
        variants = List.copyOf(variants);
        members = List.copyOf(members);
        reasons = List.copyOf(reasons);
        links = List.copyOf(links);
        shapings = List.copyOf(shapings);
    }

    /** An entity that nobody has ruled on, without its links. */
    public Entity(
            String id,
            EntityType type,
            String name,
            List<Variant> variants,
            List<Member> members,
            int mentions,
            List<String> reasons) {
        this(id, type, name, variants, members, mentions, reasons, List.of(), List.of());
    }

    /** The same with a type and the rulings that shaped it. */
    public Entity shaped(EntityType ruled, List<Shaping> by) {
        return new Entity(id, ruled, name, variants, members, mentions, reasons, links, by);
    }

    /** The same under another name. */
    public Entity named(String ruled) {
        return new Entity(id, type, ruled, variants, members, mentions, reasons, links, shapings);
    }

    /** The same with the links between its members. */
    public Entity linked(List<Link> joined) {
        return new Entity(id, type, name, variants, members, mentions, reasons, joined, shapings);
    }

    /** The same as far as it stands in some of its places, without its links. */
    public Entity in(List<Member> places) {
        return new Entity(id, type, name, variants, places, mentions, reasons, List.of(), shapings);
    }

    /** Whether a person has given it its name. */
    public boolean isRenamed() {
        return shapings.stream().anyMatch(shaping -> shaping.effect() == Effect.RENAMED);
    }

    /**
     * One of the forms in which an entity is named.
     *
     * @param text the words
     * @param passage where they are first used
     */
    public record Variant(String text, Passage passage) {}

    /**
     * That two members are one.
     *
     * @param left the one
     * @param right the other
     * @param reason why, in words
     * @param ruling the number of the ruling that says so; empty when the machine found it
     */
    public record Link(Member left, Member right, String reason, OptionalInt ruling) {}

    /**
     * That a ruling shaped an entity.
     *
     * @param ruling the ruling's number
     * @param effect what it did
     * @param reason what it says, in words
     */
    public record Shaping(int ruling, Effect effect, String reason) {}

    /** What a ruling does to an entity. */
    public enum Effect {
        /** Members were joined. */
        JOINED,
        /** Others were kept out. */
        KEPT_APART,
        /** It got its name. */
        RENAMED,
        /** It got its type. */
        RETYPED
    }

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
