package quoth.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import quoth.document.Document;
import quoth.document.Span;
import quoth.language.AnalysedText;
import quoth.language.Analyser;
import quoth.language.EnglishAnalyser;
import quoth.language.LanguageDetector;
import quoth.language.Sentence;
import quoth.reading.attribution.AttributionFinder;
import quoth.reading.attribution.FoundAttribution;
import quoth.reading.certainty.CueCertainty;
import quoth.reading.coreference.CoreferenceModel;
import quoth.reading.event.EventFinder;
import quoth.reading.event.EventModel;
import quoth.reading.event.EventText;
import quoth.reading.event.MentionHeads;
import quoth.reading.event.TimeHooks;
import quoth.reading.mention.Cast;
import quoth.reading.mention.Casting;
import quoth.reading.mention.Speaker;
import quoth.reading.quantity.QuantityFinder;
import quoth.reading.relation.RelationFinder;
import quoth.reading.role.RoleFinder;
import quoth.reading.statement.StatementFinder;
import quoth.reading.time.TimeFinder;

/**
 * Reads articles in English: first the times and quantities, then the attributions, then who is who, then what is asserted
 * and what happened. A text much longer than any article is read in parts, side by side ({@link TextParts}), whose readings are joined
 * ({@link JoinedReading}); so reading takes time that grows as the text does, and memory beside its result that does not.
 */
public final class ArticleReader implements Reader {

    private static final String KNOWN = "en";

    /** To be raised with every change of rules or models that changes a reading. */
    private static final String VERSION = "9";

    /** How many UTF-16 code units of a text are read at once. */
    private static final int MOST_AT_ONCE = 500_000;

    private final Analyser analyser;
    private final Function<AnalysedText, List<FoundAttribution>> attributions;
    private final CoreferenceModel coreference;
    private final EventModel events;
    private final String version;
    private final int mostAtOnce;

    /**
     * A reader made of these parts.
     *
     * @param analyser finds the words
     * @param attributions finds who says what in them
     * @param coreference tells which phrases mean the same
     * @param events tells which words report that something happened
     * @param version names the parts and their models
     * @param mostAtOnce how many UTF-16 code units of a text are read at once
     */
    ArticleReader(
            Analyser analyser,
            Function<AnalysedText, List<FoundAttribution>> attributions,
            CoreferenceModel coreference,
            EventModel events,
            String version,
            int mostAtOnce) {
        this.analyser = analyser;
        this.attributions = attributions;
        this.coreference = coreference;
        this.events = events;
        this.version = version;
        this.mostAtOnce = mostAtOnce;
    }

    /**
     * The reader with the models that ship with Quoth, which are loaded at the first call, side by side.
     *
     * @throws quoth.language.model.DamagedModelException when a model is missing or damaged
     */
    public static ArticleReader load() {
        return load(MOST_AT_ONCE);
    }

    /** The same with parts of another length. */
    static ArticleReader load(int mostAtOnce) {
        FutureTask<AttributionFinder> attributions = inBackground(AttributionFinder::standard);
        FutureTask<CoreferenceModel> coreference = inBackground(CoreferenceModel::standard);
        FutureTask<EventModel> events = inBackground(EventModel::standard);
        FutureTask<Integer> rules = inBackground(TimeFinder::warm);
        EnglishAnalyser analyser = EnglishAnalyser.load();
        done(rules);
        return new ArticleReader(
                analyser, done(attributions)::find, done(coreference), done(events), VERSION, mostAtOnce);
    }

    private static <T> FutureTask<T> inBackground(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().start(task);
        return task;
    }

    private static <T> T done(FutureTask<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the models were being loaded", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException("the models could not be loaded", e);
            }
        }
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Reading read(Document document) {
        String language = LanguageDetector.detect(document.text());
        if (!language.equals(KNOWN)) {
            return withoutResults(document, language);
        }
        return document.text().length() <= mostAtOnce ? readEnglish(document) : readInParts(document);
    }

    private Reading readInParts(Document document) {
        List<Span> parts = TextParts.of(document.text(), mostAtOnce);
        List<Reading> readings = parts.parallelStream()
                .map(part -> readEnglish(new Document(
                        document.id(), document.name(), document.uri(), document.imprint(), part.in(document.text()))))
                .toList();
        JoinedReading joined = new JoinedReading(document);
        for (int i = 0; i < readings.size(); i++) {
            joined.add(readings.get(i), parts.get(i).start());
        }
        return joined.whole(version, KNOWN);
    }

    private Reading withoutResults(Document document, String language) {
        return new Reading(
                document.id(),
                version,
                language,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Reading readEnglish(Document document) {
        AnalysedText analysed = analyser.analyse(document.text());
        List<TimeExpression> times = TimeFinder.find(analysed, document.imprint());
        List<Quantity> quantities = QuantityFinder.find(analysed, times);
        List<FoundAttribution> found = attributions.apply(analysed);
        Cast cast = Casting.cast(analysed, document.imprint(), times, found, coreference);
        List<Attribution> attributed = attributed(found, cast.speakers(), Stances.of(analysed, found));
        EventText text = new EventText(analysed);
        VoiceMap voices = new VoiceMap(document.text().length(), attributed);
        MentionHeads heads = new MentionHeads(text, cast.mentions());
        TimeHooks hooks = new TimeHooks(text, times);
        return new Reading(
                document.id(),
                version,
                KNOWN,
                analysed.sentences().stream().map(Sentence::span).toList(),
                attributed,
                cast.entities(),
                cast.mentions(),
                times,
                quantities,
                StatementFinder.find(analysed, attributed, cast.mentions(), times, quantities),
                RoleFinder.find(analysed, cast.entities(), cast.mentions(), times, attributed),
                EventFinder.find(events, analysed, text, attributed, voices, cast, heads, hooks),
                RelationFinder.find(analysed, text, attributed, voices, cast, heads, hooks));
    }

    private static List<Attribution> attributed(
            List<FoundAttribution> found, List<Speaker> speakers, List<CueCertainty.Told> told) {
        List<Attribution> attributed = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            FoundAttribution attribution = found.get(i);
            Speaker speaker = speakers.get(i);
            attributed.add(new Attribution(
                    attribution.kind(),
                    attribution.source(),
                    attribution.cue(),
                    attribution.content(),
                    speaker.entity(),
                    speaker.anonymous(),
                    attribution.within(),
                    told.get(i).saying(),
                    told.get(i).stance()));
        }
        return attributed;
    }
}
