package quoth.lab.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quoth.document.Imprint;
import quoth.document.Span;
import quoth.language.AnalysedText;
import quoth.language.EnglishAnalyser;
import quoth.reading.Mention;
import quoth.reading.TimeExpression;
import quoth.reading.attribution.AttributionFinder;
import quoth.reading.attribution.FoundAttribution;
import quoth.reading.coreference.Candidate;
import quoth.reading.coreference.CoreferenceModel;
import quoth.reading.coreference.Kind;
import quoth.reading.coreference.NounPhrase;
import quoth.reading.coreference.Scene;
import quoth.reading.mention.Cast;
import quoth.reading.mention.Casting;
import quoth.reading.time.TimeFinder;

/**
 * A text with its candidates for coreference and what they mean.
 *
 * @param text the text as annotated
 * @param analysed its sentences
 * @param times its expressions of time
 * @param attributions who says what in it
 * @param scene the text as Quoth sees it
 * @param candidates its candidates
 * @param gold for each candidate the number of the entity that it means, -1 for none that is meant twice
 * @param kinds for each candidate the number of its {@link Kind}, -1 where nobody said it
 * @param whole whether whatever is meant twice is marked
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record CoreferenceLesson(
        Gum.Text text,
        AnalysedText analysed,
        List<TimeExpression> times,
        List<FoundAttribution> attributions,
        Scene scene,
        List<Candidate> candidates,
        int[] gold,
        int[] kinds,
        boolean whole) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How much of a mention a candidate must share to be taken for it. */
    private static final double LEAST_SHARED = 0.34;

    /**
     * The lessons.
     *
     * @param all to learn from
     * @param measured those of them that the bench measures
     */
    record Library(List<CoreferenceLesson> all, List<CoreferenceLesson> measured) {}

    /** Reads the texts of the bench. */
    static Library library(TrainCommand.Places places) throws IOException {
        EnglishAnalyser analyser = EnglishAnalyser.load();
        AttributionFinder finder = AttributionFinder.standard();
        Map<String, Gum.Text> converted = new HashMap<>();
        for (String genre : List.of("news", "interview")) {
            for (Gum.Text text : Gum.converted(places.corpus("coref/gum_" + genre + ".jsonl"))) {
                converted.put(text.id(), text);
            }
        }
        List<CoreferenceLesson> all = new ArrayList<>();
        List<CoreferenceLesson> measured = new ArrayList<>();
        for (String part : List.of("train", "dev")) {
            for (Gum.Text text : Gum.annotated(places.corpus("ud/gum." + part + ".conllu"))) {
                Gum.Text better = converted.getOrDefault(text.id(), text);
                CoreferenceLesson lesson = of(better, text, analyser, finder);
                all.add(lesson);
                if (converted.containsKey(text.id())) {
                    measured.add(lesson);
                }
            }
        }
        return new Library(all, measured);
    }

    /** Whether it is known what a candidate means. */
    boolean isMarked(int candidate) {
        return whole || gold[candidate] >= 0;
    }

    private static CoreferenceLesson of(
            Gum.Text text, Gum.Text kinds, EnglishAnalyser analyser, AttributionFinder finder) {
        AnalysedText analysed = analyser.analyse(text.text());
        Imprint imprint = Imprint.unknown();
        List<TimeExpression> times = TimeFinder.find(analysed, imprint);
        List<FoundAttribution> attributions = finder.find(analysed);
        Casting.Setting setting = Casting.setting(analysed, imprint, times, attributions);
        return new CoreferenceLesson(
                text,
                analysed,
                times,
                attributions,
                setting.scene(),
                setting.candidates(),
                gold(text, setting),
                kinds(text, kinds, setting),
                true);
    }

    private static int[] gold(Gum.Text text, Casting.Setting setting) {
        Map<Span, Integer> wanted = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Gum.Marked marked : text.mentions()) {
            wanted.putIfAbsent(marked.span(), numbers.computeIfAbsent(marked.group(), unused -> numbers.size()));
        }
        List<Candidate> candidates = setting.candidates();
        int[] gold = new int[candidates.size()];
        Arrays.fill(gold, -1);
        for (int i = 0; i < gold.length; i++) {
            Integer group = wanted.remove(setting.scene().span(candidates.get(i).phrase()));
            gold[i] = group == null ? -1 : group;
        }
        wanted.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(left -> giveToNearest(left.getKey(), left.getValue(), setting, gold));
        return gold;
    }

    /** A mention whose bounds no candidate has is learnt at the candidate that begins with it and has its head inside. */
    private static void giveToNearest(Span span, int group, Casting.Setting setting, int[] gold) {
        Scene scene = setting.scene();
        int best = -1;
        double most = LEAST_SHARED;
        for (int i = 0; i < gold.length; i++) {
            NounPhrase phrase = setting.candidates().get(i).phrase();
            Span own = scene.span(phrase);
            boolean fits = gold[i] < 0
                    && own.start() == span.start()
                    && span.contains(scene.token(phrase.head()).span());
            double shared = (double) Math.min(own.end(), span.end()) - span.start();
            double share = shared / (Math.max(own.end(), span.end()) - span.start());
            if (fits && share > most) {
                most = share;
                best = i;
            }
        }
        if (best >= 0) {
            gold[best] = group;
        }
    }

    private static int[] kinds(Gum.Text text, Gum.Text annotated, Casting.Setting setting) {
        int[] here = places(text.text());
        int[] there = places(annotated.text());
        Map<Span, String> kindOf = new HashMap<>();
        for (Gum.Marked marked : annotated.mentions()) {
            kindOf.putIfAbsent(
                    new Span(there[marked.span().start()], there[marked.span().end()]), marked.kind());
        }
        int[] kinds = new int[setting.candidates().size()];
        for (int i = 0; i < kinds.length; i++) {
            Span span = setting.scene().span(setting.candidates().get(i).phrase());
            String kind = kindOf.getOrDefault(new Span(here[span.start()], here[span.end()]), "");
            kinds[i] = kind(kind);
        }
        return kinds;
    }

    private static int kind(String gum) {
        return switch (gum) {
            case "person" -> Kind.PERSON.number();
            case "organization" -> Kind.ORGANISATION.number();
            case "place" -> Kind.PLACE.number();
            case "object", "animal", "plant", "substance" -> Kind.OBJECT.number();
            case "event" -> Kind.EVENT.number();
            case "time" -> Kind.TIME.number();
            case "abstract" -> Kind.ABSTRACT.number();
            default -> -1;
        };
    }

    /** For every position how many characters that are no white space stand before it. */
    private static int[] places(String text) {
        int[] places = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            places[i + 1] = places[i] + (Character.isWhitespace(text.charAt(i)) ? 0 : 1);
        }
        return places;
    }

    /** What is found with a model, as a line for the bench's scorers: mentions in code points with the entity of each. */
    String found(CoreferenceModel model) {
        Cast cast = Casting.cast(analysed, Imprint.unknown(), times, attributions, model);
        ObjectNode line = JSON.createObjectNode().put("id", text.id());
        ArrayNode mentions = line.putArray("mentions");
        for (Mention mention : cast.mentions()) {
            mention.entity()
                    .ifPresent(entity -> mentions.addObject()
                            .put(
                                    "start",
                                    text.text().codePointCount(0, mention.span().start()))
                            .put(
                                    "end",
                                    text.text().codePointCount(0, mention.span().end()))
                            .put("cluster", entity));
        }
        return line.toString();
    }
}
