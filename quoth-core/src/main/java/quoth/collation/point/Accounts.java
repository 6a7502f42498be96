package quoth.collation.point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import quoth.collation.Entity;
import quoth.collation.Hash;
import quoth.collation.ReadDocument;
import quoth.collation.Reuse;
import quoth.collation.Story;
import quoth.document.Document;
import quoth.document.Passage;
import quoth.reading.EntityType;

/**
 * What is already known across the pile when points are sought: which entity a figure of a document is, which story a document
 * tells, and whose reporting it is.
 */
public final class Accounts {

    private final Map<Entity.Member, Entity> entities = new HashMap<>();
    private final Map<String, String> stories = new HashMap<>();
    private final Map<String, String> origins;
    private final Map<String, Entity> byOutlet = new HashMap<>();
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, List<Reuse>> lifted = new HashMap<>();

    /**
     * Gathers what the earlier steps have found.
     *
     * @param found the entities under the names that they are shown by
     * @param asLinked the same under the names that documents give them, by which outlets are known among them
     * @param reuse what documents have taken from earlier ones
     */
    public Accounts(
            List<ReadDocument> pile,
            List<Entity> found,
            List<Entity> asLinked,
            List<Story> told,
            List<Reuse> reuse,
            Map<String, String> origins) {
        reuse.stream()
                .filter(one -> one.kind() != Reuse.Kind.QUOTE)
                .forEach(one -> lifted.computeIfAbsent(one.to().document(), id -> new ArrayList<>())
                        .add(one));
        this.origins = Map.copyOf(origins);
        found.forEach(entity -> entity.members().forEach(member -> entities.put(member, entity)));
        told.forEach(story -> story.documents().forEach(document -> stories.put(document, story.id())));
        Publishers publishers = new Publishers(asLinked);
        for (ReadDocument document : pile) {
            documents.put(document.document().id(), document.document());
            document.document()
                    .imprint()
                    .outlet()
                    .flatMap(publishers::named)
                    .ifPresent(entity -> byOutlet.put(document.document().id(), entity));
        }
    }

    /** The entity that a figure of a document is. */
    Optional<Entity> entity(Document document, int index) {
        return Optional.ofNullable(entities.get(new Entity.Member(document.id(), index)));
    }

    /** Ids of the entities that figures of a document are. */
    Set<String> ids(Document document, List<Integer> indices) {
        Set<String> ids = new TreeSet<>();
        indices.forEach(index -> entity(document, index).ifPresent(entity -> ids.add(entity.id())));
        return ids;
    }

    /** Ids of those of the entities that are persons. */
    Set<String> persons(Document document, List<Integer> indices) {
        Set<String> ids = new TreeSet<>();
        indices.forEach(index -> entity(document, index)
                .filter(entity -> entity.type() == EntityType.PERSON)
                .ifPresent(entity -> ids.add(entity.id())));
        return ids;
    }

    /** The story of a document. */
    String story(Document document) {
        return stories.getOrDefault(document.id(), document.id());
    }

    /**
     * The ids of the other documents that some words were taken from: the one whose reporting theirs is, and those that a passage
     * around them was lifted from. Quotations do not count; two reporters can have heard them.
     */
    Set<String> sources(Passage words) {
        Set<String> sources = new TreeSet<>();
        sources.add(origin(words.document()));
        for (Reuse one : lifted.getOrDefault(words.document(), List.of())) {
            if (one.to().span().overlaps(words.span())) {
                sources.add(one.from().document());
            }
        }
        sources.remove(words.document());
        return sources;
    }

    /** A number for what a document has lifted, and where from. */
    long liftedMark(Document document) {
        long hash = Hash.start();
        for (Reuse one : lifted.getOrDefault(document.id(), List.of())) {
            hash = Hash.step(hash, Hash.of(one.from().document()));
            hash = Hash.step(hash, one.to().span().start());
            hash = Hash.step(hash, one.to().span().end());
        }
        return Hash.mix(hash);
    }

    /** The id of the document whose reporting this one is. */
    String origin(Document document) {
        return origin(document.id());
    }

    /** The same of the document of that id. */
    String origin(String document) {
        return origins.getOrDefault(document, document);
    }

    /** The document whose reporting this one is; its time is when the reporting became known. */
    Document source(Document document) {
        return documents.getOrDefault(origin(document), document);
    }

    /** The document of that id, if it is in the pile. */
    Optional<Document> document(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    /** The entity that speaks when a document does, where its publisher is itself spoken of: an office, a firm, a paper. */
    Optional<Entity> publisher(Document document) {
        return Optional.ofNullable(byOutlet.get(document.id()));
    }

    /** Who speaks in an attribution of a document. */
    Optional<Entity> speaker(ReadDocument document, OptionalInt attribution) {
        if (attribution.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt speaker =
                document.reading().attributions().get(attribution.getAsInt()).speaker();
        return speaker.isEmpty() ? Optional.empty() : entity(document.document(), speaker.getAsInt());
    }
}
