package quoth.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mill burned.| Nobody was hurt.",
                "\"We left at once.\"| Mr. Dorn agreed.",
                "“We left.| They stayed,” she said.",
                "\"Where is it?\" he asked.| Nobody knew.",
                "“Go away!” Tavi Brenk shouted.| It was late.",
                "\"Is it so?\"| The room was silent.",
                "Dr. A. B. Holm of the U.S. Navy spoke at 6 p.m. Monday in Ulm St. Mary.| He left.",
                "They met at 6 p.m.| The mayor came.",
                "They met at 6 p.m. (1800 GMT) in Ulm.| He left.",
                "He paused ... and went on.| Then he left.",
                "(It was not so.)| The council denied it.",
                "It cost $4.5 million, i.e. 1,140 a head.| 34 people paid.",
                "Council votes on the mill|\n\nBy Ada Ferrow|\nTARNOW (XNA) - It rained.",
                "One line|\r\nAnother line",
                "1. The first point.|\n2. The second point.",
            })
    void findsWhereSentencesEnd(String marked) {
        String text = marked.replace("|", "");
        List<String> expected = new ArrayList<>();
        for (String part : marked.split("\\|")) {
            expected.add(part.strip());
        }
        assertThat(sentences(text)).isEqualTo(expected);
    }

    @Test
    void aTextWrappedByHandIsNotCutAtItsLines() {
        String text = """
                The council of Tarnow met on Monday to speak about the old mill by
                the river, which has stood empty for more than thirty years and is
                said to be close to falling down. Nobody could say who owns it, and
                the council wants to know before it spends any money on the roof or
                the walls of the place.
                The mayor was away.
                """;
        assertThat(sentences(text)).hasSize(3).last().isEqualTo("The mayor was away.");
    }

    private static List<String> sentences(String text) {
        TokenBounds tokens = Tokeniser.tokenise(text);
        SentenceSplitter.Starts starts = SentenceSplitter.split(text, tokens);
        List<String> sentences = new ArrayList<>();
        for (int from = starts.sentences().nextSetBit(0); from >= 0; ) {
            int next = starts.sentences().nextSetBit(from + 1);
            int last = (next < 0 ? tokens.size() : next) - 1;
            sentences.add(text.substring(tokens.start(from), tokens.end(last)));
            from = next;
        }
        return sentences;
    }
}
