package quoth.views.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import quoth.collation.ReadDocument;
import quoth.collation.event.Event;
import quoth.collation.event.Events;
import quoth.collation.relation.Relationship;
import quoth.collation.relation.Relationships;
import quoth.document.Span;
import quoth.dossier.Pile;
import quoth.reading.Certainty;
import quoth.reading.EventMention;
import quoth.reading.Polarity;
import quoth.reading.Reading;
import quoth.reading.Relation;
import quoth.views.Names;
import quoth.views.Survey;

/** What the documents report to have happened, and who they say stands to whom in which relation. */
final class EventsPages {

    private static final int PASSAGES = 4;
    private static final String UNDER = "    ";

    private final Survey survey;
    private final Names names;
    private final Sheet sheet;

    EventsPages(Survey survey, Style style) {
        this.survey = survey;
        this.names = survey.names();
        this.sheet = new Sheet(style);
    }

    /** The events that several documents report, those of most documents first; those of one document are counted. */
    String events() {
        Pile pile = survey.pile();
        List<Event> events = Events.of(
                pile.documents(), pile.collation(), Runtime.getRuntime().availableProcessors());
        List<Event> shared = events.stream()
                .filter(event -> event.documents() > 1 && !isSaying(event))
                .sorted(Comparator.comparingInt(Event::documents)
                        .thenComparingInt(event -> event.members().size())
                        .reversed()
                        .thenComparing(Event::id))
                .toList();
        if (shared.isEmpty()) {
            sheet.text(
                    "",
                    "Here would stand what several documents report to have happened. No happening was found in two"
                            + " of them.");
        }
        shared.forEach(this::event);
        int single =
                (int) events.stream().filter(event -> event.documents() == 1).count();
        if (single > 0) {
            sheet.gap()
                    .quiet(
                            "",
                            single + (single == 1 ? " more that" : " more that each")
                                    + " stands in one document only; the export lists "
                                    + (single == 1 ? "it" : "them"));
        }
        return sheet.toString();
    }

    /** Whether it is only told that somebody says something; who says what has a page of its own. */
    private boolean isSaying(Event event) {
        return event.members().stream().allMatch(member -> {
            Reading reading = names.document(member.document()).reading();
            Span words = reading.events().get(member.index()).span();
            return reading.attributions().stream()
                    .anyMatch(one -> one.cue().stream().anyMatch(cue -> cue.overlaps(words)));
        });
    }

    private void event(Event event) {
        String when = event.date().orElse("");
        String where = event.place().flatMap(names::entity).map(Names::name).orElse("");
        String both = when + (when.isEmpty() || where.isEmpty() ? "" : ", ") + where;
        sheet.gap().withRight("", event.gloss(), both, sheet.style()::strong);
        Map<String, List<String>> told = new LinkedHashMap<>();
        for (Event.Member member : event.members()) {
            ReadDocument read = names.document(member.document());
            EventMention mention = read.reading().events().get(member.index());
            String words = read.document().words(mention.span())
                    + held(mention.polarity(), mention.certainty())
                    + voice(read, mention.attribution());
            told.computeIfAbsent(names.outlet(member.document()), outlet -> new ArrayList<>())
                    .add(words);
        }
        told.forEach((outlet, words) -> sheet.row("  ", List.of(outlet), List.of(24), listed(words)));
        if (!event.reasons().isEmpty()) {
            sheet.quiet("  ", "one, because " + String.join("; ", event.reasons()));
        }
    }

    private static String listed(List<String> words) {
        List<String> distinct = words.stream().distinct().toList();
        String first = String.join(" · ", distinct.subList(0, Math.min(PASSAGES, distinct.size())));
        return first + (distinct.size() > PASSAGES ? " · and " + (distinct.size() - PASSAGES) + " more" : "");
    }

    /** Who is said to stand to whom in which relation, by whom it is said of. */
    String relations() {
        Pile pile = survey.pile();
        Map<String, List<Relationship>> bySubject = new LinkedHashMap<>();
        Relationships.of(pile.documents(), pile.collation()).stream()
                .sorted(Comparator.comparing((Relationship one) -> name(one.subject()))
                        .thenComparing(Relationship::subject)
                        .thenComparing(Relationship::predicate)
                        .thenComparing(one -> name(one.object()))
                        .thenComparing(Relationship::object))
                .forEach(one -> bySubject
                        .computeIfAbsent(one.subject(), subject -> new ArrayList<>())
                        .add(one));
        if (bySubject.isEmpty()) {
            sheet.text(
                    "",
                    "Here would stand who is said to be or to do what to whom. No two of those whom the documents"
                            + " name were found in a relation.");
        }
        bySubject.forEach((subject, relations) -> {
            sheet.gap().heading(name(subject));
            relations.forEach(this::relation);
        });
        return sheet.toString();
    }

    private void relation(Relationship relationship) {
        sheet.text("  ", relationship.predicate() + " → " + name(relationship.object()));
        for (Relationship.Claim claim : relationship.claims()) {
            ReadDocument read = names.document(claim.document());
            Relation relation = read.reading().relations().get(claim.index());
            Optional<String> time = relation.time().isPresent()
                    ? Optional.of(read.reading()
                            .times()
                            .get(relation.time().getAsInt())
                            .value())
                    : Optional.empty();
            sheet.quiet(
                    UNDER,
                    names.outlet(claim.document()) + voice(read, relation.attribution())
                            + held(relation.polarity(), relation.certainty())
                            + time.map(value -> ", " + value).orElse("") + ": “"
                            + read.document().words(relation.span()) + "”");
        }
    }

    private String name(String entity) {
        return names.entity(entity).map(Names::name).orElse(entity);
    }

    private String voice(ReadDocument read, OptionalInt attribution) {
        return attribution.isEmpty()
                ? ""
                : ", on the word of "
                        + names.speakerWords(read, read.reading().attributions().get(attribution.getAsInt()));
    }

    /** In words what takes from an assertion; empty where nothing does. */
    private static String held(Polarity polarity, Certainty certainty) {
        String denied = polarity == Polarity.NEGATIVE ? "denied" : "";
        String open = switch (certainty) {
            case CERTAIN -> "";
            case PROBABLE, POSSIBLE -> certainty.name().toLowerCase(Locale.ROOT);
            case UNKNOWN -> "left open";
        };
        String both = denied + (denied.isEmpty() || open.isEmpty() ? "" : ", ") + open;
        return both.isEmpty() ? "" : " (" + both + ")";
    }
}
