package quoth.reading.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import quoth.document.Imprint;
import quoth.document.Span;
import quoth.language.AnalysedText;
import quoth.reading.Line;
import quoth.reading.LocalEntity;
import quoth.reading.Mention;
import quoth.reading.MentionForm;
import quoth.reading.TimeExpression;
import quoth.reading.attribution.FoundAttribution;
import quoth.reading.coreference.Candidate;
import quoth.reading.coreference.CoreferenceModel;
import quoth.reading.coreference.Scene;

/** Finds whom a text mentions, who they are within it, and who speaks in its attributions. */
public final class Casting {

    private final Stage stage;
    private final Figures figures = new Figures();
    private final List<List<NamePhrase>> names = new ArrayList<>();
    private final List<List<Figure>> named = new ArrayList<>();
    private final Sightings sightings = new Sightings();

    private Casting(Stage stage) {
        this.stage = stage;
    }

    /**
     * A scene and its candidates for coreference.
     *
     * @param scene the text
     * @param candidates what may corefer in it
     */
    public record Setting(Scene scene, List<Candidate> candidates) {}

    /**
     * The cast of {@code analysed}.
     *
     * @param imprint what the document says of its publication; its outlet is a medium
     * @param times the expressions of time in the text, which name nobody
     * @param attributions the attributions in the text
     * @param model tells which phrases mean the same
     */
    public static Cast cast(
            AnalysedText analysed,
            Imprint imprint,
            List<TimeExpression> times,
            List<FoundAttribution> attributions,
            CoreferenceModel model) {
        Casting casting = new Casting(new Stage(analysed, imprint, times, attributions));
        Setting setting = casting.set(analysed, attributions);
        new Grouping(casting.stage, casting.figures, casting.sightings, setting).run(model);
        Speakers speakers = new Speakers(casting.stage, casting.figures, casting.sightings);
        List<Speaker.Found> found = speakers.find(attributions);
        new Quoted(casting.stage, casting.sightings).resolve(attributions, found);
        casting.sightSpeakers(attributions, found);
        return casting.cast(found);
    }

    /** What {@link #cast} looks at when it asks which phrases mean the same. */
    public static Setting setting(
            AnalysedText analysed, Imprint imprint, List<TimeExpression> times, List<FoundAttribution> attributions) {
        return new Casting(new Stage(analysed, imprint, times, attributions)).set(analysed, attributions);
    }

    private Setting set(AnalysedText analysed, List<FoundAttribution> attributions) {
        findNames();
        Scene scene = new Scene(analysed, attributions);
        return new Setting(scene, new Candidates(stage, figures, scene).of(names, named));
    }

    private void findNames() {
        for (int s = 0; s < stage.size(); s++) {
            Line line = stage.line(s);
            BitSet barred = stage.inTimes(s);
            List<NamePhrase> phrases = new NamePhrases(line, barred::get, s == 0 || stage.opensText(s)).find();
            List<Figure> who = new ArrayList<>();
            for (NamePhrase phrase : phrases) {
                Surround around = new Surround(line, phrase);
                Figure figure = figures.called(phrase, around.isPlaced());
                around.vote(figure, stage.imprint());
                around.withPossessor().ifPresent(figure::call);
                around.acronym().ifPresent(acronym -> figures.abbreviate(figure, acronym));
                who.add(figure);
            }
            names.add(phrases);
            named.add(who);
        }
    }

    /** Nobody speaks unseen: who was understood from the words of a source alone is mentioned by them. */
    private void sightSpeakers(List<FoundAttribution> attributions, List<Speaker.Found> found) {
        Set<Figure> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        sightings.all().forEach(sighting -> sighting.figure().ifPresent(seen::add));
        for (int i = 0; i < attributions.size(); i++) {
            List<Span> source = attributions.get(i).source();
            Optional<Figure> unseen = found.get(i).figure().filter(figure -> !seen.contains(figure));
            if (unseen.isPresent() && !source.isEmpty()) {
                seen.add(unseen.get());
                sightings.add(
                        new Sighting(source.getFirst(), source.getFirst(), MentionForm.NOMINAL, unseen, 0, 0, false));
            }
        }
    }

    private Cast cast(List<Speaker.Found> found) {
        List<Sighting> ordered = new ArrayList<>(sightings.all());
        ordered.sort(Comparator.comparing(Sighting::whole));
        IdentityHashMap<Figure, Integer> numbers = new IdentityHashMap<>();
        List<LocalEntity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (Sighting sighting : ordered) {
            OptionalInt entity = number(sighting.figure(), numbers, entities);
            mentions.add(new Mention(sighting.whole(), sighting.span(), sighting.form(), entity));
        }
        List<Speaker> speakers = found.stream()
                .map(speaker -> new Speaker(
                        number(speaker.figure(), numbers, entities),
                        speaker.anonymous()
                                || speaker.figure().filter(Figure::isUnnamed).isPresent()))
                .toList();
        return new Cast(entities, mentions, speakers);
    }

    /** The number of the entity that a figure is; somebody who is not called anything is none. */
    private static OptionalInt number(
            Optional<Figure> figure, IdentityHashMap<Figure, Integer> numbers, List<LocalEntity> entities) {
        if (figure.filter(who -> !who.isUnnamed() || who.isDescribed()).isEmpty()) {
            return OptionalInt.empty();
        }
        Figure who = figure.get();
        return OptionalInt.of(numbers.computeIfAbsent(who, unused -> {
            entities.add(new LocalEntity(who.type(), who.name()));
            return entities.size() - 1;
        }));
    }
}
