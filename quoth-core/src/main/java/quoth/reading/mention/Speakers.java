package quoth.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quoth.document.Span;
import quoth.reading.EntityType;
import quoth.reading.Line;
import quoth.reading.MentionForm;
import quoth.reading.QuotationKind;
import quoth.reading.attribution.FoundAttribution;

/** Says who the source of each attribution is. */
final class Speakers {

    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "some", "another", "one", "two", "three", "four", "five", "several", "many", "other", "others", "no");

    private final Stage stage;
    private final Figures figures;
    private final Sightings sightings;
    private final Map<String, Figure> spokenFor = new HashMap<>();

    Speakers(Stage stage, Figures figures, Sightings sightings) {
        this.stage = stage;
        this.figures = figures;
        this.sightings = sightings;
    }

    List<Speaker.Found> find(List<FoundAttribution> attributions) {
        List<Speaker.Found> found = new ArrayList<>();
        for (int a = 0; a < attributions.size(); a++) {
            FoundAttribution attribution = attributions.get(a);
            if (!attribution.source().isEmpty()) {
                found.add(ofSource(attribution.source()));
            } else if (a > 0 && goesOn(attributions.get(a - 1), attribution)) {
                found.add(found.getLast());
            } else {
                found.add(new Speaker.Found(Optional.empty(), false));
            }
        }
        return found;
    }

    /** A quotation without source and cue goes on with what was quoted before in the same paragraph or the one before. */
    private boolean goesOn(FoundAttribution before, FoundAttribution here) {
        int first = stage.paragraph(stage.sentenceAt(before.content().getLast().end() - 1));
        int second = stage.paragraph(stage.sentenceAt(here.content().getFirst().start()));
        return here.cue().isEmpty() && here.kind() != QuotationKind.INDIRECT && second - first <= 1;
    }

    private Speaker.Found ofSource(List<Span> source) {
        Span whole = Span.covering(source.getFirst(), source.getLast());
        int s = stage.sentenceAt(whole.start());
        Line line = stage.line(s);
        int first = tokenFrom(line, whole.start());
        int end = tokenFrom(line, whole.end());
        if (first >= end) {
            return new Speaker.Found(Optional.empty(), false);
        }
        int head = head(line, first, end);
        List<Sighting> inside = sightings.inside(whole);
        Span headSpan = line.token(head).span();
        Optional<Figure> speaking = Vocabulary.SPEAKING_FOR.contains(line.lower(head))
                ? named(inside, headSpan).or(() -> speakingFor(line, first, head, end, inside))
                : Optional.empty();
        Optional<Figure> figure = speaking
                .or(() -> at(inside, headSpan))
                .or(() -> named(inside, headSpan))
                .or(() -> described(line, first, head));
        boolean vague = Vocabulary.VAGUE.contains(line.lower(head)) || line.is(first, INDEFINITE)
                || line.tag(head).equals("NNS");
        return new Speaker.Found(figure, figure.isEmpty() && vague);
    }

    /** The sighting that the head of the source belongs to. */
    private static Optional<Figure> at(List<Sighting> inside, Span head) {
        return inside.stream()
                .filter(sighting -> sighting.span().contains(head))
                .findFirst()
                .flatMap(Sighting::figure);
    }

    /** The person named in apposition: "a former inspector, Carel Lunt". */
    private Optional<Figure> named(List<Sighting> inside, Span head) {
        return inside.stream()
                .filter(sighting -> sighting.form() == MentionForm.NAME
                        && sighting.figure().filter(Figure::mayBePerson).isPresent()
                        && (sighting.span().contains(head) || isApposed(sighting.span(), head)))
                .findFirst()
                .flatMap(Sighting::figure);
    }

    private boolean isApposed(Span name, Span head) {
        if (name.start() < head.end()) {
            return false;
        }
        String between = stage.text().substring(head.end(), name.start());
        return between.isBlank() || between.stripTrailing().endsWith(",");
    }

    /** "a police spokesman", "a spokeswoman for the authority", "a company statement": the body that speaks. */
    private Optional<Figure> speakingFor(Line line, int first, int head, int end, List<Sighting> inside) {
        String key = line.lower(head);
        Optional<Figure> body = inside.stream()
                .map(Sighting::figure)
                .flatMap(Optional::stream)
                .filter(figure -> figure.isBody() || figure.type() == EntityType.PLACE)
                .findFirst()
                .or(() -> modifier(line, first, head))
                .or(() -> end > head + 1 ? afterFor(line, head, end) : Optional.empty());
        body.ifPresent(figure -> spokenFor.put(key, figure));
        return body.or(() -> Optional.ofNullable(spokenFor.get(key)));
    }

    private Optional<Figure> modifier(Line line, int first, int head) {
        int i = head - 1;
        while (i >= first && !Vocabulary.BODIES.contains(line.lower(i))) {
            i--;
        }
        return i < first ? Optional.empty() : described(line, first, i);
    }

    private Optional<Figure> afterFor(Line line, int head, int end) {
        for (int i = end - 1; i > head; i--) {
            if (Vocabulary.BODIES.contains(line.lower(i)) && line.isNoun(i)) {
                return described(line, head + 2, i);
            }
        }
        return Optional.empty();
    }

    /** A body that the source names by what it is. */
    private Optional<Figure> described(Line line, int first, int head) {
        String noun = line.lower(head);
        if (!Vocabulary.BODIES.contains(noun) || line.is(first, INDEFINITE) && !noun.equals("police")
                && !Vocabulary.SPEAKING_FOR.contains(line.lower(head + 1))) {
            return Optional.empty();
        }
        int position = line.token(first).span().start();
        return new Descriptions(stage, figures, sightings).resolve(line, first, head, position, true);
    }

    private static int tokenFrom(Line line, int position) {
        int i = 0;
        while (line.has(i) && line.token(i).span().start() < position) {
            i++;
        }
        return i;
    }

    /** The last noun of the source before a preposition, a comma, a verb or a relative pronoun. */
    private static int head(Line line, int first, int end) {
        int head = -1;
        for (int i = first; i < end; i++) {
            String tag = line.tag(i);
            boolean nominal = line.isNoun(i) || tag.equals("PRP") || (tag.equals("CD") && head < 0);
            if (nominal) {
                head = i;
            } else if (head >= 0 && (tag.equals("IN") || tag.startsWith("W") || tag.equals(",") || line.isVerb(i) || tag.equals("TO"))) {
                break;
            }
        }
        return head < 0 ? first : head;
    }
}
