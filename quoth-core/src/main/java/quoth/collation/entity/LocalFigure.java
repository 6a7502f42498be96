package quoth.collation.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        int mentions) {

    /** Copies the list. */
    public LocalFigure {
        forms = List.copyOf(forms);
    }

    /** The figures of a document of a story, whose reporting is that of the document {@code origin}. */
    public static List<LocalFigure> of(ReadDocument document, String story, String origin) {
        List<LocalEntity> entities = document.reading().entities();
        return IntStream.range(0, entities.size())
                .mapToObj(i -> of(document, story, origin, i))
                .toList();
    }

    private static LocalFigure of(ReadDocument document, String story, String origin, int index) {
        LocalEntity entity = document.reading().entities().get(index);
        Map<String, Entity.Variant> forms = new LinkedHashMap<>();
        boolean named = false;
        int mentions = 0;
        for (Mention mention : document.reading().mentions()) {
            if (mention.entity().isEmpty() || mention.entity().getAsInt() != index) {
                continue;
            }
            mentions++;
            named |= mention.form() == MentionForm.NAME;
            if (mention.form() != MentionForm.PRONOUN) {
                String words = document.document().words(mention.core());
                Passage passage = document.document().passage(mention.core());
                forms.putIfAbsent(words, new Entity.Variant(words, passage));
            }
        }
        return new LocalFigure(
                new Entity.Member(document.document().id(), index),
                entity.type(),
                Name.of(entity.name()),
                entity.name(),
                named,
                story,
                origin,
                new ArrayList<>(forms.values()),
                mentions);
    }

    boolean isPerson() {
        return type == EntityType.PERSON;
    }

    /** Whether this is a person called by one name only, which may be anybody's. */
    boolean isBareSurname() {
        return isPerson() && name.words().size() == 1;
    }
}
