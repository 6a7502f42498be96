package quoth.views.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import quoth.collation.Reuse;
import quoth.collation.reuse.Change;
import quoth.collation.reuse.Descent;
import quoth.collation.reuse.Lineage;
import quoth.collation.reuse.Revision;
import quoth.document.Document;
import quoth.document.Passage;
import quoth.document.Span;
import quoth.views.Chapter;
import quoth.views.Names;
import quoth.views.Step;
import quoth.views.report.Link;

/**
 * Who took from whom in a story: the family tree of its texts, with the evidence for each step.
 *
 * @param frame what is around it
 * @param stories the stories that one can choose
 * @param title the story that is shown; empty where the pile tells only one
 * @param roots the texts that others took from and that took from none, each with its tree
 * @param alone the texts that have no part in any of it
 * @param more how many documents of the story were not looked at
 */
public record FamilyPage(
        Frame frame,
        List<PointsPage.Option> stories,
        Optional<String> title,
        List<Node> roots,
        List<Link> alone,
        int more) {

    /** Documents of a story that are looked at. */
    private static final int DOCUMENTS = 150;

    private static final int CHANGES = 5;

    /**
     * A text of the tree.
     *
     * @param document the text
     * @param source its outlet and date
     * @param taken how it came from the one above; empty for the root
     * @param children the texts that took from it
     */
    public record Node(Link document, String source, Optional<Taken> taken, List<Node> children) {}

    /**
     * A step of the tree.
     *
     * @param how how much was taken, in words
     * @param became what became of the text, in words; empty where it is no reprint
     * @param evidence how it is known who took from whom, each with a link to the words where there are any
     * @param changes the first sentences that were changed
     */
    public record Taken(String how, String became, List<Evidence> evidence, List<Changed> changes) {}

    /**
     * A reason.
     *
     * @param reason in words
     * @param link to the words that it rests on; empty where there are none
     */
    public record Evidence(String reason, Optional<String> link) {}

    /**
     * A sentence that was changed.
     *
     * @param matter what the change touches
     * @param before the sentence before
     * @param after the sentence after
     */
    public record Changed(String matter, String before, String after) {}

    /** The family tree of a story. */
    public static FamilyPage of(Edition edition, Function<String, Frame> frames, String story) {
        Frame frame = frames.apply("Family trees");
        Optional<Chapter> chosen = Stories.chosen(edition, story);
        List<String> all = chosen.map(Chapter::documents).orElse(List.of());
        List<String> ids = all.subList(0, Math.min(DOCUMENTS, all.size()));
        return new Setter(edition.names(), frame.site())
                .page(
                        edition,
                        frame,
                        Stories.options(edition, chosen),
                        chosen.flatMap(Chapter::title),
                        ids,
                        all.size());
    }

    /** Sets the trees. */
    private record Setter(Names names, Site site) {

        FamilyPage page(
                Edition edition,
                Frame frame,
                List<PointsPage.Option> stories,
                Optional<String> title,
                List<String> ids,
                int all) {
            Set<String> here = new HashSet<>(ids);
            List<Reuse> reuse = edition.holdings().reuse().stream()
                    .filter(one -> here.contains(one.from().document())
                            && here.contains(one.to().document()))
                    .toList();
            Set<String> involved = new HashSet<>();
            reuse.forEach(one -> {
                involved.add(one.from().document());
                involved.add(one.to().document());
            });
            List<Document> documents = ids.stream()
                    .filter(involved::contains)
                    .map(id -> names.document(id).document())
                    .toList();
            Map<String, List<Descent>> bySource = new TreeMap<>();
            Map<String, Descent> main = new TreeMap<>();
            for (Descent step : Lineage.of(documents, reuse).steps()) {
                // A text with several sources stands under the one that it took most of.
                if (main.putIfAbsent(step.document(), step) == null) {
                    bySource.computeIfAbsent(step.source(), id -> new ArrayList<>())
                            .add(step);
                }
            }
            List<Node> roots = ids.stream()
                    .filter(id -> bySource.containsKey(id) && !main.containsKey(id))
                    .map(id -> node(id, Optional.empty(), bySource, new HashSet<>()))
                    .toList();
            List<Link> alone = ids.stream()
                    .filter(id -> !bySource.containsKey(id) && !main.containsKey(id))
                    .map(id -> new Link(site.document(id), Telling.source(names, id) + ": " + names.title(id)))
                    .toList();
            return new FamilyPage(frame, stories, title, roots, alone, all - ids.size());
        }

        private Node node(String id, Optional<Descent> step, Map<String, List<Descent>> bySource, Set<String> above) {
            above.add(id);
            List<Node> children = bySource.getOrDefault(id, List.of()).stream()
                    .filter(child -> !above.contains(child.document()))
                    .sorted((one, other) -> Integer.compare(names.place(one.document()), names.place(other.document())))
                    .map(child -> node(child.document(), Optional.of(child), bySource, above))
                    .toList();
            return new Node(
                    new Link(site.document(id), names.title(id)),
                    Telling.source(names, id),
                    step.map(this::taken),
                    children);
        }

        private Taken taken(Descent descent) {
            boolean reprint = descent.kind() == Reuse.Kind.REPRINT;
            Step step = new Step(
                    descent,
                    reprint
                            ? Revision.of(names.document(descent.source()), names.document(descent.document()))
                            : new Revision(List.of()));
            return new Taken(
                    Math.round(descent.taken() * 100) + " % of it stands there",
                    reprint ? step.extent() : "",
                    descent.evidence().stream()
                            .map(one ->
                                    new Evidence(Step.words(one), one.passage().map(this::address)))
                            .toList(),
                    step.changed(CHANGES).stream()
                            .map(change -> changed(descent, change))
                            .toList());
        }

        private String address(Passage passage) {
            return site.passage(passage);
        }

        private Changed changed(Descent descent, Change change) {
            return new Changed(
                    Step.matter(change),
                    words(descent.source(), change.before()),
                    words(descent.document(), change.after()));
        }

        private String words(String id, Optional<Span> span) {
            return span.map(names.document(id).document()::words).orElse("");
        }
    }
}
