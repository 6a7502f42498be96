package quoth.collation.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import quoth.collation.Entity;
import quoth.reading.EntityType;

class PublishersTest {

    private static final List<Entity> ENTITIES = List.of(
            entity("e1", EntityType.PERSON, "Harbour Post"),
            entity("e2", EntityType.MEDIA, "The Harbour Post"),
            entity("e3", EntityType.ORGANISATION, "harbour post (online)"),
            entity("e4", EntityType.OTHER, "Harbour Post"));

    @Test
    void findsAnOutletWhateverItsCaseItsArticleAndWhatStandsInBrackets() {
        Publishers publishers = new Publishers(ENTITIES);
        for (String outlet :
                List.of("Harbour Post", "the HARBOUR post", "Harbour Post (Online)", "Harbour Post (A) (B)")) {
            assertThat(publishers.named(outlet)).map(Entity::id).contains("e2");
        }
    }

    @Test
    void knowsNobodyWhoIsOnlyCalledAlike() {
        Publishers publishers = new Publishers(ENTITIES);
        assertThat(publishers.named("Harbour")).isEmpty();
        assertThat(publishers.named("Harbour Post Weekly")).isEmpty();
        assertThat(publishers.named("Harbour Post(Online)")).isEmpty();
    }

    @Test
    void findsWhatGoingThroughAllEntitiesFinds() {
        Random random = new Random(7);
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            EntityType[] types = EntityType.values();
            entities.add(entity("e" + i, types[random.nextInt(types.length)], name(random)));
        }
        Publishers publishers = new Publishers(entities);
        for (int i = 0; i < 400; i++) {
            String outlet = name(random);
            assertThat(publishers.named(outlet))
                    .isEqualTo(entities.stream()
                            .filter(entity -> entity.type() != EntityType.PERSON && entity.type() != EntityType.PLACE)
                            .filter(entity -> plain(outlet).equals(plain(entity.name()))
                                    || plain(outlet).startsWith(plain(entity.name()) + " ("))
                            .findFirst());
        }
    }

    private static String name(Random random) {
        List<String> parts = List.of("The ", "a", "B", " (c)", " (d", " ", "b");
        StringBuilder name = new StringBuilder("x");
        for (int i = 0; i < random.nextInt(4); i++) {
            name.append(parts.get(random.nextInt(parts.size())));
        }
        return random.nextBoolean() ? "the " + name : name.toString();
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    private static Entity entity(String id, EntityType type, String name) {
        return new Entity(id, type, name, List.of(), List.of(), 1, List.of());
    }
}
