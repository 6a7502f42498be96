package quoth.collation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quoth.collation.entity.EntityCrossing;
import quoth.collation.entity.LocalFigure;
import quoth.collation.point.Accounts;
import quoth.collation.point.Points;
import quoth.collation.reuse.Reused;
import quoth.collation.reuse.Shared;
import quoth.collation.reuse.TextReuse;
import quoth.collation.reuse.Wording;
import quoth.collation.ruling.RuledPile;
import quoth.collation.story.StoryCrossing;
import quoth.collation.story.TermVector;

/** The collator that runs everything on threads of this machine: reuse, then stories, then entities, then points. */
final class StandardCollator implements Collator {

    private final CrossingEngine engine;

    StandardCollator(int threads) {
        this.engine = CrossingEngine.onThreads(threads);
    }

    @Override
    public Collation collate(Collection<ReadDocument> pile, Rulings rulings) {
        return collate(pile, rulings, Groundwork.none()).collation();
    }

    @Override
    public Collated collate(Collection<ReadDocument> pile, Rulings rulings, Groundwork before) {
        RuledPile ruled = RuledPile.of(PileOrder.sorted(pile), rulings);
        List<ReadDocument> documents = ruled.documents();
        RecallingCrossing<Wording, Shared, Reused> reuse =
                new RecallingCrossing<>(new TextReuse(), before.comparisons());
        Reused reused = engine.run(reuse, engine.each(documents.size(), i -> Wording.of(documents.get(i))));
        RecalledLikenesses likenesses = new RecalledLikenesses(before.likenesses());
        List<Story> stories = engine.run(
                new StoryCrossing(reused.origins(), likenesses),
                TermVector.of(
                        documents.stream()
                                .map(ReadDocument::document)
                                .filter(document ->
                                        document.id().equals(reused.origins().get(document.id())))
                                .toList(),
                        engine));
        List<LocalFigure> figures = figures(documents, stories, reused.origins()).stream()
                .filter(figure -> !ruled.isStruck(figure.member()))
                .toList();
        EntityCrossing names = new EntityCrossing(figures, ruled.decisions());
        List<Entity> linked = ruled.shaped(engine.run(names, names.namings()));
        List<Entity> entities = ruled.named(linked);
        Accounts accounts = new Accounts(documents, entities, linked, stories, reused.reuse(), reused.origins());
        Points points = Points.of(documents, accounts, ruled, before, engine);
        return new Collated(
                new Collation(entities, reused.reuse(), reused.origins(), stories, points.all(), ruled.outcomes()),
                new Groundwork(reuse.comparisons(), likenesses.all(), points.stories(), points.all()));
    }

    private List<LocalFigure> figures(List<ReadDocument> documents, List<Story> stories, Map<String, String> origins) {
        Map<String, String> storyOf = new HashMap<>();
        stories.forEach(story -> story.documents().forEach(document -> storyOf.put(document, story.id())));
        return engine
                .each(documents.size(), i -> {
                    ReadDocument document = documents.get(i);
                    String id = document.document().id();
                    return LocalFigure.of(document, storyOf.getOrDefault(id, id), origins.getOrDefault(id, id));
                })
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
