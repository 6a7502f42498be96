package quoth.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import quoth.reading.EntityType;
import quoth.reading.Line;
import quoth.reading.MentionForm;

/** Finds descriptions ("the minister", "the coast guard") and pronouns, and says who they are where the text tells. */
final class Descriptions {

    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "its", "his", "her", "their", "our", "my", "your");
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> OBJECT = Set.of("him", "himself", "herself");
    private static final Set<String> FIRST_PERSON =
            Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");
    private static final Set<String> OTHERS = Set.of("they", "them", "their", "it", "its");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another");
    private static final Set<String> LEADERS = Set.of(
            "leader", "head", "chief", "boss", "chair", "chairman", "chairwoman", "president", "secretary", "director");
    private static final Set<String> CORPS = Set.of("coast", "national", "border", "home", "civil");
    private static final Set<String> WITHOUT_ARTICLE = Set.of("police");

    private final Stage stage;
    private final Figures figures;
    private final Sightings sightings;

    Descriptions(Stage stage, Figures figures, Sightings sightings) {
        this.stage = stage;
        this.figures = figures;
        this.sightings = sightings;
    }

    /**
     * Looks at token {@code i} and returns where to go on.
     *
     * @param until the token at which the next name begins
     * @param coming who bears that name
     */
    int at(int s, int i, int until, Optional<Figure> coming) {
        Line line = stage.line(s);
        if (line.tag(i).startsWith("PRP")) {
            pronoun(s, i);
        }
        if (line.is(i, INDEFINITE)) {
            return somebody(s, i, until);
        }
        boolean begins = line.is(i, DEFINITE) || line.tag(i).equals("POS") || line.is(i, WITHOUT_ARTICLE);
        if (!begins) {
            return i + 1;
        }
        int head = head(line, line.is(i, WITHOUT_ARTICLE) ? i : i + 1, until);
        if (head < 0) {
            return i + 1;
        }
        int first = line.tag(i).equals("POS") ? i + 1 : i;
        boolean apposed = coming.isPresent() && line.is(head + 1, ",") && head + 2 == until;
        boolean subject = line.isFinite(line.tag(head + 1).startsWith("RB") ? head + 2 : head + 1);
        Optional<Figure> figure = apposed && sameKind(line.lemma(head), coming.orElseThrow())
                ? coming
                : resolve(
                        line,
                        first,
                        head,
                        stage.sentence(s).tokens().get(first).span().start(),
                        subject);
        sightings.add(stage.sighting(s, first, head, MentionForm.NOMINAL, figure, subject));
        return head + 1;
    }

    /** "a guard", "another passenger": somebody new, whom "he" may mean in what follows. */
    private int somebody(int s, int i, int until) {
        Line line = stage.line(s);
        int head = head(line, i + 1, until);
        boolean person = head >= 0
                && Vocabulary.ROLES.contains(line.lower(head))
                && !(line.is(head + 1, ",") && head + 2 == until);
        if (person && !describesAnother(line, i)) {
            boolean subject = line.isFinite(head + 1) || line.tag(head + 1).startsWith("W");
            sightings.add(stage.sighting(
                    s, i, head, MentionForm.NOMINAL, Optional.of(figures.unnamed(line.lower(head))), subject));
        }
        return person ? head + 1 : i + 1;
    }

    /** "Fenn, 44, a former engineer" and "he was a teacher" tell of somebody already there. */
    private static boolean describesAnother(Line line, int i) {
        boolean apposed = line.is(i - 1, ",")
                && (line.isName(i - 2) || (line.tag(i - 2).equals("CD") && line.is(i - 3, ",") && line.isName(i - 4)));
        return apposed
                || line.lemma(i - 1).equals("be")
                || line.is(i - 1, "as")
                || line.lemma(i - 1).equals("become");
    }

    private static boolean sameKind(String noun, Figure figure) {
        return Vocabulary.ROLES.contains(noun) == (figure.type() == EntityType.PERSON);
    }

    /** The head of the description whose inside begins at {@code first}: a role or a kind of body; -1 for any other noun. */
    private static int head(Line line, int first, int until) {
        int i = first;
        while (i < until
                && (line.isNoun(i)
                        || line.tag(i).startsWith("JJ")
                        || line.tag(i).equals("VBN")
                        || line.is(i, "-"))) {
            i++;
        }
        int head = i - 1;
        boolean kind = head >= first
                && line.isNoun(head)
                && !line.tag(head).endsWith("S")
                && (Vocabulary.ROLES.contains(line.lower(head)) || Vocabulary.BODIES.contains(line.lower(head)));
        boolean ends = i < until || until == line.size() || !line.isNoun(i);
        return kind && ends ? head : -1;
    }

    /** Who a description means, or empty. */
    Optional<Figure> resolve(Line line, int first, int head, int position, boolean subject) {
        String noun = line.lower(head);
        List<String> modifiers = new ArrayList<>();
        for (int i = first; i < head; i++) {
            if (line.isNoun(i)) {
                modifiers.add(line.lower(i));
            }
        }
        String whole = String.join(" ", modifiers) + (modifiers.isEmpty() ? "" : " ") + noun;
        boolean corps = noun.equals("guard") && modifiers.stream().anyMatch(CORPS::contains);
        if (Vocabulary.ROLES.contains(noun) && !corps) {
            Optional<Figure> exact =
                    sightings.last(position, figure -> figure.roles().contains(whole));
            boolean leads = LEADERS.contains(noun) && modifiers.stream().anyMatch(Vocabulary.BODIES::contains);
            if (exact.isEmpty() && leads) {
                return sightings.last(
                        position, figure -> figure.roles().stream().anyMatch(LEADERS::contains));
            }
            return exact.or(() -> modifiers.isEmpty() || noun.equals("leader") || noun.equals("head")
                    ? sightings.last(
                            position,
                            figure -> figure.roles().contains(noun)
                                    && !Set.of("head", "leader").contains(noun))
                    : Optional.empty());
        }
        return body(noun, whole, modifiers, position, subject);
    }

    private Optional<Figure> body(String noun, String whole, List<String> modifiers, int position, boolean subject) {
        Optional<Figure> byName = sightings.last(position, figure -> isCalled(figure, noun, modifiers));
        Optional<Figure> byRole = byName.or(
                () -> sightings.last(position, figure -> figure.roles().contains(noun)));
        if (byRole.isPresent()) {
            return byRole;
        }
        if (Vocabulary.FIRMS.contains(noun)) {
            Optional<Figure> firm = sightings.most(position, Descriptions::mayBeFirm);
            if (firm.isPresent()) {
                return firm;
            }
        }
        boolean known = Vocabulary.DESCRIBED.contains(noun);
        return known && (subject || noun.equals("police") || noun.equals("government"))
                ? Optional.of(figures.described(whole, EntityType.ORGANISATION))
                : Optional.empty();
    }

    private static boolean isCalled(Figure figure, String noun, List<String> modifiers) {
        if (!figure.isBody()) {
            return false;
        }
        for (String name : figure.names()) {
            List<String> words = List.of(name.toLowerCase(Locale.ROOT).split(" "));
            if (words.contains(noun) && words.containsAll(modifiers)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeFirm(Figure figure) {
        return figure.type() == EntityType.ORGANISATION
                && figure.names().stream()
                        .flatMap(name -> java.util.Arrays.stream(
                                name.toLowerCase(Locale.ROOT).split(" ")))
                        .noneMatch(Vocabulary.PUBLIC_BODIES::contains);
    }

    private void pronoun(int s, int i) {
        Line line = stage.line(s);
        String word = line.lower(i);
        int position = line.token(i).span().start();
        boolean subject = line.isFinite(line.tag(i + 1).startsWith("RB") ? i + 2 : i + 1) || line.isFinite(i - 1);
        boolean known = HE.contains(word) || SHE.contains(word) || FIRST_PERSON.contains(word) || OTHERS.contains(word);
        if (!known) {
            return;
        }
        Optional<Figure> figure = Optional.empty();
        boolean vague = word.equals("its") || (word.equals("it") && !says(line, i));
        if (!stage.isQuoted(position) && !vague) {
            figure = third(s, word, position, Optional.empty());
            if (figure.isPresent() && subject) {
                sexOf(word).ifPresent(figure.get()::is);
            }
        }
        sightings.add(stage.sighting(s, i, i, MentionForm.PRONOUN, figure, subject));
    }

    private static boolean says(Line line, int i) {
        int verb = line.tag(i + 1).startsWith("RB") ? i + 2 : i + 1;
        int main = line.tag(verb).equals("MD") || line.lemma(verb).equals("have") ? verb + 1 : verb;
        boolean inverted = line.isFinite(i - 1) && Vocabulary.SAYING.contains(line.lemma(i - 1));
        return inverted || (line.isVerb(verb) && Vocabulary.SAYING.contains(line.lemma(main)));
    }

    /** Who a pronoun of the third person means, somebody other than {@code not}. */
    private Optional<Figure> third(int s, String word, int position, Optional<Figure> not) {
        return Pronoun.resolve(sightings, word, position, s, stage.paragraph(s), OBJECT.contains(word), not);
    }

    private static Optional<Figure.Sex> sexOf(String word) {
        return HE.contains(word)
                ? Optional.of(Figure.Sex.MALE)
                : SHE.contains(word) ? Optional.of(Figure.Sex.FEMALE) : Optional.empty();
    }
}
