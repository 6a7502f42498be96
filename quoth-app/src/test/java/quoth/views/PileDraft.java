package quoth.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import quoth.collation.Collation;
import quoth.collation.Entity;
import quoth.collation.Point;
import quoth.collation.ReadDocument;
import quoth.collation.Reuse;
import quoth.collation.Story;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.document.Passage;
import quoth.document.PublicationTime;
import quoth.document.Span;
import quoth.dossier.Pile;
import quoth.intake.Rejection;
import quoth.reading.EntityType;

/** A pile under construction, in which documents go by their file names and spans by their words. */
public final class PileDraft {

    private final Map<String, DocumentDraft> documents = new TreeMap<>();
    private final Map<String, EntityType> entities = new TreeMap<>();
    private final Map<String, String> origins = new HashMap<>();
    private final Map<String, String> stories = new LinkedHashMap<>();
    private final Map<String, String> storyOf = new HashMap<>();
    private final List<Reuse> reuse = new ArrayList<>();
    private final List<PointDraft> points = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    /** Adds a document; {@code published} and the others may be blank for unknown. */
    public DocumentDraft document(
            String name, String outlet, String title, String author, String published, String url, String text) {
        Imprint imprint = new Imprint(
                given(outlet), given(title), given(author), given(published).map(PublicationTime::new), given(url));
        DocumentDraft draft = new DocumentDraft(Document.of(name, "file:///pile/" + name, imprint, text), this);
        documents.put(name, draft);
        return draft;
    }

    private static Optional<String> given(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** Declares an entity of a type; speakers not declared are persons. */
    public PileDraft entity(String name, EntityType type) {
        entities.put(name, type);
        return this;
    }

    /** Says that one document is another's echo. */
    public PileDraft echo(String name, String origin) {
        origins.put(name, origin);
        return this;
    }

    /** Says that words of one document stand again in another. */
    public PileDraft reuse(String from, String to, String words, Reuse.Kind kind) {
        reuse.add(new Reuse(passage(from, words), passage(to, words), kind, 1));
        return this;
    }

    /** Adds a point. */
    public PointDraft point(Point.Kind kind, String question, Point.Status status, String... reasons) {
        PointDraft draft = new PointDraft(kind, question, status, List.of(reasons));
        points.add(draft);
        return draft;
    }

    /** Adds a story; documents that no added story tells belong to the first one. */
    public PileDraft story(String id, String title, String... names) {
        stories.put(id, title);
        for (String name : names) {
            storyOf.put(name, id);
        }
        return this;
    }

    /** Adds something that could not be read. */
    public PileDraft rejection(String uri, String reason) {
        rejections.add(new Rejection(uri, reason));
        return this;
    }

    /** The id of a document. */
    public String id(String name) {
        return draft(name).document().id();
    }

    private DocumentDraft draft(String name) {
        DocumentDraft draft = documents.get(name);
        if (draft == null) {
            throw new IllegalArgumentException("no document " + name);
        }
        return draft;
    }

    private Passage passage(String name, String words) {
        return draft(name).document().passage(draft(name).span(words));
    }

    /** The pile. */
    public Pile pile() {
        List<ReadDocument> read = documents.values().stream()
                .map(DocumentDraft::read)
                .sorted(Comparator.comparing(document -> document.document().id()))
                .toList();
        Map<String, String> byId = new HashMap<>();
        documents.forEach((name, draft) -> byId.put(draft.document().id(), id(origins.getOrDefault(name, name))));
        List<Point> finished = new ArrayList<>();
        points.forEach(point -> finished.add(point.point("p" + (finished.size() + 1))));
        return new Pile(read, new Collation(joined(read), reuse, byId, stories(), finished), rejections);
    }

    private List<Story> stories() {
        Map<String, String> titles = new LinkedHashMap<>();
        if (!documents.keySet().stream().allMatch(storyOf::containsKey)) {
            titles.put("s1", "Water breaks through Vessen spillway, four villages emptied");
        }
        titles.putAll(stories);
        List<Story> result = new ArrayList<>();
        titles.forEach((id, title) -> result.add(new Story(
                id,
                title,
                documents.keySet().stream()
                        .filter(name -> storyOf.getOrDefault(name, "s1").equals(id))
                        .map(this::id)
                        .sorted()
                        .toList())));
        return result;
    }

    private List<Entity> joined(List<ReadDocument> read) {
        Map<String, List<Entity.Member>> members = new TreeMap<>();
        for (ReadDocument document : read) {
            for (int i = 0; i < document.reading().entities().size(); i++) {
                members.computeIfAbsent(document.reading().entities().get(i).name(), name -> new ArrayList<>())
                        .add(new Entity.Member(document.document().id(), i));
            }
        }
        List<Entity> result = new ArrayList<>();
        members.forEach((name, where) -> result.add(new Entity(
                entityId(name),
                entities.getOrDefault(name, EntityType.PERSON),
                name,
                List.of(new Entity.Variant(name, new Passage(where.getFirst().document(), new Span(0, 1)))),
                where,
                where.size(),
                List.of("the same name"))));
        return result;
    }

    static String entityId(String name) {
        return "e-" + name;
    }

    /** A point under construction. */
    public final class PointDraft {
        private final Point.Kind kind;
        private final String question;
        private final Point.Status status;
        private final List<String> reasons;
        private final Map<String, List<Point.Claim>> values = new LinkedHashMap<>();
        private String story = "s1";

        private PointDraft(Point.Kind kind, String question, Point.Status status, List<String> reasons) {
            this.kind = kind;
            this.question = question;
            this.status = status;
            this.reasons = reasons;
        }

        /** Adds a claim in the narrator's words. */
        public PointDraft claim(String value, String document, String words, String origin) {
            return claim(value, document, words, origin, -1);
        }

        /** Adds a claim inside an attribution of its document. */
        public PointDraft claim(String value, String document, String words, String origin, int attribution) {
            Optional<String> speaker =
                    attribution < 0 ? Optional.empty() : draft(document).speakerOf(attribution);
            values.computeIfAbsent(value, answer -> new ArrayList<>())
                    .add(new Point.Claim(
                            passage(document, words),
                            words,
                            speaker.map(PileDraft::entityId),
                            attribution < 0 ? OptionalInt.empty() : OptionalInt.of(attribution),
                            origin));
            return this;
        }

        /** Says which story the point belongs to. */
        public PointDraft of(String id) {
            story = id;
            return this;
        }

        private Point point(String id) {
            List<Point.Value> answers = new ArrayList<>();
            values.forEach((value, claims) -> answers.add(new Point.Value(
                    value,
                    (int) claims.stream().map(Point.Claim::origin).distinct().count(),
                    claims)));
            return new Point(id, kind, question, Optional.of(story), status, answers, reasons);
        }
    }
}
