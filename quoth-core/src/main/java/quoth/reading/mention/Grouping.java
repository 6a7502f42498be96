package quoth.reading.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quoth.document.Span;
import quoth.reading.EntityType;
import quoth.reading.Line;
import quoth.reading.MentionForm;
import quoth.reading.coreference.Candidate;
import quoth.reading.coreference.CoreferenceModel;
import quoth.reading.coreference.Kind;
import quoth.reading.coreference.NounPhrase;
import quoth.reading.coreference.Scene;

/** Makes figures of the groups of phrases that mean the same, and sightings of the phrases. */
final class Grouping {

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final List<Kind> KINDS = List.of(Kind.values());

    /** By how much the likeliest kind must be likelier than the next, in eighths of log-odds, to count. */
    private static final int SURE = 12;

    private static final int LONGEST_DESCRIPTION = 60;

    private final Stage stage;
    private final Figures figures;
    private final Sightings sightings;
    private final Scene scene;
    private final List<Candidate> candidates;

    Grouping(Stage stage, Figures figures, Sightings sightings, Casting.Setting setting) {
        this.stage = stage;
        this.figures = figures;
        this.sightings = sightings;
        this.scene = setting.scene();
        this.candidates = setting.candidates();
    }

    void run(CoreferenceModel model) {
        int[][] kinds = model.kinds(scene, candidates);
        int[] groups = model.resolve(scene, candidates, kinds);
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            members.computeIfAbsent(groups[i], unused -> new ArrayList<>()).add(i);
        }
        Map<Integer, Figure> figureOf = new HashMap<>();
        members.forEach((group, indices) -> figure(indices, kinds).ifPresent(figure -> figureOf.put(group, figure)));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < groups.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> core(candidates.get(i)))
                .thenComparing(i -> scene.span(candidates.get(i).phrase())));
        see(order, groups, kinds, figureOf);
    }

    private void see(List<Integer> order, int[] groups, int[][] kinds, Map<Integer, Figure> figureOf) {
        DescribedByRule rules = new DescribedByRule(stage, figures, sightings, scene);
        Set<Span> seen = new HashSet<>();
        List<Integer> groupOfSighting = new ArrayList<>();
        for (int i : order) {
            Optional<Figure> figure = Optional.ofNullable(figureOf.get(groups[i]));
            boolean open = figure.isEmpty()
                    || (figure.get().isUnnamed() && candidates.get(i).form() == MentionForm.NOMINAL);
            if (open) {
                rules.find(candidates.get(i))
                        .filter(who -> !isNamedInside(i, who))
                        .ifPresent(who -> figureOf.put(groups[i], who));
                figure = Optional.ofNullable(figureOf.get(groups[i]));
            }
            if (isShown(i, figure, kinds[i])
                    && seen.add(scene.span(candidates.get(i).phrase()))) {
                see(i, figure, kinds[i]);
                groupOfSighting.add(groups[i]);
            }
        }
        for (int n = 0; n < groupOfSighting.size(); n++) {
            Sighting sighting = sightings.all().get(n);
            Optional<Figure> figure = Optional.ofNullable(figureOf.get(groupOfSighting.get(n)));
            if (figure.isPresent() && !figure.equals(sighting.figure())) {
                sightings.replace(n, sighting.of(figure.get()));
            }
        }
    }

    /** Whether a phrase names somebody inside whom it therefore does not mean: "the elite group within Scientology". */
    private boolean isNamedInside(int i, Figure who) {
        NounPhrase outer = candidates.get(i).phrase();
        for (int j = i + 1; j < candidates.size() && candidates.get(j).phrase().first() <= outer.last(); j++) {
            int identity = candidates.get(j).identity();
            if (identity >= 0 && figures.numbered(identity).equals(who)) {
                return true;
            }
        }
        return false;
    }

    private Span core(Candidate candidate) {
        return new Span(
                scene.token(candidate.coreFirst()).span().start(),
                scene.token(candidate.coreLast()).span().end());
    }

    /** Who a group is: the figure that it names, or, when it is mentioned more than once and is no time and no event, one without a name. */
    private Optional<Figure> figure(List<Integer> indices, int[][] kinds) {
        Optional<Figure> named = indices.stream()
                .map(i -> candidates.get(i).identity())
                .filter(identity -> identity >= 0)
                .findFirst()
                .map(figures::numbered)
                .or(() -> known(indices));
        int[] likelihoods = sum(indices, kinds);
        Kind kind = best(likelihoods);
        named.ifPresent(figure -> support(figure, likelihoods));
        boolean nobody = indices.size() < 2 || kind == Kind.TIME || kind == Kind.EVENT;
        Optional<Figure> figure = named.isPresent() || nobody ? named : Optional.of(unnamed(indices, kind));
        figure.ifPresent(who -> tellSex(who, indices));
        return figure;
    }

    /** A name that stands where names are not looked for, in a dateline say, when it is known from elsewhere in the text. */
    private Optional<Figure> known(List<Integer> indices) {
        return indices.stream()
                .map(candidates::get)
                .filter(candidate -> candidate.form() == MentionForm.NAME)
                .flatMap(candidate -> figures.known(core(candidate).in(stage.text())).stream())
                .findFirst();
    }

    /** Lets the model vote for the type of a figure where it is sure of its kind. */
    private static void support(Figure figure, int[] likelihoods) {
        Kind kind = best(likelihoods);
        int next = Integer.MIN_VALUE;
        for (int k = 0; k < likelihoods.length; k++) {
            next = k == kind.number() ? next : Math.max(next, likelihoods[k]);
        }
        int sureness = likelihoods[kind.number()] - next;
        int weight = sureness < SURE ? 0 : sureness < 3 * SURE ? 1 : 2;
        switch (kind) {
            case PERSON -> figure.vote(EntityType.PERSON, weight);
            case ORGANISATION -> figure.vote(EntityType.ORGANISATION, weight);
            case PLACE -> figure.vote(EntityType.PLACE, weight);
            case OBJECT, EVENT, TIME, ABSTRACT -> {}
        }
    }

    private static int[] sum(List<Integer> indices, int[][] kinds) {
        int[] sums = new int[Kind.values().length];
        for (int i : indices) {
            for (int k = 0; k < sums.length; k++) {
                sums[k] += kinds[i][k];
            }
        }
        return sums;
    }

    private static Kind best(int[] likelihoods) {
        int best = 0;
        for (int k = 1; k < likelihoods.length; k++) {
            best = likelihoods[k] > likelihoods[best] ? k : best;
        }
        return KINDS.get(best);
    }

    private Figure unnamed(List<Integer> indices, Kind kind) {
        Figure figure = new Figure();
        boolean several = false;
        for (int i : indices) {
            Candidate candidate = candidates.get(i);
            String tag = scene.token(candidate.phrase().head()).tag();
            if (candidate.form() != MentionForm.PRONOUN) {
                describe(figure, core(candidate));
                figure.give(scene.token(candidate.phrase().head()).lemma());
                several |= tag.equals("NNS") || candidate.phrase().joined();
            }
        }
        describe(figure, core(candidates.get(indices.getFirst())));
        figure.vote(type(kind, several), 1);
        return figure;
    }

    private void describe(Figure figure, Span words) {
        String text = words.in(stage.text()).replaceAll("\\s+", " ");
        figure.describe(text.length() <= LONGEST_DESCRIPTION ? text : text.substring(0, LONGEST_DESCRIPTION - 1) + "…");
    }

    private static EntityType type(Kind kind, boolean several) {
        return switch (kind) {
            case PERSON -> several ? EntityType.GROUP : EntityType.PERSON;
            case ORGANISATION -> EntityType.ORGANISATION;
            case PLACE -> EntityType.PLACE;
            case OBJECT, EVENT, TIME, ABSTRACT -> EntityType.OTHER;
        };
    }

    private void tellSex(Figure figure, List<Integer> indices) {
        for (int i : indices) {
            Candidate candidate = candidates.get(i);
            String word = scene.token(candidate.phrase().head()).form().toLowerCase(Locale.ROOT);
            if (candidate.form() == MentionForm.PRONOUN && HE.contains(word)) {
                figure.is(Figure.Sex.MALE);
            } else if (candidate.form() == MentionForm.PRONOUN && SHE.contains(word)) {
                figure.is(Figure.Sex.FEMALE);
            }
        }
    }

    /** Names, whoever is known, and unknown persons and bodies are shown; things mentioned once are not. */
    private boolean isShown(int i, Optional<Figure> figure, int[] kinds) {
        if (figure.isPresent() || candidates.get(i).form() == MentionForm.PRONOUN) {
            return true;
        }
        Kind kind = best(kinds);
        return candidates.get(i).form() == MentionForm.NOMINAL && (kind == Kind.PERSON || kind == Kind.ORGANISATION);
    }

    private void see(int i, Optional<Figure> figure, int[] kinds) {
        Candidate candidate = candidates.get(i);
        Span whole = scene.span(candidate.phrase());
        Span core = core(candidate);
        int sentence = stage.sentenceAt(core.start());
        Line line = stage.line(sentence);
        int offset = scene.sentenceStart(sentence);
        boolean subject = scene.token(candidate.phrase().head()).hasRelation("nsubj");
        Optional<Figure> who = figure.isPresent() ? figure : somebody(candidate, line, offset, kinds);
        sightings.add(new Sighting(core, whole, candidate.form(), who, sentence, stage.paragraph(sentence), subject));
    }

    /** "a guard", "another passenger": somebody of whom nothing more is said. */
    private Optional<Figure> somebody(Candidate candidate, Line line, int offset, int[] kinds) {
        boolean person = candidate.form() == MentionForm.NOMINAL && best(kinds) == Kind.PERSON;
        return person
                ? Optional.of(figures.unnamed(line.lemma(candidate.phrase().head() - offset)))
                : Optional.empty();
    }
}
