package quoth.views.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quoth.collation.Point;
import quoth.collation.Reuse;
import quoth.dossier.Deferred;
import quoth.dossier.Holdings;
import quoth.dossier.PointOutline;
import quoth.views.Changes;
import quoth.views.Chapter;
import quoth.views.Names;
import quoth.views.Question;
import quoth.views.Questions;
import quoth.views.Remarks;
import quoth.views.report.PublishedPart;

/**
 * One state of a dossier as the pages show it: made once when the dossier changes, never altered, read by any number of threads.
 * Texts and readings are not in it; {@link #names} fetches them one by one.
 */
public final class Edition {

    /** Documents whose readings are gone through while a reader hardly waits. */
    private static final int FEW = 60;

    private static final Duration SOON = Duration.ofSeconds(1);

    /** Points on the first page. */
    private static final int CONTESTED = 8;

    private final Holdings holdings;
    private final Names names;
    private final Remarks remarks;
    private final List<PointOutline> outlines;
    private final List<Chapter> chapters;
    private final Map<String, Chapter> chapterOfQuestion = new HashMap<>();
    private final Map<String, Chapter> chapterOfDocument = new HashMap<>();
    private final Deferred<List<Question>> contested;
    private final Deferred<Asked> asked;
    private final Deferred<Map<String, List<Reuse>>> reuseOf;
    private final Deferred<Heard> heard;
    private final Deferred<Optional<Changes>> changes;
    private final Deferred<Boolean> rest = new Deferred<>(this::makeRest);
    private final Deferred<Optional<PublishedPart>> published;
    private final Deferred<List<String>> outlets;
    private final Deferred<List<Point.Kind>> kinds;
    private final Deferred<List<String>> vouching;
    private final Deferred<Set<String>> vouchers;

    /** The edition of what {@code holdings} hold. */
    public Edition(Holdings holdings) {
        this.holdings = holdings;
        this.names = new Names(holdings);
        this.remarks = Remarks.of(holdings);
        this.outlines = Questions.inOrder(holdings.outlines());
        this.chapters = Chapter.of(holdings.stories(), outlines, names);
        for (Chapter chapter : chapters) {
            chapter.points().forEach(point -> chapterOfQuestion.put(point.id(), chapter));
            chapter.documents().forEach(document -> chapterOfDocument.put(document, chapter));
        }
        this.contested = new Deferred<>(() -> questions(
                outlines.stream().limit(CONTESTED).map(PointOutline::id).toList()));
        this.asked = new Deferred<>(() -> Asked.of(Questions.of(holdings.points(), names, remarks)));
        this.reuseOf = new Deferred<>(() -> byDocument(holdings.reuse()));
        this.heard = new Deferred<>(() -> Heard.of(holdings, names));
        this.outlets = new Deferred<>(names::outlets);
        this.kinds = new Deferred<>(() -> questions().stream()
                .map(question -> question.point().kind())
                .distinct()
                .sorted()
                .toList());
        this.vouching = new Deferred<>(() -> mostFrequent(
                questions().stream()
                        .flatMap(question -> question.point().values().stream())
                        .flatMap(value -> value.claims().stream())
                        .flatMap(claim -> claim.attributedTo().stream()),
                Integer.MAX_VALUE));
        this.vouchers = new Deferred<>(() -> Set.copyOf(vouching.get()));
        this.published = new Deferred<>(() -> PublishedPart.of(names));
        this.changes = new Deferred<>(
                () -> holdings.former().map(former -> Changes.since(former, names.inOrder(), questions())));
    }

    private static Map<String, List<Reuse>> byDocument(List<Reuse> all) {
        Map<String, List<Reuse>> byDocument = new HashMap<>();
        for (Reuse reuse : all) {
            byDocument
                    .computeIfAbsent(reuse.from().document(), id -> new ArrayList<>())
                    .add(reuse);
            byDocument
                    .computeIfAbsent(reuse.to().document(), id -> new ArrayList<>())
                    .add(reuse);
        }
        return byDocument;
    }

    private List<Question> questions(List<String> ids) {
        return Questions.of(holdings.points(ids), names, remarks);
    }

    /**
     * Begins with what takes long and is not on the first page, unless that has begun: the points, where the same words stand, what is
     * new, and at last to go through all readings. One after the other on one thread, so that whoever asks for a page meanwhile
     * hardly waits.
     */
    public void goThrough() {
        rest.begin("rest");
    }

