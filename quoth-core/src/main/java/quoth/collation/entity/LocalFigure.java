package quoth.collation.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import quoth.collation.Entity;
import quoth.collation.ReadDocument;
import quoth.document.Passage;
import quoth.reading.EntityType;
import quoth.reading.LocalEntity;
import quoth.reading.Mention;
import quoth.reading.MentionForm;

/**
 * An entity of one document with what is needed to tell whether it is also in another.
 *
 * @param member which one it is
 * @param type what kind of thing
 * @param name its name; where the document never names it, its description
 * @param text its fullest name as written
 * @param named whether the document calls it by a name anywhere
 * @param story the story its document belongs to
 * @param origin the document whose reporting it stands in
 * @param forms every form in which it is mentioned by name or description, with the first place of each
 * @param mentions how many mentions there are
 * @param publisher who published its document
 */
public record LocalFigure(
        Entity.Member member,
        EntityType type,
        Name name,
        String text,
        boolean named,
        String story,
        String origin,
        List<Entity.Variant> forms,
        int mentions,
        Optional<Publisher> publisher) {

    private static final int LONGEST_ACRONYM = 5;

    /** Copies the list. */
    public LocalFigure {
        forms = List.copyOf(forms);
    }

    /** The figures of a document of a story, whose reporting is that of the document {@code origin}. */
    public static List<LocalFigure> of(ReadDocument document, String story, String origin) {
        List<LocalEntity> entities = document.reading().entities();
        List<Uses> uses = entities.stream().map(entity -> new Uses()).toList();
        for (Mention mention : document.reading().mentions()) {
            mention.entity().ifPresent(entity -> uses.get(entity).add(document, mention));
        }
        Optional<Publisher> publisher = Publisher.of(document);
        String id = document.document().id();
        return IntStream.range(0, entities.size())
                .mapToObj(i -> new LocalFigure(
                        new Entity.Member(id, i),
                        entities.get(i).type(),
                        Name.of(entities.get(i).name()),
                        entities.get(i).name(),
                        uses.get(i).named,
                        story,
                        origin,
                        new ArrayList<>(uses.get(i).forms.values()),
                        uses.get(i).mentions,
                        publisher))
                .toList();
    }

    boolean isPerson() {
        return type == EntityType.PERSON;
    }

    /**
     * Whether this is called by one word that may be anybody's: a surname, or what only says what kind of body it is, as "the
     * Inspectorate".
     */
    boolean isBare() {
        return named && name.words().size() == 1 && (isBareSurname() || isBareKind());
    }

    /** Whether this is a person, or may be one, who is called by one name only. */
    boolean isBareSurname() {
        return named
                && name.words().size() == 1
                && (isPerson() || (type == EntityType.OTHER && !isBareKind() && !isAcronym()));
    }

    private boolean isAcronym() {
        return text.length() <= LONGEST_ACRONYM && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** Whether this is called by nothing but a word for a kind of body of which there are many. */
    boolean isBareKind() {
        return named
                && name.words().size() == 1
                && type != EntityType.PERSON
                && type != EntityType.PLACE
                && BodyName.isKind(name.last());
    }

    /** How a document mentions one of its entities. */
    private static final class Uses {
        private final Map<String, Entity.Variant> forms = new LinkedHashMap<>();
        private boolean named;
        private int mentions;

        void add(ReadDocument document, Mention mention) {
            mentions++;
            named |= mention.form() == MentionForm.NAME;
            if (mention.form() != MentionForm.PRONOUN) {
                String words = document.document().words(mention.core());
                Passage passage = document.document().passage(mention.core());
                forms.putIfAbsent(words, new Entity.Variant(words, passage));
            }
        }
    }
}
