package quoth.lab.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import quoth.lab.training.Polnear.Relation;

class RelationScoreTest {

    private static BitSet words(int from, int to) {
        BitSet words = new BitSet();
        words.set(from, to);
        return words;
    }

    private final Relation wanted = new Relation(words(0, 2), words(2, 3), words(3, 9));

    @Test
    void halfOfTheContentAndOneWordOfTheCueAreEnough() {
        assertThat(RelationScore.isWhole(wanted, new Relation(words(0, 1), words(2, 4), words(3, 6))))
                .isTrue();
    }

    @Test
    void anotherSourceOrCueOrTooLittleContentIsNot() {
        assertThat(RelationScore.isWhole(wanted, new Relation(words(20, 22), words(2, 3), words(3, 9))))
                .isFalse();
        assertThat(RelationScore.isWhole(wanted, new Relation(words(0, 2), words(12, 13), words(3, 9))))
                .isFalse();
        assertThat(RelationScore.isWhole(wanted, new Relation(words(0, 2), words(2, 3), words(3, 5))))
                .isFalse();
    }

    @Test
    void aSecondCopyIsNotRightTwice() {
        RelationScore score = new RelationScore();
        score.add(List.of(wanted), List.of(wanted, wanted));
        assertThat(score.wholeF1()).isEqualTo(2.0 / 3);
    }
}
