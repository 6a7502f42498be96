package quoth.collation.ruling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quoth.collation.Entity;
import quoth.collation.entity.BareName;
import quoth.document.Span;
import quoth.reading.EntityType;
import quoth.reading.Mention;

/** Follows the rulings that change what was read in single documents, in the order in which they were given. */
final class ReadingDecisions {

    private final Figures figures;

    /** For the rulings that split mentions off, what was split off. */
    private final Map<Integer, Set<Entity.Member>> parts = new TreeMap<>();

    ReadingDecisions(Figures figures) {
        this.figures = figures;
    }

    void follow(Finding finding) {
        switch (finding.given().ruling()) {
            case Ruling.SplitEntity split -> {
                if (split.isOfMentions()) {
                    splitMentions(split, finding);
                }
            }
            case Ruling.EntityTypeRuling typing ->
                each(typing.entity(), finding, (reading, index) -> reading.retype(index, typing.type()));
            case Ruling.NotAnEntity ruling -> each(ruling.entity(), finding, RuledReading::strike);
            case Ruling.WrongSpeaker wrong -> wrong.passages().forEach(place -> speak(place, wrong.speaker(), finding));
            case Ruling.NotAQuotation none ->
                none.passages()
                        .forEach(place -> sayings(place, finding, (reading, saying) -> {
                            reading.unsay(saying);
                            finding.appliesIn(reading.document().id());
                        }));
            case Ruling.WrongKind wrong ->
                wrong.passages()
                        .forEach(place -> sayings(place, finding, (reading, saying) -> {
                            reading.quote(saying, wrong.quotation());
                            finding.appliesIn(reading.document().id());
                        }));
            case Ruling.PassageNote note ->
                figures.locate(
                                note.place(),
                                (reading, words) ->
                                        finding.appliesIn(reading.document().id()))
                        .ifPresent(finding::fails);
            case Ruling.SameEntity same -> {}
            case Ruling.NotSameEntity apart -> {}
            case Ruling.RenameEntity renaming -> {}
            case Ruling.EntityNote note -> {}
            case Ruling.PointNote note -> {}
            case Ruling.NotSameQuestion apart -> {}
            case Ruling.NoDisagreement agreed -> {}
        }
    }

    private void sayings(Place place, Finding finding, Change change) {
        figures.locate(place, (reading, words) -> {
                    OptionalInt saying = words.map(reading::saying).orElse(OptionalInt.empty());
                    if (saying.isPresent()) {
                        change.of(reading, saying.getAsInt());
                    } else {
                        finding.fails(words.map(span -> quoted(reading, span) + " in ")
                                        .orElse("") + place.document().words()
                                + " is not read as anybody’s saying now");
                    }
                })
                .ifPresent(finding::fails);
    }

    private void speak(Place place, Optional<Designation> speaker, Finding finding) {
        sayings(place, finding, (reading, saying) -> {
            if (speaker.isEmpty()) {
                reading.say(saying, OptionalInt.empty());
            } else {
                Entity.Member member = speaker(reading, speaker.get(), finding);
                reading.say(saying, OptionalInt.of(member.index()));
                finding.applies(List.of(member));
            }
            finding.appliesIn(reading.document().id());
        });
    }

    /** The speaker as an entity of the document; one of its own, joined to those elsewhere, where it does not mention him. */
    private Entity.Member speaker(RuledReading reading, Designation speaker, Finding finding) {
        String id = reading.document().id();
        String bare = BareName.of(speaker.name()).words();
        List<Entity.Member> meant = List.copyOf(figures.find(speaker).members());
        Optional<Entity.Member> here = Stream.concat(
                        meant.stream().filter(member -> member.document().equals(id)),
                        reading.called(bare).stream().map(index -> new Entity.Member(id, index)))
                .findFirst();
        if (here.isPresent()) {
            return here.get();
        }
        Optional<Entity.Member> elsewhere = meant.stream().findFirst();
        EntityType type = elsewhere
                .map(member -> figures.reading(member).type(member.index()))
                .orElse(EntityType.PERSON);
        int index = reading.introduce(type, speaker.name());
        figures.add(reading, index);
        Entity.Member introduced = new Entity.Member(id, index);
        Set<Entity.Member> joined = parts.computeIfAbsent(finding.given().number(), ruling -> new HashSet<>());
        joined.add(introduced);
        elsewhere.ifPresent(joined::add);
        return introduced;
    }

    /** What a ruling has split off, mention by mention; or whom it has introduced into documents, with whom they are. */
    Set<Entity.Member> parts(int ruling) {
        return parts.getOrDefault(ruling, Set.of());
    }

    private void each(Designation designation, Finding finding, Change change) {
        Figures.Found found = figures.find(designation);
        found.missing().forEach(finding::fails);
        found.members().forEach(member -> change.of(figures.reading(member), member.index()));
        finding.applies(found.members());
    }

    private void splitMentions(Ruling.SplitEntity split, Finding finding) {
        Set<String> wholes =
                split.rest().stream().map(name -> BareName.of(name).words()).collect(Collectors.toSet());
        Map<RuledReading, List<Mention>> moving = new LinkedHashMap<>();
        for (Place place : split.part().places()) {
            figures.locate(place, (reading, words) -> {
                        Optional<List<Mention>> found = words.map(span -> reading.mentionsOf(span, wholes));
                        if (found.isEmpty() || found.get().isEmpty()) {
                            finding.fails(words.map(span -> quoted(reading, span) + " in ")
                                            .orElse("")
                                    + place.document().words()
                                    + " is not read as " + split.rest().getFirst() + " now");
                        } else {
                            moving.computeIfAbsent(reading, r -> new ArrayList<>())
                                    .addAll(found.get());
                        }
                    })
                    .ifPresent(finding::fails);
        }
        Set<Entity.Member> made = new HashSet<>();
        moving.forEach((reading, mentions) -> {
            int index = reading.split(
                    mentions.stream().distinct().toList(), split.part().name());
            figures.add(reading, index);
            made.add(new Entity.Member(reading.document().id(), index));
        });
        parts.put(finding.given().number(), made);
    }

    private static String quoted(RuledReading reading, Span words) {
        return "\u201c" + reading.document().words(words) + "\u201d";
    }

    /** What a ruling does to an entity of a document or to an attribution in it. */
    @FunctionalInterface
    private interface Change {
        void of(RuledReading reading, int index);
    }
}
