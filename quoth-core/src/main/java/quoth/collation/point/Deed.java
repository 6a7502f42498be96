package quoth.collation.point;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import quoth.collation.Entity;
import quoth.collation.ReadDocument;
import quoth.document.Span;
import quoth.document.SpanIndex;
import quoth.reading.Certainty;
import quoth.reading.EventMention;
import quoth.reading.Mention;
import quoth.reading.MentionForm;
import quoth.reading.Polarity;
import quoth.reading.Reading;
import quoth.reading.Statement;

/**
 * Who is said to have done something to a thing: "<i>the night watchman</i> opened the gate".
 *
 * @param answer the clause, and who did it as its value
 * @param agent who did it
 * @param thing the concept of what it was done to
 */
record Deed(Answer answer, Entity agent, String thing) implements Slot {

    private static final Pattern OBJECT = Pattern.compile("\\s+((?:the|this|that)(?:\\s+[\\p{L}\\p{N}’'-]+){1,5})");

    /** Characters of a noun phrase. */
    private static final int LONGEST = 80;

    /** A thing that is one and known: "the gate", not "a gate" nor "gates". */
    private static final Pattern DEFINITE = Pattern.compile("(?:the|this|that)\\s.+", Pattern.CASE_INSENSITIVE);

    /** The deeds that a document tells: done, and by somebody with a name. */
    static List<Deed> of(ReadDocument document, Accounts accounts) {
        List<Deed> found = new ArrayList<>();
        SpanIndex clauses = SpanIndex.of(
                document.reading().statements().stream().map(Statement::span).toList());
        for (EventMention event : document.reading().events()) {
            boolean told = event.form() == EventMention.Form.VERB
                    && event.polarity() == Polarity.POSITIVE
                    && event.certainty() == Certainty.CERTAIN
                    && Concepts.of(event.lemma()).isPresent()
                    && !Concepts.isTelling(event.lemma())
                    && !DenialWords.ATTITUDES.contains(event.lemma());
            if (told) {
                of(document, event, clauses, accounts).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Deed> of(ReadDocument document, EventMention event, SpanIndex clauses, Accounts accounts) {
        Reading reading = document.reading();
        Optional<Mention> agent = participant(reading, event, EventMention.Part.AGENT);
        Optional<String> thing = participant(reading, event, EventMention.Part.PATIENT)
                .filter(mention -> mention.form() == MentionForm.NOMINAL)
                .map(mention -> document.document().words(mention.core()))
                .or(() -> object(document.document().text(), event.span().end()))
                .filter(words -> DEFINITE.matcher(words).matches())
                .map(words -> words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                .flatMap(Concepts::of);
        Optional<Entity> who = agent.filter(mention ->
                        mention.form() == MentionForm.NAME && mention.entity().isPresent())
                .flatMap(mention ->
                        accounts.entity(document.document(), mention.entity().getAsInt()))
                .filter(entity -> Character.isUpperCase(entity.name().codePointAt(0)));
        if (thing.isEmpty() || who.isEmpty()) {
            return Optional.empty();
        }
        Span value = agent.orElseThrow().core();
        return IntStream.of(clauses.around(event.span()))
                .mapToObj(reading.statements()::get)
                .filter(statement -> statement.polarity() == Polarity.POSITIVE
                        && statement.predicate().filter(event.lemma()::equals).isPresent())
                .findFirst()
                .map(statement -> new Deed(Answer.of(document, statement, value, accounts), who.get(), thing.get()));
    }

    /** The noun phrase that follows a verb, which no mention need be. */
    private static Optional<String> object(String text, int verb) {
        Matcher phrase = OBJECT.matcher(text).region(verb, Math.min(text.length(), verb + LONGEST));
        return phrase.lookingAt() ? Optional.of(Site.phrase(phrase.group(1))) : Optional.empty();
    }

    private static Optional<Mention> participant(Reading reading, EventMention event, EventMention.Part part) {
        return event.participants().stream()
                .filter(participant -> participant.part() == part)
                .map(participant -> reading.mentions().get(participant.mention()))
                .findFirst();
    }

    @Override
    public String filling() {
        return agent.id();
    }

    @Override
    public String label() {
        return agent.name();
    }
}
