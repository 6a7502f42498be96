package quoth.dossier.ruling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quoth.collation.Point;
import quoth.collation.ruling.Designation;
import quoth.collation.ruling.DocumentAnchor;
import quoth.collation.ruling.Place;
import quoth.collation.ruling.Ruling;
import quoth.document.TextQuote;
import quoth.reading.EntityType;
import quoth.reading.QuotationKind;

/**
 * Rulings as JSON: an object with a {@code kind} and what it says. {@code first} and {@code second} are designations,
 * {@code {"name", "places"}}; a place is {@code {"document": {"name", "id", "uri"}, "quote"}}, and a quote, where there is one,
 * joins the two selectors of the W3C, {@code {"exact", "prefix", "suffix", "start", "end"}}, in code points. Rulings on what is said
 * have {@code passages}, which are places with a quote; rulings on points have {@code answers}, a list of such lists, and say in
 * {@code asked} which kind of question it is. A note has its {@code text}, and {@code first}, {@code passages} or {@code answers}.
 */
public final class RulingJson {

    /** The longest name that a person may give, in code units. */
    public static final int LONGEST_NAME = 1000;

    /** The longest ruling that is taken from elsewhere, in characters of its JSON. */
    private static final int LONGEST = 20_000_000;

    private RulingJson() {}

    /** The word for a ruling's kind. */
    public static String kind(Ruling ruling) {
        return switch (ruling) {
            case Ruling.SameEntity same -> "same";
            case Ruling.NotSameEntity apart -> "not-same";
            case Ruling.SplitEntity split -> "split";
            case Ruling.RenameEntity renaming -> "rename";
            case Ruling.EntityTypeRuling typing -> "type";
            case Ruling.NotAnEntity none -> "not-an-entity";
            case Ruling.WrongSpeaker wrong -> "wrong-speaker";
            case Ruling.NotAQuotation none -> "not-a-quotation";
            case Ruling.WrongKind wrong -> "wrong-kind";
            case Ruling.NotSameQuestion apart -> "not-same-question";
            case Ruling.NoDisagreement agreed -> "no-disagreement";
            case Ruling.Note note -> "note";
        };
    }

    /** A ruling as JSON. */
    public static ObjectNode write(Ruling ruling) {
        ObjectNode row = JsonNodeFactory.instance.objectNode().put("kind", kind(ruling));
        switch (ruling) {
            case Ruling.SameEntity(Designation first, Designation second) -> {
                row.set("first", designation(first));
                row.set("second", designation(second));
            }
            case Ruling.NotSameEntity(Designation first, Designation second) -> {
                row.set("first", designation(first));
                row.set("second", designation(second));
            }
            case Ruling.SplitEntity(Designation part, List<String> rest) -> {
                row.set("first", designation(part));
                rest.forEach(row.putArray("rest")::add);
            }
            case Ruling.RenameEntity(Designation entity, String name) -> {
                row.set("first", designation(entity));
                row.put("name", name);
            }
            case Ruling.EntityTypeRuling(Designation entity, EntityType type) -> {
                row.set("first", designation(entity));
                row.put("type", word(type));
            }
            case Ruling.NotAnEntity(Designation entity) -> row.set("first", designation(entity));
            case Ruling.WrongSpeaker(List<Place> passages, Optional<Designation> speaker) -> {
                speaker.ifPresent(one -> row.set("first", designation(one)));
                passages.forEach(passage -> row.withArray("passages").add(place(passage)));
            }
            case Ruling.NotAQuotation(List<Place> passages) ->
                passages.forEach(passage -> row.withArray("passages").add(place(passage)));
            case Ruling.WrongKind(List<Place> passages, QuotationKind quotation) -> {
                passages.forEach(passage -> row.withArray("passages").add(place(passage)));
                row.put("quotation", word(quotation));
            }
            case Ruling.NotSameQuestion(Optional<Point.Kind> asked, List<Place> first, List<Place> second) ->
                answers(row, asked, List.of(first, second));
            case Ruling.NoDisagreement(Optional<Point.Kind> asked, List<Place> first, List<Place> second) ->
                answers(row, asked, List.of(first, second));
            case Ruling.PointNote note ->
                answers(row, note.asked(), List.of(note.answers())).put("text", note.text());
            case Ruling.EntityNote note -> row.put("text", note.text()).set("first", designation(note.entity()));
            case Ruling.PassageNote note ->
                row.put("text", note.text()).withArray("passages").add(place(note.place()));
        }
        return row;
    }

