package quoth.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import quoth.collation.Point;
import quoth.collation.ruling.Ruling;
import quoth.dossier.Dossier;
import quoth.dossier.ruling.RulingAct;
import quoth.dossier.ruling.RulingHistory;
import quoth.dossier.ruling.RulingJson;
import quoth.reading.EntityType;
import quoth.reading.QuotationKind;
import quoth.views.export.Export;
import quoth.views.export.ExportFormat;
import quoth.views.export.ExportKind;
import quoth.views.terminal.RulingsPage;
import quoth.views.terminal.Style;

@Command(
        name = "rule",
        synopsisSubcommandLabel = "[RULING]",
        description = {
            "Corrects who is who, who says what and what contradicts what, and keeps notes. A ruling is followed at once and after every later reading, and can be undone.",
            "",
            "Names are given as the documents write them. Where a later ruling contradicts an earlier one, the later one wins."
                    + " Without a RULING the rulings are listed."
        },
        commandListHeading = "%nRulings (quoth rule FILE.quoth RULING --help says more):%n",
        footer = {
            "",
            "Examples:",
            "  quoth rule pile.quoth same \"Marek Dovan\" \"Gen. Dowan\" --why \"two spellings\"",
            "  quoth rule pile.quoth split \"Dovan\" --in 03-paper.txt",
            "  quoth rule pile.quoth no-disagreement \"14 people died\" \"killing 15\"",
            "  quoth rule pile.quoth note \"Asked the office on Monday.\" --on \"Marek Dovan\"",
            "  quoth rule pile.quoth type \"Brig\" media",
            "  quoth rule pile.quoth undo 2"
        })
final class RuleCommand implements Callable<Integer> {

    private static final String WHY = "Why; kept in the history.";
    private static final String BY = "Who rules (default: the name of this system's user).";
    private static final String JSON = "Print the ruling as JSON.";
    private static final String IN = "Only in this document: its name, id or uri. May be given more than once.";
    private static final String SAID_EVERYWHERE = "Mean these words wherever they stand.";
    private static final String ANSWER = "Words of an answer, as they stand in a document.";
    private static final String ASKED = "What kind of question is meant: number, date, quote and so on.";
    private static final String EVERYWHERE = "Mean everybody who is called so.";

    private final Workshop workshop;
    private final Screen screen;

    @Parameters(paramLabel = "FILE.quoth", description = "The dossier.")
    private Path file = Path.of("");

    @Option(names = "--why", paramLabel = "REASON", scope = ScopeType.INHERIT, description = WHY)
    private @Nullable String why;

    @Option(names = "--by", paramLabel = "NAME", scope = ScopeType.INHERIT, description = BY)
    private String by = System.getProperty("user.name", "");

    @Option(names = "--json", scope = ScopeType.INHERIT, description = JSON)
    private boolean json;

    RuleCommand(Workshop workshop, Screen screen) {
        this.workshop = workshop;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        return list();
    }

    @Command(
            name = "same",
            mixinStandardHelpOptions = true,
            description = "Two names mean the same: they are one entity from now on.")
    int same(
            @Parameters(paramLabel = "NAME", description = "The one.") String first,
            @Parameters(paramLabel = "NAME", description = "The other.") String second,
            @Option(names = "--first-in", paramLabel = "DOCUMENT", description = IN) @Nullable List<String> firstIn,
            @Option(names = "--second-in", paramLabel = "DOCUMENT", description = IN) @Nullable List<String> secondIn,
            @Option(names = "--everywhere", description = EVERYWHERE) boolean everywhere) {
        RulingRun run = run();
        return rule(
                run,
                new RulingDraft(run.pile(), shownFile(), everywhere)
                        .same(first, given(firstIn), second, given(secondIn)));
    }

