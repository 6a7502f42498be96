package quoth.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.document.Span;

class EnglishAnalyserTest {

    private static final String STORY = """
            TARNOW (XNA) - The mayor of Tarnow said on Monday that she hadn't seen the older reports.

            “I was never told,” Ada Ferrow said. “They've kept it from us.”
            """;

    private final EnglishAnalyser analyser = EnglishAnalyser.load();

    @Test
    void tagsAndLemmatisesAPlainSentence() {
        List<Token> tokens = analyser.analyse("The mayor said she hadn't seen the older reports.")
                .sentences()
                .getFirst()
                .tokens();
        assertThat(tokens)
                .extracting(Token::tag)
                .containsExactly("DT", "NN", "VBD", "PRP", "VBD", "RB", "VBN", "DT", "JJR", "NNS", ".");
        assertThat(tokens)
                .extracting(Token::lemma)
                .containsExactly("the", "mayor", "say", "she", "have", "not", "see", "the", "old", "report", ".");
        assertThat(tokens.get(4).partOfSpeech()).isEqualTo(PartOfSpeech.AUX);
        assertThat(tokens.get(2).partOfSpeech()).isEqualTo(PartOfSpeech.VERB);
    }

    @Test
    void sentencesKnowWhetherTheyBeginAParagraph() {
        AnalysedText analysed = analyser.analyse(STORY);
        assertThat(analysed.sentences()).extracting(Sentence::startsParagraph).containsExactly(true, true, false);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void tokensStandInOrderWithinTheirSentences(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            String text = TokeniserTest.randomText(random);
            int end = 0;
            for (Sentence sentence : analyser.analyse(text).sentences()) {
                assertThat(sentence.span().start())
                        .isEqualTo(sentence.tokens().getFirst().span().start());
                assertThat(sentence.span().end())
                        .isEqualTo(sentence.tokens().getLast().span().end());
                for (Token token : sentence.tokens()) {
                    Span span = token.span();
                    assertThat(span.start()).as(text).isGreaterThanOrEqualTo(end);
                    assertThat(token.form()).isEqualTo(span.in(text));
                    assertThat(token.lemma()).isNotEmpty();
                    end = span.end();
                }
            }
        }
    }

    @Test
    void nothingToReadGivesNoSentences() {
        assertThat(analyser.analyse("").sentences()).isEmpty();
        assertThat(analyser.analyse(" \r\n\u00A0\u200B ").sentences()).isEmpty();
    }

    @Test
    void aVeryLongSentenceIsReadInOnePiece() {
        AnalysedText analysed = analyser.analyse("the old mill and ".repeat(5_000));
        assertThat(analysed.sentences()).hasSize(1);
        assertThat(analysed.sentences().getFirst().tokens()).hasSize(20_000);
    }

    @Test
    void manyThreadsGetWhatOneGets() throws Exception {
        AnalysedText alone = analyser.analyse(STORY);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<AnalysedText>> tasks = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                tasks.add(() -> analyser.analyse(STORY));
            }
            for (Future<AnalysedText> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(alone);
            }
        }
    }
}
