package quoth.dossier;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import quoth.collation.Entity;
import quoth.collation.Point;
import quoth.collation.ReadDocument;
import quoth.collation.Reuse;
import quoth.collation.Story;
import quoth.collation.ruling.RuledPile;
import quoth.collation.ruling.RulingOutcome;
import quoth.dossier.ruling.RulingHistory;
import quoth.intake.Rejection;

/**
 * A dossier that stays open while it is looked at: one state of its catalogue and collation in memory, texts and readings fetched
 * by id. For any number of threads. It never writes and never keeps others from writing; {@link #isOutdated} tells when there
 * is a newer state, which a new shelf then shows.
 *
 * <p>A document that has gone since is not found any more. The points are loaded beside, when they are first asked for or some seconds after the shelf was opened. Names of entities and passages that stand again elsewhere are loaded
 * when they are first asked for, since a large pile has hundreds of thousands of each and the first page needs none.
 */
public final class Shelf implements Holdings, AutoCloseable {

    /** Documents that are kept at hand. One with its reading takes some hundred kilobytes. */
    private static final int AT_HAND = 192;

    /** How long somebody who looks waits for another program that has locked the file. */
    private static final String PATIENCE = "PRAGMA busy_timeout = 1000";

    /** How long the points wait for whoever opens the dossier to show something else first; then they are loaded in any case. */
    private static final int GRACE_SECONDS = 2;