    private static ObjectNode answers(ObjectNode row, Optional<Point.Kind> asked, List<List<Place>> sides) {
        asked.ifPresent(kind -> row.put("asked", word(kind)));
        ArrayNode answers = row.putArray("answers");
        sides.forEach(side -> {
            ArrayNode places = answers.addArray();
            side.forEach(place -> places.add(place(place)));
        });
        return row;
    }

    private static ObjectNode place(Place place) {
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        written.putObject("document")
                .put("name", place.document().name())
                .put("id", place.document().id())
                .put("uri", place.document().uri());
        place.quote()
                .ifPresent(quote -> written.putObject("quote")
                        .put("exact", quote.exact())
                        .put("prefix", quote.prefix())
                        .put("suffix", quote.suffix())
                        .put("start", quote.start())
                        .put("end", quote.end()));
        return written;
    }

    private static ObjectNode designation(Designation designation) {
        ObjectNode row = JsonNodeFactory.instance.objectNode().put("name", designation.name());
        ArrayNode places = row.putArray("places");
        designation.places().forEach(place -> places.add(place(place)));
        return row;
    }

    /** The same of a ruling from elsewhere; fails, too, when its names, its quotes or the list of its places are too long. */
    public static Ruling readForeign(JsonNode row) {
        Ruling ruling = read(row);
        Stream<String> names = switch (ruling) {
            case Ruling.SplitEntity split -> split.rest().stream();
            case Ruling.RenameEntity renaming -> Stream.of(renaming.name());
            case Ruling.SameEntity same -> Stream.empty();
            case Ruling.NotSameEntity apart -> Stream.empty();
            case Ruling.EntityTypeRuling typing -> Stream.empty();
            case Ruling.NotAnEntity none -> Stream.empty();
            case Ruling.WrongSpeaker wrong -> Stream.empty();
            case Ruling.NotAQuotation none -> Stream.empty();
            case Ruling.WrongKind wrong -> Stream.empty();
            case Ruling.NotSameQuestion apart -> Stream.empty();
            case Ruling.NoDisagreement agreed -> Stream.empty();
            case Ruling.Note note -> Stream.empty();
        };
        Stream.concat(names, ruling.designations().stream().map(Designation::name))
                .filter(name -> name.length() > LONGEST_NAME)
                .forEach(name -> {
                    throw new IllegalArgumentException("a name is longer than " + LONGEST_NAME + " characters");
                });
        if (row.toString().length() > LONGEST) {
            throw new IllegalArgumentException("it is longer than " + LONGEST + " characters");
        }
        return ruling;
    }

