package quoth.views.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import quoth.collation.Entity;
import quoth.collation.ReadDocument;
import quoth.reading.Attribution;
import quoth.reading.EntityType;
import quoth.reading.LocalEntity;
import quoth.reading.QuotationKind;
import quoth.views.Answer;
import quoth.views.Names;
import quoth.views.Question;

/**
 * What a person can rule on one thing: forms that need no script.
 *
 * @param frame what is around it
 * @param matter what it is on, in words
 * @param words the words that it is on; empty when it is on no words
 * @param forms the rulings
 * @param desk what every form sends along
 * @param from the page that the reader came from
 */
public record RulePage(Frame frame, String matter, String words, List<Form> forms, Desk desk, String from) {

    /** The parameters that say what it is on. */
    public static final List<String> PARAMETERS = List.of("document", "attribution", "point", "entity");

    /** Copies the list. */
    public RulePage {
        forms = List.copyOf(forms);
    }

    /**
     * What every form sends along.
     *
     * @param token that it comes from a page of ours
     * @param by who rules, as far as is known
     * @param seen how many rulings are in what the reader sees
     */
    public record Desk(String token, String by, int seen) {}

    /**
     * A ruling that can be given.
     *
     * @param kind as the history calls it
     * @param heading what it says
     * @param fields what it needs to know
     */
    public record Form(String kind, String heading, List<Field> fields) {}

    /**
     * A field of a form.
     *
     * @param name as the form calls it
     * @param label as the reader calls it; empty for one that is not shown
     * @param value what stands in it at first
     * @param options what one can choose; empty for a field to write in
     */
    public record Field(String name, String label, String value, List<Option> options) {

        static Field hidden(String name, String value) {
            return new Field(name, "", value, List.of());
        }

        static Field text(String name, String label) {
            return new Field(name, label, "", List.of());
        }
    }

    /**
     * What one can choose.
     *
     * @param value as the form sends it
     * @param words as the reader reads it
     */
    public record Option(String value, String words) {}

    /**
     * The rulings on an attribution.
     *
     * @param index its index in the reading of the document
     */
    public static Optional<RulePage> onAttribution(
            Edition edition, Function<String, Frame> frames, Desk desk, String document, int index) {
        if (!edition.names().holds(document)) {
            return Optional.empty();
        }
        ReadDocument read = edition.names().document(document);
        if (index < 0 || index >= read.reading().attributions().size()) {
            return Optional.empty();
        }
        Names names = edition.names();
        Attribution attribution = read.reading().attributions().get(index);
        String words = read.document().words(attribution.content().getFirst());
        List<Field> said = List.of(Field.hidden("document", document), Field.hidden("words", words));
        List<Option> kinds = Stream.of(QuotationKind.values())
                .filter(kind -> kind != attribution.kind())
                .map(kind -> new Option(word(kind), word(kind)))
                .toList();
        List<Option> speakers = read.reading().entities().stream()
                .map(LocalEntity::name)
                .distinct()
                .sorted()
                .map(name -> new Option(name, name))
                .toList();
        List<Form> forms = List.of(
                new Form(
                        "wrong-speaker",
                        "Somebody of this document says it",
                        with(said, new Field("name", "Who says it", "", speakers))),
                new Form("wrong-speaker", "Somebody else says it", with(said, Field.text("name", "Who says it"))),
                new Form("wrong-speaker", "Nobody who is known says it", said),
                new Form("not-a-quotation", "It is no quotation: the document says it itself", said),
                new Form(
                        "wrong-kind",
                        "It is quoted in another way",
                        with(said, new Field("quotation", "How", "", kinds))),
                new Form("note", "Note something on these words", with(said, Field.text("text", "Note"))));
        Frame frame = frames.apply("Rule on words");
        return Optional.of(new RulePage(
                frame,
                "read as said by " + names.speakerWords(read, attribution) + ", " + word(attribution.kind()) + ", in "
                        + names.outlet(document),
                words,
                forms,
                desk,
                frame.site()
                        .passage(read.document().passage(attribution.content().getFirst()))));
    }

