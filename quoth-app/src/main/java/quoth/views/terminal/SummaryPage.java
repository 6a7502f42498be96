package quoth.views.terminal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quoth.collation.Entity;
import quoth.collation.Point;
import quoth.views.Answer;
import quoth.views.Counts;
import quoth.views.NumberWords;
import quoth.views.Question;
import quoth.views.Repetition;
import quoth.views.Survey;
import quoth.views.Unread;

/** The page after reading. */
final class SummaryPage {

    private static final int LISTED = 5;
    private static final int DOTS = 9;
    private static final int LABEL = 19;
    private static final int ANSWER = 40;

    private final Survey survey;
    private final Sheet sheet;

    SummaryPage(Survey survey, Style style) {
        this.survey = survey;
        this.sheet = new Sheet(style);
    }

    String page(String dossier, Optional<Duration> taken) {
        sheet.withRight(
                "", counted(survey.counts()), taken.map(SummaryPage::seconds).orElse(""), sheet.style()::strong);
        Unread unread = survey.unread();
        if (!unread.documents().isEmpty()) {
            sheet.quiet(
                    "",
                    "kept and searchable, but not read, since Quoth reads English: " + unread.byLanguage()
                            + " (quoth show " + ShellWord.of(Columns.clean(dossier)) + " --what rejections)");
        }
        if (survey.counts().documents() == 0) {
            sheet.text(
                    "",
                    "Nothing could be read, so nobody is heard here yet. Give quoth read some articles"
                            + " as text, web pages or JSON Lines.");
        } else {
            contested();
            sheet.labelled("Who speaks most", LABEL, voices(), 2);
            sheet.labelled("Who repeats whom", LABEL, repeats(), 4);
        }
        int rulings = survey.pile().rulings().rulings().given().size();
        if (rulings > 0) {
            sheet.quiet(
                    "",
                    number(rulings, "ruling") + " followed (quoth show " + ShellWord.of(Columns.clean(dossier))
                            + " --what rulings)");
        }
        next(dossier);
        return sheet.toString();
    }

    static String counted(Counts counts) {
        return number(counts.documents(), "document") + " from " + number(counts.outlets(), "outlet") + " · "
                + NumberWords.of(counts.independent()) + " independent · " + NumberWords.of(counts.notRead())
                + " not read";
    }

    private static String number(int count, String what) {
        return NumberWords.of(count) + " " + what + (count == 1 ? "" : "s");
    }

    private static String seconds(Duration taken) {
        return String.format(Locale.ROOT, "%.1f s", taken.toMillis() / 1000.0);
    }

    private void contested() {
        List<Question> contested = survey.questions().stream()
                .filter(question -> question.point().status() == Point.Status.DISPUTED)
                .toList();
        sheet.heading("Most contested");
        if (contested.isEmpty()) {
            sheet.text("  ", "Nothing: no question was found to which two sources give different answers.");
        }
        List<Question> listed = contested.stream().limit(LISTED).toList();
        int widest = listed.stream()
                .mapToInt(question -> Columns.width(dots(question)))
                .max()
                .orElse(0);
        int asked = listed.stream()
                .mapToInt(
                        question -> Columns.width(Columns.clean(question.point().question())))
                .max()
                .orElse(0);
        listed.forEach(question -> contested(question, widest, asked));
        if (contested.size() > LISTED) {
            sheet.quiet("  ", "and " + (contested.size() - LISTED) + " more");
        }
    }

    private void contested(Question question, int dots, int asked) {
        String answers = question.brief().stream()
                .map(answer -> Columns.fitWords(Columns.clean(answer), ANSWER))
                .collect(Collectors.joining(" · "));
        int room = sheet.style().width() - dots - 4;
        if (asked + 2 + Columns.width(answers) <= room) {
            sheet.row("  ", List.of(dots(question), question.point().question()), List.of(dots, asked), answers);
        } else {
            sheet.row(
                    "  ",
                    List.of(dots(question)),
                    List.of(dots),
                    question.point().question());
            sheet.row("  ", List.of(""), List.of(dots), answers);
        }
    }

    private static String dots(Question question) {
        List<Answer> standing = question.standing();
        String dots = standing.stream()
                .limit(3)
                .map(answer -> answer.dots().text(DOTS))
                .collect(Collectors.joining(" / "));
        return standing.size() > 3 ? dots + " / …" : dots;
    }

    private List<String> voices() {
        if (survey.voices().isEmpty()) {
            return List.of(
                    survey.unnamed() == 0
                            ? "nobody: no attribution was found in the documents"
                            : "nobody by name: " + number(survey.unnamed(), "attribution")
                                    + " on the word of somebody whom the text does not name");
        }
        return survey.voices().stream()
                .limit(20)
                .map(voice -> Columns.fit(Columns.clean(voice.name()), 28) + " " + NumberWords.of(voice.times()))
                .toList();
    }

    /** Who repeats whom, each two outlets once. */
    private List<String> repeats() {
        Map<String, List<Repetition>> byOutlets = new LinkedHashMap<>();
        for (Repetition repetition : survey.repetitions()) {
            String outlets = survey.names().outlet(repetition.to()) + " ← "
                    + survey.names().outlet(repetition.from());
            byOutlets.computeIfAbsent(outlets, pair -> new ArrayList<>()).add(repetition);
        }
        List<String> repeats = new ArrayList<>();
        byOutlets.forEach((outlets, repetitions) -> repeats.add(outlets + " ("
                + repetitions.getFirst().extent()
                + (repetitions.size() == 1 ? "" : ", and " + (repetitions.size() - 1) + " more") + ")"));
        return repeats.isEmpty() ? List.of("nobody: no passage stands in two documents") : repeats;
    }

    private void next(String dossier) {
        String file = ShellWord.of(Columns.clean(dossier));
        List<String> commands = new ArrayList<>(List.of("quoth serve " + file + " --open", "quoth report " + file));
        survey.voices().stream()
                .limit(1)
                .filter(voice -> survey.names()
                        .entity(voice.entity())
                        .filter(Entity::isRenamed)
                        .isEmpty())
                .map(voice -> Columns.clean(voice.name()))
                .filter(name -> name.chars().noneMatch(c -> "\"$`\\!".indexOf(c) >= 0))
                .forEach(name -> commands.add("quoth search " + file + " \"" + name + "\""));
        sheet.labelled("→ ", 2, commands, commands.size());
    }
}