    /** The ruling in {@code row}; fails with {@link IllegalArgumentException}, whose message is a clause that says what is wrong. */
    public static Ruling read(JsonNode row) {
        String kind = text(row, "kind");
        return switch (kind) {
            case "same" -> new Ruling.SameEntity(designation(row, "first"), designation(row, "second"));
            case "not-same" -> new Ruling.NotSameEntity(designation(row, "first"), designation(row, "second"));
            case "split" -> {
                Designation part = designation(row, "first");
                List<String> rest = new ArrayList<>();
                row.path("rest").forEach(name -> rest.add(name.asText()));
                yield new Ruling.SplitEntity(part, rest.isEmpty() ? List.of(part.name()) : rest);
            }
            case "rename" -> new Ruling.RenameEntity(designation(row, "first"), text(row, "name"));
            case "type" ->
                new Ruling.EntityTypeRuling(designation(row, "first"), constant(EntityType.class, row, "type", "type"));
            case "not-an-entity" -> new Ruling.NotAnEntity(designation(row, "first"));
            case "wrong-speaker" ->
                new Ruling.WrongSpeaker(
                        places(row, "passages"),
                        row.path("first").isObject() ? Optional.of(designation(row, "first")) : Optional.empty());
            case "not-a-quotation" -> new Ruling.NotAQuotation(places(row, "passages"));
            case "wrong-kind" ->
                new Ruling.WrongKind(
                        places(row, "passages"), constant(QuotationKind.class, row, "quotation", "kind of quotation"));
            case "not-same-question" -> new Ruling.NotSameQuestion(asked(row), answers(row, 0), answers(row, 1));
            case "no-disagreement" -> new Ruling.NoDisagreement(asked(row), answers(row, 0), answers(row, 1));
            case "note" -> note(row);
            default -> throw new IllegalArgumentException("there is no kind of ruling \"" + shown(kind) + "\"");
        };
    }

    private static Ruling note(JsonNode row) {
        String text = text(row, "text");
        if (row.path("first").isObject()) {
            return new Ruling.EntityNote(designation(row, "first"), text);
        }
        if (row.path("answers").isArray()) {
            return new Ruling.PointNote(asked(row), answers(row, 0), text);
        }
        List<Place> places = places(row, "passages");
        if (places.size() != 1) {
            throw new IllegalArgumentException("a note must have \"first\", \"answers\" or one of \"passages\"");
        }
        return new Ruling.PassageNote(places.getFirst(), text);
    }

    private static Optional<Point.Kind> asked(JsonNode row) {
        return row.path("asked").isTextual()
                ? Optional.of(constant(Point.Kind.class, row, "asked", "kind of question"))
                : Optional.empty();
    }

    private static List<Place> answers(JsonNode row, int side) {
        List<Place> places = new ArrayList<>();
        row.path("answers").path(side).forEach(place -> places.add(place(place)));
        return places;
    }

    private static <E extends Enum<E>> E constant(Class<E> of, JsonNode row, String field, String what) {
        String word = text(row, field);
        return constant(of, word)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no " + what + " \"" + shown(word) + "\", only " + words(of)));
    }

    /** The constant that a word means, in whatever case. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> of, String word) {
        return Stream.of(of.getEnumConstants())
                .filter(constant -> word(constant).equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The words for the constants, with commas between them. */
    public static <E extends Enum<E>> String words(Class<E> of) {
        return Stream.of(of.getEnumConstants()).map(RulingJson::word).collect(Collectors.joining(", "));
    }

    private static Designation designation(JsonNode row, String field) {
        JsonNode given = row.path(field);
        if (!given.isObject()) {
            throw new IllegalArgumentException("\"" + field + "\" must be an object with a name");
        }
        return new Designation(text(given, "name"), places(given, "places"));
    }

    private static List<Place> places(JsonNode row, String field) {
        JsonNode given = row.path(field);
        List<Place> places = new ArrayList<>();
        given.forEach(place -> places.add(place(place)));
        return places;
    }

    private static Place place(JsonNode given) {
        JsonNode document = given.path("document");
        return new Place(
                new DocumentAnchor(
                        document.path("name").asText(),
                        document.path("id").asText(),
                        document.path("uri").asText()),
                given.path("quote").isObject() ? Optional.of(quote(given.path("quote"))) : Optional.empty());
    }

    private static TextQuote quote(JsonNode given) {
        String exact = text(given, "exact");
        return new TextQuote(
                exact,
                end(given.path("prefix").asText()),
                start(given.path("suffix").asText()),
                given.path("start").asInt());
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - TextQuote.CONTEXT));
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), TextQuote.CONTEXT));
    }

    private static String text(JsonNode row, String field) {
        JsonNode value = row.path(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new IllegalArgumentException("\"" + field + "\" is missing or empty");
        }
        return value.asText();
    }

    private static String shown(String word) {
        return word.length() <= 40 ? word : word.substring(0, 40) + "\u2026";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
