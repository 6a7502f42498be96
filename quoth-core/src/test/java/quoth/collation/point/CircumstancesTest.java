package quoth.collation.point;

import static org.assertj.core.api.Assertions.assertThat;
import static quoth.collation.point.Papers.SETTING;
import static quoth.collation.point.Papers.article;
import static quoth.collation.point.Papers.ofKind;
import static quoth.collation.point.Papers.points;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.collation.Point;

/** Numbers that differ beside the same words are disputed where both are told of one thing at one time, and only there. */
class CircumstancesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The wheat fever has killed 14 people in Iran.        | The wheat fever has killed 19 people in Italy.
            The grain index fell 2.1 percent, the exchange said. | The grain index fell 3.4 percent, the exchange said.
            The miller wore a $15,000 coat at the silo.          | The miller wore a $21,000 watch at the silo.
            Eight dockers were killed at the silo.               | Twelve people were killed at the silo.
            The guards took 39 farms on Friday alone.            | The guards took 60 farms in three days.
            Six Israelis were killed at the silo.                | Nine Palestinians were killed at the silo.
            The police have made 13 arrests so far at the silo.  | The police have made 21 arrests at the silo.
            """)
    void whatIsToldOfOtherCircumstancesIsNotDisputed(String one, String other) {
        assertThat(disputed(one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The wheat fever has killed 14 people in Italy. | The wheat fever has killed 19 people in Italy.
            Twelve dockers were killed at the silo.        | Eight dockers were killed at the silo.
            The guards took 39 farms on Friday.            | The guards took 60 farms on Friday.
            """)
    void whatIsToldOfTheSameIsDisputed(String one, String other) {
        assertThat(disputed(one, other)).hasSize(1);
    }

    @Test
    void aNameWithANumberCountsNothing() {
        List<Point> points = points(
                article(
                        "Harbour Post",
                        "2041-06-11T08:00",
                        SETTING + "The Nordic Grain 500 fell after the silo burst.\n"),
                article(
                        "Pellow Echo",
                        "2041-06-12T09:00",
                        "On Tuesday the Nordic Grain 500 fell when the silo burst.\n"));
        assertThat(points)
                .flatExtracting(Point::values)
                .extracting(Point.Value::value)
                .doesNotContain("500");
    }

    @Test
    void whatLiesWithinARangeIsNoRivalOfItsEnds() {
        assertThat(disputed(
                        "The silo held wheat worth $6 million to $9 million, the owner said.",
                        "The silo held wheat worth $7 million, the insurer said."))
                .isEmpty();
        assertThat(disputed(
                        "The silo held wheat worth $6 million, the owner said.",
                        "The silo held wheat worth $7 million, the insurer said."))
                .hasSize(1);
    }

    @Test
    void anArticleThatContradictsItselfHasAPointOfItsOwn() {
        List<Point> points = points(article("Harbour Post", "2041-06-12T08:00", SETTING + """
                        The burst of the silo killed 14 workers.

                        Families waited outside the gate all night. The mayor brought blankets and tea.

                        The burst of the silo killed 17 workers, the worst loss in the history of the town.
                        """));
        assertThat(ofKind(points, Point.Kind.NUMBER, Point.Status.DISPUTED))
                .singleElement()
                .satisfies(point -> assertThat(point.values())
                        .extracting(Point.Value::value)
                        .containsExactlyInAnyOrder("14", "17"));
    }

    private static List<Point> disputed(String one, String other) {
        return ofKind(
                points(
                        article("Harbour Post", "2041-06-11T08:00", SETTING + one + "\n"),
                        article("Pellow Echo", "2041-06-12T09:00", SETTING + other + "\n")),
                Point.Kind.NUMBER,
                Point.Status.DISPUTED);
    }
}
