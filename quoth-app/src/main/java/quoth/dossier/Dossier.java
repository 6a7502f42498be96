package quoth.dossier;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import quoth.collation.Collation;
import quoth.collation.Collator;
import quoth.collation.Groundwork;
import quoth.collation.ReadDocument;
import quoth.collation.Rulings;
import quoth.collation.ruling.RuledPile;
import quoth.document.Document;
import quoth.dossier.ruling.RulingAct;
import quoth.dossier.ruling.RulingEntry;
import quoth.dossier.ruling.RulingHistory;
import quoth.intake.Rejection;
import quoth.reading.Reading;

/**
 * A dossier that is open. For one thread at a time.
 *
 * <p>Whoever opens one for writing is its only writer until it is closed; it can be read meanwhile. Rulings are the exception:
 * they are short, and anybody can add one at any time ({@link #openToRule}). Every change is one
 * transaction, so a process that is killed leaves all earlier changes and nothing of the one in hand. Every method may fail
 * with {@link DossierException}, whose message is a sentence for a person.
 */
public final class Dossier implements AutoCloseable {

    private final Path file;
    private final Handle handle;
    private final boolean writes;
    private Optional<WriteLock> lock;
    private final DocumentRows documents;

    private Dossier(Path file, Handle handle, boolean writes, Optional<WriteLock> lock) {
        this.file = file;
        this.handle = handle;
        this.writes = writes;
        this.lock = lock;
        this.documents = new DocumentRows(handle);
    }

    /** Opens the dossier for reading. */
    public static Dossier open(Path file) {
        return new Dossier(file, DossierFile.openToRead(file), false, Optional.empty());
    }

