package quoth.reading.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import quoth.language.WordKeys;
import quoth.reading.EntityType;
import quoth.reading.MentionForm;

/**
 * Goes through a text's candidates in order and lets each mean what a group before it means, or something new, as a judge
 * says (mention ranking, Denis and Baldridge 2008, with groups in place of single antecedents).
 */
public final class Resolution {

    private static final int PRONOUN_SENTENCES = 5;
    private static final int NEAR_SENTENCES = 4;
    private static final int APPOSED_SENTENCES = 3;
    private static final int MOST_NEAR = 24;
    private static final int MOST_NAMED = 12;

    /** By how much a description must have been likelier to mean somebody named than somebody new, in eighths of log-odds. */
    private static final int LEAST_LEAD = 8;

    /** How far the kinds of two are apart that cannot be one, as {@link CoreferenceFeatures#compatibility} tells it. */
    private static final int UNLIKE = 4;

    /** What it counts as such a lead that the text says what somebody is. */
    private static final int SAID = 80;

    /** How many candidates are looked at for names inside a phrase. */
    private static final int MOST_INSIDE = 40;

    /** How many groups are looked at for one candidate; others are too far away. */
    private static final int MOST_LOOKED_AT = 400;

    /** Chooses among what a candidate may mean. */
    public interface Judge {
        /** A candidate's options follow. */
        void begin(int candidate);

        /** The next option: its features, {@code count} at the start of {@code keys}. The last one is to mean something new. */
        void option(int[] keys, int count);

        /**
         * The index of the chosen option.
         *
         * @param groups the number of each option's group; one less than there are options
         */
        int choice(int candidate, int[] groups);

        /** By how much an option is likelier than to mean something new, in eighths of log-odds. */
        default int lead(int option) {
            return Integer.MIN_VALUE;
        }
    }

    private final Scene scene;
    private final List<Profile> profiles;
    private final Voices voices;
    private final CoreferenceFeatures features;
    private final List<Group> groups = new ArrayList<>();
    private final Map<Integer, Group> byIdentity = new HashMap<>();
    private final Set<Integer> heads = new HashSet<>();
    private final Set<String> strings = new HashSet<>();
    private final Map<String, List<Group>> byNameHead = new HashMap<>();
    private final SequencedSet<Group> recent = new LinkedHashSet<>();
    private final Map<Integer, List<Integer>> bearers = new HashMap<>();
    private final int[] groupOf;

