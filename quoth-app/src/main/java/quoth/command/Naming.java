package quoth.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quoth.collation.Entity;
import quoth.collation.ReadDocument;
import quoth.collation.entity.BareName;
import quoth.collation.ruling.Designation;
import quoth.collation.ruling.DocumentAnchor;
import quoth.collation.ruling.Meaning;
import quoth.collation.ruling.Place;
import quoth.document.Document;
import quoth.document.TextQuote;
import quoth.dossier.Pile;
import quoth.dossier.ruling.RulingJson;
import quoth.reading.Mention;
import quoth.reading.MentionForm;

/**
 * Finds whom a person means by what was typed: a name as any document writes it, the name an entity is shown under, or an entity's
 * id. What it makes of it points to what is written and to nothing else.
 */
final class Naming {

    private static final int CANDIDATES = 12;

    private final Pile pile;
    private final String file;
    private final Map<String, ReadDocument> documents = new LinkedHashMap<>();
    private final Map<Entity.Member, Entity> entities = new TreeMap<>();
    private final Map<Entity.Member, List<Mention>> mentions = new TreeMap<>();

    Naming(Pile pile, String file) {
        this.pile = pile;
        this.file = file;
        pile.documents().forEach(read -> documents.put(read.document().id(), read));
        pile.collation().entities().forEach(entity -> entity.members().forEach(member -> entities.put(member, entity)));
        for (ReadDocument read : pile.documents()) {
            for (Mention mention : read.reading().mentions()) {
                mention.entity()
                        .ifPresent(index -> mentions.computeIfAbsent(
                                        new Entity.Member(read.document().id(), index), member -> new ArrayList<>())
                                .add(mention));
            }
        }
    }

    /** The documents that a person means by their names, ids or uris. */
    List<Document> documents(List<String> typed) {
        return typed.stream().map(this::document).distinct().toList();
    }

