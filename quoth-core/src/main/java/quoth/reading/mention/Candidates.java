package quoth.reading.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import quoth.language.CountryWords;
import quoth.language.PartOfSpeech;
import quoth.language.Token;
import quoth.reading.Line;
import quoth.reading.MentionForm;
import quoth.reading.coreference.Candidate;
import quoth.reading.coreference.NounPhrase;
import quoth.reading.coreference.NounPhrases;
import quoth.reading.coreference.Scene;

/** Makes candidates for coreference of the noun phrases and names of a text. */
final class Candidates {

    private final Stage stage;
    private final Figures figures;
    private final Scene scene;
    private final List<Candidate> all = new ArrayList<>();

    Candidates(Stage stage, Figures figures, Scene scene) {
        this.stage = stage;
        this.figures = figures;
        this.scene = scene;
    }

    /** The candidates, by their first token, pronouns before what they stand in, else longer ones first. */
    List<Candidate> of(List<List<NamePhrase>> names, List<List<Figure>> named) {
        for (int s = 0; s < stage.size(); s++) {
            sentence(s, names.get(s), named.get(s));
        }
        all.sort(Comparator.comparingInt(
                        (Candidate candidate) -> candidate.phrase().first())
                .thenComparing(candidate -> candidate.form() != MentionForm.PRONOUN)
                .thenComparing(candidate -> candidate.phrase().last(), Comparator.reverseOrder())
                .thenComparingInt(candidate -> candidate.phrase().head()));
        return all;
    }

    private void sentence(int s, List<NamePhrase> names, List<Figure> named) {
        List<Token> tokens = stage.sentence(s).tokens();
        int offset = scene.sentenceStart(s);
        List<NounPhrase> phrases = NounPhrases.of(tokens);
        boolean[] taken = new boolean[names.size()];
        for (NounPhrase phrase : phrases) {
            int n = phrase.joined() ? -1 : nameOf(phrase, names, tokens);
            if (n >= 0 && !taken[n]) {
                taken[n] = true;
                add(
                        around(phrase, names.get(n), named.get(n), tokens),
                        names.get(n).first(),
                        names.get(n).last(),
                        offset,
                        MentionForm.NAME,
                        Optional.of(named.get(n)));
            } else if (n < 0) {
                other(s, phrase, offset, names, named);
            }
        }
        for (int n = 0; n < taken.length; n++) {
            if (!taken[n]) {
                NamePhrase name = names.get(n);
                int last = name.last();
                add(
                        new NounPhrase(name.first(), last, last, last, false),
                        name.first(),
                        last,
                        offset,
                        MentionForm.NAME,
                        Optional.of(named.get(n)));
            }
        }
    }

    /**
     * A phrase that is about a name, with all of that name. What a parser hangs on the name of a person seldom belongs to it:
     * "invited Lunt to the port", but "Lunt of the harbour board".
     */
    private static NounPhrase around(NounPhrase phrase, NamePhrase name, Figure figure, List<Token> tokens) {
        int next = name.last() + 1;
        boolean adverbial = phrase.last() >= next
                && figure.mayBePerson()
                && (tokens.get(next).tag().equals("IN")
                        || tokens.get(next).tag().equals("TO"))
                && !tokens.get(next).lemma().equals("of");
        int last = adverbial ? name.last() : Math.max(phrase.last(), name.last());
        return new NounPhrase(
                Math.min(phrase.first(), name.first()),
                last,
                phrase.head(),
                Math.min(last, Math.max(phrase.end(), name.last())),
                false);
    }

    /** The name that a phrase is about: the one that its head stands in, or that is set to its head. */
    private static int nameOf(NounPhrase phrase, List<NamePhrase> names, List<Token> tokens) {
        for (int n = 0; n < names.size(); n++) {
            NamePhrase name = names.get(n);
            boolean headInside = phrase.head() >= name.first() && phrase.head() <= name.last();
            if (headInside && phrase.first() <= name.name() && phrase.last() >= name.last()) {
                return n;
            }
        }
        for (int n = 0; n < names.size(); n++) {
            NamePhrase name = names.get(n);
            if (name.first() <= phrase.head() || name.last() > phrase.last()) {
                continue;
            }
            for (int i = name.name(); i <= name.last(); i++) {
                Token token = tokens.get(i);
                boolean set = token.head() == phrase.head()
                        && (token.hasRelation("flat")
                                || token.relation().equals("nmod:desc")
                                || token.hasRelation("appos"));
                if (set) {
                    return n;
                }
            }
        }
        return -1;
    }