    @Command(
            name = "not-same",
            mixinStandardHelpOptions = true,
            description = "Two names do not mean the same: they are two entities from now on.")
    int notSame(
            @Parameters(paramLabel = "NAME", description = "The one.") String first,
            @Parameters(paramLabel = "NAME", description = "The other.") String second,
            @Option(names = "--first-in", paramLabel = "DOCUMENT", description = IN) @Nullable List<String> firstIn,
            @Option(names = "--second-in", paramLabel = "DOCUMENT", description = IN) @Nullable List<String> secondIn) {
        RulingRun run = run();
        return rule(
                run,
                new RulingDraft(run.pile(), shownFile(), true).notSame(first, given(firstIn), second, given(secondIn)));
    }

    @Command(
            name = "split",
            mixinStandardHelpOptions = true,
            description = {
                "One entity is two: what some documents tell of it, or what some words mean, is somebody else.",
                "",
                "With --in alone it is all that these documents tell. With --words it is the mentions in these words: a"
                        + " mention itself (\"the second engineer\"), or the words around a single one."
            })
    int split(
            @Parameters(paramLabel = "NAME", description = "The entity.") String name,
            @Option(names = "--in", paramLabel = "DOCUMENT", description = IN) @Nullable List<String> in,
            @Option(names = "--words", paramLabel = "WORDS", description = "Words that mean somebody else.") @Nullable
                    List<String> words) {
        RulingRun run = run();
        return rule(run, new RulingDraft(run.pile(), shownFile(), false).split(name, given(in), given(words)));
    }

    @Command(name = "rename", mixinStandardHelpOptions = true, description = "An entity is shown under another name.")
    int rename(
            @Parameters(paramLabel = "NAME", description = "The entity.") String name,
            @Parameters(paramLabel = "NEW-NAME", description = "What to call it.") String called,
            @Option(names = "--in", paramLabel = "DOCUMENT", description = IN) @Nullable List<String> in,
            @Option(names = "--everywhere", description = EVERYWHERE) boolean everywhere) {
        RulingRun run = run();
        return rule(run, new RulingDraft(run.pile(), shownFile(), everywhere).rename(name, called, given(in)));
    }

    @Command(
            name = "type",
            mixinStandardHelpOptions = true,
            description = "An entity is of another type: person, organisation, place, group, media or other.")
    int type(
            @Parameters(paramLabel = "NAME", description = "The entity.") String name,
            @Parameters(paramLabel = "TYPE", description = "Its type.") String word,
            @Option(names = "--in", paramLabel = "DOCUMENT", description = IN) @Nullable List<String> in,
            @Option(names = "--everywhere", description = EVERYWHERE) boolean everywhere) {
        EntityType type = constant(EntityType.class, word, "type");
        RulingRun run = run();
        return rule(run, new RulingDraft(run.pile(), shownFile(), everywhere).type(name, type, given(in)));
    }

    @Command(
            name = "not-an-entity",
            mixinStandardHelpOptions = true,
            description = "Words that were taken for a name are none, like \"Monday\".")
    int notAnEntity(
            @Parameters(paramLabel = "NAME", description = "The words.") String name,
            @Option(names = "--in", paramLabel = "DOCUMENT", description = IN) @Nullable List<String> in,
            @Option(names = "--everywhere", description = EVERYWHERE) boolean everywhere) {
        RulingRun run = run();
        return rule(run, new RulingDraft(run.pile(), shownFile(), everywhere).notAnEntity(name, given(in)));
    }

    @Command(
            name = "wrong-speaker",
            mixinStandardHelpOptions = true,
            description = "Words are said by somebody else, or, when no name is given, by nobody who is known.")
    int wrongSpeaker(
            @Parameters(paramLabel = "WORDS", description = "Words of what is said, as they stand in the document.")
                    String words,
            @Parameters(paramLabel = "NAME", arity = "0..1", description = "Who says it.") @Nullable String name,
            @Option(names = "--in", paramLabel = "DOCUMENT", description = IN) @Nullable List<String> in,
            @Option(names = "--everywhere", description = SAID_EVERYWHERE) boolean everywhere) {
        RulingRun run = run();
        return rule(
                run,
                new RulingDraft(run.pile(), shownFile(), everywhere)
                        .wrongSpeaker(words, Optional.ofNullable(name), given(in)));
    }

