package quoth.reading.mention;

import java.util.Optional;
import java.util.Set;
import quoth.reading.Line;
import quoth.reading.coreference.Candidate;
import quoth.reading.coreference.Scene;

/** Says who a description or a pronoun means by rules that look at words and roles alone: for what the model leaves open. */
final class DescribedByRule {

    private static final Set<String> OBJECT = Set.of("him", "himself", "herself");
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "its", "his", "her", "their", "our", "my", "your");

    private final Stage stage;
    private final Sightings sightings;
    private final Scene scene;
    private final Descriptions descriptions;

    DescribedByRule(Stage stage, Figures figures, Sightings sightings, Scene scene) {
        this.stage = stage;
        this.sightings = sightings;
        this.scene = scene;
        this.descriptions = new Descriptions(figures, sightings);
    }

    /** Who a candidate means, as far as the sightings before it tell. */
    Optional<Figure> find(Candidate candidate) {
        int head = candidate.phrase().head();
        int sentence = scene.sentence(head);
        int offset = scene.sentenceStart(sentence);
        Line line = stage.line(sentence);
        int position = scene.token(candidate.coreFirst()).span().start();
        return switch (candidate.form()) {
            case NAME -> Optional.empty();
            case NOMINAL ->
                isDefinite(candidate, line, offset)
                        ? descriptions.resolve(
                                line,
                                candidate.coreFirst() - offset,
                                head - offset,
                                position,
                                scene.token(head).hasRelation("nsubj"))
                        : Optional.empty();
            case PRONOUN -> pronoun(line, head - offset, sentence, position);
        };
    }

    private static boolean isDefinite(Candidate candidate, Line line, int offset) {
        int first = candidate.coreFirst() - offset;
        int head = candidate.phrase().head() - offset;
        return !candidate.phrase().joined()
                && !line.tag(head).endsWith("S")
                && (line.is(first, DEFINITE) || line.tag(first - 1).equals("POS") || line.is(head, "police"));
    }

    private Optional<Figure> pronoun(Line line, int i, int sentence, int position) {
        String word = line.lower(i);
        boolean vague = word.equals("its") || (word.equals("it") && !says(line, i));
        return stage.isQuoted(position) || vague
                ? Optional.empty()
                : Pronoun.resolve(
                        sightings,
                        word,
                        position,
                        sentence,
                        stage.paragraph(sentence),
                        OBJECT.contains(word),
                        Optional.empty());
    }

    private static boolean says(Line line, int i) {
        int verb = line.tag(i + 1).startsWith("RB") ? i + 2 : i + 1;
        int main = line.tag(verb).equals("MD") || line.lemma(verb).equals("have") ? verb + 1 : verb;
        boolean inverted = line.isFinite(i - 1) && Vocabulary.SAYING.contains(line.lemma(i - 1));
        return inverted || (line.isVerb(verb) && Vocabulary.SAYING.contains(line.lemma(main)));
    }
}
