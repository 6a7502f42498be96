package quoth.reading.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.reading.EntityType;
import quoth.reading.MentionForm;

/**
 * Close apposition (Quirk et al. 1985, 17.68): a phrase that names what it speaks of and says in the same breath what it is: "the
 * Veltra party", "the city of Ombra", "a movement called River Free". "The Ombra police" is none: police are no city.
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

    private static final Set<String> NAMING = Set.of("called", "named", "dubbed", "nicknamed", "titled", "entitled");
    private static final Set<String> QUOTATION_MARKS = Set.of("\"", "“", "‘", "'", "``", "«", "„");

    /** How many candidates behind a phrase are looked at, and how many words behind it they begin. */
    private static final int MOST_INSIDE = 40;

    private static final int BEHIND = 4;

    private CloseApposition() {}

    /** What something is that a phrase with this noun names: an organisation in "the Veltra party", a place in "the city of Ombra". */
    public static Optional<EntityType> kind(String noun) {
        return BODIES.contains(noun)
                ? Optional.of(EntityType.ORGANISATION)
                : TERRITORIES.contains(noun) ? Optional.of(EntityType.PLACE) : Optional.empty();
    }

    /** The name that says of what the phrase of candidate {@code i} speaks, inside it or right behind it. */
    static Optional<Profile> name(Scene scene, List<Profile> profiles, int i) {
        Profile m = profiles.get(i);
        if (m.candidate.form() != MentionForm.NOMINAL || m.candidate.phrase().joined()) {
            return Optional.empty();
        }
        boolean body = BODIES.contains(m.word) || BUILT.contains(m.word);
        boolean place = TERRITORIES.contains(m.word);
        boolean one = (body || place) && m.number != Profile.PLURAL;
        boolean nearer = false;
        for (int j = i + 1; j < profiles.size() && j - i <= MOST_INSIDE; j++) {
            Profile name = profiles.get(j);
            if (name.candidate.first() > m.candidate.last() + BEHIND) {
                break;
            }
            nearer |= name.candidate.form() == MentionForm.NOMINAL && name.head > m.head;
            if (name.candidate.identity() < 0 || !name.candidate.isName()) {
                continue;
            }
            boolean said = one
                    && mayBe(name.candidate.type(), body, place)
                    && (standsBefore(m, name) || standsBehind(scene, m, name));
            if (said || (!nearer && isCalled(scene, m, name))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** "A movement called River Free". */
    private static boolean isCalled(Scene scene, Profile m, Profile name) {
        int verb = name.candidate.coreFirst() - 1;
        while (verb > m.head && (scene.lower(verb).equals("the") || QUOTATION_MARKS.contains(scene.lower(verb)))) {
            verb--;
        }
        if (verb <= m.head || !NAMING.contains(scene.lower(verb))) {
            return false;
        }
        boolean participle = scene.token(verb).hasRelation("acl") && scene.head(verb) == m.head;
        boolean takenForVerb = scene.token(verb).hasRelation("conj")
                && verb == m.candidate.last() + 1
                && !scene.token(verb - 1).tag().equals("CC");
        return participle || takenForVerb;
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