    /** A note on a document. */
    public static Optional<RulePage> onDocument(
            Edition edition, Function<String, Frame> frames, Desk desk, String document) {
        if (!edition.names().holds(document)) {
            return Optional.empty();
        }
        Frame frame = frames.apply("Note on a document");
        return Optional.of(new RulePage(
                frame,
                edition.names().outlet(document) + ": " + edition.names().title(document),
                "",
                List.of(new Form(
                        "note",
                        "Note something on this document",
                        List.of(Field.hidden("document", document), Field.text("text", "Note")))),
                desk,
                frame.site().document(document)));
    }

    /** The rulings on a point. */
    public static Optional<RulePage> onPoint(Edition edition, Function<String, Frame> frames, Desk desk, String id) {
        return edition.question(id).map(question -> onPoint(frames, desk, question));
    }

    private static RulePage onPoint(Function<String, Frame> frames, Desk desk, Question question) {
        Field point = Field.hidden("point", question.point().id());
        List<Option> answers = new ArrayList<>();
        for (Answer answer : question.answers()) {
            answers.add(new Option(String.valueOf(answers.size()), answer.words()));
        }
        List<Field> two = List.of(
                point,
                new Field("first", "This answer", "0", answers),
                new Field("second", "and this one", answers.size() > 1 ? "1" : "0", answers));
        List<Form> forms = new ArrayList<>();
        if (answers.size() > 1) {
            forms.add(new Form("not-same-question", "They do not answer the same question", two));
            forms.add(new Form("no-disagreement", "They do not contradict each other", two));
        }
        forms.add(new Form("note", "Note something on this point", List.of(point, Field.text("text", "Note"))));
        Frame frame = frames.apply("Rule on a point");
        return new RulePage(
                frame,
                question.point().question(),
                "",
                forms,
                desk,
                frame.site().point(question.point().id()));
    }

    /** The rulings on an entity. */
    public static Optional<RulePage> onEntity(Edition edition, Function<String, Frame> frames, Desk desk, String id) {
        return edition.holdings().wholeEntity(id).map(entity -> onEntity(edition, frames, desk, entity));
    }

    private static RulePage onEntity(Edition edition, Function<String, Frame> frames, Desk desk, Entity entity) {
        Field whom = Field.hidden("entity", entity.id());
        List<Option> types = Stream.of(EntityType.values())
                .filter(type -> type != entity.type())
                .map(type -> new Option(word(type), word(type)))
                .toList();
        List<Option> documents = entity.members().stream()
                .map(Entity.Member::document)
                .distinct()
                .filter(edition.names()::holds)
                .sorted(Comparator.comparingInt(edition.names()::place))
                .map(document -> new Option(document, Telling.source(edition.names(), document)))
                .toList();
        List<Form> forms = new ArrayList<>();
        forms.add(new Form("rename", "It is called otherwise", List.of(whom, Field.text("name", "New name"))));
        forms.addAll(List.of(
                new Form("same", "It is the same as another", List.of(whom, Field.text("second", "Name of the other"))),
                new Form(
                        "not-same",
                        "It is not the same as another",
                        List.of(whom, Field.text("second", "Name of the other, as the documents write it")))));
        if (documents.size() > 1) {
            forms.add(new Form(
                    "split",
                    "In one document it is somebody else",
                    List.of(whom, new Field("in", "Document", "", documents))));
        }
        forms.addAll(List.of(
                new Form(
                        "split",
                        "Under some words it is somebody else",
                        List.of(whom, Field.text("part", "The words, as they stand"))),
                new Form("type", "It is something else", List.of(whom, new Field("type", "What", "", types))),
                new Form("not-an-entity", "It is no name at all", List.of(whom)),
                new Form("note", "Note something on it", List.of(whom, Field.text("text", "Note")))));
        Frame frame = frames.apply("Rule on a name");
        return new RulePage(
                frame,
                Names.name(entity) + ", read as " + word(entity.type()),
                "",
                forms,
                desk,
                frame.site().entity(entity.id()));
    }

    private static List<Field> with(List<Field> fields, Field another) {
        return Stream.concat(fields.stream(), Stream.of(another)).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
