package quoth.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import quoth.language.AnalysedText;
import quoth.language.Sentence;
import quoth.language.Token;
import quoth.reading.Attribution;
import quoth.reading.Factuality;
import quoth.reading.Line;
import quoth.reading.Mention;
import quoth.reading.MentionForm;
import quoth.reading.Quantity;
import quoth.reading.QuotationKind;
import quoth.reading.Statement;
import quoth.reading.TimeExpression;
import quoth.reading.VoiceMap;
import quoth.reading.certainty.ClauseCertainty;
import quoth.reading.certainty.ClauseWords;

/** Finds the clauses of a text and what each of them says of whom, when and how many. */
public final class StatementFinder {

    private static final Set<String> LIGHT = Set.of(
            "be", "have", "do", "get", "make", "take", "go", "come", "give", "put", "let", "seem", "become", "will",
            "would", "can", "could", "may", "might", "shall", "should", "must");
    private static final Set<String> LIGHT_ADVERBS = Set.of(
            "not", "n't", "n’t", "very", "also", "then", "there", "here", "so", "too", "just", "only", "even", "still",
            "already", "however", "least", "fewer", "less", "about", "some", "when", "where", "how", "why", "never",
            "well", "quite", "rather", "again", "now", "as", "such", "more", "most", "other", "own", "same");
    private static final Set<String> ASKING = Set.of("ask", "wonder", "know", "say", "see", "tell", "decide", "check");
    private static final Set<String> CONDITIONS = Set.of("if", "unless");

    private final List<Attribution> attributions;
    private final List<Mention> mentions;
    private final Inside<TimeExpression> times;
    private final Inside<Quantity> quantities;
    private final Inside<Mention> mentioned;
    private final Inside<Mention> names;
    private final VoiceMap voices;
    private final List<Statement> found = new ArrayList<>();

    private StatementFinder(
            AnalysedText analysed,
            List<Attribution> attributions,
            List<Mention> mentions,
            List<TimeExpression> times,
            List<Quantity> quantities) {
        this.attributions = attributions;
        this.mentions = mentions.stream()
                .filter(mention -> mention.entity().isPresent() || mention.form() != MentionForm.NOMINAL)
                .sorted(Comparator.comparing(Mention::core))
                .toList();
        this.times = new Inside<>(times, TimeExpression::span);
        this.quantities = new Inside<>(quantities, Quantity::span);
        this.mentioned = new Inside<>(this.mentions, Mention::core);
        this.names = new Inside<>(
                this.mentions.stream()
                        .filter(mention -> mention.form() == MentionForm.NAME)
                        .toList(),
                Mention::core);
        this.voices = new VoiceMap(analysed.text().length(), attributions);
    }

    /** The statements in {@code analysed}, in the order in which they begin; the lists are those of the reading. */
    public static List<Statement> find(
            AnalysedText analysed,
            List<Attribution> attributions,
            List<Mention> mentions,
            List<TimeExpression> times,
            List<Quantity> quantities) {
        StatementFinder finder = new StatementFinder(analysed, attributions, mentions, times, quantities);
        analysed.sentences().forEach(finder::read);
        return finder.found;
    }

    private void read(Sentence sentence) {
        Line line = new Line(sentence);
        List<Clause> clauses = ClauseSplitter.split(line, i -> voiceOf(line, i));
        for (Clause clause : clauses) {
            statement(line, clause).ifPresent(found::add);
        }
    }

    private Optional<Statement> statement(Line line, Clause clause) {
        List<Integer> tokens = trimmed(line, clause.tokens());
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> said = new ArrayList<>(clause.sharedSubject());
        said.addAll(tokens);
        Set<String> terms = terms(line, said);
        Set<Integer> entities = entities(line, said);
        List<Integer> when = times.of(line, tokens);
        List<Integer> howMany = quantities.of(line, tokens);
        boolean names = clause.verb().isPresent() && !entities.isEmpty();
        if (terms.isEmpty() && !names && when.isEmpty() && howMany.isEmpty()) {
            return Optional.empty();
        }
        int voice = voiceOf(line, tokens.getFirst());
        Factuality factuality = factuality(line, clause, tokens, voice);
        return Optional.of(new Statement(
                line.span(tokens.getFirst(), tokens.getLast()),
                predicate(line, clause),
                List.copyOf(terms),
                List.copyOf(entities),
                when,
                howMany,
                voice < 0 ? OptionalInt.empty() : OptionalInt.of(voice),
                factuality.polarity(),
                factuality.certainty()));
    }