    private boolean makeRest() {
        asked.get();
        kinds.get();
        vouchers.get();
        reuseOf.get();
        changes.get();
        heard.get();
        return true;
    }

    /** What it is made of. */
    public Holdings holdings() {
        return holdings;
    }

    /** What documents, speakers and claims are called; fetches documents. */
    public Names names() {
        return names;
    }

    /** What persons have ruled on points and noted on anything. */
    public Remarks remarks() {
        return remarks;
    }

    /** The points, the most contested first. */
    public List<Question> questions() {
        return asked.get().questions();
    }

    /** The first of {@link #questions}, which are at hand before the others. */
    List<Question> contested() {
        return contested.get();
    }

    /** The outlines of the points, in the order of {@link #questions}. */
    List<PointOutline> outlines() {
        return outlines;
    }

    /** A point by its id. */
    public Optional<Question> question(String id) {
        return asked.isMade()
                ? Optional.ofNullable(asked.get().byId().get(id))
                : questions(List.of(id)).stream().findFirst();
    }

    /** The points of a story, the most contested first. */
    public List<Question> questionsOf(Chapter chapter) {
        return chapter.questions(asked.get().byId());
    }

    /** The stories, the largest first. */
    public List<Chapter> chapters() {
        return chapters;
    }

    /** The story that a point belongs to. */
    public Optional<Chapter> chapterOf(Question question) {
        return Optional.ofNullable(chapterOfQuestion.get(question.point().id()));
    }

    /** The story that a document tells. */
    public Optional<Chapter> chapterOfDocument(String document) {
        return Optional.ofNullable(chapterOfDocument.get(document));
    }

    /** The points that a document answers, the most contested first. */
    public List<Question> answeredIn(String document) {
        return List.copyOf(asked.get().answeredIn().getOrDefault(document, List.of()));
    }

    /** Which passages of a document stand elsewhere. */
    public List<Reuse> reuseOf(String document) {
        return List.copyOf(reuseOf.get().getOrDefault(document, List.of()));
    }

    /** The outlets, sorted, each once. */
    public List<String> outlets() {
        return outlets.get();
    }

    /** The kinds of question that are asked. */
    List<Point.Kind> kinds() {
        return kinds.get();
    }

    /** The ids of the entities on whose word answers rest, the most frequent first. */
    List<String> vouching() {
        return vouching.get();
    }

    /** Whether any answer rests on the word of an entity. */
    boolean vouches(String entity) {
        return vouchers.get().contains(entity);
    }

    /**
     * What can only be said once every reading has been gone through; empty when that is not done yet.
     *
     * @param patience how long to wait for it
     */
    public Optional<Heard> heard(Duration patience) {
        heard.begin("readings");
        return heard.within(patience);
    }

    /** The same, of a large pile only if it is at hand, so that the first page waits for nothing. */
    Optional<Heard> heardSoon() {
        return holdings.cards().size() <= FEW ? heard(SOON) : heard.within(Duration.ZERO);
    }

    /** When the documents were published; empty when none is dated. */
    Optional<PublishedPart> published() {
        return published.get();
    }

    /** What the last reading changed; empty when nothing was known before it. */
    public Optional<Changes> changes() {
        return changes.get();
    }

    /** The same, of a large pile only if it is at hand, so that the first page waits for nothing. */
    Optional<Changes> changesSoon() {
        return holdings.cards().size() <= FEW
                ? changes()
                : changes.within(Duration.ZERO).flatMap(known -> known);
    }

    /** Values by their counts, the most frequent first, for lists of what one can choose from. */
    static List<String> mostFrequent(Stream<String> values, int limit) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The questions, and where to find them.
     *
     * @param questions all of them, the most contested first
     * @param byId the same by the ids of their points
     * @param answeredIn for each document those that it answers
     */
    private record Asked(List<Question> questions, Map<String, Question> byId, Map<String, List<Question>> answeredIn) {

        static Asked of(List<Question> questions) {
            Map<String, List<Question>> answeredIn = new HashMap<>();
            questions.forEach(question -> question.point().values().stream()
                    .flatMap(value -> value.claims().stream())
                    .map(claim -> claim.passage().document())
                    .distinct()
                    .forEach(document -> answeredIn
                            .computeIfAbsent(document, id -> new ArrayList<>())
                            .add(question)));
            return new Asked(questions, Questions.byId(questions), answeredIn);
        }
    }
}
