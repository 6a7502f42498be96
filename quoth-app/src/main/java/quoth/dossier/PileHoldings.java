package quoth.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import quoth.collation.Entity;
import quoth.collation.Point;
import quoth.collation.ReadDocument;
import quoth.collation.Reuse;
import quoth.collation.Story;
import quoth.collation.ruling.RulingOutcome;
import quoth.document.Span;
import quoth.dossier.ruling.RulingHistory;
import quoth.intake.Rejection;

/** The holdings of a pile that is in memory. */
final class PileHoldings implements Holdings {

    private final Pile pile;
    private final List<Card> cards;
    private final Map<String, ReadDocument> documents = new HashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<Entity.Member, Entity> byMember = new HashMap<>();

    PileHoldings(Pile pile) {
        this.pile = pile;
        this.cards = pile.documents().stream()
                .map(read -> Card.of(read.document(), read.reading()))
                .toList();
        pile.documents().forEach(read -> documents.put(read.document().id(), read));
        for (Entity entity : pile.collation().entities()) {
            entities.put(entity.id(), entity);
            entity.members().forEach(member -> byMember.put(member, entity));
        }
    }

    @Override
    public List<Card> cards() {
        return cards;
    }

    @Override
    public Optional<ReadDocument> document(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public void forEach(Consumer<ReadDocument> each) {
        pile.documents().forEach(each);
    }

    @Override
    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    @Override
    public Optional<Entity> entityOf(Entity.Member member) {
        return Optional.ofNullable(byMember.get(member));
    }

    @Override
    public Optional<Entity> wholeEntity(String id) {
        return entity(id);
    }

    @Override
    public List<Entity> entitiesCalled(String name) {
        return pile.collation().entities().stream()
                .filter(entity -> entity.name().equalsIgnoreCase(name))
                .toList();
    }

    @Override
    public Map<String, String> origins() {
        return pile.collation().origins();
    }

    /** A pile does not say. */
    @Override
    public Optional<Former> former() {
        return Optional.empty();
    }

    @Override
    public List<Story> stories() {
        return pile.collation().stories();
    }

    @Override
    public List<Point> points() {
        return pile.collation().points();
    }

    @Override
    public List<Reuse> reuse() {
        return pile.collation().reuse();
    }

    /** Without the index of a file: the documents that have the words as they are typed, in the order of their ids. */
    @Override
    public List<Hit> search(String words, int limit) {
        List<Pattern> wanted = Pattern.compile("[\\s\"*]+")
                .splitAsStream(words.strip())
                .filter(word -> !word.isEmpty())
                .map(word -> Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
        return wanted.isEmpty()
                ? List.of()
                : pile.documents().stream()
                        .map(ReadDocument::document)
                        .filter(document -> wanted.stream()
                                .allMatch(word -> word.matcher(document.text()).find()))
                        .limit(limit)
                        .map(document -> Search.hit(
                                document,
                                wanted.stream()
                                        .flatMap(word ->
                                                word.matcher(document.text()).results())
                                        .map(found -> new Span(found.start(), found.end()))
                                        .sorted()
                                        .toList()))
                        .toList();
    }

    @Override
    public List<Rejection> rejections() {
        return pile.rejections();
    }

    @Override
    public RulingHistory rulings() {
        return pile.rulings();
    }

    @Override
    public List<RulingOutcome> outcomes() {
        return pile.collation().outcomes();
    }
}
