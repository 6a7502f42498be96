package quoth.reading.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import quoth.document.Imprint;
import quoth.reading.EntityType;
import quoth.reading.LocalEntity;
import quoth.reading.MentionForm;
import quoth.reading.Reading;

/**
 * Who is who in a text that was read in parts: the names of the parts are laid together as the names of one text are
 * ({@link Figures}). Who is only described in a part, "the driver", stays a somebody of that part; a body that is, "the coast guard",
 * and whoever publishes or signs the text are one throughout.
 */
public final class JoinedCast {

    private static final Set<String> DETERMINERS = Set.of(
            "a", "an", "the", "this", "that", "these", "those", "some", "any", "no", "one", "another", "other", "every",
            "each", "his", "her", "its", "their", "our", "my", "your");

    private final Imprint imprint;
    private final Figures figures = new Figures();
    private final IdentityHashMap<Figure, Integer> numbers = new IdentityHashMap<>();
    private final List<Figure> ordered = new ArrayList<>();

    /** Nobody yet, of a text with this imprint. */
    public JoinedCast(Imprint imprint) {
        this.imprint = imprint;
    }

    /** Adds who is in the next part; for each of its entities the number that it has in {@link #entities}. */
    public List<Integer> add(Reading part) {
        int count = part.entities().size();
        int[] mentioned = new int[count];
        boolean[] named = new boolean[count];
        part.mentions()
                .forEach(mention -> mention.entity().ifPresent(entity -> {
                    mentioned[entity]++;
                    named[entity] |= mention.form() == MentionForm.NAME;
                }));
        List<Integer> joined = new ArrayList<>(count);
        Set<Figure> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < count; i++) {
            LocalEntity entity = part.entities().get(i);
            Figure known = figure(entity, named[i]);
            Figure figure = seen.add(known) ? known : somebody(entity);
            figure.vote(entity.type(), 1 + mentioned[i]);
            joined.add(numbers.computeIfAbsent(figure, unused -> {
                ordered.add(figure);
                return ordered.size() - 1;
            }));
        }
        return joined;
    }

    /** Who is in the parts so far, in the order of first mention, by the fullest name and the type that most mentions speak for. */
    public List<LocalEntity> entities() {
        return ordered.stream()
                .map(figure -> new LocalEntity(figure.type(), figure.name()))
                .toList();
    }

    private Figure figure(LocalEntity entity, boolean named) {
        if (named) {
            List<String> words = List.of(entity.name().split(" "));
            return figures.called(
                    new NamePhrase(0, 0, words.size() - 1, words, List.of()), entity.type() == EntityType.PLACE);
        }
        return isOneThroughout(entity) ? figures.described(entity.name(), entity.type()) : somebody(entity);
    }

    private boolean isOneThroughout(LocalEntity entity) {
        Optional<String> name = Optional.of(entity.name());
        String first = entity.name().toLowerCase(Locale.ROOT).split(" ", 2)[0];
        boolean body = entity.type() == EntityType.ORGANISATION || entity.type() == EntityType.MEDIA;
        return name.equals(imprint.author()) || name.equals(imprint.outlet()) || (body && !DETERMINERS.contains(first));
    }

    private static Figure somebody(LocalEntity entity) {
        Figure figure = new Figure();
        figure.call(entity.name());
        return figure;
    }
}
