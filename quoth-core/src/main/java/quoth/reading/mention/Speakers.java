package quoth.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import quoth.document.Span;
import quoth.reading.EntityType;
import quoth.reading.Line;
import quoth.reading.MentionForm;
import quoth.reading.QuotationKind;
import quoth.reading.attribution.FoundAttribution;

/** Says who the source of each attribution is. */
final class Speakers {

    private static final Set<String> INDEFINITE = Set.of(
            "a", "an", "some", "another", "one", "two", "three", "four", "five", "several", "many", "other", "others",
            "no");

    private static final Set<String> HEARSAY = Set.of("reportedly", "allegedly", "purportedly", "reputedly");
    private static final Set<String> OWN = Set.of(
            "newspaper", "paper", "magazine", "site", "website", "station", "agency", "broadcaster", "blog", "column");
    private static final int FARTHEST_ANTECEDENT = 3;

    private final Stage stage;
    private final Figures figures;
    private final Sightings sightings;
    private final Map<String, Figure> spokenFor = new HashMap<>();
    private final IdentityHashMap<Figure, Figure> standsFor = new IdentityHashMap<>();

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
                found.add(new Speaker.Found(Optional.empty(), isHearsay(attribution)));
            }
        }
        for (int a = 0; a < attributions.size(); a++) {
            ofQuotedSelf(attributions, found, a).ifPresent(replace(found, a));
        }
        return found;
    }

    private static Consumer<Speaker.Found> replace(List<Speaker.Found> found, int a) {
        return speaker -> found.set(a, speaker);
    }

    /** "The mill was <i>reportedly</i> sold" leaves its source vague. */
    private boolean isHearsay(FoundAttribution attribution) {
        return !attribution.cue().isEmpty()
                && HEARSAY.contains(
                        attribution.cue().getFirst().in(stage.text()).toLowerCase(Locale.ROOT));
    }

    /** "I" inside a quotation is who is quoted; "we" is, when that is a body. */
    private Optional<Speaker.Found> ofQuotedSelf(
            List<FoundAttribution> attributions, List<Speaker.Found> found, int a) {
        FoundAttribution attribution = attributions.get(a);
        if (attribution.within().isEmpty() || attribution.source().isEmpty()) {
            return Optional.empty();
        }
        Span source = attribution.source().getFirst();
        String word = source.in(stage.text()).toLowerCase(Locale.ROOT);
        Speaker.Found outer = found.get(attribution.within().getAsInt());
        boolean body = outer.figure().filter(Figure::isBody).isPresent();
        boolean self = stage.isQuoted(source.start()) && (word.equals("i") || (word.equals("we") && body));
        return self ? Optional.of(outer) : Optional.empty();
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
        Optional<Figure> figure = speaking.or(() -> narrator(line, head, s))
                .or(() -> at(inside, headSpan).filter(who -> !who.isUnnamed()))
                .or(() -> named(inside, headSpan))
                .or(() -> publisher(line, first, head, whole))
                .or(() -> antecedent(line, head, whole.start(), s))
                .or(() -> selfStyled(line, head, inside))
                .or(() -> described(line, first, head))
                .or(() -> byRole(line, first, head, s))
                .or(() -> byOwnedRole(line, first, head, s))
                .or(() -> at(inside, headSpan).filter(Speakers::maySpeak));
        boolean vague = Vocabulary.VAGUE.contains(line.lower(head))
                || line.is(first, INDEFINITE)
                || line.tag(head).equals("NNS");
        Optional<Figure> meant = figure.map(who -> standsFor.getOrDefault(who, who));
        return new Speaker.Found(meant, meant.isEmpty() && vague);
    }

    /** "We" and "I" outside quotations are those who publish or write. */
    private Optional<Figure> narrator(Line line, int head, int sentence) {
        int position = line.token(head).span().start();
        if (stage.isQuoted(position)) {
            return Optional.empty();
        }
        boolean ours = line.is(head - 1, "our") && Vocabulary.BODIES.contains(line.lower(head));
        Optional<Figure> who = line.is(head, "we") || ours
                ? stage.imprint().outlet().flatMap(figures::published)
                : line.is(head, "i")
                        ? stage.imprint()
                                .author()
                                .filter(Speakers::isOnePerson)
                                .map(name -> figures.described(name, EntityType.PERSON))
                        : Optional.empty();
        who.ifPresent(figure ->
                sightings.insert(stage.sighting(sentence, head, head, MentionForm.PRONOUN, Optional.of(figure), true)));
        return who;
    }

    /**
     * Who publishes, when the source is its name, the end of its name ("the Ledger") or "this newspaper".
     */
    private Optional<Figure> publisher(Line line, int first, int head, Span whole) {
        Optional<String> outlet = stage.imprint().outlet();
        if (outlet.isEmpty() || stage.isQuoted(whole.start())) {
            return Optional.empty();
        }
        List<String> name = List.of(outlet.get()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^the ", "")
                .replaceFirst("\\s*\\(.*\\)$", "")
                .split(" "));
        boolean article = line.is(first, Set.of("the", "this", "our"));
        List<String> said = new ArrayList<>();
        for (int i = article ? first + 1 : first; i <= head; i++) {
            said.add(line.lower(i));
        }
        boolean named = line.isName(head)
                && (said.equals(name) || (article && said.equals(name.subList(name.size() - 1, name.size()))));
        boolean paper = line.is(first, "this") && said.size() == 1 && OWN.contains(said.getFirst());
        return named || paper ? figures.published(outlet.get()) : Optional.empty();
    }

    /** "the newspaper Brig, which said": who stands right before the relative pronoun. */
    private Optional<Figure> antecedent(Line line, int head, int position, int sentence) {
        String word = line.lower(head);
        if (!word.equals("who") && !word.equals("which") && !word.equals("that")) {
            return Optional.empty();
        }
        for (int i = sightings.firstFrom(position) - 1; i >= 0; i--) {
            Sighting before = sightings.all().get(i);
            if (before.sentence() != sentence || position - before.span().end() > FARTHEST_ANTECEDENT) {
                return Optional.empty();
            }
            boolean fits =
                    before.form() != MentionForm.PRONOUN && before.figure().isPresent();
            if (fits) {
                return before.figure().filter(figure -> !word.equals("who") || figure.mayBePerson());
            }
        }
        return Optional.empty();
    }

    /** "his lawyer", when the text has told of one. */
    private Optional<Figure> byOwnedRole(Line line, int first, int head, int sentence) {
        String role = line.lower(head);
        boolean owned = line.tag(first).equals("PRP$") && Vocabulary.ROLES.contains(role);
        if (!owned) {
            return Optional.empty();
        }
        Optional<Figure> figure = sightings.last(
                line.token(first).span().start(),
                who -> who.mayBePerson() && who.roles().contains(role));
        figure.ifPresent(who ->
                sightings.insert(stage.sighting(sentence, first, head, MentionForm.NOMINAL, Optional.of(who), true)));
        return figure;
    }

    private static boolean isOnePerson(String author) {
        return author.matches("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,2} \\p{Lu}[\\p{L}'’-]+")
                && !author.contains(" and ");
    }

    /** "a group calling itself Grey Heron". */
    private static Optional<Figure> selfStyled(Line line, int head, List<Sighting> inside) {
        boolean styled = line.is(head + 1, Set.of("calling", "called", "named")) || line.is(head + 2, "as");
        return styled
                ? inside.stream()
                        .filter(sighting -> sighting.form() == MentionForm.NAME)
                        .findFirst()
                        .flatMap(Sighting::figure)
                : Optional.empty();
    }

    /** "The retired postman said": the person whom the text has just been speaking of. */
    private Optional<Figure> byRole(Line line, int first, int head, int sentence) {
        boolean definite = line.is(first, "the") && Vocabulary.ROLES.contains(line.lower(head));
        if (!definite) {
            return Optional.empty();
        }
        int position = line.token(first).span().start();
        String role = line.lower(head);
        Optional<Figure> figure = sightings.likeliest(
                position, sentence, stage.paragraph(sentence), false, who -> who.mayBePerson() && !hasOther(who, role));
        figure.ifPresent(who ->
                sightings.insert(stage.sighting(sentence, first, head, MentionForm.NOMINAL, Optional.of(who), true)));
        return figure;
    }

    /** Whether somebody is known by an office that is not this one. */
    private static boolean hasOther(Figure figure, String role) {
        return figure.roles().stream()
                .anyMatch(known -> Vocabulary.ROLES.contains(known)
                        && !known.equals(role)
                        && Set.of(
                                        "minister",
                                        "president",
                                        "mayor",
                                        "captain",
                                        "spokesman",
                                        "spokeswoman",
                                        "judge",
                                        "lawyer")
                                .contains(role));
    }

    /** Whether somebody without a name is of a kind that speaks: "a guard", but not "the number". */
    private static boolean maySpeak(Figure figure) {
        return switch (figure.type()) {
            case PERSON, ORGANISATION, GROUP, MEDIA -> true;
            case PLACE, OTHER -> false;
        };
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
        Optional<Figure> own = line.is(first, "its")
                ? sightings.last(line.token(first).span().start(), Figure::isBody)
                : Optional.empty();
        Optional<Figure> body = own.isPresent()
                ? own
                : inside.stream()
                        .map(Sighting::figure)
                        .flatMap(Optional::stream)
                        .filter(figure -> figure.isBody() || figure.type() == EntityType.PLACE)
                        .findFirst()
                        .or(() -> modifier(line, first, head))
                        .or(() -> end > head + 1 ? afterFor(line, head, end) : Optional.empty());
        Optional<Figure> meant = body.or(() -> Optional.ofNullable(spokenFor.get(key)))
                .or(() -> key.startsWith("spokes")
                        ? nearBody(line.token(first).span().start())
                        : Optional.empty());
        meant.ifPresent(figure -> spokenFor.put(key, figure));
        inside.stream()
                .filter(sighting -> sighting.span().contains(line.token(head).span()))
                .flatMap(sighting -> sighting.figure().stream())
                .filter(Figure::isUnnamed)
                .forEach(unnamed -> meant.ifPresent(figure -> standsFor.put(unnamed, figure)));
        return meant;
    }

    /** The body spoken of in the same paragraph, when a spokesman is not said to be whose. */
    private Optional<Figure> nearBody(int position) {
        int paragraph = stage.paragraph(stage.sentenceAt(position));
        for (int i = sightings.firstFrom(position) - 1;
                i >= 0 && sightings.all().get(i).paragraph() == paragraph;
                i--) {
            Optional<Figure> body = sightings.all().get(i).figure().filter(Figure::isBody);
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
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
        if (!Vocabulary.BODIES.contains(noun)
                || (line.is(first, INDEFINITE)
                        && !noun.equals("police")
                        && !Vocabulary.SPEAKING_FOR.contains(line.lower(head + 1)))) {
            return Optional.empty();
        }
        int position = line.token(first).span().start();
        Optional<Figure> body = new Descriptions(figures, sightings).resolve(line, first, head, position, true);
        int start = line.is(first, INDEFINITE) ? first + 1 : first;
        int sentence = stage.sentenceAt(position);
        body.ifPresent(figure -> sightings.insert(
                stage.sighting(sentence, start, head, MentionForm.NOMINAL, Optional.of(figure), true)));
        return body;
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
            } else if (head >= 0
                    && (tag.equals("IN")
                            || tag.startsWith("W")
                            || tag.equals(",")
                            || line.isVerb(i)
                            || tag.equals("TO"))) {
                break;
            }
        }
        return head < 0 ? first : head;
    }
}
