package quoth.views.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import quoth.collation.Entity;
import quoth.collation.ReadDocument;
import quoth.document.Span;
import quoth.reading.Attribution;
import quoth.views.Names;
import quoth.views.Remarks;

/** Sets articles: the text to the character, the attributions and linked passages marked, the apparatus beside. */
public final class ArticleSetter {

    private final Names names;
    private final Remarks remarks;
    private final Links links;
    private final Function<String, List<Span>> linked;

    /**
     * Sets articles for pages of their own.
     *
     * @param names what documents and speakers are called
     * @param remarks what persons have noted
     * @param links where links lead
     */
    public ArticleSetter(Names names, Remarks remarks, Links links) {
        this(names, remarks, links, document -> List.of());
    }

    /** Sets articles for the report, in which the passages that {@code linked} gives for a document are linked to. */
    ArticleSetter(Names names, Remarks remarks, Links links, Function<String, List<Span>> linked) {
        this.names = names;
        this.remarks = remarks;
        this.links = links;
        this.linked = linked;
    }

    ArticlePart article(ReadDocument read) {
        return article(read, Setting.PLAIN);
    }

    /** An article with what {@code setting} asks for beside its attributions. */
    public ArticlePart article(ReadDocument read, Setting setting) {
        List<Attribution> attributions = read.reading().attributions();
        List<Tone> tones = tones(read);
        List<Mark> marks = marks(read, tones);
        marks.addAll(setting.marks(read, links));
        List<Span> paragraphs = Paragraphs.of(read.document().text());
        List<ArticlePart.Row> rows = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            boolean first = i == 0;
            boolean last = i == paragraphs.size() - 1;
            List<ArticlePart.Note> notes = new ArrayList<>();
            for (int index = 0; index < attributions.size(); index++) {
                if (beginsIn(attributions.get(index).content().getFirst(), paragraph, first, last)) {
                    notes.add(note(read, index, tones.get(index)));
                }
            }
            List<Mark> here = marks.stream()
                    .filter(mark -> mark.span().overlaps(paragraph))
                    .toList();
            List<Aside> asides = setting.asides().stream()
                    .filter(aside -> beginsIn(aside.place(), paragraph, first, last))
                    .toList();
            rows.add(new ArticlePart.Row(new MarkedText(read.document().text(), paragraph, here), notes, asides));
        }
        return new ArticlePart(read, names, remarks, links, rows);
    }

    /** Whether a passage begins in a paragraph; what lies outside the text counts to the first or the last. */
    private static boolean beginsIn(Span passage, Span paragraph, boolean first, boolean last) {
        return (first || passage.start() >= paragraph.start()) && (last || passage.start() < paragraph.end());
    }

    private ArticlePart.Note note(ReadDocument read, int index, Tone tone) {
        Attribution attribution = read.reading().attributions().get(index);
        return new ArticlePart.Note(
                index,
                tone,
                names.speakerWords(read, attribution),
                attribution.kind().name().toLowerCase(Locale.ROOT),
                attribution.cue().stream().map(read.document()::words).collect(Collectors.joining(" … ")),
                names.chain(read, attribution).size() - 1);
    }

    /** The tone of each attribution's voice; the voice that speaks most in the article has the first. */
    private List<Tone> tones(ReadDocument read) {
        List<Attribution> attributions = read.reading().attributions();
        Map<String, Integer> times = new LinkedHashMap<>();
        attributions.forEach(attribution -> {
            if (isKnown(attribution)) {
                times.merge(voice(read, attribution), 1, Integer::sum);
            }
        });
        List<String> loudest = times.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Tone> byVoice = new HashMap<>();
        loudest.forEach(voice -> byVoice.put(voice, Tone.of(byVoice.size())));
        return attributions.stream()
                .map(attribution -> isKnown(attribution)
                        ? byVoice.getOrDefault(voice(read, attribution), Tone.UNKNOWN)
                        : Tone.UNKNOWN)
                .toList();
    }

    private static boolean isKnown(Attribution attribution) {
        return attribution.speaker().isPresent() || !attribution.source().isEmpty();
    }

    private String voice(ReadDocument read, Attribution attribution) {
        return names.speaker(read, attribution)
                .map(Entity::id)
                .orElseGet(() -> "\n" + names.speakerWords(read, attribution));
    }

    private List<Mark> marks(ReadDocument read, List<Tone> tones) {
        List<Mark> marks = new ArrayList<>();
        String document = read.document().id();
        int length = read.document().text().length();
        for (Span span : linked.apply(document)) {
            if (span.end() <= length) {
                marks.add(new Mark(
                        span,
                        "<span id=\"" + attribute(Anchors.id(read.document().passage(span))) + "\">",
                        "<span>"));
            }
        }
        List<Attribution> attributions = read.reading().attributions();
        Map<Span, List<Integer>> sources = new TreeMap<>();
        Map<Span, List<Integer>> cues = new TreeMap<>();
        for (int i = 0; i < attributions.size(); i++) {
            contents(attribute(document), i, attributions.get(i).content(), tones.get(i), marks);
            for (Span span : attributions.get(i).source()) {
                sources.computeIfAbsent(span, where -> new ArrayList<>()).add(i);
            }
            for (Span span : attributions.get(i).cue()) {
                cues.computeIfAbsent(span, where -> new ArrayList<>()).add(i);
            }
        }
        sources.forEach((span, indices) -> marks.add(shared("s", span, indices, tones)));
        cues.forEach((span, indices) -> marks.add(shared("q", span, indices, tones)));
        return marks;
    }

    private static void contents(String document, int index, List<Span> content, Tone tone, List<Mark> marks) {
        String resuming = "<span class=\"c v" + tone.colour() + "\" data-a=\"" + index + "\">";
        for (int i = 0; i < content.size(); i++) {
            String opening = i > 0
                    ? resuming
                    : "<span class=\"c v" + tone.colour() + "\" data-a=\"" + index + "\" id=\"" + document + "-a"
                            + index
                            + "\" data-m=\"" + tone.letter() + "\" tabindex=\"0\" aria-describedby=\"" + document + "-n"
                            + index + "\">";
            marks.add(new Mark(content.get(i), opening, resuming));
        }
    }

    /** A source or a cue, which several attributions may share. */
    private static Mark shared(String role, Span span, List<Integer> indices, List<Tone> tones) {
        String all = indices.stream().map(String::valueOf).collect(Collectors.joining(" "));
        String tag =
                "<span class=\"" + role + " v" + tones.get(indices.getFirst()).colour() + "\" data-a=\"" + all + "\">";
        return new Mark(span, tag, tag);
    }

    static String attribute(String value) {
        return value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
