package quoth.collation.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import quoth.collation.Collation;
import quoth.collation.Entity;
import quoth.collation.ReadDocument;
import quoth.reading.Relation;

/** The relations of a pile, each with all the passages that assert or deny it. */
public final class Relationships {

    private final Map<Entity.Member, String> entities = new HashMap<>();

    private Relationships(Collation collation) {
        collation.entities().forEach(entity -> entity.members().forEach(member -> entities.put(member, entity.id())));
    }

    private record Key(String subject, String predicate, String object) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::subject)
                    .thenComparing(Key::predicate)
                    .thenComparing(Key::object)
                    .compare(this, other);
        }
    }

    /** The relations of {@code documents}, in any order, whose collation is {@code collation}; by id. */
    public static List<Relationship> of(List<ReadDocument> documents, Collation collation) {
        Relationships relationships = new Relationships(collation);
        Map<Key, List<Relationship.Claim>> claims = new TreeMap<>();
        documents.stream()
                .sorted(Comparator.comparing(read -> read.document().id()))
                .forEach(read -> relationships.gather(read, claims));
        List<Relationship> all = new ArrayList<>();
        claims.forEach((key, said) -> {
            Relationship.Claim first = said.getFirst();
            all.add(new Relationship(
                    String.format(Locale.ROOT, "%s-r%05d", first.document(), first.index()),
                    key.subject(),
                    key.predicate(),
                    key.object(),
                    said));
        });
        all.sort(Comparator.comparing(Relationship::id));
        return List.copyOf(all);
    }

    private void gather(ReadDocument read, Map<Key, List<Relationship.Claim>> claims) {
        String id = read.document().id();
        List<Relation> relations = read.reading().relations();
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            Optional<String> subject = entity(read, relation.subject());
            Optional<String> object = entity(read, relation.object());
            boolean two = subject.isPresent() && object.isPresent() && !subject.equals(object);
            if (two) {
                claims.computeIfAbsent(
                                new Key(subject.get(), relation.predicate(), object.get()), key -> new ArrayList<>())
                        .add(new Relationship.Claim(id, i));
            }
        }
    }

    private Optional<String> entity(ReadDocument read, int mention) {
        OptionalInt local = read.reading().mentions().get(mention).entity();
        return local.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(
                        entities.get(new Entity.Member(read.document().id(), local.getAsInt())));
    }
}
