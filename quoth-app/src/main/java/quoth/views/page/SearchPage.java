package quoth.views.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quoth.collation.ReadDocument;
import quoth.document.Span;
import quoth.dossier.Hit;
import quoth.reading.Attribution;
import quoth.views.Names;
import quoth.views.report.Link;

/**
 * What a search found: speakers by their names, what is said by its words, and documents.
 *
 * @param frame what is around it
 * @param words what was looked for; empty when nothing was
 * @param outlets the outlets that one can choose
 * @param outlet the outlet that is chosen; empty for any
 * @param speaker what the speaker's name must contain; may be empty
 * @param speakers those who speak and are called so
 * @param sayings what is said in these words
 * @param documents documents that have the words
 * @param more whether there are more documents than were looked through
 */
public record SearchPage(
        Frame frame,
        String words,
        List<String> outlets,
        String outlet,
        String speaker,
        List<Found> speakers,
        List<Telling> sayings,
        List<Sheet> documents,
        boolean more) {

    private static final Pattern TERM =
            Pattern.compile("\"[^\"]*[\\p{L}\\p{N}][^\"]*\"|[^\\s\"]*[\\p{L}\\p{N}][^\\s\"]*");

    /** The names of the parameters. */
    public static final List<String> FILTERS = List.of("q", "outlet", "speaker");

    /** Documents that are looked through for what is said in them. */
    private static final int LOOKED_THROUGH = 60;

    private static final int SAYINGS = 30;
    private static final int SPEAKERS = 12;
    private static final int OUTLETS = 1000;

    /**
     * Somebody who speaks.
     *
     * @param link who
     * @param times how often they speak
     */
    public record Found(Link link, int times) {}

    /**
     * A document that has the words.
     *
     * @param link to it, or to the first of the words in it
     * @param source its outlet and date
     * @param language its language as an HTML {@code lang}; empty when it could not be told
     * @param snippet the text around the words, in pieces
     */
    public record Sheet(Link link, String source, Optional<String> language, List<Piece> snippet) {}

    /**
     * A piece of a snippet.
     *
     * @param text the words
     * @param found whether they are those that were looked for
     */
    public record Piece(String text, boolean found) {}

    /** The search for what the parameters say. */
    public static SearchPage of(
            Edition edition, Function<String, Frame> frames, Map<String, String> given, Duration patience) {
        String words = given.getOrDefault("q", "").strip();
        String outlet = given.getOrDefault("outlet", "");
        String speaker = given.getOrDefault("speaker", "").strip();
        Frame frame = frames.apply(words.isEmpty() ? "Search" : "Search: " + words);
        Names names = edition.names();
        List<Hit> all = words.isEmpty()
                ? List.of()
                : edition.holdings().search(words, outlet.isEmpty() ? LOOKED_THROUGH : 20 * LOOKED_THROUGH);
        List<Hit> hits = all.stream()
                .filter(hit -> names.holds(hit.document().id()))
                .filter(hit ->
                        outlet.isEmpty() || names.outlet(hit.document().id()).equals(outlet))
                .limit(LOOKED_THROUGH)
                .toList();
        return new SearchPage(
                frame,
                words,
                edition.outlets().stream().limit(OUTLETS).toList(),
                outlet,
                speaker,
                speakers(edition, frame.site(), speaker.isEmpty() ? words : speaker, patience),
                hits.stream()
                        .flatMap(hit -> sayings(edition, frame.site(), hit, terms(words), speaker))
                        .limit(SAYINGS)
                        .toList(),
                speaker.isEmpty()
                        ? hits.stream()
                                .map(hit -> document(names, frame.site(), hit))
                                .toList()
                        : List.of(),
                all.size() >= LOOKED_THROUGH);
    }

    /** Whether nothing at all was found. */
    public boolean isEmpty() {
        return speakers.isEmpty() && sayings.isEmpty() && documents.isEmpty();
    }

    /** Whether anything was looked for. */
    public boolean isAsked() {
        return !words.isEmpty() || !speaker.isEmpty();
    }

    private static List<Found> speakers(Edition edition, Site site, String called, Duration patience) {
        String plain = called.replace("\"", "").replace("*", "").toLowerCase(Locale.ROOT);
        return plain.isBlank()
                ? List.of()
                : edition.heard(patience).stream()
                        .flatMap(heard -> heard.voices().stream())
                        .filter(voice -> voice.name().toLowerCase(Locale.ROOT).contains(plain))
                        .limit(SPEAKERS)
                        .map(voice -> new Found(new Link(site.entity(voice.entity()), voice.name()), voice.times()))
                        .toList();
    }

    /** How many words or phrases were looked for. */
    private static int terms(String words) {
        return (int) TERM.matcher(words).results().count();
    }

    /** What is said in a document in all of the words that were looked for, by whoever is called so. */
    private static Stream<Telling> sayings(Edition edition, Site site, Hit hit, int terms, String speaker) {
        if (hit.matches().isEmpty()) {
            return Stream.empty();
        }
        ReadDocument read = edition.names().document(hit.document().id());
        String called = speaker.toLowerCase(Locale.ROOT);
        List<Telling> found = new ArrayList<>();
        List<Attribution> attributions = read.reading().attributions();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution said = attributions.get(i);
            boolean has = hit.matches().stream()
                            .filter(said::covers)
                            .map(match -> read.document().words(match).toLowerCase(Locale.ROOT))
                            .distinct()
                            .count()
                    >= terms;
            boolean his = called.isEmpty()
                    || edition.names()
                            .speakerWords(read, said)
                            .toLowerCase(Locale.ROOT)
                            .contains(called);
            if (has && his) {
                found.add(Telling.of(edition.names(), site, read, i));
            }
        }
        return found.stream();
    }

    private static Sheet document(Names names, Site site, Hit hit) {
        String id = hit.document().id();
        String address = hit.matches().isEmpty()
                ? site.document(id)
                : site.passage(hit.document().passage(hit.matches().getFirst()));
        return new Sheet(
                new Link(address, names.title(id)),
                Telling.source(names, id),
                Optional.of(names.card(id).language())
                        .filter(code -> code.matches("[a-z]{2,3}") && !code.equals("und")),
                hit.excerpt().map(excerpt -> snippet(hit, excerpt)).orElse(List.of()));
    }

    private static List<Piece> snippet(Hit hit, Span excerpt) {
        String text = hit.document().text();
        List<Piece> pieces = new ArrayList<>();
        int at = excerpt.start();
        if (at > 0) {
            pieces.add(new Piece("… ", false));
        }
        for (Span match : hit.matches()) {
            if (match.start() >= at && match.end() <= excerpt.end()) {
                pieces.add(new Piece(text.substring(at, match.start()), false));
                pieces.add(new Piece(match.in(text), true));
                at = match.end();
            }
        }
        pieces.add(new Piece(text.substring(at, excerpt.end()) + (excerpt.end() < text.length() ? " …" : ""), false));
        return List.copyOf(pieces);
    }
}
