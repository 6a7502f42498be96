package quoth.lab.evaluation;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import quoth.document.Document;
import quoth.language.AnalysedText;
import quoth.language.EnglishAnalyser;
import quoth.reading.ArticleReader;
import quoth.reading.Attribution;
import quoth.reading.Factuality;
import quoth.reading.Quantity;
import quoth.reading.Reader;
import quoth.reading.TimeExpression;
import quoth.reading.attribution.AttributionFinder;
import quoth.reading.attribution.FoundAttribution;
import quoth.reading.coreference.CoreferenceModel;
import quoth.reading.mention.Cast;
import quoth.reading.mention.Casting;
import quoth.reading.quantity.QuantityFinder;
import quoth.reading.statement.StatementFinder;
import quoth.reading.time.TimeFinder;

/** Measures how fast documents are read on one thread, as a whole and stage by stage, with all models loaded. */
final class StageSpeed {

    /** What a reading is made of, in order; {@link #WHOLE} is all of it in one. */
    enum Stage {
        /** Sentences, tokens, tags, lemmas and whatever else the analyser of the language finds. */
        LANGUAGE,
        /** Expressions of time. */
        TIMES,
        /** Quantities. */
        QUANTITIES,
        /** Who says what. */
        ATTRIBUTIONS,
        /** Who is who, and who speaks. */
        MENTIONS,
        /** Clauses and what they assert. */
        STATEMENTS,
        /** The whole reading, the detection of the language included. */
        WHOLE
    }

    private final Reader reader = ArticleReader.load();
    private final EnglishAnalyser analyser = EnglishAnalyser.load();
    private final AttributionFinder attributions = AttributionFinder.standard();

    /** The tokens of {@code documents}. */
    long tokens(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> analyser.analyse(document.text()).sentences().stream())
                .mapToLong(sentence -> sentence.tokens().size())
                .sum();
    }

    /**
     * Reads {@code documents} again and again for the given time, after as long a time to warm up.
     *
     * @return the nanoseconds that the quickest pass took in each stage
     */
    Map<Stage, Long> measure(List<Document> documents, double seconds) {
        repeat(documents, seconds);
        return repeat(documents, seconds);
    }

    private Map<Stage, Long> repeat(List<Document> documents, double seconds) {
        Map<Stage, Long> best = new EnumMap<>(Stage.class);
        long end = System.nanoTime() + (long) (seconds * 1e9);
        int passes = 0;
        while (passes < 2 || System.nanoTime() < end) {
            pass(documents).forEach((stage, nanos) -> best.merge(stage, nanos, Math::min));
            passes++;
        }
        return best;
    }

    private Map<Stage, Long> pass(List<Document> documents) {
        Map<Stage, Long> spent = new EnumMap<>(Stage.class);
        for (Document document : documents) {
            stages(document, spent);
        }
        long start = processorTime();
        documents.forEach(reader::read);
        spent.put(Stage.WHOLE, processorTime() - start);
        return spent;
    }

    private void stages(Document document, Map<Stage, Long> spent) {
        long start = processorTime();
        AnalysedText analysed = analyser.analyse(document.text());
        start = lap(Stage.LANGUAGE, start, spent);
        List<TimeExpression> times = TimeFinder.find(analysed, document.imprint());
        start = lap(Stage.TIMES, start, spent);
        List<Quantity> quantities = QuantityFinder.find(analysed, times);
        start = lap(Stage.QUANTITIES, start, spent);
        List<FoundAttribution> found = attributions.find(analysed);
        start = lap(Stage.ATTRIBUTIONS, start, spent);
        Cast cast = Casting.cast(analysed, document.imprint(), times, found, CoreferenceModel.standard());
        start = lap(Stage.MENTIONS, start, spent);
        List<Attribution> attributed = attributed(found, cast);
        StatementFinder.find(analysed, attributed, cast.mentions(), times, quantities);
        lap(Stage.STATEMENTS, start, spent);
    }

    private static List<Attribution> attributed(List<FoundAttribution> found, Cast cast) {
        List<Attribution> attributed = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            FoundAttribution one = found.get(i);
            attributed.add(new Attribution(
                    one.kind(),
                    one.source(),
                    one.cue(),
                    one.content(),
                    cast.speakers().get(i).entity(),
                    cast.speakers().get(i).anonymous(),
                    one.within(),
                    Factuality.FACT,
                    Factuality.FACT));
        }
        return attributed;
    }

    /**
     * The time in nanoseconds for which a processor worked for this thread: what else the machine does at the moment slows the
     * clock on the wall but not this one.
     */
    static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long lap(Stage stage, long start, Map<Stage, Long> spent) {
        long now = processorTime();
        spent.merge(stage, now - start, Long::sum);
        return now;
    }
}