    /**
     * The resolution of a scene.
     *
     * @param candidates its candidates, by their first token, longer ones first
     */
    public Resolution(Scene scene, List<Candidate> candidates, int[][] kinds) {
        this.scene = scene;
        this.profiles = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            profiles.add(Profile.of(scene, candidates.get(i), kinds[i], namedInside(candidates, i)));
            if (candidates.get(i).identity() >= 0) {
                bearers.computeIfAbsent(candidates.get(i).identity(), unused -> new ArrayList<>())
                        .add(i);
            }
        }
        this.voices = new Voices(scene, profiles);
        this.features = new CoreferenceFeatures(scene);
        this.groupOf = new int[candidates.size()];
        Arrays.fill(groupOf, -1);
    }

    private static List<Integer> namedInside(List<Candidate> candidates, int i) {
        Candidate outer = candidates.get(i);
        if (outer.form() != MentionForm.NOMINAL) {
            return List.of();
        }
        List<Integer> inside = new ArrayList<>(2);
        for (int j = i + 1; j < candidates.size() && j - i <= MOST_INSIDE; j++) {
            Candidate inner = candidates.get(j);
            if (inner.first() > outer.last()) {
                break;
            }
            if (inner.isName() && inner.identity() >= 0 && inner.identity() != outer.identity()) {
                inside.add(inner.identity());
            }
        }
        return inside;
    }

    /** The group of every candidate, as a judge chooses. */
    public int[] run(Judge judge) {
        for (int i = 0; i < profiles.size(); i++) {
            Profile profile = profiles.get(i);
            Group named = profile.candidate.identity() < 0 ? null : byIdentity.get(profile.candidate.identity());
            Optional<Group> told =
                    named != null ? Optional.of(named) : byName(i).or(() -> byWords(profile));
            if (told.isPresent()) {
                join(i, told.get());
            } else {
                decide(i, judge);
            }
        }
        nameGroups();
        for (int i = 0; i < profiles.size(); i++) {
            joinSpeaker(i);
        }
        return groupOf;
    }

    /** Whom a phrase means that names him or it inside. */
    private Optional<Group> byName(int i) {
        return CloseApposition.name(scene, profiles, i)
                .map(name -> byIdentity.computeIfAbsent(name.candidate.identity(), identity -> {
                    Group fresh = fresh();
                    reserve(identity, fresh);
                    return fresh;
                }));
    }

    private Group fresh() {
        Group fresh = new Group(groups.size());
        groups.add(fresh);
        return fresh;
    }

    /**
     * What a phrase means by its words alone: "the foundation" the one body of the text that is called a foundation in its name,
     * "Petra Lunt, a skipper" the skipper of the sentences before.
     */
    private Optional<Group> byWords(Profile m) {
        boolean definite = m.determiner == Profile.DEFINITE || m.determiner == Profile.DEMONSTRATIVE;
        if (m.candidate.form() == MentionForm.NOMINAL && definite && m.contentWords.length == 0) {
            List<Group> called = byNameHead.getOrDefault(m.word, List.of());
            if (m.number == Profile.PLURAL || heads.contains(m.lemma)) {
                return Optional.empty();
            }
            return called.stream()
                    .filter(group -> called.size() == 1 && mayJoin(m, group))
                    .findFirst();
        }
        if (!m.candidate.isName()
                || m.candidate.type().filter(EntityType.PERSON::equals).isEmpty()) {
            return Optional.empty();
        }
        for (Group group : recent.reversed()) {
            if (m.sentence - group.latest().sentence > APPOSED_SENTENCES) {
                return Optional.empty();
            }
            boolean person = group.identity < 0 && group.nominal && CoreferenceFeatures.personhood(group.kinds) >= 0;
            if (person && features.apposes(m, group) && mayJoin(m, group)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /** Whoever says "I" in a quotation is who is quoted, also where the text names the speaker only behind it. */
    private void joinSpeaker(int i) {
        Profile m = profiles.get(i);
        int source = voices.source(m.content);
        boolean own = m.content != Scene.NONE && (scene.quoted(m.head) || scene.direct(m.content));
        boolean speaks =
                m.pronoun == Pronouns.I || (m.pronoun == Pronouns.WE && source >= 0 && isBody(profiles.get(source)));
        if (!own || !speaks || source < 0 || source == i) {
            return;
        }
        Group mine = groups.get(groupOf[i]);
        Group speaker = groups.get(groupOf[source]);
        boolean mayBeOne = mine != speaker
                && (mine.identity < 0 || speaker.identity < 0 || mine.identity == speaker.identity)
                && (m.pronoun == Pronouns.WE || mine.members.stream().allMatch(member -> member.candidate.isPronoun()));
        if (mayBeOne) {
            move(mine, speaker);
        }
    }

    private static boolean isBody(Profile profile) {
        return Profile.best(profile.kinds) == Kind.ORGANISATION.number();
    }

    private void decide(int i, Judge judge) {
        Profile m = profiles.get(i);
        List<Group> possible = possible(m);
        judge.begin(i);
        int[] numbers = new int[possible.size()];
        for (int g = 0; g < possible.size(); g++) {
            Group group = possible.get(g);
            features.same(
                    m,
                    group,
                    Math.min(g, 6),
                    kindRank(m, possible, g),
                    salience(m, possible, g),
                    voices.relation(m, group, groupOf));
            judge.option(features.keys(), features.count());
            numbers[g] = group.number;
        }
        boolean headSeen = !m.candidate.isPronoun() && heads.contains(m.lemma);
        boolean stringSeen = headSeen && strings.contains(m.string);
        features.fresh(m, headSeen, stringSeen);
        judge.option(features.keys(), features.count());
        int choice = judge.choice(i, numbers);
        if (choice < possible.size()) {
            join(i, possible.get(choice));
        } else {
            join(i, fresh());
        }
        remember(i, possible, judge);
        rememberPredicate(i);
    }

    /** "Halmen General is a hospital": what a group is said to be that is named. */
    private void rememberPredicate(int i) {
        Profile m = profiles.get(i);
        Group mine = groups.get(groupOf[i]);
        boolean plain = m.candidate.form() == MentionForm.NOMINAL && m.number != Profile.PLURAL && mine.identity < 0;
        if (!plain || (m.determiner != Profile.INDEFINITE && m.determiner != Profile.DEFINITE)) {
            return;
        }
        int subject = scene.subjectOfCopula(m.head);
        for (int j = i - 1; subject != Scene.NONE && j >= 0 && i - j <= MOST_INSIDE; j--) {
            Group named = groupOf[j] < 0 || groupOf[j] >= groups.size() ? mine : groups.get(groupOf[j]);
            if (profiles.get(j).head == subject && named.identity >= 0) {
                mine.nearly.merge(named.number, SAID, Math::max);
                return;
            }
        }
    }

    /** Remembers whom a description would have meant that now means somebody without a name, or new. */
    private void remember(int i, List<Group> possible, Judge judge) {
        Group mine = groups.get(groupOf[i]);
        if (mine.identity >= 0 || profiles.get(i).candidate.form() != MentionForm.NOMINAL) {
            return;
        }
        for (int g = 0; g < possible.size(); g++) {
            if (possible.get(g).identity >= 0) {
                mine.nearly.merge(possible.get(g).number, judge.lead(g), Math::max);
            }
        }
    }

    /**
     * Whoever is described more than once and never named is who is named elsewhere, when one description alone would have been
     * taken for that name and nothing in all of them speaks against it.
     */
    private void nameGroups() {
        for (Group group : groups) {
            if (group.identity >= 0 || group.indices.size() < 2) {
                continue;
            }
            group.nearly.entrySet().stream()
                    .filter(entry -> entry.getValue() >= LEAST_LEAD)
                    .filter(entry -> entry.getValue() >= SAID || mayBe(group, groups.get(entry.getKey())))
                    .filter(entry -> !groups.get(entry.getKey()).indices.isEmpty())
                    .max(Map.Entry.<Integer, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .ifPresent(entry -> move(group, groups.get(entry.getKey())));
        }
    }

    private static boolean mayBe(Group group, Group named) {
        return (group.numberMask & named.numberMask) != 0
                && group.members.stream().allMatch(member -> mayJoin(member, named));
    }

    private void move(Group from, Group to) {
        for (int index : from.indices) {
            to.add(index, profiles.get(index));
            groupOf[index] = to.number;
        }
        from.indices.clear();
        from.members.clear();
    }

    private static boolean fits(Profile m, Group group) {
        return CoreferenceFeatures.compatibility(m.kinds, group.kinds) <= 1 && (m.number & group.numberMask) != 0;
    }

    private static int kindRank(Profile m, List<Group> possible, int g) {
        int rank = 0;
        for (int i = 0; i < g && rank < 5; i++) {
            rank += fits(m, possible.get(i)) ? 1 : 0;
        }
        return fits(m, possible.get(g)) ? rank : 6 + Math.min(rank, 1);
    }

    private static int salience(Profile m, List<Group> possible, int g) {
        int rank = 0;
        int size = possible.get(g).members.size();
        for (int i = 0; i < possible.size() && rank < 4; i++) {
            rank += i != g && possible.get(i).members.size() > size && fits(m, possible.get(i)) ? 1 : 0;
        }
        return rank;
    }

    /** The groups that a candidate may join, the nearest first. */
    private List<Group> possible(Profile m) {
        List<Group> possible = new ArrayList<>();
        int reach = m.candidate.isPronoun() ? PRONOUN_SENTENCES : NEAR_SENTENCES;
        boolean described = m.candidate.form() == MentionForm.NOMINAL;
        int named = 0;
        int looked = 0;
        for (Group group : recent.reversed()) {
            if (looked++ >= MOST_LOOKED_AT || possible.size() >= MOST_NEAR + MOST_NAMED) {
                break;
            }
            boolean speaks = m.pronoun.person() == 1 && (group.pronouns & 1 << m.pronoun.number()) != 0;
            boolean near = (speaks || m.sentence - group.latest().sentence <= reach) && possible.size() < MOST_NEAR;
            boolean alike = !m.candidate.isPronoun() && m.lemma != WordKeys.NAME && group.heads.contains(m.lemma);
            boolean known = described && group.identity >= 0 && named < MOST_NAMED;
            if ((near || alike || known) && mayJoin(m, group) && !isOwnSpeaker(m, group)) {
                named += near || alike ? 0 : 1;
                possible.add(group);
            }
        }
        return possible;
    }

    /** "She" in a quotation is hardly ever who is quoted. */
    private boolean isOwnSpeaker(Profile m, Group group) {
        return m.pronoun.sex() != Candidate.Sex.UNKNOWN
                && scene.quoted(m.head)
                && voices.relation(m, group, groupOf) == Voices.IS_SPEAKER;
    }

    private static boolean mayJoin(Profile m, Group group) {
        boolean twoNames = m.candidate.identity() >= 0 && group.identity >= 0;
        Profile latest = group.latest();
        if (twoNames || m.isOfNone() || latest.isOfNone()) {
            return false;
        }
        boolean nested = latest.candidate.last() >= m.candidate.first()
                && (latest.candidate.phrase().contains(m.candidate.phrase())
                        || m.candidate.phrase().contains(latest.candidate.phrase()));
        boolean sexes = m.sex != Candidate.Sex.UNKNOWN && group.sex != Candidate.Sex.UNKNOWN && m.sex != group.sex;
        boolean inhuman = m.pronoun.sex() != Candidate.Sex.UNKNOWN
                && group.sex == Candidate.Sex.UNKNOWN
                && (group.identity >= 0 ? !group.person : CoreferenceFeatures.personhood(group.kinds) < 0);
        boolean unlike = m.candidate.form() == MentionForm.NOMINAL
                && (group.identity >= 0
                        ? (group.country && m.isPlaceWithin()) || isUnlike(m, group)
                        : m.isPart() && !group.nouns.isEmpty() && !group.nouns.contains(m.word));
        return !unlike
                && !(nested && latest.head == m.head)
                && !m.names(group)
                && !m.isOwnedBy(latest)
                && !m.standsIn(latest)
                && !sexes
                && !inhuman;
    }

    /** Whether two are of different kinds and called by different nouns: "the event" is no country, "the bridge" no town. */
    private static boolean isUnlike(Profile m, Group group) {
        boolean thing = m.isPart() && (group.type == 1 + Kind.PLACE.number() || group.type == 1 + Kind.PERSON.number());
        return !group.nouns.contains(m.word)
                && (thing || CoreferenceFeatures.compatibility(m.kinds, group.kinds) >= UNLIKE);
    }

    private void join(int i, Group group) {
        Profile profile = profiles.get(i);
        group.add(i, profile);
        groupOf[i] = group.number;
        recent.remove(group);
        recent.add(group);
        if (profile.candidate.identity() >= 0 && byIdentity.put(profile.candidate.identity(), group) == null) {
            reserve(profile.candidate.identity(), group);
        }
        if (profile.candidate.isName() && profile.candidate.identity() >= 0) {
            List<Group> called = byNameHead.computeIfAbsent(profile.word, unused -> new ArrayList<>(1));
            if (called.size() < 2 && !called.contains(group)) {
                called.add(group);
            }
        }
        if (!profile.candidate.isPronoun() && profile.lemma != WordKeys.NAME) {
            heads.add(profile.lemma);
            strings.add(profile.string);
        }
    }

    /** The groups of the candidates so far; -1 for those not yet reached. */
    public int[] groups() {
        return groupOf;
    }

    /** Whoever is named again further on belongs to the group of the name already now: a quotation may name its speaker last. */
    private void reserve(int identity, Group group) {
        bearers.getOrDefault(identity, List.of()).forEach(i -> groupOf[i] = group.number);
    }
}
