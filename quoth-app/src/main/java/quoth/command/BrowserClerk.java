package quoth.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import quoth.collation.Entity;
import quoth.collation.Point;
import quoth.collation.ruling.Ruling;
import quoth.dossier.Dossier;
import quoth.dossier.Holdings;
import quoth.dossier.Pile;
import quoth.dossier.ruling.RulingAct;
import quoth.dossier.ruling.RulingJson;
import quoth.reading.EntityType;
import quoth.reading.QuotationKind;
import quoth.serve.Clerk;

/** Words the rulings that persons give in a browser just as those that are typed, keeps them, and has them followed beside. */
final class BrowserClerk implements Clerk {

    /** How long whoever rules waits for it to be followed, so that in a small dossier it shows at once. */
    private static final Duration MOMENT = Duration.ofMillis(1500);

    /** Documents in which a name that was typed is looked for. */
    private static final int LOOKED_THROUGH = 2_000;

    private final Path file;
    private final Workshop workshop;
    private final Screen screen;
    private final Follower follower;

    BrowserClerk(Path file, Workshop workshop, Screen screen) {
        this.file = file;
        this.workshop = workshop;
        this.screen = screen;
        this.follower = new Follower(() -> {
            if (FollowingApart.isWorthwhile(file)) {
                FollowingApart.follow(file);
            } else {
                RulingRun.follow(file, workshop, screen);
            }
        });
    }

    @Override
    public Kept rule(String kind, Map<String, String> fields, Holdings seen) {
        try {
            Dossier.Addition addition = given(kind, new Fields(fields), seen);
            follower.follow(MOMENT);
            return new Kept(addition.entry().number(), addition.isNew());
        } catch (Refusal refusal) {
            throw new Declined(String.valueOf(refusal.getMessage()));
        }
    }

    @Override
    public Optional<String> trouble() {
        return follower.trouble();
    }

    @Override
    public void close() {
        follower.close();
    }

    /** One ruling is worded and kept after the other. */
    private synchronized Dossier.Addition given(String kind, Fields fields, Holdings seen) {
        RulingRun run = new RulingRun(file, workshop, screen, fields.of("by"), fields.maybe("why"));
        return run.keep(
                kind.equals("undo")
                        ? undo(fields)
                        : new RulingAct.Ruled(drafted(kind, fields, seen.part(concerned(kind, fields, seen)))));
    }

    private RulingAct undo(Fields fields) {
        int number = fields.number("number");
        try (Dossier dossier = Dossier.open(file)) {
            if (dossier.rulings().entry(number).isEmpty()) {
                throw new Refusal(ExitCode.FAILED, "There is no ruling " + number + ".");
            }
        }
        return new RulingAct.Undone(number);
    }

    /** The documents that a ruling can be about; the others need not be fetched to word it. */
    private static Set<String> concerned(String kind, Fields fields, Holdings seen) {
        Set<String> ids = new TreeSet<>();
        fields.maybe("document").ifPresent(ids::add);
        fields.maybe("entity").flatMap(seen::wholeEntity).ifPresent(entity -> ids.addAll(documents(entity)));
        if (fields.maybe("point").isPresent()) {
            point(fields, seen.points()).values().stream()
                    .flatMap(value -> value.claims().stream())
                    .forEach(claim -> ids.add(claim.passage().document()));
        }
        Stream.of("name", "second")
                .filter(field -> !kind.equals("rename"))
                .flatMap(field -> fields.maybe(field).stream())
                .forEach(name -> ids.addAll(called(name, seen)));
        return ids;
    }

    /** The documents that speak of whoever is called so, or has this id. */
    private static Set<String> called(String name, Holdings seen) {
        Set<String> ids = new TreeSet<>();
        seen.search("\"" + name.replace('"', ' ') + "\"", LOOKED_THROUGH)
                .forEach(hit -> ids.add(hit.document().id()));
        Stream.concat(seen.wholeEntity(name).stream(), seen.entitiesCalled(name.strip()).stream())
                .forEach(entity -> ids.addAll(documents(entity)));
        return ids;
    }

    private static List<String> documents(Entity entity) {
        return entity.members().stream().map(Entity.Member::document).toList();
    }

