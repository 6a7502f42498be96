package quoth.reading.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import quoth.document.Span;
import quoth.language.EnglishAnalyser;
import quoth.language.Sentence;

class NounPhrasesTest {

    private static List<String> phrases(String text) {
        List<String> words = new ArrayList<>();
        for (Sentence sentence : EnglishAnalyser.load().analyse(text).sentences()) {
            for (NounPhrase phrase : NounPhrases.of(sentence.tokens())) {
                words.add(new Span(
                                sentence.tokens().get(phrase.first()).span().start(),
                                sentence.tokens().get(phrase.last()).span().end())
                        .in(text));
            }
        }
        return words;
    }

    @Test
    void anAppositionBelongsToItsPhrase() {
        assertThat(phrases("Petra Lunt, the director of the mill, resigned."))
                .contains("Petra Lunt, the director of the mill", "the mill");
    }

    @Test
    void aRelativeClauseBelongsToItsPhrase() {
        assertThat(phrases("The driver who had called the police left."))
                .contains("The driver who had called the police", "the police");
    }

    @Test
    void membersOfACoordinationStandBesideTheWhole() {
        assertThat(phrases("The police arrested the mayor and a deputy."))
                .contains("the mayor and a deputy", "the mayor", "a deputy");
    }

    @Test
    void aPossessorIsAPhraseWithItsMark() {
        assertThat(phrases("The committee's report was late.")).contains("The committee's report", "The committee's");
    }

    @Test
    void aPredicateLeavesItsSubjectAndItsVerbOutside() {
        assertThat(phrases("Lunt is a former inspector of bridges.")).contains("a former inspector of bridges");
    }

    @Test
    void aCoreEndsWithItsHead() {
        Sentence sentence = EnglishAnalyser.load()
                .analyse("The minister who resigned wept.")
                .sentences()
                .getFirst();
        NounPhrase phrase = NounPhrases.of(sentence.tokens()).getFirst();
        assertThat(phrase.end()).isEqualTo(phrase.head()).isEqualTo(1);
        assertThat(phrase.last()).isEqualTo(3);
    }
}