    @Command(
            name = "not-a-quotation",
            mixinStandardHelpOptions = true,
            description = "Words that were taken for somebody's are the document's own.")
    int notAQuotation(
            @Parameters(paramLabel = "WORDS", description = "Words of it, as they stand in the document.") String words,
            @Option(names = "--in", paramLabel = "DOCUMENT", description = IN) @Nullable List<String> in,
            @Option(names = "--everywhere", description = SAID_EVERYWHERE) boolean everywhere) {
        RulingRun run = run();
        return rule(run, new RulingDraft(run.pile(), shownFile(), everywhere).notAQuotation(words, given(in)));
    }

    @Command(
            name = "wrong-kind",
            mixinStandardHelpOptions = true,
            description = "Words are quoted in another way: direct, indirect or mixed.")
    int wrongKind(
            @Parameters(paramLabel = "WORDS", description = "Words of what is said, as they stand in the document.")
                    String words,
            @Parameters(paramLabel = "KIND", description = "How they are quoted: direct, indirect or mixed.")
                    String kind,
            @Option(names = "--in", paramLabel = "DOCUMENT", description = IN) @Nullable List<String> in,
            @Option(names = "--everywhere", description = SAID_EVERYWHERE) boolean everywhere) {
        QuotationKind quotation = constant(QuotationKind.class, kind, "kind of quotation");
        RulingRun run = run();
        return rule(run, new RulingDraft(run.pile(), shownFile(), everywhere).wrongKind(words, quotation, given(in)));
    }

    @Command(
            name = "not-same-question",
            mixinStandardHelpOptions = true,
            description = "Two answers are not answers to the same question: they are two questions from now on.")
    int notSameQuestion(
            @Parameters(paramLabel = "WORDS", description = ANSWER) String first,
            @Parameters(paramLabel = "WORDS", description = ANSWER) String second,
            @Option(names = "--first-in", paramLabel = "DOCUMENT", description = IN) @Nullable List<String> firstIn,
            @Option(names = "--second-in", paramLabel = "DOCUMENT", description = IN) @Nullable List<String> secondIn,
            @Option(names = "--asked", paramLabel = "KIND", description = ASKED) @Nullable String asked) {
        RulingRun run = run();
        return rule(
                run,
                new AnswersDraft(run.pile(), shownFile(), asked(asked))
                        .notSameQuestion(first, given(firstIn), second, given(secondIn)));
    }

    @Command(
            name = "no-disagreement",
            mixinStandardHelpOptions = true,
            description = "Two answers to one question do not contradict each other.")
    int noDisagreement(
            @Parameters(paramLabel = "WORDS", description = ANSWER) String first,
            @Parameters(paramLabel = "WORDS", description = ANSWER) String second,
            @Option(names = "--first-in", paramLabel = "DOCUMENT", description = IN) @Nullable List<String> firstIn,
            @Option(names = "--second-in", paramLabel = "DOCUMENT", description = IN) @Nullable List<String> secondIn,
            @Option(names = "--asked", paramLabel = "KIND", description = ASKED) @Nullable String asked) {
        RulingRun run = run();
        return rule(
                run,
                new AnswersDraft(run.pile(), shownFile(), asked(asked))
                        .noDisagreement(first, given(firstIn), second, given(secondIn)));
    }

