package quoth.views.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import quoth.collation.ReadDocument;
import quoth.collation.Reuse;
import quoth.collation.reuse.Change;
import quoth.collation.reuse.QuotedWords;
import quoth.intake.Rejection;
import quoth.views.Names;
import quoth.views.Remark;
import quoth.views.Repetition;
import quoth.views.Step;
import quoth.views.Survey;

/** The documents, who repeats whom, and what could not be read. */
final class DocumentsPages {

    private static final int QUOTED = 20;
    private static final int WORDS_SHOWN = 160;
    private static final int NOTED_WORDS = 60;

    /** Changed sentences that are shown for a print. */
    private static final int CHANGES = 6;

    private final Survey survey;
    private final Names names;
    private final Sheet sheet;

    DocumentsPages(Survey survey, Style style) {
        this.survey = survey;
        this.names = survey.names();
        this.sheet = new Sheet(style);
    }

    String documents() {
        if (survey.documents().isEmpty()) {
            sheet.text("", "Here would stand the documents. None could be read.");
        }
        int widest = survey.documents().stream()
                .mapToInt(read -> Columns.width(date(read)))
                .max()
                .orElse(0);
        for (ReadDocument read : survey.documents()) {
            String id = read.document().id();
            sheet.row(
                    "",
                    List.of(names.isIndependent(id) ? "●" : "○", date(read)),
                    List.of(1, widest),
                    names.outlet(id) + ": " + names.title(id));
            sheet.quiet(" ".repeat(5 + widest), described(read));
            survey.remarks().onDocument(id).forEach(remark -> sheet.text(" ".repeat(5 + widest), noted(read, remark)));
        }
        return sheet.toString();
    }

    private static String noted(ReadDocument read, Remark remark) {
        return remark.passage()
                        .map(words -> "on \u201c"
                                + Columns.fitWords(Columns.clean(read.document().words(words)), NOTED_WORDS)
                                + "\u201d, ")
                        .orElse("")
                + remark.words();
    }

    private String date(ReadDocument read) {
        return names.date(read.document().id()).orElse("no date");
    }

    private String described(ReadDocument read) {
        String id = read.document().id();
        int attributions = read.reading().attributions().size();
        return id + " · " + read.document().name() + " · " + attributions
                + (attributions == 1 ? " attribution" : " attributions")
                + (names.isIndependent(id) ? "" : " · the reporting of " + names.outlet(names.origin(id)));
    }

    String repeats() {
        if (survey.repetitions().isEmpty()) {
            sheet.text("", "Here would stand who repeats whom. No passage was found in two documents.");
        }
        Map<String, List<Repetition>> byOrigin = survey.repetitions().stream()
                .filter(Repetition::isTelling)
                .collect(Collectors.groupingBy(Repetition::from, LinkedHashMap::new, Collectors.toList()));
        byOrigin.forEach((from, repetitions) -> {
            sheet.gap()
                    .withRight(
                            "",
                            names.outlet(from) + ": " + names.title(from),
                            names.date(from).orElse("no date"),
                            sheet.style()::strong);
            repetitions.forEach(this::repetition);
        });
        quotedWords();
        return sheet.toString();
    }

    /** Statements, transcripts and posts that many documents quote. */
    private void quotedWords() {
        List<QuotedWords> all = QuotedWords.of(survey.pile().collation().reuse());
        if (all.isEmpty()) {
            return;
        }
        sheet.gap().text("", "Words that many quote; none need have taken them from another:");
        for (QuotedWords words : all.subList(0, Math.min(QUOTED, all.size()))) {
            sheet.withRight(
                    "  ",
                    "    ",
                    Columns.fitWords(
                            Columns.clean(names.document(words.fullest().document())
                                    .document()
                                    .words(words.fullest().span())),
                            WORDS_SHOWN),
                    words.documents() + " documents",
                    line -> line);
        }
    }

    private void repetition(Repetition repetition) {
        sheet.withRight(
                "  ",
                "    ",
                "← " + names.outlet(repetition.to()) + ": " + names.title(repetition.to()),
                repetition.extent(),
                line -> line);
        repetition.step().ifPresent(step -> step(repetition, step));
        repetition.passages().stream()
                .filter(reuse -> reuse.kind() != Reuse.Kind.REPRINT)
                .limit(5)
                .map(reuse -> names.document(reuse.to().document())
                        .document()
                        .words(reuse.to().span()))
                .forEach(words -> sheet.quiet("      ", Columns.fitWords(Columns.clean(words), WORDS_SHOWN)));
    }

    /** How it is known who took from whom, and what became of the text. */
    private void step(Repetition repetition, Step step) {
        sheet.quiet("      ", step.reasons());
        if (repetition.kind() != Reuse.Kind.REPRINT) {
            return;
        }
        sheet.quiet("      ", step.extent());
        for (Change change : step.changed(CHANGES)) {
            sheet.text("      ", Step.matter(change) + ":");
            change.before()
                    .map(names.document(repetition.from()).document()::words)
                    .ifPresent(words ->
                            sheet.quiet("        ", "was: " + Columns.fitWords(Columns.clean(words), WORDS_SHOWN)));
            change.after()
                    .map(names.document(repetition.to()).document()::words)
                    .ifPresent(words ->
                            sheet.quiet("        ", "now: " + Columns.fitWords(Columns.clean(words), WORDS_SHOWN)));
        }
    }

    String rejections() {
        List<Rejection> rejections = survey.unread().after(survey.pile().rejections());
        if (rejections.isEmpty()) {
            sheet.text("", "Here would stand what could not be read. Everything could.");
        }
        for (Rejection rejection : rejections) {
            sheet.text("", rejection.uri());
            sheet.quiet("  ", rejection.reason());
        }
        return sheet.toString();
    }
}
