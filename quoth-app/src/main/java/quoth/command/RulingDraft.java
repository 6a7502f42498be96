package quoth.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quoth.collation.Entity;
import quoth.collation.ReadDocument;
import quoth.collation.ruling.Designation;
import quoth.collation.ruling.DocumentAnchor;
import quoth.collation.ruling.Meaning;
import quoth.collation.ruling.Place;
import quoth.collation.ruling.Ruling;
import quoth.command.Naming.Named;
import quoth.document.Document;
import quoth.document.Span;
import quoth.document.TextQuote;
import quoth.dossier.Pile;
import quoth.dossier.ruling.RulingJson;
import quoth.reading.EntityType;
import quoth.reading.Mention;
import quoth.reading.MentionForm;
import quoth.reading.QuotationKind;

/** Words rulings after what a person typed, so that they point to what is meant and to nothing else, or says why it cannot. */
final class RulingDraft {

    private static final int FORMS = 6;
    static final int LONGEST_WORDS = 10_000;

    private final Pile pile;
    private final String file;
    private final boolean everywhere;
    private final Naming naming;

    /**
     * Rulings on a pile.
     *
     * @param everywhere whether a name that several have means all of them
     */
    RulingDraft(Pile pile, String file, boolean everywhere) {
        this.pile = pile;
        this.file = file;
        this.everywhere = everywhere;
        this.naming = new Naming(pile, file);
    }

    Ruling same(String first, List<String> firstIn, String second, List<String> secondIn) {
        Named one = naming.find(first, naming.documents(firstIn));
        Named other = naming.find(second, naming.documents(secondIn));
        Set<Entity> ones = one.entities(naming);
        Set<Entity> others = other.entities(naming);
        boolean alike = one.members().equals(other.members());
        if (alike && ones.size() == 1) {
            throw new Refusal(
                    ExitCode.FAILED,
                    "\u201c" + NearNames.shown(first) + "\u201d and \u201c" + NearNames.shown(second)
                            + "\u201d are one entity already, by one name: there is nothing to rule.");
        }
        if (!everywhere && !alike) {
            requireOne(one, without(ones, others), "--first-in DOCUMENT");
            requireOne(other, without(others, ones), "--second-in DOCUMENT");
        }
        return new Ruling.SameEntity(one.designation(), other.designation());
    }

    /** What is not the other's alone; joining somebody to himself is no question. */
    private static Set<Entity> without(Set<Entity> ones, Set<Entity> others) {
        if (others.size() != 1) {
            return ones;
        }
        Set<Entity> rest = new LinkedHashSet<>(ones);
        rest.removeAll(others);
        return rest;
    }

    private void requireOne(Named named, Set<Entity> candidates, String option) {
        if (!everywhere && candidates.size() > 1) {
            throw naming.ambiguous(named, candidates, option);
        }
    }

    Ruling notSame(String first, List<String> firstIn, String second, List<String> secondIn) {
        Named one = naming.find(first, naming.documents(firstIn));
        Named other = naming.find(second, naming.documents(secondIn));
        if (one.members().equals(other.members())) {
            throw new Refusal(
                    ExitCode.FAILED,
                    "\u201c" + NearNames.shown(first) + "\u201d and \u201c" + NearNames.shown(second)
                            + "\u201d mean the same wherever they stand: say what is somebody else with"
                            + " quoth rule " + file + " split NAME --in DOCUMENT, or --words WORDS.");
        }
        return new Ruling.NotSameEntity(one.designation(), other.designation());
    }

