package quoth.lab.validation;

import static quoth.lab.validation.Form.atLeast;
import static quoth.lab.validation.Form.choice;
import static quoth.lab.validation.Form.listOf;
import static quoth.lab.validation.Form.object;
import static quoth.lab.validation.Form.reference;

import java.util.List;
import java.util.Locale;

/** The kinds of record in an export, each with its fields in their order. */
enum Kind {
    DOCUMENTS(object().field("id", Forms.WORDS)
            .field("name", Forms.WORDS)
            .field("uri", Forms.WORDS)
            .field("outlet", Forms.WORDS.orNull())
            .field("title", Forms.WORDS.orNull())
            .field("author", Forms.WORDS.orNull())
            .field("published", Forms.ISO_TIME.orNull())
            .field("language", Forms.LANGUAGE)
            .field("story", reference("stories").orNull())
            .field("origin", reference("documents"))
            .field("text", Forms.TEXT)),
    ATTRIBUTIONS(object().field("id", Forms.WORDS)
            .field("document", reference("documents"))
            .field("kind", choice("direct", "indirect", "mixed"))
            .field("source", listOf(Forms.SPAN))
            .field("cue", listOf(Forms.SPAN))
            .field("content", atLeast(1, Forms.SPAN))
            .field("speaker", reference("entities").orNull())
            .field("speakerName", Forms.WORDS.orNull())
            .field("anonymous", Forms.FLAG)
            .field("within", reference("attributions").orNull())),
    ENTITIES(object().field("id", Forms.WORDS)
            .field("type", choice("person", "organisation", "place", "group", "media", "other"))
            .field("name", Forms.WORDS)
            .field(
                    "variants",
                    listOf(object().field("text", Forms.WORDS)
                            .field("document", reference("documents"))
                            .field("start", Forms.COUNT)
                            .field("end", Forms.COUNT)))
            .field("mentions", Forms.COUNT)
            .field("rulings", listOf(reference("rulings")))),
    MENTIONS(passage()
            .field("entity", reference("entities").orNull())
            .field("form", choice("name", "nominal", "pronoun"))),
    TIMES(passage().field("type", choice("DATE", "TIME", "DURATION", "SET")).field("value", Forms.TIMEX)),
    EVENTS(object().field("id", Forms.WORDS)
            .field("gloss", Forms.WORDS)
            .field("date", Forms.ISO_TIME.orNull())
            .field("place", Forms.WORDS.orNull())
            .field(
                    "participants",
                    listOf(object().field("entity", reference("entities")).field("role", Forms.WORDS)))
            .field(
                    "mentions",
                    atLeast(
                            1,
                            said().field(
                                            "attribution",
                                            reference("attributions").orNull())))),
    RELATIONS(object().field("id", Forms.WORDS)
            .field("subject", reference("entities"))
            .field("relation", Forms.WORDS)
            .field("object", reference("entities"))
            .field(
                    "claims",
                    atLeast(
                            1,
                            said().field("time", Forms.WORDS.orNull())
                                    .field(
                                            "attribution",
                                            reference("attributions").orNull())))),
    POINTS(object().field("id", Forms.WORDS)
            .field("kind", choice("number", "date", "agent", "polarity", "place", "role", "quote"))
            .field("question", Forms.WORDS)
            .field("event", reference("events").orNull())
            .field("story", reference("stories").orNull())
            .field("status", choice("agreed", "disputed", "updated", "single"))
            .field(
                    "values",
                    atLeast(
                            1,
                            object().field("value", Forms.WORDS)
                                    .field("origins", Forms.COUNT)
                                    .field(
                                            "claims",
                                            atLeast(
                                                    1,
                                                    passage()
                                                            .field("text", Forms.WORDS)
                                                            .field(
                                                                    "attributedTo",
                                                                    reference("entities")
                                                                            .orNull())
                                                            .field(
                                                                    "attribution",
                                                                    reference("attributions")
                                                                            .orNull())))))
            .field("rulings", listOf(reference("rulings")))),
    REUSE(object().field("from", passage())
            .field("to", passage())
            .field("kind", choice("reprint", "passage", "quote"))
            .field("similarity", Forms.SHARE)),
    LABELS(passage()
            .field("text", Forms.WORDS)
            .field("entity", reference("entities").orNull())
            .field("attribution", reference("attributions").orNull())),
    ROLES(passage()
            .field("text", Forms.WORDS)
            .field("entity", reference("entities"))
            .field("claim", passage().field("text", Forms.WORDS))
            .field("time", Forms.WORDS.orNull())
            .field("standing", choice("present", "past", "future"))
            .field("polarity", choice("positive", "negative"))
            .field("attribution", reference("attributions").orNull())),
    STORIES(object().field("id", Forms.WORDS)
            .field("title", Forms.WORDS)
            .field("documents", atLeast(1, reference("documents")))),
    RULINGS(object().field("id", Forms.WORDS)
            .field("number", Forms.COUNT)
            .field("kind", Forms.WORDS)
            .field("first", Forms.DESIGNATION.orNull())
            .field("second", Forms.DESIGNATION.orNull())
            .field("rest", listOf(Forms.WORDS).orNull())
            .field("name", Forms.WORDS.orNull())
            .field("type", Forms.WORDS.orNull())
            .field("passages", listOf(Forms.DESIGNATION).orNull())
            .field("undoes", Forms.WORDS.orNull())
            .field("by", Forms.WORDS)
            .field("at", Forms.ISO_TIME)
            .field("why", Forms.WORDS.orNull())
            .field("inForce", Forms.FLAG)
            .field("applies", Forms.WORDS.orNull())
            .field("reason", Forms.WORDS.orNull()));

    // Error Prone cannot see that the fields, built once above, are never changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Form.Fields fields;

    Kind(Form.Fields fields) {
        this.fields = fields;
    }

    /** The form of a record of this kind. */
    Form.Fields fields() {
        return fields;
    }

    /** The kind's name as exports write it. */
    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the file that holds the records of this kind. */
    String file() {
        return written() + ".jsonl";
    }

    /** Whether records of this kind have an {@code id}. */
    boolean identified() {
        return fields.names().contains("id");
    }

    /** All kinds, in the order in which they are described. */
    static List<Kind> all() {
        return List.of(values());
    }

    private static Form.Fields passage() {
        return object().field("document", reference("documents"))
                .field("start", Forms.COUNT)
                .field("end", Forms.COUNT);
    }

    private static Form.Fields said() {
        return passage()
                .field("text", Forms.WORDS)
                .field("polarity", choice("positive", "negative", "unknown"))
                .field("certainty", choice("certain", "probable", "possible", "unknown"));
    }
}
