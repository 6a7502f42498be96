package quoth.reading.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.reading.EntityType;
import quoth.reading.MentionForm;

/**
 * Close apposition (Quirk et al. 1985, 17.68): a phrase that names what it speaks of and says in the same breath what it is: "the
 * Veltra party", "the city of Ombra". "The Ombra police" is none: police are no city.
 */
public final class CloseApposition {

    private static final Set<String> BODIES = Set.of(
            "agency",
            "airline",
            "alliance",
            "association",
            "band",
            "bank",
            "broadcaster",
            "chain",
            "channel",
            "charity",
            "church",
            "club",
            "coalition",
            "college",
            "company",
            "consortium",
            "conglomerate",
            "corporation",
            "cult",
            "faction",
            "federation",
            "firm",
            "foundation",
            "group",
            "institute",
            "magazine",
            "militia",
            "movement",
            "network",
            "newspaper",
            "organisation",
            "organization",
            "paper",
            "party",
            "publisher",
            "sect",
            "startup",
            "think-tank",
            "tribe",
            "union",
            "university");

    private static final Set<String> TERRITORIES = Set.of(
            "bay",
            "borough",
            "canton",
            "capital",
            "city",
            "county",
            "desert",
            "district",
            "hamlet",
            "island",
            "kingdom",
            "lake",
            "mountain",
            "municipality",
            "neighborhood",
            "neighbourhood",
            "peninsula",
            "province",
            "region",
            "republic",
            "river",
            "settlement",
            "state",
            "strait",
            "suburb",
            "territory",
            "town",
            "township",
            "valley",
            "village",
            "volcano");

    /** What may be called like a body, and is not the place it is called after. */
    private static final Set<String> BUILT = Set.of(
            "bar",
            "boat",
            "bridge",
            "cafe",
            "café",
            "camp",
            "canal",
            "cinema",
            "dam",
            "ferry",
            "hospital",
            "hotel",
            "mall",
            "mine",
            "monastery",
            "mosque",
            "museum",
            "park",
            "prison",
            "pub",
            "refinery",
            "resort",
            "restaurant",
            "ship",
            "stadium",
            "temple",
            "theater",
            "theatre",
            "vessel");

    private CloseApposition() {}

    /** What something is that a phrase with this noun names: an organisation in "the Veltra party", a place in "the city of Ombra". */
    public static Optional<EntityType> kind(String noun) {
        return BODIES.contains(noun)
                ? Optional.of(EntityType.ORGANISATION)
                : TERRITORIES.contains(noun) ? Optional.of(EntityType.PLACE) : Optional.empty();
    }

    /** The name inside the phrase of candidate {@code i} that names what the whole phrase speaks of. */
    static Optional<Profile> name(Scene scene, List<Profile> profiles, int i) {
        Profile m = profiles.get(i);
        boolean body = BODIES.contains(m.word);
        boolean built = BUILT.contains(m.word);
        boolean place = TERRITORIES.contains(m.word);
        boolean one = m.candidate.form() == MentionForm.NOMINAL && m.number != Profile.PLURAL;
        if (!one || !(body || built || place)) {
            return Optional.empty();
        }
        for (int j = i + 1; j < profiles.size() && profiles.get(j).candidate.first() <= m.candidate.last(); j++) {
            Profile name = profiles.get(j);
            boolean fits = name.candidate.identity() >= 0 && mayBe(name.candidate.type(), body || built, place);
            if (fits && (standsBefore(m, name) || standsBehind(scene, m, name))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** "The Veltra party". */
    private static boolean standsBefore(Profile m, Profile name) {
        return m.determiner == Profile.DEFINITE && name.candidate.last() == m.head - 1;
    }

    /** "The church of Ombra", where nothing follows. */
    private static boolean standsBehind(Scene scene, Profile m, Profile name) {
        int first = name.candidate.first();
        return m.determiner == Profile.DEFINITE
                && scene.lower(m.head + 1).equals("of")
                && first == m.head + 2
                && name.candidate.coreFirst() == first
                && name.candidate.coreLast() == m.candidate.last();
    }

    private static boolean mayBe(Optional<EntityType> type, boolean body, boolean place) {
        return type.map(told -> switch (told) {
                    case PERSON -> false;
                    case PLACE -> place;
                    case ORGANISATION, MEDIA, GROUP -> body;
                    case OTHER -> true;
                })
                .orElse(true);
    }
}
