package quoth.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quoth.collation.Point;
import quoth.collation.ruling.Ruling;
import quoth.dossier.Dossier;
import quoth.dossier.Pile;
import quoth.dossier.ruling.RulingAct;
import quoth.dossier.ruling.RulingJson;
import quoth.reading.EntityType;
import quoth.reading.QuotationKind;
import quoth.serve.Clerk;

/** Words the rulings that persons give in a browser just as those that are typed, and follows them. */
final class BrowserClerk implements Clerk {

    private final Path file;
    private final Workshop workshop;
    private final Screen screen;

    BrowserClerk(Path file, Workshop workshop, Screen screen) {
        this.file = file;
        this.workshop = workshop;
        this.screen = screen;
    }

    /** One ruling after the other, so that each is worded after what the one before has changed. */
    @Override
    public synchronized int rule(String kind, Map<String, String> fields) {
        try {
            return given(kind, new Fields(fields));
        } catch (Refusal refusal) {
            throw new Declined(String.valueOf(refusal.getMessage()));
        }
    }

    private int given(String kind, Fields fields) {
        RulingRun run = new RulingRun(file, workshop, screen, fields.of("by"), fields.maybe("why"));
        return run.keep(kind.equals("undo") ? undo(fields) : new RulingAct.Ruled(drafted(kind, fields, run.pile())));
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
            case "not-same" -> draft.notSame(fields.of("entity"), List.of(), fields.of("second"), List.of());
            case "type" -> draft.type(fields.of("entity"), fields.constant(EntityType.class, "type"), List.of());
            case "not-an-entity" -> draft.notAnEntity(fields.of("entity"), List.of());
            case "not-same-question", "no-disagreement" -> onAnswers(kind, fields, pile);
            case "note" -> note(fields, pile, draft, in);
            default -> throw new Refusal(ExitCode.USAGE, "There is no ruling \"" + NearNames.shown(kind) + "\".");
        };
    }

    private Ruling onAnswers(String kind, Fields fields, Pile pile) {
        Point point = point(fields, pile);
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
            Point point = point(fields, pile);
            Point.Claim claim = claim(point, 0);
            return new AnswersDraft(pile, file.toString(), Optional.of(point.kind()))
                    .note(claim.text(), List.of(claim.passage().document()), text);
        }
        return fields.maybe("entity").isPresent()
                ? draft.noteOnEntity(fields.of("entity"), List.of(), text)
                : draft.noteOnPassage(fields.maybe("words"), in, text);
    }

    private static Point point(Fields fields, Pile pile) {
        String id = fields.of("point");
        return pile.collation().points().stream()
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
