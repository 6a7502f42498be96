package quoth.lab.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void aFigureInATextIsTakenFromItsOwnLine() {
        Figure figure = Figure.text("value F1", "^value .*F1=([\\d.]+)", "", "");

        assertThat(figure.where().in("relaxed  P=90.00 R=80.00 F1=84.71\nvalue    P=81.00 R=72.00 F1=76.24\n"))
                .hasValue(76.24);
    }

    @Test
    void aFigureInJsonIsShownInPerCent() {
        Figure figure = Figure.json("F1", "/all/relation.full/f1", "", "");

        assertThat(figure.where().in("{\"all\": {\"relation.full\": {\"f1\": 0.5}}}"))
                .hasValue(50);
    }

    @Test
    void aFigureThatIsNotThereIsEmpty() {
        assertThat(Figure.json("F1", "/all/f1", "", "").where().in("{\"all\": {\"f1\": null}}"))
                .isEmpty();
        assertThat(Figure.json("F1", "/all/f1", "", "").where().in("Traceback")).isEmpty();
        assertThat(Figure.text("F1", "F1=([\\d.]+)", "", "").where().in("Traceback"))
                .isEmpty();
    }
}
