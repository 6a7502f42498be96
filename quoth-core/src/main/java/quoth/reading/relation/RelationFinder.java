package quoth.reading.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import quoth.document.Span;
import quoth.language.AnalysedText;
import quoth.language.PartOfSpeech;
import quoth.language.Sentence;
import quoth.language.Token;
import quoth.reading.Attribution;
import quoth.reading.EntityType;
import quoth.reading.Factuality;
import quoth.reading.MentionForm;
import quoth.reading.QuotationKind;
import quoth.reading.Relation;
import quoth.reading.VoiceMap;
import quoth.reading.certainty.WordCertainty;
import quoth.reading.event.Arguments;
import quoth.reading.event.EventText;
import quoth.reading.event.MentionHeads;
import quoth.reading.event.TimeHooks;
import quoth.reading.mention.Cast;

/** Finds which of those whom a text names it says to stand in a relation. */
public final class RelationFinder {

    /** Verbs that relate nobody by themselves, or whose sense lies in what follows. */
    private static final Set<String> EMPTY = Set.of(
            "be",
            "have",
            "do",
            "get",
            "let",
            "make",
            "go",
            "come",
            "seem",
            "appear",
            "become",
            "say",
            "tell",
            "add",
            "ask",
            "write",
            "speak",
            "talk",
            "note",
            "include",
            "see",
            "want",
            "take",
            "put",
            "keep",
            "give",
            "use",
            "need",
            "mention",
            "quote",
            "cite",
            "call",
            "name",
            "know",
            "think",
            "believe",
            "feel",
            "mean",
            "read",
            "happen",
            "compare",
            "liken",
            "describe",
            "view",
            "regard",
            "brand",
            "label",
            "portray",
            "depict",
            "characterize",
            "characterise",
            "dub",
            "deem",
            "like",
            "try",
            "turn",
            "show",
            "set",
            "start",
            "begin",
            "follow",
            "hear",
            "watch",
            "find");

    /** Prepositions behind which somebody is related, not only where or when or how something was. */
    private static final Set<String> RELATING = Set.of("with", "for", "against", "to", "from");

    /** Prepositions by which a noun is said of somebody: "a member of", "the ambassador to". */
    private static final Set<String> BELONGING = Set.of("of", "to", "for", "at");

