package quoth.views.report;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import quoth.collation.Point.Claim;
import quoth.collation.Reuse;
import quoth.document.Passage;
import quoth.document.Span;
import quoth.views.Repetition;
import quoth.views.Survey;
import quoth.views.Timeline;
import quoth.views.Voice;

/** The passages that something in the report links to, and their addresses within it. */
final class Anchors {

    private final Map<String, SortedSet<Span>> byDocument = new HashMap<>();

    /** The passages that the parts of the report point at: claims, dated clauses, first words of voices,
     * words that some use for somebody, repeated passages. */
    static Anchors of(Survey survey, List<TimelinePart> timelines, LabelsPart labels) {
        Anchors anchors = new Anchors();
        survey.questions().stream()
                .flatMap(question -> question.answers().stream())
                .flatMap(answer -> answer.value().claims().stream())
                .map(Claim::passage)
                .forEach(anchors::add);
        timelines.stream()
                .flatMap(timeline -> timeline.listed().stream())
                .flatMap(moment -> TimelinePart.shown(moment).stream())
                .map(Timeline.Saying::passage)
                .forEach(anchors::add);
        labels.passages().forEach(anchors::add);
        VoicesPart.shown(survey.voices()).stream().map(Voice::first).forEach(anchors::add);
        for (Repetition repetition : survey.repetitions()) {
            for (Reuse reuse : RepeatsPart.shown(repetition)) {
                anchors.add(reuse.from());
                anchors.add(reuse.to());
            }
        }
        return anchors;
    }

    private void add(Passage passage) {
        byDocument
                .computeIfAbsent(passage.document(), document -> new TreeSet<>())
                .add(passage.span());
    }

    /** The linked spans of a document in the order of the text. */
    List<Span> in(String document) {
        return List.copyOf(byDocument.getOrDefault(document, Collections.emptySortedSet()));
    }

    /** The id of the element that holds a passage. */
    static String id(Passage passage) {
        return passage.document() + "-" + passage.span().start() + "-"
                + passage.span().end();
    }

    /** The links within the report. */
    static Links links(Survey survey) {
        return new Links() {
            @Override
            public String passage(Passage passage) {
                return link(survey, passage);
            }

            @Override
            public String document(String id) {
                return "#" + id;
            }
        };
    }

    /** The link to a passage; to its document where the passage lies outside the text. */
    static String link(Survey survey, Passage passage) {
        int length =
                survey.names().document(passage.document()).document().text().length();
        return "#" + (passage.span().end() <= length ? id(passage) : passage.document());
    }
}