    /** Opens the dossier for writing; makes an empty one when there is none. Fails at once when another process writes. */
    public static Dossier openOrCreate(Path file) {
        WriteLock lock = WriteLock.of(file.toAbsolutePath());
        try {
            return new Dossier(file, DossierFile.openToWrite(file), true, Optional.of(lock));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Opens a dossier that is there for adding rulings, also while another process writes. Whatever else is to be written needs
     * that {@linkplain #becomeWriter one becomes its writer} first.
     */
    public static Dossier openToRule(Path file) {
        DossierFile.openToRead(file).close();
        return new Dossier(file, DossierFile.openToRule(file), true, Optional.empty());
    }

    /**
     * Becomes the dossier's only writer, as soon as no other process is.
     *
     * @param patience how long to wait for that
     * @return whether it did
     */
    public boolean becomeWriter(Duration patience) {
        if (lock.isEmpty()) {
            lock = WriteLock.within(file.toAbsolutePath(), patience);
            lock.ifPresent(held -> DossierFile.beginLog(handle));
        }
        return lock.isPresent();
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /**
     * Whether nothing is to be gained from reading {@code document} again: its uri is here with the same name, imprint and
     * text, and its reading was made by {@code reader}.
     *
     * @param reader the {@linkplain quoth.reading.Reader#version() version} of the reader
     */
    public boolean holds(Document document, String reader) {
        return asking(() -> documents.holds(document, reader));
    }

    /**
     * Puts a document and its reading in, in the place of what its uri held before, and takes back a rejection of that uri.
     * When two uris hold documents alike in name, imprint and text, the first uri keeps the id that these give and the other
     * gets {@linkplain Document#distinguishedByUri() one that depends on its uri}, whichever came first.
     */
    public void put(Document document, Reading reading) {
        changing(() -> {
            documents.put(document, reading);
            handle.execute("DELETE FROM rejection WHERE uri = ?", document.uri());
            countChange();
        });
    }

    /** Notes that something could not be read. What its uri held before stays. */
    public void reject(Rejection rejection) {
        changing(() -> handle.execute(
                "INSERT INTO rejection (uri, reason) VALUES (?, ?)"
                        + " ON CONFLICT (uri) DO UPDATE SET reason = excluded.reason",
                rejection.uri(),
                rejection.reason()));
    }

    /** Takes back the rejection of {@code uri}, if there is one. */
    public void acceptAgain(String uri) {
        changing(() -> handle.execute("DELETE FROM rejection WHERE uri = ?", uri));
    }

    /**
     * Removes the records of {@code container} (a file with many documents, whose uris are its own and a fragment) that are
     * no longer in it.
     *
     * @param container the uri of the file, without fragment
     * @param present the uris that were found in it just now
     * @return how many documents were removed
     */
    public int removeVanished(String container, Set<String> present) {
        // '$' follows '#', so these are the uris that begin with the container's and '#'.
        List<String> vanished = asking(() -> handle.createQuery("""
                        SELECT uri FROM document WHERE uri > :first AND uri < :last
                         UNION SELECT uri FROM rejection WHERE uri > :first AND uri < :last""")
                .bind("first", container + "#")
                .bind("last", container + "$")
                .mapTo(String.class)
                .filter(uri -> !present.contains(uri))
                .list());
        int removed = 0;
        for (String uri : vanished) {
            removed += changed(() -> remove(uri)) ? 1 : 0;
        }
        return removed;
    }

    private boolean remove(String uri) {
        handle.execute("DELETE FROM rejection WHERE uri = ?", uri);
        boolean removed = documents.remove(uri);
        if (removed) {
            countChange();
        }
        return removed;
    }

    /** Whether the collation was made by {@code collator} of all that is here now. */
    public boolean isCollatedBy(String collator) {
        return asking(() -> isCollated() && meta("collator").equals(collator));
    }

    /**
     * Puts {@code collation} in the place of the one before.
     *
     * @param collation what the documents that are here now say when laid side by side
     * @param collator the version of what made it
     */
    public void replaceCollation(Collation collation, String collator) {
        changing(() -> {
            new CollationRows(handle).replaceWith(collation);
            handle.execute("DELETE FROM comparisons");
            setMeta("collated", meta("generation"));
            setMeta("collator", collator);
        });
    }

    /**
     * Makes the collation of what is here and puts it in the place of the one before. What changes meanwhile, by rulings of other
     * processes, is taken in too. What it leaves to the next collation is kept.
     *
     * @param collator what makes it
     * @param version the version of what makes it
     * @return all that is here now, with the collation
     */
    public Pile collate(Collator collator, String version) {
        while (true) {
            State state = asking(() -> handle.inTransaction(
                    transaction -> new State(meta("generation"), documents.all(), history(), groundwork(version))));
            Collator.Collated collated =
                    collator.collate(state.documents(), state.history().rulings(), state.groundwork());
            boolean current = changed(() -> {
                new CollationRows(handle).replaceWith(collated.collation());
                replaceGroundwork(collated.groundwork(), version);
                setMeta("collated", state.generation());
                setMeta("collator", version);
                return isCollated();
            });
            if (current || documents.anyOfAnotherFormat()) {
                return asking(() -> pile(state.documents(), collated.collation(), state.history()));
            }
        }
    }

    private Pile pile(List<ReadDocument> all, Collation collation, RulingHistory history) {
        return new Pile(RuledPile.of(all, history.rulings()).documents(), collation, documents.rejections(), history);
    }

    /** What the collation that is kept has left to the next; nothing when another collator made it. */
    private Groundwork groundwork(String collator) {
        return handle.createQuery("SELECT body FROM comparisons WHERE collator = :collator")
                .bind("collator", collator)
                .mapTo(byte[].class)
                .findOne()
                .map(body -> Groundwork.ofBytes(body, new CollationRows(handle).points()))
                .orElse(Groundwork.none());
    }

    private void replaceGroundwork(Groundwork groundwork, String collator) {
        handle.execute("DELETE FROM comparisons");
        handle.execute("INSERT INTO comparisons VALUES (?, ?)", collator, groundwork.toBytes());
    }

    /** The documents with their readings as the reader made them, by id. */
    public List<ReadDocument> documents() {
        return asking(documents::all);
    }

    /** What persons have ruled. */
    public RulingHistory rulings() {
        return asking(this::history);
    }

    private RulingHistory history() {
        return new RulingRows(handle).all();
    }

    /**
     * Adds a ruling to the history. Nothing is added when an entry in force says the same already, or when what is to be undone
     * is undone already; the entry that did so is returned then.
     *
     * @param act what is ruled
     * @param by who rules
     * @param at when
     * @param why why, if that was said
     */
    public Addition rule(RulingAct act, String by, Instant at, Optional<String> why) {
        return changed(() -> {
            RulingHistory history = history();
            Optional<RulingEntry> before = switch (act) {
                case RulingAct.Ruled ruled -> history.inForce(ruled);
                case RulingAct.Undone undone -> history.undoneBy(undone.entry()).flatMap(history::entry);
            };
            return before.map(entry -> new Addition(entry, false))
                    .orElseGet(() -> added(act, by, at, why, Optional.empty()));
        });
    }

    /** Adds an entry of another dossier's history under its id, unless it is here already. */
    public Addition take(String id, RulingAct act, String by, Instant at, Optional<String> why) {
        return changed(() -> history()
                .entry(id)
                .map(entry -> new Addition(entry, false))
                .orElseGet(() -> added(act, by, at, why, Optional.of(id))));
    }

    private Addition added(RulingAct act, String by, Instant at, Optional<String> why, Optional<String> id) {
        RulingEntry entry = new RulingRows(handle).add(act, by, at, why, id);
        countChange();
        return new Addition(entry, true);
    }

    /**
     * Everything in the dossier.
     *
     * @param collator makes the collation when the one that is kept is not of what is here, because a reading goes on or was
     *     interrupted, or a ruling has just been added; nothing is written
     */
    public Pile pile(Collator collator) {
        return asking(() -> handle.inTransaction(transaction -> {
            List<ReadDocument> all = documents.all();
            RulingHistory history = history();
            Rulings rulings = history.rulings();
            Collation collation = isCollated() ? new CollationRows(handle).all() : collator.collate(all, rulings);
            return pile(all, collation, history);
        }));
    }

    /**
     * The documents in whose title or text all of {@code words} occur, the best first.
     *
     * @param words words; phrases in quotation marks; {@code crew*} for all that begin so. Case and accents do not matter.
     *     Anything a person can type is allowed.
     * @param limit how many at most
     */
    public List<Hit> search(String words, int limit) {
        return asking(() -> new Search(handle).find(words, limit));
    }

    /** Closes the dossier. What was written is then in the one file, unless somebody still reads it. */
    @Override
    public void close() {
        if (!writes) {
            handle.close();
            return;
        }
        try {
            DossierFile.settle(handle);
        } finally {
            lock.ifPresent(WriteLock::close);
        }
    }

    /** The connection, for tests that need a full disk or a look behind the door. */
    Handle handle() {
        return handle;
    }

    private boolean isCollated() {
        return meta("collated").equals(meta("generation")) && !documents.anyOfAnotherFormat();
    }

    private void countChange() {
        setMeta("generation", Long.toString(Long.parseLong(meta("generation")) + 1));
    }

    private String meta(String key) {
        return handle.createQuery("SELECT value FROM meta WHERE key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .one();
    }

    private void setMeta(String key, String value) {
        handle.execute("UPDATE meta SET value = ? WHERE key = ?", value, key);
    }

    private void changing(Runnable change) {
        changed(() -> {
            change.run();
            return true;
        });
    }

    private <T> T changed(Supplier<T> change) {
        return asking(() -> handle.inTransaction(transaction -> change.get()));
    }

    private <T> T asking(Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException e) {
            throw DossierException.explaining(file, e);
        }
    }

    /**
     * What came of adding to the history.
     *
     * @param entry the entry that says so now
     * @param isNew whether it was added just now
     */
    public record Addition(RulingEntry entry, boolean isNew) {}

    private record State(
            String generation, List<ReadDocument> documents, RulingHistory history, Groundwork groundwork) {}
}