    private void other(int s, NounPhrase phrase, int offset, List<NamePhrase> names, List<Figure> named) {
        Line line = stage.line(s);
        Token head = line.token(phrase.head());
        if (head.partOfSpeech() == PartOfSpeech.PRON) {
            add(phrase, offset, MentionForm.PRONOUN, Optional.empty());
            return;
        }
        OptionalInt around = IntStream.range(0, names.size())
                .filter(n -> phrase.first() >= names.get(n).first()
                        && phrase.last() <= names.get(n).last())
                .findFirst();
        if (head.partOfSpeech() == PartOfSpeech.PROPN && around.isPresent()) {
            String words = line.span(phrase.first(), phrase.last()).in(stage.text());
            Optional<Figure> figure = figures.known(words);
            boolean itself = figure.filter(named.get(around.getAsInt())::equals).isPresent();
            if (!itself && (figure.isPresent() || CountryWords.isName(words))) {
                add(phrase, offset, MentionForm.NAME, figure);
            }
            return;
        }
        if (head.hasRelation("compound") && !CountryWords.isName(head.form())) {
            String words = line.span(phrase.first(), phrase.last()).in(stage.text());
            if (figures.known(words).isEmpty()) {
                return;
            }
        }
        Optional<Integer> apposed = apposed(phrase, line, names);
        if (apposed.isPresent()) {
            add(phrase, offset, MentionForm.NOMINAL, Optional.of(named.get(apposed.get())));
            return;
        }
        boolean name = head.partOfSpeech() == PartOfSpeech.PROPN
                && !Character.isLowerCase(head.form().codePointAt(0));
        add(phrase, offset, name ? MentionForm.NAME : MentionForm.NOMINAL, Optional.empty());
    }

    /** "The captain, Lars Hult, wept": the name that is set beside a role with nothing but a comma between, whatever the tree says. */
    private static Optional<Integer> apposed(NounPhrase phrase, Line line, List<NamePhrase> names) {
        int comma = phrase.last() + 1;
        boolean role = Vocabulary.ROLES.contains(line.lemma(phrase.head())) && phrase.last() == phrase.end();
        if (!role || phrase.joined() || !line.is(comma, ",")) {
            return Optional.empty();
        }
        for (int n = 0; n < names.size(); n++) {
            int after = names.get(n).last() + 1;
            boolean ends = line.is(after, ",") || line.is(after, ".") || line.isVerb(after);
            if (names.get(n).first() == comma + 1 && ends) {
                return Optional.of(n);
            }
        }
        return Optional.empty();
    }

    private void add(NounPhrase phrase, int offset, MentionForm form, Optional<Figure> figure) {
        add(phrase, phrase.first(), phrase.joined() ? phrase.last() : phrase.end(), offset, form, figure);
    }

    private void add(
            NounPhrase phrase, int coreFirst, int coreLast, int offset, MentionForm form, Optional<Figure> figure) {
        NounPhrase moved = new NounPhrase(
                phrase.first() + offset,
                phrase.last() + offset,
                phrase.head() + offset,
                phrase.end() + offset,
                phrase.joined());
        Optional<Figure> named = figure.filter(who -> !who.isUnnamed());
        all.add(new Candidate(
                moved,
                coreFirst + offset,
                coreLast + offset,
                form,
                named.map(figures::number).orElse(-1),
                named.map(Figure::type),
                named.flatMap(Figure::sex)
                        .map(sex -> sex == Figure.Sex.MALE ? Candidate.Sex.MALE : Candidate.Sex.FEMALE)
                        .orElseGet(() -> form == MentionForm.NOMINAL
                                ? sexOf(scene.token(moved.head()).lemma())
                                : Candidate.Sex.UNKNOWN)));
    }

    private static Candidate.Sex sexOf(String noun) {
        return Vocabulary.MALE.contains(noun)
                ? Candidate.Sex.MALE
                : Vocabulary.FEMALE.contains(noun) ? Candidate.Sex.FEMALE : Candidate.Sex.UNKNOWN;
    }
}
