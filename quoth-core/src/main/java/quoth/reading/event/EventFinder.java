package quoth.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import quoth.language.AnalysedText;
import quoth.language.Sentence;
import quoth.language.Token;
import quoth.reading.Attribution;
import quoth.reading.EntityType;
import quoth.reading.EventMention;
import quoth.reading.EventMention.Form;
import quoth.reading.EventMention.Part;
import quoth.reading.EventMention.Participant;
import quoth.reading.Factuality;
import quoth.reading.LocalEntity;
import quoth.reading.Mention;
import quoth.reading.QuotationKind;
import quoth.reading.VoiceMap;
import quoth.reading.certainty.WordCertainty;
import quoth.reading.mention.Cast;

/** Finds what a text reports to have happened: who did what to whom, when, where, and in whose voice. */
public final class EventFinder {

    private static final Set<String> WHERE = Set.of(
            "in", "at", "near", "on", "outside", "inside", "across", "off", "around", "throughout", "within", "along");

    private final AnalysedText analysed;
    private final EventText text;
    private final List<Attribution> attributions;
    private final VoiceMap voices;
    private final List<LocalEntity> entities;
    private final List<Mention> mentions;
    private final MentionHeads heads;
    private final Arguments arguments;

    private EventFinder(
            AnalysedText analysed,
            EventText text,
            List<Attribution> attributions,
            VoiceMap voices,
            Cast cast,
            MentionHeads heads) {
        this.analysed = analysed;
        this.text = text;
        this.attributions = attributions;
        this.voices = voices;
        this.entities = cast.entities();
        this.mentions = cast.mentions();
        this.heads = heads;
        this.arguments = new Arguments(text);
    }

    /**
     * The event mentions of a text, in its order.
     *
     * @param model tells which words report anything
     * @param analysed the text
     * @param text the same as the search sees it
     * @param attributions those of the reading
     * @param voices who speaks where
     * @param cast whom the reading speaks of, and where
     * @param heads the heads of the cast's mentions
     * @param hooks what the times of the reading hang on
     */
    public static List<EventMention> find(
            EventModel model,
            AnalysedText analysed,
            EventText text,
            List<Attribution> attributions,
            VoiceMap voices,
            Cast cast,
            MentionHeads heads,
            TimeHooks hooks) {
        EventFinder finder = new EventFinder(analysed, text, attributions, voices, cast, heads);
        List<EventModel.Trigger> triggers = model.triggers(text).stream()
                .filter(trigger -> !finder.isSomebody(trigger.word()))
                .toList();
        List<List<Integer>> when = finder.times(triggers, hooks);
        List<EventMention> found = new ArrayList<>();
        for (int i = 0; i < triggers.size(); i++) {
            found.add(finder.mention(triggers.get(i), when.get(i)));
        }
        return found.stream().sorted(Comparator.comparing(EventMention::span)).toList();
    }

    /** Whether a word names or describes a human being or a body, which is no event. */
    private boolean isSomebody(int word) {
        int mention = heads.at(word);
        Optional<EntityType> type = mention < 0 ? Optional.empty() : type(mention);
        return type.isPresent() && type.get() != EntityType.OTHER;
    }

    private Optional<EntityType> type(int mention) {
        OptionalInt entity = mentions.get(mention).entity();
        return entity.isEmpty()
                ? Optional.empty()
                : Optional.of(entities.get(entity.getAsInt()).type());
    }

    private EventMention mention(EventModel.Trigger trigger, List<Integer> when) {
        int word = trigger.word();
        Token token = text.token(word);
        int position = token.span().start();
        Factuality factuality = factuality(word, position);
        return new EventMention(
                text.span(trigger.first(), trigger.last()),
                token.lemma().toLowerCase(Locale.ROOT),
                text.fine(word),
                form(token),
                participants(word),
                when,
                voices.attribution(position),
                factuality.polarity(),
                factuality.certainty());
    }

    private static Form form(Token token) {
        return switch (token.partOfSpeech()) {
            case VERB, AUX -> Form.VERB;
            case NOUN, PROPN -> Form.NOUN;
            default -> Form.OTHER;
        };
    }

    /** What the tree around a word says, as the voice around stands to it. */
    private Factuality factuality(int word, int position) {
        int number = text.sentence(word);
        int start = text.sentenceStart(number);
        Sentence sentence = analysed.sentences().get(number);
        int voice = voices.at(position);
        Optional<Attribution> said = voice < 0 ? Optional.empty() : Optional.of(attributions.get(voice));
        Factuality own = WordCertainty.of(
                sentence,
                word - start,
                i -> voices.at(sentence.tokens().get(i).span().start()) == voice,
                said.filter(one -> one.kind() != QuotationKind.DIRECT).isPresent());
        return own.under(said.map(Attribution::stance).orElse(Factuality.FACT));
    }

    private List<Participant> participants(int word) {
        List<Participant> found = new ArrayList<>();
        add(found, arguments.agent(word), Part.AGENT);
        add(found, arguments.patient(word), Part.PATIENT);
        for (int c = text.firstDependent(word); c != EventText.NONE; c = text.nextDependent(c)) {
            Token child = text.token(c);
            if (child.hasRelation("obl") || child.hasRelation("nmod") || child.hasRelation("compound")) {
                boolean where = WHERE.contains(arguments.preposition(c)) || child.hasRelation("compound");
                int mention = heads.at(c);
                boolean place = where && mention >= 0 && type(mention).equals(Optional.of(EntityType.PLACE));
                add(found, c, place ? Part.PLACE : Part.OTHER);
            } else if (child.hasRelation("iobj") || child.hasRelation("nsubj")) {
                add(found, c, Part.OTHER);
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(
                                (Participant one) -> mentions.get(one.mention()).span())
                        .thenComparingInt(Participant::mention))
                .toList();
    }

    private void add(List<Participant> found, int head, Part part) {
        int mention = heads.at(head);
        if (mention >= 0 && found.stream().noneMatch(one -> one.mention() == mention)) {
            found.add(new Participant(mention, part));
        }
    }

    /** "In 2022 <i>a fire</i> killed nine": what a clause introduces is of its time. */
    private boolean isIntroduced(int noun) {
        Token token = text.token(noun);
        int article = text.child(noun, "det");
        return (token.hasRelation("nsubj") || token.hasRelation("obj"))
                && article != EventText.NONE
                && text.token(article).lemma().equals("a");
    }

    /** For each trigger the times that hang on it more nearly than on any other. */
    private List<List<Integer>> times(List<EventModel.Trigger> triggers, TimeHooks hooks) {
        int[] triggerAt = new int[text.size()];
        List<List<Integer>> found = new ArrayList<>();
        for (int i = 0; i < triggers.size(); i++) {
            triggerAt[triggers.get(i).word()] = i + 1;
            found.add(new ArrayList<>());
        }
        for (int t = 0; t < hooks.count(); t++) {
            int time = t;
            hooks.above(t, word -> triggerAt[word] > 0)
                    .ifPresent(word -> found.get(triggerAt[word] - 1).add(time));
        }
        for (int i = 0; i < triggers.size(); i++) {
            int word = triggers.get(i).word();
            int head = text.head(word);
            boolean shares = head != EventText.NONE && triggerAt[head] > 0 && isIntroduced(word);
            if (shares && found.get(i).isEmpty()) {
                found.get(i).addAll(found.get(triggerAt[head] - 1));
            }
        }
        return found;
    }
}