    private Document document(String typed) {
        List<Document> found = pile.documents().stream()
                .map(ReadDocument::document)
                .filter(document -> document.id().equals(typed)
                        || document.uri().equals(typed)
                        || document.name().equals(typed))
                .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            List<String> names = pile.documents().stream()
                    .map(read -> read.document().name())
                    .toList();
            throw new Refusal(
                    ExitCode.FAILED,
                    "No document in " + file + " is called \"" + NearNames.shown(typed) + "\""
                            + NearNames.suggested(NearNames.to(typed, names)));
        }
        throw new Refusal(
                ExitCode.FAILED,
                found.size() + " documents are called \"" + NearNames.shown(typed) + "\": name one of them by its id, "
                        + found.stream().map(Document::id).collect(Collectors.joining(", ")) + ".");
    }

    /**
     * Whoever is called so.
     *
     * @param typed what was typed
     * @param in the documents that are meant; empty for all
     */
    Named find(String typed, List<Document> in) {
        if (typed.isBlank()) {
            throw new Refusal(ExitCode.USAGE, "A name must not be empty: give it as the documents write it.");
        }
        if (typed.length() > RulingJson.LONGEST_NAME) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "A name must not be longer than " + RulingJson.LONGEST_NAME + " characters, but \""
                            + NearNames.shown(typed) + "\" has " + typed.length() + ".");
        }
        Set<String> ids = in.stream().map(Document::id).collect(Collectors.toCollection(TreeSet::new));
        Predicate<Entity.Member> inside = member -> ids.isEmpty() || ids.contains(member.document());
        String bare = BareName.of(typed).words();
        if (typed.matches("e[0-9a-f]+-[0-9]+")) {
            List<Entity.Member> identified = members(
                    member -> inside.test(member) && entityOf(member).id().equals(typed));
            if (!identified.isEmpty()) {
                return new Named(typed, How.SHOWN, identified, inAllPlaces(identified));
            }
        }
        if (bare.isEmpty()) {
            throw unknown(typed, in);
        }
        List<Entity.Member> inFull =
                members(member -> inside.test(member) && fullName(member).equals(bare));
        if (!inFull.isEmpty()) {
            return new Named(typed, How.IN_FULL, inFull, inFull(typed, inFull, in));
        }
        List<Entity.Member> shown = members(member -> inside.test(member) && isShownAs(member, bare));
        if (!shown.isEmpty()) {
            return new Named(typed, How.SHOWN, shown, inAllPlaces(shown));
        }
        List<Entity.Member> called =
                members(member -> inside.test(member) && forms(member).contains(bare));
        if (!called.isEmpty()) {
            return new Named(typed, How.IN_SHORT, called, inShort(bare, called));
        }
        throw unknown(typed, in);
    }

    private List<Entity.Member> members(Predicate<Entity.Member> wanted) {
        return entities.keySet().stream().filter(wanted).toList();
    }

    private boolean isShownAs(Entity.Member member, String bare) {
        return BareName.of(entityOf(member).name()).words().equals(bare);
    }

    /** The entity that a figure of a document was joined into. */
    Entity entityOf(Entity.Member member) {
        return Optional.ofNullable(entities.get(member)).orElseThrow();
    }

    private String fullName(Entity.Member member) {
        return BareName.of(name(member)).words();
    }

    /** The full name of a figure in its document. */
    String name(Entity.Member member) {
        return read(member).reading().entities().get(member.index()).name();
    }

    private ReadDocument read(Entity.Member member) {
        return Optional.ofNullable(documents.get(member.document())).orElseThrow();
    }

    /** The document of a figure. */
    Document documentOf(Entity.Member member) {
        return read(member).document();
    }

    /** Where a document mentions a figure. */
    List<Mention> mentionsOf(Entity.Member member) {
        return mentions.getOrDefault(member, List.of());
    }

    private Set<String> forms(Entity.Member member) {
        return mentionsOf(member).stream()
                .filter(mention -> mention.form() != MentionForm.PRONOUN)
                .map(mention ->
                        BareName.of(documentOf(member).words(mention.core())).words())
                .collect(Collectors.toSet());
    }

    private boolean isNamed(Entity.Member member) {
        return mentionsOf(member).stream().anyMatch(mention -> mention.form() == MentionForm.NAME);
    }

    /** A name stands for whoever is called so; a description, "the company", only for whom it describes here. */
    private Designation inFull(String typed, List<Entity.Member> members, List<Document> in) {
        if (in.isEmpty() && members.stream().anyMatch(this::isNamed)) {
            return Designation.everywhere(typed);
        }
        Set<String> seen = new LinkedHashSet<>();
        List<Place> places = new ArrayList<>();
        for (Entity.Member member : members) {
            if (seen.add(member.document())) {
                places.add(Place.in(DocumentAnchor.of(documentOf(member))));
            }
        }
        Designation plain = new Designation(typed, places);
        boolean exact = Meaning.in(pile.documents()).of(plain).equals(Set.copyOf(members));
        return exact ? plain : inAllPlaces(members);
    }

    private Designation inShort(String bare, List<Entity.Member> members) {
        Set<String> fullNames = members.stream().map(this::fullName).collect(Collectors.toSet());
        if (fullNames.size() == 1 && members.stream().anyMatch(this::isNamed)) {
            return Designation.everywhere(name(members.getFirst()));
        }
        return quoted(
                name(members.getFirst()),
                members,
                (member, mention) -> BareName.of(documentOf(member).words(mention.core()))
                        .words()
                        .equals(bare));
    }

    /** Each of the members by its first mention. */
    private Designation inAllPlaces(List<Entity.Member> members) {
        return quoted(entityOf(members.getFirst()).name(), members, (member, mention) -> true);
    }

    private Designation quoted(String name, List<Entity.Member> members, Which which) {
        List<Place> places = new ArrayList<>();
        for (Entity.Member member : members) {
            Document document = documentOf(member);
            Optional<TextQuote> quote = mentionsOf(member).stream()
                    .sorted(Comparator.comparing(Mention::form).thenComparing(Mention::core))
                    .filter(mention -> which.isMeant(member, mention))
                    .findFirst()
                    .map(mention -> TextQuote.of(document.text(), mention.core()));
            places.add(new Place(DocumentAnchor.of(document), quote));
        }
        return new Designation(name, places);
    }

    /** The refusal of a name that nobody has, with those that are near. */
    private Refusal unknown(String typed, List<Document> in) {
        Set<String> ids = in.stream().map(Document::id).collect(Collectors.toSet());
        List<String> names = pile.collation().entities().stream()
                .filter(entity ->
                        ids.isEmpty() || entity.members().stream().anyMatch(member -> ids.contains(member.document())))
                .sorted(Comparator.comparingInt(Entity::mentions).reversed())
                .flatMap(entity -> Stream.concat(
                        Stream.of(entity.name()), entity.variants().stream().map(Entity.Variant::text)))
                .toList();
        String where = in.isEmpty()
                ? file
                : in.stream().map(Document::name).map(NearNames::shown).collect(Collectors.joining(" or "));
        return new Refusal(
                ExitCode.FAILED,
                "Nobody and nothing is called \u201c" + NearNames.shown(typed) + "\u201d in " + where
                        + NearNames.suggested(NearNames.to(typed, names)));
    }

    /** The refusal of a name that several have. */
    Refusal ambiguous(Named named, Set<Entity> candidates, String option) {
        String lines = candidates.stream()
                .sorted(Comparator.comparingInt(Entity::mentions).reversed().thenComparing(Entity::id))
                .limit(CANDIDATES)
                .map(entity -> "\n  " + described(entity))
                .collect(Collectors.joining());
        int more = candidates.size() - CANDIDATES;
        return new Refusal(
                ExitCode.FAILED,
                candidates.size() + " are called \u201c" + NearNames.shown(named.typed()) + "\u201d: say which with "
                        + option + ", give the id instead of the name, or mean all of them with --everywhere."
                        + lines + (more > 0 ? "\n  and " + more + " more" : ""));
    }

    /** An entity in a line: id, name, type and documents. */
    String described(Entity entity) {
        List<String> names = entity.members().stream()
                .map(member -> documentOf(member).name())
                .distinct()
                .sorted()
                .toList();
        return entity.id() + "  " + NearNames.shown(entity.name()) + ", "
                + entity.type().name().toLowerCase(Locale.ROOT) + ", in "
                + names.stream().limit(4).map(NearNames::shown).collect(Collectors.joining(", "))
                + (names.size() > 4 ? " and " + (names.size() - 4) + " more" : "");
    }

    /** Which mentions of a figure are meant. */
    @FunctionalInterface
    private interface Which {
        boolean isMeant(Entity.Member member, Mention mention);
    }

    /** By which name somebody was found. */
    enum How {
        /** By the full name in a document. */
        IN_FULL,
        /** By another name or a description. */
        IN_SHORT,
        /** By the name or the id that the dossier shows. */
        SHOWN
    }

    /**
     * Whom a person means.
     *
     * @param typed what was typed
     * @param how by which name
     * @param members the figures of documents
     * @param designation what a ruling says for it
     */
    record Named(String typed, How how, List<Entity.Member> members, Designation designation) {

        Set<Entity> entities(Naming naming) {
            Set<Entity> found = new LinkedHashSet<>();
            members.forEach(member -> found.add(naming.entityOf(member)));
            return found;
        }
    }
}