    private Ruling drafted(String kind, Fields fields, Pile pile) {
        RulingDraft draft = new RulingDraft(pile, file.toString(), false);
        List<String> in = fields.maybe("document").map(List::of).orElse(List.of());
        return switch (kind) {
            case "wrong-speaker" -> draft.wrongSpeaker(fields.of("words"), fields.maybe("name"), in);
            case "not-a-quotation" -> draft.notAQuotation(fields.of("words"), in);
            case "wrong-kind" ->
                draft.wrongKind(fields.of("words"), fields.constant(QuotationKind.class, "quotation"), in);
            case "rename" -> draft.rename(fields.of("entity"), fields.of("name"), List.of());
            case "same" -> draft.same(fields.of("entity"), List.of(), fields.of("second"), List.of());
            // By its name, not by its id: that would mean the other too, as long as both are one.
            case "not-same" -> draft.notSame(shownName(fields, pile), List.of(), fields.of("second"), List.of());
            case "split" ->
                draft.split(
                        fields.of("entity"),
                        fields.maybe("in").map(List::of).orElse(List.of()),
                        fields.maybe("part").map(List::of).orElse(List.of()));
            case "type" -> draft.type(fields.of("entity"), fields.constant(EntityType.class, "type"), List.of());
            case "not-an-entity" -> draft.notAnEntity(fields.of("entity"), List.of());
            case "not-same-question", "no-disagreement" -> onAnswers(kind, fields, pile);
            case "note" -> note(fields, pile, draft, in);
            default -> throw new Refusal(ExitCode.USAGE, "There is no ruling \"" + NearNames.shown(kind) + "\".");
        };
    }

    private static String shownName(Fields fields, Pile pile) {
        String id = fields.of("entity");
        return pile.collation().entities().stream()
                .filter(entity -> entity.id().equals(id))
                .map(Entity::name)
                .findFirst()
                .orElse(id);
    }

    private Ruling onAnswers(String kind, Fields fields, Pile pile) {
        Point point = point(fields, pile.collation().points());
        Point.Claim first = claim(point, fields.number("first"));
        Point.Claim second = claim(point, fields.number("second"));
        AnswersDraft draft = new AnswersDraft(pile, file.toString(), Optional.of(point.kind()));
        List<String> firstIn = List.of(first.passage().document());
        List<String> secondIn = List.of(second.passage().document());
        return kind.equals("no-disagreement")
                ? draft.noDisagreement(first.text(), firstIn, second.text(), secondIn)
                : draft.notSameQuestion(first.text(), firstIn, second.text(), secondIn);
    }

    private Ruling note(Fields fields, Pile pile, RulingDraft draft, List<String> in) {
        String text = fields.of("text").strip();
        if (!Ruling.Note.isText(text)) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "A note must have 1 to " + Ruling.Note.LONGEST
                            + " characters, and no control or direction characters.");
        }
        if (fields.maybe("point").isPresent()) {
            Point point = point(fields, pile.collation().points());
            Point.Claim claim = claim(point, 0);
            return new AnswersDraft(pile, file.toString(), Optional.of(point.kind()))
                    .note(claim.text(), List.of(claim.passage().document()), text);
        }
        return fields.maybe("entity").isPresent()
                ? draft.noteOnEntity(fields.of("entity"), List.of(), text)
                : draft.noteOnPassage(fields.maybe("words"), in, text);
    }

    private static Point point(Fields fields, List<Point> points) {
        String id = fields.of("point");
        return points.stream()
                .filter(point -> point.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ExitCode.FAILED,
                        "This point is no longer there as it was: somebody has ruled, or read anew, since the page was"
                                + " made. Load the list of points again."));
    }

    private static Point.Claim claim(Point point, int answer) {
        if (answer < 0 || answer >= point.values().size()) {
            throw new Refusal(ExitCode.USAGE, "There is no such answer any more: load the point again.");
        }
        return point.values().get(answer).claims().getFirst();
    }

    /**
     * What a form says.
     *
     * @param values by the names of the fields
     */
    private record Fields(Map<String, String> values) {

        Optional<String> maybe(String name) {
            return Optional.ofNullable(values.get(name));
        }

        String of(String name) {
            return maybe(name)
                    .orElseThrow(() -> new Refusal(ExitCode.USAGE, "The form lacks its field \"" + name + "\"."));
        }

        int number(String name) {
            String value = of(name);
            if (!value.matches("\\d{1,8}")) {
                throw new Refusal(ExitCode.USAGE, "\"" + NearNames.shown(value) + "\" is no number.");
            }
            return Integer.parseInt(value);
        }

        <E extends Enum<E>> E constant(Class<E> of, String name) {
            return RulingJson.constant(of, of(name))
                    .orElseThrow(() -> new Refusal(
                            ExitCode.USAGE,
                            "\"" + NearNames.shown(of(name)) + "\" is none of " + RulingJson.words(of)));
        }
    }
}