    private final Path file;
    private final Handle handle;
    private final Handle snapshot;
    private final AtomicBoolean snapshotTaken = new AtomicBoolean();
    private final State state;
    private final List<Card> cards;
    private final Map<String, String> origins;
    private final List<Story> stories;
    private final List<PointOutline> outlines;
    private final Deferred<List<Point>> points;
    private final Deferred<List<Reuse>> reuse = new Deferred<>(() -> asking(now -> new CollationRows(now).reuse()));
    private final List<Rejection> rejections;
    private final RulingHistory rulings;
    private final List<RulingOutcome> outcomes;
    private final Deferred<Optional<Former>> former = new Deferred<>(() -> asking(now -> new FormerRows(now).former()));
    private final Deferred<Figures> figures;
    private final Map<String, ReadDocument> atHand = new LinkedHashMap<>(AT_HAND, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ReadDocument> eldest) {
            return size() > AT_HAND;
        }
    };

    private Shelf(Path file, Handle snapshot, State state, Handle handle) {
        this.file = file;
        this.handle = handle;
        this.snapshot = snapshot;
        this.state = state;
        CollationRows collation = new CollationRows(snapshot);
        this.cards = new DocumentRows(snapshot).cards();
        this.origins = collation.origins();
        this.stories = collation.stories();
        this.outlines = collation.outlines();
        this.points = new Deferred<>(this::load);
        this.rejections = new DocumentRows(snapshot).rejections();
        this.rulings = new RulingRows(snapshot).all();
        this.outcomes = collation.outcomes();
        this.figures = new Deferred<>(() -> figures(file));
    }

    /**
     * The dossier in {@code file}; empty when its collation is not of what it holds now, since a reading goes on or a ruling has
     * just been given. Fails as {@link Dossier#open} does.
     */
    public static Optional<Shelf> open(Path file) {
        Handle snapshot = DossierFile.openToRead(file);
        try {
            snapshot.execute(PATIENCE);
            // Nothing is written: closing it ends what was begun.
            snapshot.getConfig(Handles.class).setForceEndTransactions(false);
            snapshot.begin();
            State state = State.of(snapshot);
            if (!state.isCollated() || new DocumentRows(snapshot).anyOfAnotherFormat()) {
                snapshot.close();
                return Optional.empty();
            }
            Shelf shelf = new Shelf(file, snapshot, state, DossierFile.openToRead(file));
            shelf.handle.execute(PATIENCE);
            CompletableFuture.delayedExecutor(GRACE_SECONDS, TimeUnit.SECONDS)
                    .execute(() -> shelf.points.begin("points"));
            return Optional.of(shelf);
        } catch (RuntimeException e) {
            snapshot.close();
            throw DossierException.explaining(file, e);
        }
    }

    /** Loads the points from the connection that still has the state open, which has then done its service. */
    private List<Point> load() {
        if (!snapshotTaken.compareAndSet(false, true)) {
            throw new DossierException(
                    DossierException.Trouble.REFUSED, file + " could not be read to its end: load the page again.");
        }
        try (snapshot) {
            return new CollationRows(snapshot).points();
        } catch (RuntimeException e) {
            throw DossierException.explaining(file, e);
        }
    }

    private static Figures figures(Path file) {
        try (Handle own = DossierFile.openToRead(file)) {
            return own.inTransaction(transaction -> new CollationRows(own).figures());
        } catch (RuntimeException e) {
            throw DossierException.explaining(file, e);
        }
    }

    /** Whether the dossier has come to another state, whose collation is done. */
    public boolean isOutdated() {
        State now = asking(State::of);
        return !now.equals(state) && now.isCollated();
    }

    /** What has come to the dossier since this state. */
    public Meanwhile meanwhile() {
        return asking(now -> now.inTransaction(transaction -> {
            State current = State.of(now);
            int newRulings = count(now, "ruling") - rulings.entries().size();
            return new Meanwhile(
                    current.isCollated(),
                    count(now, "document"),
                    newRulings,
                    Math.toIntExact(current.changes() - state.changes()) - newRulings);
        }));
    }

    private static int count(Handle handle, String table) {
        return handle.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public List<Card> cards() {
        return cards;
    }

    @Override
    public Optional<ReadDocument> document(String id) {
        synchronized (atHand) {
            ReadDocument kept = atHand.get(id);
            if (kept != null) {
                return Optional.of(kept);
            }
        }
        Optional<ReadDocument> read = asking(now -> new DocumentRows(now).one(id))
                .map(DocumentRows.Stored::decoded)
                .map(this::ruled);
        synchronized (atHand) {
            read.ifPresent(one -> atHand.put(id, one));
        }
        return read;
    }

    /**
     * Hands on every document of this state with its reading as it was ruled, by id, without keeping any at hand. Waits for no one
     * and keeps nobody waiting.
     */
    @Override
    public void forEach(Consumer<ReadDocument> each) {
        try (Handle own = DossierFile.openToRead(file)) {
            new DocumentRows(own).forEach(read -> each.accept(ruled(read)));
        } catch (RuntimeException e) {
            throw DossierException.explaining(file, e);
        }
    }

    private ReadDocument ruled(ReadDocument read) {
        return RuledPile.of(List.of(read), rulings.rulings()).documents().getFirst();
    }

    @Override
    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(figures().byId().get(id));
    }

    @Override
    public Optional<Entity> entityOf(Entity.Member member) {
        return figures().of(member);
    }

    @Override
    public Optional<Entity> wholeEntity(String id) {
        return asking(now -> new CollationRows(now).entity(id));
    }

    @Override
    public List<Entity> entitiesCalled(String name) {
        return figures().byId().values().stream()
                .filter(entity -> entity.name().equalsIgnoreCase(name))
                .map(Entity::id)
                .sorted()
                .flatMap(id -> wholeEntity(id).stream())
                .toList();
    }

    private Figures figures() {
        return figures.get();
    }

    @Override
    public Map<String, String> origins() {
        return origins;
    }

    @Override
    public Optional<Former> former() {
        return former.get();
    }

    @Override
    public List<Story> stories() {
        return stories;
    }

    @Override
    public List<PointOutline> outlines() {
        return outlines;
    }

    @Override
    public List<Point> points() {
        return points.get();
    }

    /** Asks the file when it still has this state and the points are not loaded yet. */
    @Override
    public List<Point> points(List<String> ids) {
        Optional<List<Point>> few = points.isMade()
                ? Optional.empty()
                : asking(now -> now.inTransaction(transaction -> State.of(now).equals(state)
                        ? Optional.of(new CollationRows(now).points(ids))
                        : Optional.empty()));
        return Holdings.inOrder(few.orElseGet(this::points), ids);
    }

    @Override
    public List<Reuse> reuse() {
        return reuse.get();
    }

    @Override
    public List<Rejection> rejections() {
        return rejections;
    }

    @Override
    public RulingHistory rulings() {
        return rulings;
    }

    @Override
    public List<RulingOutcome> outcomes() {
        return outcomes;
    }

    @Override
    public List<Hit> search(String words, int limit) {
        return asking(now -> new Search(now).find(words, limit));
    }

    private <T> T asking(Function<Handle, T> question) {
        synchronized (handle) {
            try {
                return question.apply(handle);
            } catch (RuntimeException e) {
                throw DossierException.explaining(file, e);
            }
        }
    }

    /** Lets go of the file. What is in memory can still be asked for. */
    @Override
    public void close() {
        synchronized (handle) {
            handle.close();
        }
        if (snapshotTaken.compareAndSet(false, true)) {
            snapshot.close();
        }
    }

    /**
     * What has come to a dossier since a state of it.
     *
     * @param isCollated whether all of it has been laid side by side
     * @param documents how many documents there are by now
     * @param rulings how many entries the history of rulings has more
     * @param readings how often a document was added, read anew or taken out
     */
    public record Meanwhile(boolean isCollated, int documents, int rulings, int readings) {}

    /**
     * What the entities of a pile are called, and whom those of each document belong to.
     *
     * @param byId the entities without their members and links
     * @param byDocument for each document the entities of the pile that those of its reading belong to; null where to none
     */
    record Figures(Map<String, Entity> byId, Map<String, Entity[]> byDocument) {

        Optional<Entity> of(Entity.Member member) {
            Entity[] here = byDocument.getOrDefault(member.document(), new Entity[0]);
            return member.index() < here.length ? Optional.ofNullable(here[member.index()]) : Optional.empty();
        }
    }

    /**
     * What tells one state of a dossier from another.
     *
     * @param generation counts the changes
     * @param collated the generation that the collation is of
     * @param collator what made the collation
     */
    private record State(String generation, String collated, String collator) {

        static State of(Handle handle) {
            Map<String, String> meta = new HashMap<>();
            handle.createQuery("SELECT key, value FROM meta")
                    .map((row, context) -> Map.entry(row.getString("key"), row.getString("value")))
                    .forEach(entry -> meta.put(entry.getKey(), entry.getValue()));
            return new State(
                    meta.getOrDefault("generation", ""),
                    meta.getOrDefault("collated", ""),
                    meta.getOrDefault("collator", ""));
        }

        boolean isCollated() {
            return generation.equals(collated);
        }

        long changes() {
            return Long.parseLong(generation);
        }
    }
}
