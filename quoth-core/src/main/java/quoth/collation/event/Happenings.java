package quoth.collation.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quoth.collation.Collation;
import quoth.collation.CrossingEngine;
import quoth.collation.Entity;
import quoth.collation.PileOrder;
import quoth.collation.ReadDocument;
import quoth.reading.EventMention;
import quoth.reading.Mention;
import quoth.reading.MentionForm;
import quoth.reading.Reading;

/** The event mentions of a pile with what tells which happening each reports, in the pile's order. */
final class Happenings {

    private static final Pattern DAY = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?(?=T|$)");

    private final Map<Entity.Member, String> entities = new HashMap<>();
    private final Map<String, String> stories = new HashMap<>();

    private Happenings(Collation collation) {
        collation.entities().forEach(entity -> entity.members().forEach(member -> entities.put(member, entity.id())));
        collation.stories().forEach(story -> story.documents().forEach(id -> stories.put(id, story.id())));
    }

    static List<Happening> of(List<ReadDocument> documents, Collation collation, CrossingEngine engine) {
        Happenings happenings = new Happenings(collation);
        List<ReadDocument> sorted = PileOrder.sorted(documents);
        return engine.each(sorted.size(), i -> happenings.in(sorted.get(i))).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Happening> in(ReadDocument document) {
        Reading reading = document.reading();
        String id = document.document().id();
        Set<String> mentioned = new TreeSet<>();
        for (int i = 0; i < reading.entities().size(); i++) {
            entity(id, i).ifPresent(mentioned::add);
        }
        Context context = Context.of(stories.getOrDefault(id, id), reading.statements(), mentioned);
        List<Happening> found = new ArrayList<>();
        for (int i = 0; i < reading.events().size(); i++) {
            found.add(happening(document, i, reading.events().get(i), context));
        }
        return found;
    }

    private Optional<String> entity(String document, int local) {
        return Optional.ofNullable(entities.get(new Entity.Member(document, local)));
    }

    private Happening happening(ReadDocument document, int index, EventMention mention, Context context) {
        Reading reading = document.reading();
        String id = document.document().id();
        Map<EventMention.Part, Set<String>> who = new TreeMap<>();
        Set<String> heads = new TreeSet<>();
        for (EventMention.Participant participant : mention.participants()) {
            Mention there = reading.mentions().get(participant.mention());
            Optional<String> entity = there.entity().isEmpty()
                    ? Optional.empty()
                    : entity(id, there.entity().getAsInt());
            entity.ifPresent(known -> who.computeIfAbsent(participant.part(), part -> new TreeSet<>())
                    .add(known));
            if (there.form() == MentionForm.NOMINAL) {
                heads.add(last(document.document().words(there.core())));
            }
        }
        TreeSet<String> days = new TreeSet<>();
        mention.times().forEach(time -> {
            Matcher matcher = DAY.matcher(reading.times().get(time).value());
            if (matcher.lookingAt()) {
                days.add(matcher.group());
            }
        });
        return new Happening(
                document,
                index,
                mention,
                Derivation.root(mention.lemma()),
                isSaying(reading, mention),
                Context.weight(mention.lemma()),
                who.getOrDefault(EventMention.Part.AGENT, Set.of()),
                who.getOrDefault(EventMention.Part.PATIENT, Set.of()),
                who.getOrDefault(EventMention.Part.OTHER, Set.of()),
                who.getOrDefault(EventMention.Part.PLACE, Set.of()),
                heads,
                days,
                context);
    }

    /** Whether the mention tells that somebody says something. */
    private static boolean isSaying(Reading reading, EventMention mention) {
        return reading.attributions().stream()
                .anyMatch(one -> one.cue().stream().anyMatch(cue -> cue.overlaps(mention.span())));
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