    Ruling split(String name, List<String> in, List<String> words) {
        if (in.isEmpty() && words.isEmpty()) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "A split needs to know what is somebody else: add --in DOCUMENT, or --words WORDS, or both.");
        }
        List<Document> documents = naming.documents(in);
        Entity whole = whole(name, documents);
        Set<String> ids = documents.stream().map(Document::id).collect(Collectors.toSet());
        List<Entity.Member> members = whole.members().stream()
                .filter(member -> ids.isEmpty() || ids.contains(member.document()))
                .toList();
        return words.isEmpty() ? splitFigures(name, whole, members) : splitMentions(whole, members, words);
    }

    /** The one entity of that name which all of the documents speak of. */
    private Entity whole(String name, List<Document> documents) {
        Named anywhere = naming.find(name, List.of());
        Set<Entity> called = anywhere.entities(naming);
        Set<Entity> candidates = new LinkedHashSet<>(called);
        for (Document document : documents) {
            candidates.removeIf(entity -> entity.members().stream()
                    .noneMatch(member -> member.document().equals(document.id())));
            if (candidates.isEmpty()) {
                String shown = called.stream().map(naming::described).collect(Collectors.joining("; "));
                throw new Refusal(
                        ExitCode.FAILED,
                        document.name() + " does not speak of \u201c" + NearNames.shown(name) + "\u201d: there is "
                                + shown + ".");
            }
        }
        if (candidates.size() > 1) {
            throw naming.ambiguous(anywhere, candidates, "--in DOCUMENT");
        }
        return candidates.iterator().next();
    }

    private Ruling splitFigures(String name, Entity whole, List<Entity.Member> part) {
        Set<String> rest = new LinkedHashSet<>();
        whole.members().stream()
                .filter(member -> !part.contains(member))
                .forEach(member -> rest.add(naming.name(member)));
        if (rest.isEmpty()) {
            throw new Refusal(
                    ExitCode.FAILED,
                    "No other document speaks of " + naming.described(whole) + ": there is nothing to split it from.");
        }
        List<Place> places = part.stream()
                .map(member -> Place.in(DocumentAnchor.of(naming.documentOf(member))))
                .distinct()
                .toList();
        Meaning meaning = Meaning.in(pile.documents());
        Set<String> names = new LinkedHashSet<>(List.of(name));
        part.forEach(member -> names.add(naming.name(member)));
        return names.stream()
                .map(called -> new Designation(called, places))
                .filter(designation -> meaning.of(designation).equals(Set.copyOf(part)))
                .findFirst()
                .map(designation -> new Ruling.SplitEntity(designation, List.copyOf(rest)))
                .orElseThrow(() -> new Refusal(
                        ExitCode.FAILED,
                        "These documents call it by different names, " + quoted(names)
                                + ": split one document off after the other, then rule that the parts are the same."));
    }

    private Ruling splitMentions(Entity whole, List<Entity.Member> members, List<String> words) {
        List<Place> places = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        Set<String> rest = new LinkedHashSet<>();
        for (String one : words) {
            int before = places.size();
            for (Entity.Member member : members) {
                for (Span span : spans(member, one.strip())) {
                    Document document = naming.documentOf(member);
                    places.add(
                            new Place(DocumentAnchor.of(document), Optional.of(TextQuote.of(document.text(), span))));
                    names.add(nameIn(member, span));
                    rest.add(naming.name(member));
                }
            }
            if (places.size() == before) {
                throw notMentioned(whole, members, one);
            }
        }
        return new Ruling.SplitEntity(new Designation(names.iterator().next(), places), List.copyOf(rest));
    }

    /** The mentions in just these words or, when there are none, the passages in these words that hold a mention. */
    private List<Span> spans(Entity.Member member, String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        Document document = naming.documentOf(member);
        List<Span> mentions =
                naming.mentionsOf(member).stream().map(Mention::core).toList();
        List<Span> exactly = mentions.stream()
                .filter(span -> document.words(span).equalsIgnoreCase(words))
                .toList();
        if (!exactly.isEmpty()) {
            return exactly;
        }
        return passages(document, words).stream()
                .filter(passage -> mentions.stream().anyMatch(passage::contains))
                .toList();
    }

    /** Where words stand in a document, with whatever blanks between them. */
    static List<Span> passages(Document document, String words) {
        String anyBlanks =
                Stream.of(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(anyBlanks)
                .matcher(document.text())
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }

    /** What to call whoever is mentioned in a passage: the longest mention in it, without its article. */
    private String nameIn(Entity.Member member, Span passage) {
        return naming.mentionsOf(member).stream()
                .filter(mention -> passage.contains(mention.core()))
                .map(mention -> naming.documentOf(member).words(mention.core()))
                .reduce((one, other) -> other.length() > one.length() ? other : one)
                .map(words -> words.replaceFirst("^(?i:the|an?)\\s+", "").replaceAll("\\s+", " "))
                .map(words -> words.substring(0, Math.min(words.length(), RulingJson.LONGEST_NAME)))
                .orElseThrow();
    }

    private Refusal notMentioned(Entity whole, List<Entity.Member> members, String words) {
        Set<String> forms = new TreeSet<>();
        members.forEach(member -> naming.mentionsOf(member).stream()
                .filter(mention -> mention.form() != MentionForm.PRONOUN)
                .forEach(mention -> forms.add(naming.documentOf(member).words(mention.core()))));
        return new Refusal(
                ExitCode.FAILED,
                "No mention of " + NearNames.shown(whole.name()) + " stands in the words \u201c"
                        + NearNames.shown(words) + "\u201d; it is mentioned as " + quoted(forms) + ".");
    }

    private static String quoted(Set<String> words) {
        return words.stream()
                        .limit(FORMS)
                        .map(form -> "\u201c" + NearNames.shown(form) + "\u201d")
                        .collect(Collectors.joining(", "))
                + (words.size() > FORMS ? " and so on" : "");
    }

    Ruling rename(String name, String called, List<String> in) {
        String wanted = called.strip();
        if (!Ruling.RenameEntity.isName(wanted) || wanted.length() > RulingJson.LONGEST_NAME) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "A new name must be one line of 1 to " + RulingJson.LONGEST_NAME
                            + " characters, without control and direction characters.");
        }
        return new Ruling.RenameEntity(one(name, in).designation(), wanted);
    }

    Ruling type(String name, EntityType type, List<String> in) {
        return new Ruling.EntityTypeRuling(one(name, in).designation(), type);
    }

    Ruling notAnEntity(String name, List<String> in) {
        Named named = one(name, in);
        if (named.how() == Naming.How.IN_SHORT) {
            Entity entity = named.entities(naming).iterator().next();
            throw new Refusal(
                    ExitCode.FAILED,
                    "\u201c" + NearNames.shown(name) + "\u201d was read as " + NearNames.shown(entity.name())
                            + ", who is called otherwise too: first take it out with quoth rule " + file
                            + " split \"" + NearNames.shown(entity.name()) + "\" --words \"" + NearNames.shown(name)
                            + "\".");
        }
        return new Ruling.NotAnEntity(named.designation());
    }

    private Named one(String name, List<String> in) {
        Named named = naming.find(name, naming.documents(in));
        requireOne(named, named.entities(naming), "--in DOCUMENT");
        return named;
    }

    Ruling wrongSpeaker(String words, Optional<String> name, List<String> in) {
        List<Place> passages = sayings(words, in);
        Optional<Designation> speaker = name.map(typed -> {
            Named named = naming.find(typed, List.of());
            if (named.entities(naming).size() == 1) {
                return named.designation();
            }
            // Of several who are called so, the one in the documents themselves.
            List<String> ids =
                    passages.stream().map(place -> place.document().id()).toList();
            Named there = naming.find(typed, naming.documents(ids));
            requireOne(there, there.entities(naming), "its id");
            return there.designation();
        });
        return new Ruling.WrongSpeaker(passages, speaker);
    }

    Ruling notAQuotation(String words, List<String> in) {
        return new Ruling.NotAQuotation(sayings(words, in));
    }

    Ruling wrongKind(String words, QuotationKind kind, List<String> in) {
        List<Place> passages = sayings(words, in);
        boolean isSo = passages.stream().allMatch(place -> isQuoted(place, kind));
        if (isSo) {
            throw new Refusal(
                    ExitCode.FAILED,
                    "\u201c" + NearNames.shown(words) + "\u201d is read as " + word(kind)
                            + " already: there is nothing to rule.");
        }
        return new Ruling.WrongKind(passages, kind);
    }

    private boolean isQuoted(Place place, QuotationKind kind) {
        return pile.documents().stream()
                .filter(read -> read.document().id().equals(place.document().id()))
                .allMatch(read -> place.quote()
                        .flatMap(quote -> quote.find(read.document().text()))
                        .filter(span -> read.reading().attributions().stream()
                                .filter(one -> one.content().stream().anyMatch(span::overlaps))
                                .allMatch(one -> one.kind() == kind))
                        .isPresent());
    }

    /** The word for a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    Ruling noteOnEntity(String name, List<String> in, String text) {
        return new Ruling.EntityNote(one(name, in).designation(), text);
    }

    /** A note on a document, or on the one place in it where some words stand. */
    Ruling noteOnPassage(Optional<String> words, List<String> in, String text) {
        List<Document> documents = naming.documents(in);
        if (words.isEmpty()) {
            if (documents.size() != 1) {
                throw new Refusal(ExitCode.USAGE, "A note on a document needs one --in DOCUMENT.");
            }
            return new Ruling.PassageNote(Place.in(DocumentAnchor.of(documents.getFirst())), text);
        }
        requireWords(words.get());
        List<Place> places = new ArrayList<>();
        for (ReadDocument read : pile.documents()) {
            if (documents.isEmpty() || documents.contains(read.document())) {
                for (Span span : passages(read.document(), words.get())) {
                    places.add(new Place(
                            DocumentAnchor.of(read.document()),
                            Optional.of(TextQuote.of(read.document().text(), span))));
                }
            }
        }
        if (places.size() != 1) {
            throw new Refusal(
                    ExitCode.FAILED,
                    "\u201c" + NearNames.shown(words.get()) + "\u201d stands "
                            + (places.isEmpty() ? "nowhere" : "in " + places.size() + " places") + " in "
                            + (in.isEmpty()
                                    ? file
                                    : String.join(
                                            " or ",
                                            in.stream().map(NearNames::shown).toList()))
                            + (places.isEmpty()
                                    ? ": give the words as they stand there."
                                    : ": give more of the words, or say which document with --in DOCUMENT."));
        }
        return new Ruling.PassageNote(places.getFirst(), text);
    }

    private static void requireWords(String words) {
        if (words.isBlank()) {
            throw new Refusal(ExitCode.USAGE, "The words must not be empty: give some of what is said.");
        }
        if (words.length() > LONGEST_WORDS) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "The words must not be longer than " + LONGEST_WORDS + " characters: a few of them are enough.");
        }
    }

    /** The passages in these words that are said by somebody. */
    private List<Place> sayings(String words, List<String> in) {
        requireWords(words);
        List<Document> documents = naming.documents(in);
        List<Place> said = new ArrayList<>();
        boolean stand = false;
        for (ReadDocument read : pile.documents()) {
            if (!documents.isEmpty() && !documents.contains(read.document())) {
                continue;
            }
            for (Span passage : passages(read.document(), words)) {
                stand = true;
                if (read.reading().attributions().stream()
                        .anyMatch(one -> one.content().stream().anyMatch(passage::overlaps))) {
                    said.add(new Place(
                            DocumentAnchor.of(read.document()),
                            Optional.of(TextQuote.of(read.document().text(), passage))));
                }
            }
        }
        if (said.isEmpty()) {
            throw new Refusal(
                    ExitCode.FAILED,
                    "\u201c" + NearNames.shown(words) + "\u201d "
                            + (stand ? "is not read as anybody\u2019s saying" : "stands nowhere") + " in "
                            + (in.isEmpty()
                                    ? file
                                    : String.join(
                                            " or ",
                                            in.stream().map(NearNames::shown).toList()))
                            + ": quoth show " + file + " --what attributions lists who says what.");
        }
        if (said.size() > 1 && !everywhere) {
            throw new Refusal(
                    ExitCode.FAILED,
                    "\u201c" + NearNames.shown(words) + "\u201d is said in " + said.size() + " places ("
                            + said.stream()
                                    .map(place ->
                                            NearNames.shown(place.document().words()))
                                    .distinct()
                                    .limit(FORMS)
                                    .collect(Collectors.joining(", "))
                            + "): give more of the words, say which document with --in DOCUMENT, or mean all with"
                            + " --everywhere.");
        }
        return said;
    }
}