    @Command(
            name = "note",
            mixinStandardHelpOptions = true,
            description = {
                "Notes something on an entity (--on), on the question that some words answer (--answer), on words of a"
                        + " document (--words), or on a document (--in alone). A note changes no result."
            })
    int note(
            @Parameters(paramLabel = "TEXT", description = "What to note.") String text,
            @Option(names = "--on", paramLabel = "NAME", description = "The entity.") @Nullable String name,
            @Option(names = "--answer", paramLabel = "WORDS", description = ANSWER) @Nullable String answer,
            @Option(names = "--words", paramLabel = "WORDS", description = "Words as they stand in a document.")
                    @Nullable
                    String words,
            @Option(names = "--in", paramLabel = "DOCUMENT", description = IN) @Nullable List<String> in,
            @Option(names = "--asked", paramLabel = "KIND", description = ASKED) @Nullable String asked) {
        if (!Ruling.Note.isText(text)) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "A note must have 1 to " + Ruling.Note.LONGEST
                            + " characters, and no control or direction characters.");
        }
        long subjects = Stream.of(name, answer, words).filter(Objects::nonNull).count();
        if (subjects > 1 || (subjects == 0 && in == null)) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "A note needs to know on what it is: give one of --on NAME, --answer WORDS and --words WORDS, or"
                            + " --in DOCUMENT alone.");
        }
        RulingRun run = run();
        RulingDraft draft = new RulingDraft(run.pile(), shownFile(), false);
        if (name != null) {
            return rule(run, draft.noteOnEntity(name, given(in), text));
        }
        return rule(
                run,
                answer == null
                        ? draft.noteOnPassage(Optional.ofNullable(words), given(in), text)
                        : new AnswersDraft(run.pile(), shownFile(), asked(asked)).note(answer, given(in), text));
    }

    private static Optional<Point.Kind> asked(@Nullable String word) {
        return Optional.ofNullable(word).map(given -> constant(Point.Kind.class, given, "kind of question"));
    }

    private static <E extends Enum<E>> E constant(Class<E> of, String word, String what) {
        return RulingJson.constant(of, word)
                .orElseThrow(() -> new Refusal(
                        ExitCode.USAGE,
                        "There is no " + what + " \"" + NearNames.shown(word) + "\": name one of "
                                + RulingJson.words(of) + "."));
    }

    @Command(
            name = "undo",
            mixinStandardHelpOptions = true,
            description = "Undoes a ruling, or an undoing. Both stay in the history.")
    int undo(@Parameters(paramLabel = "NUMBER", description = "The ruling's number; see list.") int number) {
        RulingHistory history;
        try (Dossier dossier = Dossier.open(file)) {
            history = dossier.rulings();
        }
        if (history.entry(number).isEmpty()) {
            int last = history.entries().size();
            throw new Refusal(
                    ExitCode.FAILED,
                    "There is no ruling " + number + " in " + file
                            + (last == 0 ? ": nobody has ruled yet." : ": they are numbered from 1 to " + last + "."));
        }
        return run().rule(new RulingAct.Undone(number), json);
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the rulings with what came of each.")
    int list() {
        screen.print(
                json
                        ? new Export(Piles.in(file, workshop, screen), ExportFormat.JSONL).text(ExportKind.RULINGS)
                        : new RulingsPage(
                                        Piles.in(file, workshop, screen),
                                        shownFile(),
                                        new Style(screen.colour(), screen.width()))
                                .all());
        return ExitCode.OK.number();
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Takes over rulings that quoth export --what rulings has written, with their undoings.",
                "",
                "What was taken over before is not taken again. Lines may also be written by hand: {\"kind\": \"same\","
                        + " \"first\": {\"name\": \"A\"}, \"second\": {\"name\": \"B\"}}."
            })
    int take(@Parameters(paramLabel = "FILE.jsonl", description = "The rulings.") Path rulings) {
        return new RulingImport(rulings, run(), screen).run();
    }

    private int rule(RulingRun run, Ruling ruling) {
        return run.rule(new RulingAct.Ruled(ruling), json);
    }

    private RulingRun run() {
        return new RulingRun(file, workshop, screen, by, Optional.ofNullable(why));
    }

    private String shownFile() {
        return file.toString();
    }

    private static List<String> given(@Nullable List<String> options) {
        return options == null ? List.of() : options;
    }
}
