package quoth.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import quoth.document.Span;
import quoth.language.PartOfSpeech;
import quoth.language.Sentence;
import quoth.language.Token;

class CuePathTest {

    /** "Brenka said that mills burn", as a tree. */
    private static final String[][] SAYING = {
        {"Brenka", "1", "nsubj"},
        {"said", "-1", "root"},
        {"that", "4", "mark"},
        {"mills", "4", "nsubj"},
        {"burn", "1", "ccomp"}
    };

    private static Sentence sentence(String[][] rows) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String[] row : rows) {
            Span span = new Span(start, start + row[0].length());
            tokens.add(new Token(span, row[0], row[0], PartOfSpeech.X, "XX", Integer.parseInt(row[1]), row[2]));
            start = span.end() + 1;
        }
        return new Sentence(new Span(0, start - 1), tokens, true);
    }

    private static Trees trees(String[][]... sentences) {
        List<Sentence> all = new ArrayList<>();
        int size = 0;
        for (String[][] rows : sentences) {
            all.add(sentence(rows));
            size += rows.length;
        }
        return new Trees(all, size);
    }

    @Test
    void aHeadKnowsItsBranchesAndHowFarTheyReach() {
        Trees trees = trees(SAYING);
        assertThat(trees.headAt(3)).isEqualTo(4);
        assertThat(trees.subject(1)).isEqualTo(0);
        assertThat(trees.complement(1)).isEqualTo(4);
        assertThat(trees.frameAt(1)).isEqualTo(Trees.SUBJECT | Trees.CLAUSE);
        assertThat(trees.first(4)).isEqualTo(2);
        assertThat(trees.last(1)).isEqualTo(4);
    }

    @Test
    void whatHangsInOneBranchIsReachedOneWay() {
        CuePath path = new CuePath(trees(SAYING));
        path.begin(1);
        int toSource = path.to(0);
        int toContent = path.to(4);
        assertThat(path.branch(4)).isEqualTo(4);
        assertThat(path.to(2)).isEqualTo(toContent);
        assertThat(path.to(3)).isEqualTo(toContent).isNotEqualTo(toSource);
    }

    @Test
    void noWayLeadsIntoAnotherSentenceNorOutOfTheText() {
        CuePath path = new CuePath(trees(SAYING, SAYING));
        path.begin(6);
        assertThat(path.to(9)).isNotZero();
        assertThat(path.to(4)).isZero();
        assertThat(path.to(-1)).isZero();
        assertThat(path.to(10)).isZero();
    }
}
