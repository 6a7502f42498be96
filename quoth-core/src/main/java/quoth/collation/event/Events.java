package quoth.collation.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quoth.collation.Collation;
import quoth.collation.CrossingEngine;
import quoth.collation.ReadDocument;
import quoth.reading.EventMention.Part;

/** The events of a pile: what its documents report to have happened, each happening once. */
public final class Events {

    private static final int NAMES = 3;

    private final Map<String, String> names = new HashMap<>();

    private Events(Collation collation) {
        collation.entities().forEach(entity -> names.put(entity.id(), entity.name()));
    }

    /**
     * The events of a pile, by id.
     *
     * @param documents the documents with their readings, in any order
     * @param collation their collation
     * @param threads how many threads to work on
     */
    public static List<Event> of(List<ReadDocument> documents, Collation collation, int threads) {
        CrossingEngine engine = CrossingEngine.onThreads(threads);
        Events events = new Events(collation);
        return engine.run(new EventCrossing(), Happenings.of(documents, collation, engine)).stream()
                .map(events::event)
                .sorted(Comparator.comparing(Event::id))
                .toList();
    }

    private Event event(EventCrossing.Group group) {
        List<Happening> mentions = group.mentions();
        List<Event.Member> members = mentions.stream()
                .map(one -> new Event.Member(one.document().document().id(), one.index()))
                .sorted(Comparator.comparing(Event.Member::document).thenComparingInt(Event.Member::index))
                .toList();
        List<Event.Participant> participants = participants(mentions);
        Event.Member first = members.getFirst();
        return new Event(
                String.format(Locale.ROOT, "%s-e%05d", first.document(), first.index()),
                gloss(mentions, participants),
                date(mentions),
                place(mentions),
                participants,
                members,
                group.reasons());
    }

    private static List<Event.Participant> participants(List<Happening> mentions) {
        Map<Part, TreeSet<String>> who = new TreeMap<>();
        for (Happening one : mentions) {
            who.computeIfAbsent(Part.AGENT, part -> new TreeSet<>()).addAll(one.agents());
            who.computeIfAbsent(Part.PATIENT, part -> new TreeSet<>()).addAll(one.patients());
            who.computeIfAbsent(Part.PLACE, part -> new TreeSet<>()).addAll(one.places());
            who.computeIfAbsent(Part.OTHER, part -> new TreeSet<>()).addAll(one.others());
        }
        List<Event.Participant> all = new ArrayList<>();
        who.forEach((part, ids) -> ids.forEach(id -> all.add(new Event.Participant(id, part))));
        return all;
    }

    private String gloss(List<Happening> mentions, List<Event.Participant> participants) {
        String lemma = commonest(mentions.stream().map(one -> one.mention().lemma()));
        String who = participants.stream()
                .map(Event.Participant::entity)
                .distinct()
                .limit(NAMES)
                .map(id -> names.getOrDefault(id, id))
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? lemma : lemma + ": " + who;
    }

    /** The most frequent of some words; the first in the alphabet among equals. */
    private static String commonest(Stream<String> words) {
        Map<String, Long> counts =
                words.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        String best = "";
        long most = 0;
        for (Map.Entry<String, Long> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    /** The finest of the times told, when all can be one. */
    private static Optional<String> date(List<Happening> mentions) {
        List<String> days =
                mentions.stream().flatMap(one -> one.days().stream()).distinct().toList();
        boolean agree =
                days.stream().allMatch(one -> days.stream().allMatch(other -> Likeness.areCompatible(one, other)));
        return agree ? days.stream().max(Comparator.comparingInt(String::length)) : Optional.empty();
    }

    private static Optional<String> place(List<Happening> mentions) {
        List<String> places = mentions.stream()
                .flatMap(one -> one.places().stream())
                .distinct()
                .toList();
        return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }
}
