package quoth.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DependencyParserTest {

    private final EnglishAnalyser analyser = EnglishAnalyser.load();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    The mayor said on Monday that the bridge had collapsed., mayor, said, nsubj
                    The mayor said on Monday that the bridge had collapsed., collapsed, said, ccomp
                    The mayor said on Monday that the bridge had collapsed., bridge, collapsed, nsubj
                    Three boats were sunk by the storm., boats, sunk, nsubj:pass
                    Three boats were sunk by the storm., storm, sunk, obl:agent
                    The harbour master denied the report., report, denied, obj
                    She did not open the gate., not, open, advmod
                    The town's old mill burned., town, mill, nmod:poss
                    The woman who found the key left., found, woman, acl:relcl
                    He promised to rebuild the school., rebuild, promised, xcomp
                    """)
    void wordsHangOnTheirGovernors(String sentence, String word, String governor, String relation) {
        List<Token> tokens = analyser.analyse(sentence).sentences().getFirst().tokens();
        Token dependent = tokens.stream()
                .filter(token -> token.form().equals(word))
                .findFirst()
                .orElseThrow();
        assertThat(dependent.relation()).isEqualTo(relation);
        assertThat(tokens.get(dependent.head()).form()).isEqualTo(governor);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everySentenceIsOneTreeWithoutCrossingArcs(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            for (Sentence sentence :
                    analyser.analyse(TokeniserTest.randomText(random)).sentences()) {
                assertTree(sentence);
            }
        }
    }

    @Test
    void aSentenceOfTenThousandWordsIsOneTree() {
        String text = "the storm that sank the boats which the men of the north built and ".repeat(700) + "sank.";
        List<Sentence> sentences = analyser.analyse(text).sentences();
        assertThat(sentences.stream()
                        .mapToInt(sentence -> sentence.tokens().size())
                        .sum())
                .isGreaterThan(9_000);
        sentences.forEach(DependencyParserTest::assertTree);
    }

    @Test
    void aNameIsReadAlikeWhateverItIs() {
        String sentence = "Reporters asked %s on Friday why %s had not told the council.";
        List<Token> one = analyser.analyse(sentence.formatted("Ada Ferrow", "Ferrow"))
                .sentences()
                .getFirst()
                .tokens();
        List<Token> other = analyser.analyse(sentence.formatted("Mehmet Banks", "Banks"))
                .sentences()
                .getFirst()
                .tokens();
        assertThat(other)
                .extracting(Token::tag)
                .isEqualTo(one.stream().map(Token::tag).toList());
        assertThat(other)
                .extracting(Token::head)
                .isEqualTo(one.stream().map(Token::head).toList());
        assertThat(other)
                .extracting(Token::relation)
                .isEqualTo(one.stream().map(Token::relation).toList());
    }

    private static void assertTree(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        assertThat(tokens.stream().filter(token -> token.head() < 0)).hasSize(1);
        int[] reach = new int[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            int steps = 0;
            for (int at = i; at >= 0; at = tokens.get(at).head()) {
                assertThat(steps++).isLessThanOrEqualTo(tokens.size());
            }
            reach[i] = tokens.get(i).head();
        }
        if (tokens.size() < 200) {
            assertNothingCrosses(reach);
        }
    }

    private static void assertNothingCrosses(int[] heads) {
        for (int i = 0; i < heads.length; i++) {
            for (int k = i + 1; k < heads.length; k++) {
                if (heads[i] >= 0 && heads[k] >= 0) {
                    int from = Math.min(i, heads[i]);
                    int to = Math.max(i, heads[i]);
                    int otherFrom = Math.min(k, heads[k]);
                    int otherTo = Math.max(k, heads[k]);
                    boolean crosses = (from < otherFrom && otherFrom < to && to < otherTo)
                            || (otherFrom < from && from < otherTo && otherTo < to);
                    assertThat(crosses).isFalse();
                }
            }
        }
    }
}
