package quoth.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import quoth.reading.EntityType;
import quoth.reading.Line;

/** Says who a description means ("the minister", "the coast guard") where the text tells it by its words. */
final class Descriptions {

    private static final Set<String> LEADERS = Set.of(
            "leader", "head", "chief", "boss", "chair", "chairman", "chairwoman", "president", "secretary", "director");
    private static final Set<String> CORPS = Set.of("coast", "national", "border", "home", "civil");

    private final Figures figures;
    private final Sightings sightings;

    Descriptions(Figures figures, Sightings sightings) {
        this.figures = figures;
        this.sightings = sightings;
    }

    /** Who a description means, or empty. */
    Optional<Figure> resolve(Line line, int first, int head, int position, boolean subject) {
        String noun = line.lower(head);
        List<String> modifiers = new ArrayList<>();
        for (int i = first; i < head; i++) {
            if (line.isNoun(i)) {
                modifiers.add(line.lower(i));
            }
        }
        String whole = String.join(" ", modifiers) + (modifiers.isEmpty() ? "" : " ") + noun;
        boolean corps = noun.equals("guard") && modifiers.stream().anyMatch(CORPS::contains);
        if (Vocabulary.ROLES.contains(noun) && !corps) {
            Optional<Figure> exact = sightings.last(
                    position, figure -> isSomebody(figure) && figure.roles().contains(whole));
            boolean leads = LEADERS.contains(noun) && modifiers.stream().anyMatch(Vocabulary.BODIES::contains);
            if (exact.isEmpty() && leads) {
                return sightings.last(
                        position, figure -> figure.roles().stream().anyMatch(LEADERS::contains));
            }
            return exact.or(() -> modifiers.isEmpty() || noun.equals("leader") || noun.equals("head")
                    ? sightings.last(
                            position,
                            figure -> isSomebody(figure)
                                    && figure.roles().contains(noun)
                                    && !Set.of("head", "leader").contains(noun))
                    : Optional.empty());
        }
        return body(noun, whole, modifiers, position, subject);
    }

    private static boolean isSomebody(Figure figure) {
        return switch (figure.type()) {
            case PERSON, OTHER -> true;
            case ORGANISATION, PLACE, GROUP, MEDIA -> false;
        };
    }

    private Optional<Figure> body(String noun, String whole, List<String> modifiers, int position, boolean subject) {
        Optional<Figure> byName = sightings.last(position, figure -> isCalled(figure, noun, modifiers));
        Optional<Figure> byRole = byName.or(
                () -> sightings.last(position, figure -> figure.roles().contains(noun)));
        if (byRole.isPresent()) {
            return byRole;
        }
        if (Vocabulary.FIRMS.contains(noun)) {
            Optional<Figure> firm = sightings.most(position, Descriptions::mayBeFirm);
            if (firm.isPresent()) {
                return firm;
            }
        }
        boolean known = Vocabulary.DESCRIBED.contains(noun);
        return known && (subject || noun.equals("police") || noun.equals("government"))
                ? Optional.of(figures.described(whole, EntityType.ORGANISATION))
                : Optional.empty();
    }

    private static boolean isCalled(Figure figure, String noun, List<String> modifiers) {
        if (!figure.isBody()) {
            return false;
        }
        for (String name : figure.names()) {
            List<String> words = List.of(name.toLowerCase(Locale.ROOT).split(" "));
            int of = words.indexOf("of");
            boolean head =
                    words.getLast().equals(noun) || (of > 0 && words.get(of - 1).equals(noun));
            if (head && words.containsAll(modifiers)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeFirm(Figure figure) {
        return figure.type() == EntityType.ORGANISATION
                && figure.names().stream()
                        .flatMap(name -> java.util.Arrays.stream(
                                name.toLowerCase(Locale.ROOT).split(" ")))
                        .noneMatch(Vocabulary.PUBLIC_BODIES::contains);
    }
}