    /** The clause without conjunctions and marks at its edges. */
    private static List<Integer> trimmed(Line line, List<Integer> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to && (!isWord(line, tokens.get(from)) || isJoint(line, tokens.get(from)))) {
            from++;
        }
        while (to > from && (!isWord(line, tokens.get(to - 1)) || isJoint(line, tokens.get(to - 1)))) {
            to--;
        }
        return tokens.subList(from, to);
    }

    private static boolean isWord(Line line, int i) {
        return line.form(i).codePoints().anyMatch(Character::isLetterOrDigit) || line.is(i, Set.of("%", "$", "€", "£"));
    }

    private static boolean isJoint(Line line, int i) {
        return line.tag(i).equals("CC") || (line.tag(i).equals("IN") && line.is(i, "that"));
    }

    private Set<String> terms(Line line, List<Integer> tokens) {
        Set<String> terms = new LinkedHashSet<>();
        for (int i : tokens) {
            Token token = line.token(i);
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            boolean content = token.isContentWord()
                    && !line.isName(i)
                    && !token.tag().equals("CD")
                    && !token.tag().startsWith("W");
            boolean wordy = lemma.length() > 1 && Character.isLetter(lemma.charAt(0));
            if (content
                    && wordy
                    && !LIGHT.contains(lemma)
                    && !LIGHT_ADVERBS.contains(lemma)
                    && !times.covers(token.span())
                    && !isInName(token)) {
                terms.add(lemma);
            }
        }
        return terms;
    }

    /** Whether a word with a capital belongs to a name, whatever its part of speech. */
    private boolean isInName(Token token) {
        return Character.isUpperCase(token.form().charAt(0)) && names.covers(token.span());
    }

    private Set<Integer> entities(Line line, List<Integer> tokens) {
        Set<Integer> entities = new TreeSet<>();
        for (int mention : mentioned.of(line, tokens)) {
            mentions.get(mention).entity().ifPresent(entities::add);
        }
        return entities;
    }

    /** The clause's own factuality, as its voice stands to what it says. */
    private Factuality factuality(Line line, Clause clause, List<Integer> tokens, int voice) {
        int first = clause.tokens().getFirst();
        Optional<Attribution> said = voice < 0 ? Optional.empty() : Optional.of(attributions.get(voice));
        ClauseWords words = new ClauseWords(
                clause.tokens(),
                clause.verb().map(verb -> new ClauseWords.Verb(verb.first(), verb.main())),
                isAsked(line, tokens.getLast(), voice),
                hasCondition(line, first, voice),
                said.filter(one -> one.kind() != QuotationKind.DIRECT).isPresent(),
                first > 0 && voiceOf(line, first - 1) == voiceOf(line, first));
        Factuality own = ClauseCertainty.of(line, words);
        boolean denies = clause.verb()
                .filter(verb -> line.lemma(verb.main()).equals("deny"))
                .isPresent();
        return (denies ? own.denied() : own).under(said.map(Attribution::stance).orElse(Factuality.FACT));
    }

    private int voiceOf(Line line, int token) {
        return voices.at(line.token(token).span().start());
    }

    /** Whether the sentence goes on in this voice to a question mark. */
    private boolean isAsked(Line line, int last, int voice) {
        for (int i = last + 1; line.has(i); i++) {
            if (line.is(i, "?")) {
                return voiceOf(line, i) == voice || i == last + 1;
            }
        }
        return false;
    }

    /** Whether another clause of the sentence is a condition in the same voice. */
    private boolean hasCondition(Line line, int first, int voice) {
        for (int i = 0; i < line.size(); i++) {
            boolean asked = i > 0 && ASKING.contains(line.lemma(i - 1));
            boolean even = line.is(i - 1, "even") || line.is(i - 1, "as");
            if (i != first && line.is(i, CONDITIONS) && !asked && !even && voiceOf(line, i) == voice) {
                return true;
            }
        }
        return false;
    }

    /** The lemma of the verb, or of the adjective behind "be"; without a finite verb, of a participle. */
    private static Optional<String> predicate(Line line, Clause clause) {
        if (clause.verb().isEmpty()) {
            return clause.tokens().stream()
                    .filter(i -> line.tag(i).equals("VBN")
                            || line.tag(i).equals("VBG")
                            || line.tag(i).equals("VB"))
                    .findFirst()
                    .map(line::lemma);
        }
        int main = clause.verb().get().main();
        String lemma = line.lemma(main);
        if (lemma.equals("be")) {
            for (int i = main + 1; i <= main + 4 && clause.tokens().contains(i); i++) {
                if (line.tag(i).startsWith("JJ") && !line.isNoun(i + 1)) {
                    return Optional.of(line.lemma(i));
                }
                if (!line.tag(i).startsWith("RB")) {
                    break;
                }
            }
        }
        return Optional.of(lemma);
    }
}
