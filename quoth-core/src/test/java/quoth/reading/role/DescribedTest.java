package quoth.reading.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.document.Span;
import quoth.language.PartOfSpeech;
import quoth.language.Sentence;
import quoth.language.Token;
import quoth.reading.Mention;
import quoth.reading.MentionForm;

class DescribedTest {

    private static final String[] WORDS = "the former chief of Halmen said , was not as who heads Anna Lunt".split(" ");
    private static final String[] TAGS = {"NN", "NN", "NNS", "NNP", "VBD", "VBZ", "IN", "DT", ","};
    private static final String[] RELATIONS = {
        "nsubj", "cop", "case", "appos", "obl", "obj", "nmod", "flat", "acl:relcl", "nsubj:pass", "det", "punct"
    };

    /** A parser errs: a predicate's verb stands behind it, a preposition behind its noun. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverTreeASentenceIsGivenWhatIsFoundLiesInTheSentence(long seed) {
        Random random = new Random(seed);
        int found = 0;
        for (int n = 0; n < 4_000; n++) {
            Sentence sentence = sentence(random);
            int first = random.nextInt(sentence.tokens().size());
            int last = Math.min(sentence.tokens().size() - 1, first + random.nextInt(3));
            Span core = new Span(
                    sentence.tokens().get(first).span().start(),
                    sentence.tokens().get(last).span().end());
            MentionForm form = random.nextBoolean() ? MentionForm.NAME : MentionForm.NOMINAL;
            Mention mention = new Mention(core, form, OptionalInt.of(0));
            for (Described.Found one : new Described(sentence)
                    .of(mention, sentence.tokens().get(last).form(), random.nextBoolean())) {
                found++;
                assertThat(sentence.span().contains(one.claim())).isTrue();
                assertThat(one.claim().contains(one.words())).isTrue();
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    private static Sentence sentence(Random random) {
        int size = 2 + random.nextInt(9);
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        int[] heads = new int[size];
        for (int i = 0; i < size; i++) {
            heads[order.get(i)] = i == 0 ? -1 : order.get(random.nextInt(i));
        }
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < size; i++) {
            String word = WORDS[random.nextInt(WORDS.length)];
            String tag = word.equals(",") ? "," : TAGS[random.nextInt(TAGS.length)];
            tokens.add(new Token(
                    new Span(at, at + word.length()),
                    word,
                    word,
                    speech(tag),
                    tag,
                    heads[i],
                    heads[i] < 0 ? "root" : RELATIONS[random.nextInt(RELATIONS.length)]));
            at += word.length() + 1;
        }
        return new Sentence(new Span(0, at - 1), tokens, true);
    }

    private static PartOfSpeech speech(String tag) {
        return switch (tag.charAt(0)) {
            case 'N' -> tag.startsWith("NNP") ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
            case 'V' -> PartOfSpeech.VERB;
            case 'I' -> PartOfSpeech.ADP;
            case 'D' -> PartOfSpeech.DET;
            default -> PartOfSpeech.PUNCT;
        };
    }
}
