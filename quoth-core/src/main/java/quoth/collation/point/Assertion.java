package quoth.collation.point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quoth.collation.ReadDocument;
import quoth.document.Passage;
import quoth.document.Span;
import quoth.document.TextOrder;
import quoth.reading.Attribution;
import quoth.reading.Certainty;
import quoth.reading.Mention;
import quoth.reading.MentionForm;
import quoth.reading.Polarity;
import quoth.reading.Reading;
import quoth.reading.Statement;

/**
 * A clause that somebody asserts or denies.
 *
 * @param answer the clause
 * @param denial how it denies, if it does
 * @param own the concepts of its words
 * @param about the same and those of the words by which its document describes whom it means by a pronoun or a name
 * @param heads those of them that bear what is denied: of "no call had come in" the call, of "nobody had warned the ministry" the
 *     warning; all of what is asserted
 * @param named ids of the entities that it speaks of, the speaker included where it says "I" or "we"
 * @param proper those of them that it, or the words by which a pronoun is understood, calls by a name of their own
 * @param passage the words that say so, with those that deny
 */
record Assertion(
        Answer answer,
        Denial denial,
        Set<String> own,
        Set<String> about,
        Set<String> heads,
        Set<String> named,
        Set<String> proper,
        Span passage) {

    /** Where the words stand that say so. */
    Passage place() {
        return answer.document().document().passage(passage);
    }

    /** How a clause denies. */
    enum Denial {
        /** It asserts. */
        NONE,
        /** It says that something is not so. */
        CLAUSE,
        /** It says that something is not so but otherwise: "not in the hall but in the yard". */
        CONTRAST,
        /** It names what its voice denies without telling it: "denied the charge", "disputes the state of the seal". */
        THING,
        /** It calls untrue what was said just before. */
        BACKWARD
    }

    /** How many sentences before a denial that points back what it denies can stand. */
    private static final int NEAR = 2;

    /** How far before a content the words can stand that deny it, in characters. */
    private static final int CUE = 40;

    /** Characters between a verb of telling and what it tells. */
    private static final int TOLD = 3;

    /** Characters before a clause in which the verb may stand that knows it. */
    private static final int KNOWN = 16;

    /** A denial that points back to a thing says little else. */
    private static final int BARE = 2;

    /** The assertions of a document: clauses about something that are neither asked nor left open. */
    static List<Assertion> of(ReadDocument document, Accounts accounts) {
        Map<Integer, Set<String>> described = described(document);
        List<Assertion> found = new ArrayList<>();
        for (Statement statement : document.reading().statements()) {
            boolean open = statement.polarity() == Polarity.UNKNOWN
                    || statement.certainty() == Certainty.UNKNOWN
                    || statement.certainty() == Certainty.POSSIBLE;
            boolean telling =
                    statement.predicate().filter(Concepts::isTelling).isPresent() && !deniesAny(document, statement);
            if (!open && !telling && !isUnwilling(document, statement) && !isNoAnswer(document, statement)) {
                Assertion plain = plain(document, statement, accounts, described);
                plain.backward(found)
                        .or(() ->
                                plain.about.isEmpty() || plain.heads.isEmpty() ? Optional.empty() : Optional.of(plain))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether its voice is said to refuse or to doubt it: neither denies that something happened. */
    private static boolean isUnwilling(ReadDocument document, Statement statement) {
        String text = document.document().text();
        return statement.attribution().isPresent()
                && document.reading().attributions().get(statement.attribution().getAsInt()).cue().stream()
                        .anyMatch(cue -> DenialWords.UNWILLING
                                        .matcher(document.document().words(cue))
                                        .find()
                                || DenialWords.WAS_DENIED
                                        .matcher(text.substring(Math.max(0, cue.start() - KNOWN), cue.end()))
                                        .find());
    }

    /** Whether a clause neither affirms nor denies: what is supposed, asked, denied around it or still to come. */
    private static boolean isNoAnswer(ReadDocument document, Statement statement) {
        String text = document.document().text();
        int start = statement.span().start();
        String before = text.substring(Math.max(0, start - KNOWN * 4), start);
        String clause = statement.span().in(text);
        boolean positive = statement.polarity() == Polarity.POSITIVE;
        boolean subordinate = !positive
                && DenialWords.SUBORDINATE.matcher(clause).find()
                && !DenialWords.NEGATED.matcher(clause).find();
        return subordinate
                || DenialWords.CONDITION.matcher(clause).find()
                || DenialWords.CONDITION_BEFORE.matcher(before).find()
                || (positive
                        && (DenialWords.DENYING_BEFORE.matcher(before).find()
                                || DenialWords.DENYING_FIRST.matcher(clause).find()
                                || DenialWords.NEGATED_BEFORE.matcher(before).find()
                                || DenialWords.NOT_YET.matcher(clause).find()));
    }

    /** Whether a clause denies that there was any of something: "that any order was given". */
    private static boolean deniesAny(ReadDocument document, Statement statement) {
        return statement.polarity() == Polarity.NEGATIVE
                && DenialWords.NOT_ANY
                        .matcher(document.document().words(statement.span()))
                        .find();
    }

    private static Assertion plain(
            ReadDocument document, Statement statement, Accounts accounts, Map<Integer, Set<String>> described) {
        Answer answer = Answer.of(document, statement, statement.span(), accounts);
        String clause = statement.span().in(answer.text());
        Set<String> own = new TreeSet<>();
        statement.terms().forEach(term -> own.add(Concepts.any(term)));
        statement.predicate().flatMap(Concepts::of).ifPresent(own::add);
        Optional<Statement> told = told(document.reading(), statement);
        told.ifPresent(thing -> thing.terms().forEach(term -> own.add(Concepts.any(term))));
        Set<String> about = new TreeSet<>(own);
        statement.entities().forEach(entity -> about.addAll(described.getOrDefault(entity, Set.of())));
        Set<String> named = new TreeSet<>(answer.named());
        told.ifPresent(thing -> named.addAll(accounts.ids(document.document(), thing.entities())));
        if (!answer.voice().isEmpty()
                && DenialWords.FIRST_PERSON.matcher(clause).find()) {
            named.add(answer.voice());
        }
        Matcher contrast = DenialWords.CONTRAST.matcher(clause);
        boolean negative = statement.polarity() == Polarity.NEGATIVE;
        Set<String> heads = new TreeSet<>();
        Denial denial = Denial.NONE;
        if (contrast.find()) {
            denial = Denial.CONTRAST;
            concepts(contrast.group(1), own, heads);
        } else if (!negative && isCalledUntrue(statement) && own.stream().anyMatch(DenialWords.SAYINGS::contains)) {
            denial = Denial.CLAUSE;
            heads.addAll(own);
            heads.removeIf(concept -> DenialWords.UNTRUE.contains(concept) || DenialWords.SAYINGS.contains(concept));
        } else if (negative && isThing(document, statement, own)) {
            denial = Denial.THING;
            heads.addAll(own);
            heads.removeAll(DenialWords.SAYINGS);
        } else if (negative
                && isFull(statement, clause)
                && !DenialWords.RELATIVE.matcher(clause).find()
                && !DenialWords.NO_ACCOUNT.matcher(clause).find()) {
            denial = Denial.CLAUSE;
            DenialWords.NOT_ANY.matcher(clause).results().forEach(match -> concepts(match.group(1), own, heads));
            if (heads.isEmpty() || DenialWords.NOTHING.matcher(clause).find()) {
                statement.predicate().flatMap(Concepts::of).ifPresent(heads::add);
            }
        } else if (!negative
                && statement
                        .predicate()
                        .filter(verb -> VerbForms.isFinite(clause, verb))
                        .isPresent()
                && !DenialWords.RELATIVE.matcher(clause).find()
                && !DenialWords.SUBORDINATE.matcher(clause).find()
                && !DenialWords.NEGATED.matcher(clause).find()) {
            heads.addAll(own);
        }
        Span passage =
                told.map(thing -> Span.covering(passage(answer), thing.span())).orElseGet(() -> passage(answer));
        return new Assertion(answer, denial, own, about, heads, named, proper(document, statement, accounts), passage);
    }

    private static Set<String> proper(ReadDocument document, Statement statement, Accounts accounts) {
        Set<String> proper = new TreeSet<>();
        for (int index : statement.entities()) {
            accounts.entity(document.document(), index)
                    .filter(entity ->
                            !Character.isLowerCase(entity.name().codePointAt(0)) && !Quoted.isPronoun(entity.name()))
                    .ifPresent(entity -> proper.add(entity.id()));
        }
        return proper;
    }

    /** What a clause tells that turns on a verb of telling and names it only: "they warned <i>the ministry</i>". */
    private static Optional<Statement> told(Reading reading, Statement telling) {
        int end = telling.span().end();
        return TextOrder.startingIn(reading.statements(), Statement::span, end, end + TOLD).stream()
                .filter(thing -> thing.predicate().isEmpty()
                        && thing.attribution().isPresent()
                        && !thing.attribution().equals(telling.attribution()))
                .filter(thing -> {
                    Attribution said =
                            reading.attributions().get(thing.attribution().getAsInt());
                    return said.stance().polarity() == Polarity.POSITIVE
                            && said.cue().stream().anyMatch(telling.span()::contains);
                })
                .findFirst();
    }

    /** Whether a clause calls what its subject says untrue: "reports of a second blast are untrue". */
    private static boolean isCalledUntrue(Statement statement) {
        return statement.predicate().filter(DenialWords.UNTRUE::contains).isPresent();
    }

    /** Whether a clause says by itself what is not so: "nobody came", "no siren, nothing". */
    private static boolean isFull(Statement statement, String clause) {
        if (statement.predicate().filter(DenialWords.ATTITUDES::contains).isPresent()) {
            return false;
        }
        return statement.predicate().isPresent()
                || DenialWords.NOTHING.matcher(clause).find();
    }

    /** Whether its voice is said to deny it: "the insurer denied having paid". */
    boolean isDeniedByCue() {
        return answer.attribution().isPresent()
                && answer.document()
                                .reading()
                                .attributions()
                                .get(answer.attribution().getAsInt())
                                .stance()
                                .polarity()
                        == Polarity.NEGATIVE;
    }

    /** Whether a clause without a verb is all that its voice denies. */
    private static boolean isThing(ReadDocument document, Statement statement, Set<String> own) {
        if (statement.predicate().isPresent() || statement.attribution().isEmpty()) {
            return false;
        }
        Attribution said =
                document.reading().attributions().get(statement.attribution().getAsInt());
        boolean disputes = said.cue().stream()
                .anyMatch(cue -> DenialWords.DISPUTING
                        .matcher(document.document().words(cue))
                        .find());
        return said.stance().polarity() == Polarity.NEGATIVE
                && (disputes || own.stream().anyMatch(DenialWords.SAYINGS::contains));
    }

    /** This as a denial of what somebody else said just before, when it only calls that untrue: "It was nonsense", "no such call". */
    private Optional<Assertion> backward(List<Assertion> before) {
        String clause = answer.statement().span().in(answer.text());
        boolean untrue = answer.statement().polarity() == Polarity.POSITIVE
                && isSaidByItself()
                && DenialWords.POINTS_BACK.matcher(clause).find()
                && !DenialWords.POINTS_AHEAD.matcher(clause).find()
                && !isCutShort()
                && (isCalledUntrue(answer.statement())
                        || DenialWords.UNTRUTH.matcher(clause).find());
        boolean such = isDenied() && DenialWords.SUCH.matcher(clause).find() && about.size() <= BARE;
        for (int i = before.size() - 1; i >= 0 && (untrue || such); i--) {
            Assertion said = before.get(i);
            if (answer.sentence() - said.answer.sentence() > (untrue ? 1 : NEAR)) {
                break;
            }
            boolean another = said.answer.attribution().isPresent()
                    && !said.answer.attribution().equals(answer.attribution())
                    && !said.isDenied();
            Set<String> bearing = new TreeSet<>();
            said.answer
                    .statement()
                    .predicate()
                    .map(Concepts::any)
                    .filter(said.about::contains)
                    .ifPresent(bearing::add);
            heads.stream().filter(head -> such && said.isAbout(head)).forEach(bearing::add);
            boolean kin = untrue || heads.stream().anyMatch(said::isAbout);
            if (another && kin && said.about.size() > 1 && !bearing.isEmpty()) {
                return Optional.of(new Assertion(
                        answer.following(said.answer),
                        Denial.BACKWARD,
                        said.own,
                        said.about,
                        bearing,
                        said.named,
                        said.proper,
                        passage));
            }
        }
        return Optional.empty();
    }

    /** Whether the clause begins its sentence or what somebody says. */
    private boolean isSaidByItself() {
        Reading reading = answer.document().reading();
        int start = answer.statement().span().start();
        boolean begins = answer.sentence() >= 0
                && start - reading.sentences().get(answer.sentence()).start() <= TOLD;
        boolean said = answer.attribution().isPresent()
                && reading.attributions().get(answer.attribution().getAsInt()).content().stream()
                        .anyMatch(content -> Math.abs(start - content.start()) <= TOLD);
        boolean known = answer.text()
                .substring(Math.max(0, start - KNOWN), start)
                .matches("(?is).*\\bkn(?:e|o)w\\w*\\W+(?:that\\W+)?");
        return (begins || said) && !known;
    }

    private static void concepts(String words, Set<String> about, Set<String> into) {
        DenialWords.WORD
                .matcher(words)
                .results()
                .map(word -> Concepts.any(word.group()))
                .filter(about::contains)
                .forEach(into::add);
    }

    /** Whether what its verb governs stands outside the clause: "the inquiry did not find", "he asked the ministry" whether. */
    boolean isCutShort() {
        String clause = answer.statement().span().in(answer.text());
        int end = answer.statement().span().end();
        String after = answer.text().substring(end, Math.min(answer.text().length(), end + KNOWN));
        if (DenialWords.COMPLEMENT.matcher(after).find()) {
            return true;
        }
        boolean goesOn = DenialWords.GOES_ON.matcher(after).find();
        String last = clause.substring(clause.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean verb = answer.statement()
                .predicate()
                .filter(lemma -> Concepts.stem(lemma).equals(Concepts.stem(last)) || VerbForms.isFormOf(last, lemma))
                .isPresent();
        return goesOn && (verb || DenialWords.PREPOSITIONS.contains(last));
    }

    /** Whether it denies. */
    boolean isDenied() {
        return denial != Denial.NONE;
    }

    /** The calendar times that the clause itself tells. */
    List<Moment> moments() {
        return answer.statement().times().stream()
                .map(index -> answer.document().reading().times().get(index))
                .flatMap(time -> Moment.of(time.value()).stream())
                .toList();
    }

    /** Whether it names somebody or something that the other's sentence does not. */
    boolean isOfOthers(Assertion other) {
        return proper.stream()
                .anyMatch(id ->
                        !other.named.contains(id) && !other.answer.entities().contains(id));
    }

    /** The concept of the clause's verb or predicate, unless that says nothing. */
    Optional<String> predicate() {
        return answer.statement().predicate().flatMap(Concepts::of);
    }

    /** Whether it denies that anybody did, or that it was so at any time. */
    boolean isUniversal() {
        return isDenied()
                && DenialWords.NOBODY
                        .matcher(answer.statement().span().in(answer.text()))
                        .find();
    }

    /** Whether the clause says of a thing no more than that there is or was one, or none. */
    boolean isOfExistence() {
        String clause = answer.statement().span().in(answer.text());
        String verb = answer.statement().predicate().orElse("be");
        Pattern needed = verb.equals("be") ? DenialWords.THERE : DenialWords.NOT_ANY;
        return DenialWords.BEING.contains(verb)
                && (!isDenied() || needed.matcher(clause).find());
    }

    /** Whether the clause turns on one of some concepts. */
    boolean isOn(Set<String> concepts) {
        return concepts.stream().anyMatch(this::isPredicate);
    }

    /** Whether a concept, or one that says nearly the same, is the clause's predicate. */
    boolean isPredicate(String concept) {
        return answer.statement()
                .predicate()
                .map(Concepts::any)
                .filter(predicate ->
                        predicate.equals(concept) || KindredWords.of(concept).contains(predicate))
                .isPresent();
    }

    /** Whether a concept or one that says nearly the same is among what the clause is about. */
    boolean isAbout(String concept) {
        return about.contains(concept) || KindredWords.of(concept).stream().anyMatch(about::contains);
    }

    /** The clause, with the cue by which its voice denies it. */
    private static Span passage(Answer answer) {
        Span clause = answer.statement().span();
        OptionalInt index = answer.attribution();
        if (index.isEmpty()) {
            return clause;
        }
        Attribution said = answer.document().reading().attributions().get(index.getAsInt());
        if (said.stance().polarity() != Polarity.NEGATIVE) {
            return clause;
        }
        return said.cue().stream()
                .filter(cue -> cue.end() <= clause.start() && clause.start() - cue.end() < CUE)
                .findFirst()
                .map(cue -> Span.covering(cue, clause))
                .orElse(clause);
    }

    /** What a document calls each of its entities otherwise than by name: concepts of the last words of descriptions. */
    private static Map<Integer, Set<String>> described(ReadDocument document) {
        Map<Integer, Set<String>> described = new HashMap<>();
        for (Mention mention : document.reading().mentions()) {
            if (mention.form() == MentionForm.NOMINAL && mention.entity().isPresent()) {
                String words = document.document().words(mention.core());
                String last = words.substring(words.lastIndexOf(' ') + 1);
                described
                        .computeIfAbsent(mention.entity().getAsInt(), entity -> new TreeSet<>())
                        .add(Concepts.any(last));
            }
        }
        return described;
    }
}
