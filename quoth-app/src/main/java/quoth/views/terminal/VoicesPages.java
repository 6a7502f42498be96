package quoth.views.terminal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import quoth.collation.ReadDocument;
import quoth.document.Span;
import quoth.reading.Attribution;
import quoth.views.Survey;
import quoth.views.Voice;

/** Who speaks, and what they say. */
final class VoicesPages {

    private final Survey survey;
    private final Sheet sheet;

    VoicesPages(Survey survey, Style style) {
        this.survey = survey;
        this.sheet = new Sheet(style);
    }

    String speakers() {
        if (survey.voices().isEmpty()) {
            sheet.text(
                    "",
                    "Here would stand everybody whose words the documents give. Nobody was found to speak in them.");
        } else {
            List<Integer> widths = List.of(5, 7, 9);
            sheet.tally("", List.of("times", "outlets", "documents"), widths, "speaker");
            for (Voice voice : survey.voices()) {
                sheet.tally(
                        "",
                        List.of(
                                String.valueOf(voice.times()),
                                String.valueOf(voice.outlets()),
                                String.valueOf(voice.documents())),
                        widths,
                        voice.name());
            }
        }
        if (survey.unnamed() > 0) {
            sheet.gap().quiet("", survey.unnamed() + " more on the word of somebody whom the text does not name");
        }
        return sheet.toString();
    }

    String attributions() {
        if (survey.counts().attributions() == 0) {
            return sheet.text("", "Here would stand who says what. No attribution was found in the documents.")
                    .toString();
        }
        for (ReadDocument read : survey.documents()) {
            List<Attribution> attributions = read.reading().attributions();
            if (!attributions.isEmpty()) {
                String id = read.document().id();
                sheet.gap()
                        .withRight(
                                "",
                                survey.names().title(id),
                                survey.names().date(id).orElse("no date"),
                                sheet.style()::strong);
                sheet.quiet("", survey.names().outlet(id));
                attributions.forEach(attribution -> attribution(read, attribution));
            }
        }
        return sheet.toString();
    }

    private void attribution(ReadDocument read, Attribution attribution) {
        String chain = survey.names().chain(read, attribution).stream()
                .map(voice -> survey.names().speakerWords(read, voice))
                .collect(Collectors.joining(" › "));
        String cue = words(read, attribution.cue());
        sheet.withRight(
                "  ",
                chain + (cue.isEmpty() ? "" : " · " + cue),
                attribution.kind().name().toLowerCase(Locale.ROOT),
                sheet.style()::accent);
        sheet.text("    ", words(read, attribution.content()));
    }

    private static String words(ReadDocument read, List<Span> spans) {
        return spans.stream().map(read.document()::words).collect(Collectors.joining(" … "));
    }
}