    /** The pronouns of which it is told best whom they mean. */
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "i", "me", "my");

    /** What an entity is called of whom only a pronoun is known. */
    private static final Set<String> NOBODY = Set.of("i", "we", "you", "he", "she", "it", "they", "me", "us", "others");

    /** Verbs whose object is only the subject of what follows: "expects her to win". */
    private static final Set<String> RAISING = Set.of(
            "expect",
            "need",
            "prefer",
            "believe",
            "consider",
            "imagine",
            "suppose",
            "assume",
            "cause",
            "enable",
            "allow",
            "help",
            "envision",
            "deem");

    /** Nouns that measure or point and are nobody's office: "part of", "the time of". */
    private static final Set<String> NO_OFFICE = Set.of(
            "part",
            "one",
            "kind",
            "sort",
            "type",
            "lot",
            "number",
            "time",
            "day",
            "case",
            "face",
            "result",
            "reason",
            "way",
            "thing",
            "end",
            "rest",
            "name",
            "subject",
            "target",
            "focus",
            "center",
            "centre",
            "sign",
            "favorite",
            "favourite",
            "choice");

    /** Characters within which subject, word and object of a relation stand. */
    private static final int LONGEST = 120;

    private final AnalysedText analysed;
    private final EventText text;
    private final List<Attribution> attributions;
    private final VoiceMap voices;
    private final Cast cast;
    private final MentionHeads heads;
    private final TimeHooks hooks;
    private final Arguments arguments;
    private final List<Relation> found = new ArrayList<>();

    private RelationFinder(
            AnalysedText analysed,
            EventText text,
            List<Attribution> attributions,
            VoiceMap voices,
            Cast cast,
            MentionHeads heads,
            TimeHooks hooks) {
        this.analysed = analysed;
        this.text = text;
        this.attributions = attributions;
        this.voices = voices;
        this.cast = cast;
        this.heads = heads;
        this.hooks = hooks;
        this.arguments = new Arguments(text);
    }

    /**
     * The relations of a text, in the order of the passages that say so.
     *
     * @param analysed the text
     * @param text the same as the search for events sees it
     * @param attributions those of the reading
     * @param voices who speaks where
     * @param cast whom the reading speaks of, and where
     * @param heads the heads of the cast's mentions
     * @param hooks what the times of the reading hang on
     */
    public static List<Relation> find(
            AnalysedText analysed,
            EventText text,
            List<Attribution> attributions,
            VoiceMap voices,
            Cast cast,
            MentionHeads heads,
            TimeHooks hooks) {
        RelationFinder finder = new RelationFinder(analysed, text, attributions, voices, cast, heads, hooks);
        for (int i = 0; i < text.size(); i++) {
            switch (text.token(i).partOfSpeech()) {
                case VERB -> {
                    if (!finder.text.isInHeading(i)) {
                        finder.verb(i);
                    }
                }
                case NOUN -> finder.noun(i);
                case PROPN -> finder.name(i);
                default -> {}
            }
        }
        return finder.found.stream()
                .sorted(Comparator.comparing(Relation::span)
                        .thenComparingInt(Relation::subject)
                        .thenComparingInt(Relation::object)
                        .thenComparing(Relation::predicate))
                .distinct()
                .toList();
    }

    private void verb(int verb) {
        String lemma = text.token(verb).lemma().toLowerCase(Locale.ROOT);
        if (EMPTY.contains(lemma) || text.token(verb).relation().equals("amod")) {
            return;
        }
        boolean opens =
                dependents(verb).stream().anyMatch(c -> text.token(c).relation().equals("xcomp"));
        if (opens && RAISING.contains(lemma)) {
            return;
        }
        String predicate = lemma + particle(verb);
        int agent = arguments.agent(verb);
        int patient = arguments.patient(verb);
        for (int subject : joined(agent)) {
            for (int object : joined(patient)) {
                relate(subject, predicate, object, verb);
            }
        }
        int first = arguments.isPassive(verb) ? patient : agent;
        boolean transitive = patient != Arguments.NONE;
        if (!transitive && !opens) {
            for (int c : dependents(verb)) {
                String preposition = arguments.preposition(c);
                if (text.token(c).hasRelation("obl") && RELATING.contains(preposition) && isPlain(c)) {
                    for (int subject : joined(first)) {
                        joined(c).forEach(object -> relate(subject, predicate + ' ' + preposition, object, verb));
                    }
                }
            }
        }
    }

    private String particle(int verb) {
        return dependents(verb).stream()
                .filter(c -> text.token(c).relation().equals("compound:prt")
                        || (text.token(c).hasRelation("advmod")
                                && text.token(c).tag().equals("RP")))
                .map(c -> ' ' + text.token(c).lemma())
                .findFirst()
                .orElse("");
    }

    /** Whether the preposition of a phrase is one word alone, not "next to" or "as opposed to". */
    private boolean isPlain(int head) {
        long words = dependents(head).stream()
                .filter(c -> text.token(c).hasRelation("case"))
                .count();
        int first = dependents(head).stream()
                .filter(c -> text.token(c).hasRelation("case"))
                .findFirst()
                .orElse(head);
        PartOfSpeech before =
                first == 0 ? PartOfSpeech.X : text.token(first - 1).partOfSpeech();
        return words == 1 && before != PartOfSpeech.ADV && before != PartOfSpeech.ADJ;
    }

    /** "Lunt is Ferrow's brother", "Lunt, a member of the council", "the council's chairman, Lunt". */
    private void noun(int noun) {
        boolean said = dependents(noun).stream().anyMatch(c -> text.token(c).hasRelation("cop"));
        boolean beside = text.token(noun).relation().equals("appos");
        List<Integer> subjects = new ArrayList<>();
        if (said) {
            dependents(noun).stream()
                    .filter(c -> text.token(c).hasRelation("nsubj"))
                    .forEach(subjects::add);
        } else if (beside) {
            subjects.add(text.head(noun));
        } else {
            dependents(noun).stream()
                    .filter(c -> text.token(c).relation().equals("appos"))
                    .forEach(subjects::add);
        }
        boolean office = !text.token(noun).tag().equals("NNS")
                && !NO_OFFICE.contains(text.token(noun).lemma().toLowerCase(Locale.ROOT));
        if (subjects.isEmpty() || !office) {
            return;
        }
        String words = said(noun);
        for (int c : dependents(noun)) {
            String preposition = arguments.preposition(c);
            boolean owner = text.token(c).relation().equals("nmod:poss");
            boolean behind = text.token(c).relation().equals("nmod") && BELONGING.contains(preposition);
            if (owner || behind) {
                String predicate = "be " + words + ' ' + (owner ? "of" : preposition);
                subjects.stream().filter(this::isPerson).forEach(subject -> relate(subject, predicate, c, noun));
            }
        }
    }

    /** "Ruun Line spokesman Ferrow", "Lunt of the Civic Union". */
    private void name(int name) {
        if (!isPerson(name)) {
            return;
        }
        for (int c : dependents(name)) {
            boolean title = text.token(c).relation().equals("compound")
                    && text.token(c).partOfSpeech() == PartOfSpeech.NOUN
                    && !NO_OFFICE.contains(text.token(c).lemma().toLowerCase(Locale.ROOT));
            if (title) {
                int before = firstOf(c) - 1;
                if (text.together(before, c) && isBody(before)) {
                    relate(name, "be " + said(c) + " of", before, c);
                }
            }
            boolean behind = text.token(c).relation().equals("nmod")
                    && arguments.preposition(c).equals("of");
            if (behind
                    && type(c).filter(type -> type == EntityType.ORGANISATION).isPresent()) {
                relate(name, "be of", c, c);
            }
        }
    }

    /** The first of the nouns that make a title. */
    private int firstOf(int title) {
        int first = title;
        while (first > 0
                && text.head(first - 1) == title
                && text.token(first - 1).partOfSpeech() == PartOfSpeech.NOUN
                && heads.at(first - 1) < 0) {
            first--;
        }
        return first;
    }

    private boolean isBody(int head) {
        Optional<EntityType> type = type(head);
        return type.isPresent()
                && switch (type.get()) {
                    case ORGANISATION, PLACE, MEDIA, GROUP -> true;
                    case PERSON, OTHER -> false;
                };
    }

    /** A noun with the nouns before it that make its meaning: "vice president". */
    private String said(int noun) {
        StringBuilder words = new StringBuilder();
        for (int i = noun - 1; i >= 0 && text.head(i) == noun; i--) {
            Token token = text.token(i);
            boolean makes = token.relation().equals("compound")
                    && token.partOfSpeech() == PartOfSpeech.NOUN
                    && token.form().chars().allMatch(Character::isLetter);
            if (!makes) {
                break;
            }
            words.insert(0, token.lemma() + ' ');
        }
        words.append(text.token(noun).lemma().toLowerCase(Locale.ROOT));
        int of = arguments.modifier(noun, "of");
        boolean belongsToWord = of != Arguments.NONE
                && text.token(of).partOfSpeech() == PartOfSpeech.NOUN
                && text.child(of, "det") == Arguments.NONE
                && type(of).isEmpty();
        return belongsToWord ? words + " of " + text.token(of).lemma().toLowerCase(Locale.ROOT) : words.toString();
    }

    private List<Integer> dependents(int head) {
        return IntStream.iterate(text.firstDependent(head), c -> c != Arguments.NONE, text::nextDependent)
                .boxed()
                .toList();
    }

    /** A phrase's head and those joined to it: "Lunt <i>and Ferrow</i>". */
    private List<Integer> joined(int head) {
        if (head == Arguments.NONE) {
            return List.of();
        }
        List<Integer> all = new ArrayList<>(List.of(head));
        dependents(head).stream()
                .filter(c -> text.token(c).relation().equals("conj") && heads.at(c) >= 0)
                .forEach(all::add);
        return all;
    }

    private boolean isPerson(int head) {
        return type(head).filter(type -> type == EntityType.PERSON).isPresent();
    }

    private Optional<EntityType> type(int head) {
        int mention = heads.at(head);
        OptionalInt entity =
                mention < 0 ? OptionalInt.empty() : cast.mentions().get(mention).entity();
        return entity.isEmpty()
                ? Optional.empty()
                : Optional.of(cast.entities().get(entity.getAsInt()).type());
    }

    /** Whether it is known whom a phrase means: by a name or a description, or by the pronouns that are told best. */
    private boolean isKnown(int head) {
        int mention = heads.at(head);
        boolean personal = text.token(head).partOfSpeech() != PartOfSpeech.PRON
                || PERSONAL.contains(text.token(head).form().toLowerCase(Locale.ROOT));
        boolean when = hooks.covers(text.token(head).span());
        if (mention < 0 || !personal || when || text.token(head).partOfSpeech() == PartOfSpeech.ADJ) {
            return false;
        }
        OptionalInt entity = cast.mentions().get(mention).entity();
        return entity.isPresent()
                && !NOBODY.contains(
                        cast.entities().get(entity.getAsInt()).name().toLowerCase(Locale.ROOT));
    }

    /** Somebody, a body or a place; anything else only by its name. */
    private boolean isActor(int head) {
        Optional<EntityType> type = type(head);
        return type.isPresent()
                && (type.get() != EntityType.OTHER
                        || cast.mentions().get(heads.at(head)).form() == MentionForm.NAME);
    }

    private void relate(int subject, String predicate, int object, int word) {
        if (subject == object || !isKnown(subject) || !isKnown(object)) {
            return;
        }
        int one = heads.at(subject);
        int other = heads.at(object);
        boolean same = cast.mentions()
                .get(one)
                .entity()
                .equals(cast.mentions().get(other).entity());
        if (same || !isActor(subject) || !isActor(object)) {
            return;
        }
        int position = text.token(word).span().start();
        Span first = cast.mentions().get(one).core();
        Span second = cast.mentions().get(other).core();
        Span said = text.token(word).span();
        Span whole = new Span(
                Math.min(said.start(), Math.min(first.start(), second.start())),
                Math.max(said.end(), Math.max(first.end(), second.end())));
        if (whole.length() > LONGEST) {
            return;
        }
        Factuality factuality = factuality(word, position);
        found.add(new Relation(
                one,
                predicate,
                other,
                whole,
                when(word),
                voices.attribution(position),
                factuality.polarity(),
                factuality.certainty()));
    }

    private OptionalInt when(int word) {
        return hooks.inSentenceOf(word).stream()
                .mapToInt(time -> time)
                .filter(time -> hooks.above(
                                time, at -> at == word || text.token(at).partOfSpeech() == PartOfSpeech.VERB)
                        .equals(OptionalInt.of(word)))
                .findFirst();
    }

    private Factuality factuality(int word, int position) {
        int number = text.sentence(word);
        Sentence sentence = analysed.sentences().get(number);
        int voice = voices.at(position);
        Optional<Attribution> said = voice < 0 ? Optional.empty() : Optional.of(attributions.get(voice));
        return WordCertainty.of(
                        sentence,
                        word - text.sentenceStart(number),
                        i -> voices.at(sentence.tokens().get(i).span().start()) == voice,
                        said.filter(one -> one.kind() != QuotationKind.DIRECT).isPresent())
                .under(said.map(Attribution::stance).orElse(Factuality.FACT));
    }
}
