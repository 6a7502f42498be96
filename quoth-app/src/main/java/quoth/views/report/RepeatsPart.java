package quoth.views.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quoth.collation.Reuse;
import quoth.collation.reuse.Change;
import quoth.collation.reuse.QuotedWords;
import quoth.document.Passage;
import quoth.document.Span;
import quoth.views.Names;
import quoth.views.Repetition;
import quoth.views.Step;
import quoth.views.Survey;

/**
 * Who repeats whom.
 *
 * @param open the documents that are repeated most, with their echoes
 * @param folded the others
 * @param quoted statements, transcripts and posts that many documents quote
 */
record RepeatsPart(List<Source> open, List<Source> folded, List<QuotedPart> quoted) {

    private static final int OPEN = 30;
    private static final int PASSAGES = 6;
    private static final int CHANGES = 12;
    private static final int WORDS_SHOWN = 140;
    private static final int QUOTED = 20;
    private static final int QUOTERS = 12;

    static RepeatsPart of(Survey survey) {
        Map<String, List<Repetition>> byOrigin = survey.repetitions().stream()
                .filter(Repetition::isTelling)
                .collect(Collectors.groupingBy(Repetition::from, LinkedHashMap::new, Collectors.toList()));
        List<Source> all = byOrigin.entrySet().stream()
                .map(entry -> new Source(
                        entry.getKey(),
                        survey.names(),
                        entry.getValue().stream()
                                .map(repetition -> EchoPart.of(survey, repetition))
                                .toList()))
                .toList();
        int cut = Math.min(OPEN, all.size());
        List<QuotedPart> quoted = QuotedWords.of(survey.pile().collation().reuse()).stream()
                .limit(QUOTED)
                .map(words -> QuotedPart.of(survey.names(), words))
                .toList();
        return new RepeatsPart(all.subList(0, cut), all.subList(cut, all.size()), quoted);
    }

    /** The passages of a repetition that are linked to. */
    static List<Reuse> shown(Repetition repetition) {
        return repetition
                .passages()
                .subList(0, Math.min(PASSAGES, repetition.passages().size()));
    }

    /**
     * A document that others repeat.
     *
     * @param document its id
     * @param names what documents are called
     * @param echoes who repeats it
     */
    record Source(String document, Names names, List<EchoPart> echoes) {}

    /**
     * A document that repeats another.
     *
     * @param repetition what it repeats
     * @param passages the words, with links to both places
     * @param changes the sentences that it changed, changed numbers and attributions first
     */
    record EchoPart(Repetition repetition, List<PassagePart> passages, List<ChangePart> changes) {

        /** How it is known who took from whom; empty where the family tree has no such step. */
        String reasons() {
            return repetition.step().map(Step::reasons).orElse("");
        }

        /** What became of the text; empty where it is no print of the other. */
        String extent() {
            return repetition.kind() == Reuse.Kind.REPRINT
                    ? repetition.step().map(Step::extent).orElse("")
                    : "";
        }

        static EchoPart of(Survey survey, Repetition repetition) {
            return new EchoPart(
                    repetition,
                    shown(repetition).stream()
                            .map(reuse -> new PassagePart(
                                    Anchors.link(survey, reuse.from()),
                                    Anchors.link(survey, reuse.to()),
                                    words(survey.names(), reuse.to())))
                            .toList(),
                    repetition.step().stream()
                            .flatMap(step -> step.changed(CHANGES).stream())
                            .map(change -> ChangePart.of(survey.names(), repetition, change))
                            .toList());
        }
    }

    private static String words(Names names, Passage passage) {
        String words = names.document(passage.document())
                .document()
                .words(passage.span())
                .strip();
        if (words.length() <= WORDS_SHOWN) {
            return words;
        }
        int cut = words.lastIndexOf(' ', WORDS_SHOWN);
        return words.substring(0, cut < WORDS_SHOWN / 2 ? words.offsetByCodePoints(0, WORDS_SHOWN / 2) : cut) + " …";
    }

    /**
     * Words that many documents quote.
     *
     * @param words the first of them
     * @param documents how many documents quote them
     * @param quoters ids of the first of those
     * @param names what documents are called
     */
    record QuotedPart(String words, int documents, List<String> quoters, Names names) {

        static QuotedPart of(Names names, QuotedWords words) {
            return new QuotedPart(
                    RepeatsPart.words(names, words.fullest()),
                    words.documents(),
                    words.places().stream()
                            .map(Passage::document)
                            .distinct()
                            .limit(QUOTERS)
                            .toList(),
                    names);
        }
    }

    /**
     * A repeated passage.
     *
     * @param from link to where it stood earlier
     * @param to link to where it stands again
     * @param words its first words
     */
    record PassagePart(String from, String to, String words) {}

    /**
     * A sentence that a print changed.
     *
     * @param matter what the change touches
     * @param before the sentence in the source
     * @param after the sentence in the print
     */
    record ChangePart(String matter, String before, String after) {

        static ChangePart of(Names names, Repetition repetition, Change change) {
            return new ChangePart(
                    Step.matter(change),
                    words(names, repetition.from(), change.before()),
                    words(names, repetition.to(), change.after()));
        }

        private static String words(Names names, String document, Optional<Span> span) {
            return span.map(names.document(document).document()::words).orElse("");
        }
    }
}
