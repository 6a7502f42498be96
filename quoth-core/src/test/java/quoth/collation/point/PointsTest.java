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
import quoth.collation.ReadDocument;

/** Short articles read by the real reader, and the points that come of them. */
class PointsTest {

    /** What one paper alone tells, so that it is no print of the other. */
    private static final String ASIDE = """
            Nobody at the harbour office would speak to this paper. The market went on as if it were any other day, with eggs,
            plums and the knife grinder in his usual place beside the pump.
            """;

    /** The same happening as in the setting, in another paper's words. */
    private static final String OTHERWISE = """
            Wheat lay ankle-deep in the streets of Pellow Wharf after its grain silo burst early on Tuesday.
            """;

    private static final String ANOTHER_ASIDE = """
            In the square children were filling buckets. Their grandmothers told them what a loaf used to cost, and a dog that
            belongs to no one slept through all of it under the lime tree.
            """;

    @Test
    void aNumberThatIsOnlyToldAnswersWhatTheSentenceBeforeCounts() {
        List<Point> points = points(
                article(
                        "Harbour Post",
                        "2041-06-12T08:00",
                        SETTING + "The town hall gives the number of the dead as six. The dockers’ union says nine.\n"),
                article(
                        "Pellow Echo",
                        "2041-06-12T09:00",
                        SETTING + "The number of the dead stands at six, according to the town hall.\n"));
        assertThat(ofKind(points, Point.Kind.NUMBER, Point.Status.DISPUTED))
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.values()).extracting(Point.Value::value).containsExactlyInAnyOrder("6", "9");
                    assertThat(point.question()).isEqualTo("How many people died?");
                });
    }

    @Test
    void aBareNumberOfAnotherSentenceIsNoAnswer() {
        List<Point> points = points(
                article(
                        "Harbour Post",
                        "2041-06-12T08:00",
                        SETTING + "Six people were killed. The street has shops, and she is nine.\n"),
                article("Pellow Echo", "2041-06-12T09:00", SETTING + "Six people were killed at the silo.\n"));
        assertThat(ofKind(points, Point.Kind.NUMBER, Point.Status.DISPUTED)).isEmpty();
    }

    @Test
    void daysThatExcludeOneAnotherAreDisputed() {
        List<Point> points = points(
                article(
                        "Harbour Post",
                        "2041-06-12T08:00",
                        SETTING + "The silo was inspected on 3 May 2041, the owner said.\n"),
                article(
                        "Pellow Echo",
                        "2041-06-12T09:00",
                        SETTING + "Records show that the silo was inspected on 17 October 2040.\n"));
        assertThat(ofKind(points, Point.Kind.DATE, Point.Status.DISPUTED))
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.values())
                            .extracting(Point.Value::value)
                            .containsExactlyInAnyOrder("2041-05-03", "2040-10-17");
                    assertThat(point.question()).isEqualTo("When was the silo inspected?");
                });
    }

    @Test
    void aMonthDoesNotContradictADayInIt() {
        List<Point> points = points(
                article(
                        "Harbour Post",
                        "2041-06-12T08:00",
                        SETTING + "The silo was inspected on 3 May 2041, the owner said.\n"),
                article(
                        "Pellow Echo",
                        "2041-06-12T09:00",
                        SETTING + "The silo was inspected in May 2041, the town hall said.\n"));
        assertThat(ofKind(points, Point.Kind.DATE, Point.Status.DISPUTED)).isEmpty();
    }

    @Test
    void anHourOfAnotherZoneDoesNotContradictTheLocalHour() {
        List<Point> points = points(
                article(
                        "Harbour Post",
                        "2041-06-12T08:00",
                        SETTING + "The siren was sounded at 4:20 a.m. on Tuesday.\n"),
                article(
                        "Pellow Echo",
                        "2041-06-12T09:00",
                        SETTING + "The siren was sounded at 0220 GMT on Tuesday.\n"));
        assertThat(ofKind(points, Point.Kind.DATE, Point.Status.DISPUTED)).isEmpty();
    }

    @Test
    void aRoundNumberDoesNotContradictAnExactOneNearIt() {
        List<Point> points = points(
                article("Harbour Post", "2041-06-12T08:00", SETTING + "About 50 people were injured.\n"),
                article("Pellow Echo", "2041-06-12T09:00", SETTING + "The hospital said 54 people were injured.\n"));
        assertThat(ofKind(points, Point.Kind.NUMBER, Point.Status.DISPUTED)).isEmpty();
    }

    @Test
    void anEarlierHappeningWithItsOwnYearIsAnother() {
        List<Point> points = points(
                article(
                        "Harbour Post",
                        "2041-06-12T08:00",
                        SETTING + "Six people were killed. In 2033 a burst silo killed 15 people.\n"),
                article(
                        "Pellow Echo",
                        "2041-06-12T09:00",
                        SETTING + "Six people were killed. In 2033 15 people were killed when a silo burst.\n"));
        assertThat(ofKind(points, Point.Kind.NUMBER, Point.Status.DISPUTED)).isEmpty();
    }

    @Test
    void whatMustBeReachedDoesNotContradictWhatIsThere() {
        List<Point> points = points(
                article(
                        "Harbour Post",
                        "2041-06-12T08:00",
                        SETTING + "The petition needs 4,000 signatures, the council said.\n"),
                article(
                        "Pellow Echo",
                        "2041-06-12T09:00",
                        SETTING + "The petition has gathered 3,100 signatures, residents said.\n"));
        assertThat(ofKind(points, Point.Kind.NUMBER, Point.Status.DISPUTED)).isEmpty();
    }

    @Test
    void aMisprintIsNoOtherWordingAndAnotherNumberIs() {
        String said = SETTING
                + "“We have never seen so much wheat on a road as these four million bushels,” said Tilda Marsh.\n";
        ReadDocument first = article("Harbour Post", "2041-06-12T08:00", said);
        assertThat(ofKind(
                        points(first, article("Pellow Echo", "2041-06-12T09:00", said.replace("bushels", "bushcls"))),
                        Point.Kind.QUOTE,
                        Point.Status.DISPUTED))
                .isEmpty();
        assertThat(ofKind(
                        points(first, article("Pellow Echo", "2041-06-12T09:00", said.replace("million", "billion"))),
                        Point.Kind.QUOTE,
                        Point.Status.DISPUTED))
                .hasSize(1);
    }

    @Test
    void aContractionIsNoOtherWording() {
        List<Point> points = points(
                article(
                        "Harbour Post",
                        "2041-06-12T08:00",
                        SETTING + "“We have never seen so much wheat on a road,” said Tilda Marsh.\n"),
                article(
                        "Pellow Echo",
                        "2041-06-12T09:00",
                        SETTING + "“We’ve never seen so much wheat on a road,” said Tilda Marsh.\n"));
        assertThat(ofKind(points, Point.Kind.QUOTE, Point.Status.DISPUTED)).isEmpty();
    }

    @Test
    void anotherVerbIsAnotherWording() {
        List<Point> points = points(
                article(
                        "Harbour Post",
                        "2041-06-12T08:00",
                        SETTING + "“We knew that the wall of the silo was rotten,” said Tilda Marsh.\n"),
                article(
                        "Pellow Echo",
                        "2041-06-12T09:00",
                        SETTING + "“We feared that the wall of the silo was rotten,” said Tilda Marsh.\n"));
        assertThat(ofKind(points, Point.Kind.QUOTE, Point.Status.DISPUTED)).hasSize(1);
    }

    @Test
    void noQuestionHasACutQuotation() {
        List<Point> points = points(
                article(
                        "Harbour Post",
                        "2041-06-12T08:00",
                        SETTING + "The silo held 2,300 tonnes of wheat, “more than ever”, the owner said.\n"),
                article(
                        "Pellow Echo",
                        "2041-06-12T09:00",
                        SETTING + "The silo held 2,300 tonnes of wheat when it burst.\n"));
        assertThat(points).isNotEmpty().allSatisfy(point -> {
            assertThat(point.question()).endsWith("?").doesNotContain("in “");
            assertThat(point.question().chars().filter(mark -> mark == '“').count())
                    .isEqualTo(
                            point.question().chars().filter(mark -> mark == '”').count());
        });
    }

    @Test
    void aDenialStandsBesideWhatItDenies() {
        List<Point> points = points(
                article(
                        "Harbour Post",
                        "2041-06-12T08:00",
                        SETTING + "The gate of the north tunnel was locked, the dockers said.\n"),
                article(
                        "Pellow Echo",
                        "2041-06-12T09:00",
                        SETTING + "The owner denied that the gate of the north tunnel had been locked.\n"));
        assertThat(ofKind(points, Point.Kind.POLARITY, Point.Status.DISPUTED))
                .singleElement()
                .satisfies(point -> assertThat(point.values())
                        .extracting(Point.Value::value)
                        .containsExactlyInAnyOrder("yes", "no"));
    }

    @Test
    void aDenialThatPointsBackIsOfWhatWasSaidJustBefore() {
        List<Point> points = points(article(
                "Harbour Post",
                "2041-06-12T08:00",
                SETTING + "Two dockers said the harbour master telephoned the mill owner on Monday night. "
                        + "“There was no such call,” said Arno Veld, the harbour master.\n"));
        assertThat(ofKind(points, Point.Kind.POLARITY, Point.Status.DISPUTED))
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.question())
                            .isEqualTo("Did the harbour master telephone the mill owner on Monday night?");
                    assertThat(point.values())
                            .flatExtracting(Point.Value::claims)
                            .extracting(Point.Claim::text)
                            .contains("There was no such call");
                });
    }

    @Test
    void notInOnePlaceButInAnotherDeniesTheFirst() {
        List<Point> points = points(
                article("Harbour Post", "2041-06-12T08:00", SETTING + "The fire began in the dryer, the owner said.\n"),
                article(
                        "Pellow Echo",
                        "2041-06-12T09:00",
                        SETTING + "The fire began not in the dryer but in the loading shed, the dockers said.\n"));
        assertThat(ofKind(points, Point.Kind.POLARITY, Point.Status.DISPUTED)).hasSize(1);
    }

    @Test
    void whoRefusesDeniesNothing() {
        List<Point> points = points(
                article("Harbour Post", "2041-06-12T08:00", SETTING + "The mayor visited the silo, residents said.\n"),
                article("Pellow Echo", "2041-06-12T09:00", SETTING + "The mayor refused to visit the silo.\n"));
        assertThat(ofKind(points, Point.Kind.POLARITY, Point.Status.DISPUTED)).isEmpty();
    }

    @Test
    void aNumberThatOneDocumentGivesAsTheFormerOneIsReplaced() {
        List<Point> points = points(article(
                "Harbour Post",
                "2041-06-12T08:00",
                SETTING + "So far 1,400 bags have been recovered from the road. A week ago it was 600.\n"));
        assertThat(ofKind(points, Point.Kind.NUMBER, Point.Status.UPDATED))
                .singleElement()
                .satisfies(point -> assertThat(point.values())
                        .extracting(Point.Value::value)
                        .containsExactlyInAnyOrder("1400", "600"));
    }

    @Test
    void whatACollectionSaysAtItsBeginningAndAtItsEndIsNotLaidSideBySide() {
        String first = SETTING + "The burst of the silo killed 14 workers.\n\n";
        String second = "The burst of the silo killed 17 workers, the worst loss in the history of the town.\n\n";
        String filler = "The gulls came back to the roofs of the town in the evening.\n\n";
        String little = filler.repeat(20);
        String much = filler.repeat(1 + WithinReach.REACH / filler.length());
        assertThat(ofKind(
                        points(article("Harbour Post", "2041-06-12T08:00", first + little + second)),
                        Point.Kind.NUMBER,
                        Point.Status.DISPUTED))
                .hasSize(1);
        assertThat(points(article("Harbour Post", "2041-06-12T08:00", first + much + second)))
                .isEmpty();
    }

    @Test
    void whatALaterPaperRestatesStaysOnTheWordItWasFirstGivenOn() {
        List<Point> points = points(
                article(
                        "Harbour Post",
                        "2041-06-12T08:00",
                        SETTING + "Arno Veld, the harbour master, said that 2,300 tonnes of wheat had been lost.\n"),
                article("Pellow Echo", "2041-06-13T09:00", SETTING + "The harbour has lost 2,300 tonnes of wheat.\n"));
        assertThat(points)
                .flatExtracting(Point::values)
                .filteredOn(value -> value.value().startsWith("2300"))
                .singleElement()
                .extracting(Point.Value::origins)
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Berg, Kass", "Bergmann, Kasimirow"})
    void whatOneIsSaidNotToHaveSufferedIsNoDenialOfWhatAnotherDid(String one, String other) {
        List<Point> points = points(
                article(
                        "Harbour Post",
                        "2041-06-12T08:00",
                        SETTING + one + " was arrested in the north tunnel, the police said.\n"),
                article(
                        "Pellow Echo",
                        "2041-06-12T09:00",
                        SETTING + other + " was not arrested in the north tunnel, her lawyer said.\n"));
        assertThat(ofKind(points, Point.Kind.POLARITY, Point.Status.DISPUTED)).isEmpty();
    }

    @Test
    void placesOfDifferentKindsForOneDeedAreDisputed() {
        List<Point> points = points(
                article(
                        "Harbour Post",
                        "2041-06-12T08:00",
                        SETTING + "The ledger was burned in the cellar of the mill, the miller said.\n"),
                article(
                        "Pellow Echo",
                        "2041-06-12T09:00",
                        SETTING
                                + "The ledger was burned not in the cellar but in the kitchen, two neighbours said.\n"));
        assertThat(ofKind(points, Point.Kind.PLACE, Point.Status.DISPUTED))
                .singleElement()
                .satisfies(point -> assertThat(point.values())
                        .extracting(Point.Value::value)
                        .containsExactlyInAnyOrder("the cellar", "the kitchen"));
    }

    @Test
    void aPlaceWithinTheOtherIsNoOtherPlace() {
        List<Point> points = points(
                article("Harbour Post", "2041-06-12T08:00", SETTING + "The ledger was burned in the mill.\n"),
                article(
                        "Pellow Echo",
                        "2041-06-12T09:00",
                        SETTING + "The ledger was burned in the cellar of the mill, neighbours said.\n"));
        assertThat(ofKind(points, Point.Kind.PLACE, Point.Status.DISPUTED)).isEmpty();
    }

    @Test
    void whoIsDismissedInOnePaperAndResignsInAnotherIsDisputed() {
        List<Point> points = points(
                article("Harbour Post", "2041-06-12T08:00", SETTING + "Tilda Marsh resigned on Monday.\n"),
                article("Pellow Echo", "2041-06-12T09:00", SETTING + "Tilda Marsh was dismissed on Monday.\n"));
        assertThat(ofKind(points, Point.Kind.ROLE, Point.Status.DISPUTED))
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.question()).contains("Tilda Marsh");
                    assertThat(point.values())
                            .extracting(Point.Value::value)
                            .containsExactlyInAnyOrder("resigned", "dismissed");
                });
    }

    @Test
    void whoIsSuspendedAndLaterDismissedHasAHistory() {
        List<Point> points = points(
                article("Harbour Post", "2041-06-12T08:00", SETTING + "Tilda Marsh was suspended on Monday. " + ASIDE),
                article(
                        "Pellow Echo",
                        "2041-06-14T09:00",
                        OTHERWISE + "Tilda Marsh was dismissed on Wednesday. " + ANOTHER_ASIDE));
        assertThat(ofKind(points, Point.Kind.ROLE, Point.Status.DISPUTED)).isEmpty();
        assertThat(ofKind(points, Point.Kind.ROLE, Point.Status.UPDATED)).hasSize(1);
    }

    @Test
    void whoIsOnlyCalledOnToResignHasNotResigned() {
        List<Point> points = points(
                article(
                        "Harbour Post",
                        "2041-06-12T08:00",
                        SETTING
                                + "Residents called on Tilda Marsh to resign. Tilda Marsh would resign if asked, she said.\n"),
                article("Pellow Echo", "2041-06-12T09:00", SETTING + "Tilda Marsh was dismissed on Monday.\n"));
        assertThat(ofKind(points, Point.Kind.ROLE, Point.Status.DISPUTED)).isEmpty();
    }

    @Test
    void whoSeveralAccountsNameForOneDeedIsDisputed() {
        List<Point> points = points(
                article(
                        "Harbour Post",
                        "2041-06-12T08:00",
                        SETTING + "Tilda Marsh opened the sluice at the upper mill before dawn. " + ASIDE),
                article(
                        "Pellow Echo",
                        "2041-06-12T09:00",
                        OTHERWISE + "Oskar Lindt opened the sluice at the upper mill, neighbours said. "
                                + ANOTHER_ASIDE));
        assertThat(ofKind(points, Point.Kind.AGENT, Point.Status.DISPUTED))
                .singleElement()
                .satisfies(point -> assertThat(point.values())
                        .extracting(Point.Value::value)
                        .containsExactlyInAnyOrder("Tilda Marsh", "Oskar Lindt"));
    }

    @Test
    void whatANarratorCountsInOneTextIsNoDispute() {
        List<Point> points = points(
                article(
                        "Harbour Post",
                        "2041-06-12T08:00",
                        SETTING
                                + "Of the farms in the upper valley 41 are empty. Of the farms in the lower valley 48 are empty.\n"),
                article(
                        "Pellow Echo",
                        "2041-06-12T09:00",
                        SETTING + "Of the farms in the upper valley 41 are empty.\n"));
        assertThat(ofKind(points, Point.Kind.NUMBER, Point.Status.DISPUTED)).isEmpty();
    }

    @Test
    void aDocumentThatTellsThatATimeWasMovedUpdatesIt() {
        List<Point> points = points(
                article(
                        "Harbour Post",
                        "2041-06-10T08:00",
                        SETTING + "The council is to certify the count on 12 June 2041, the clerk said.\n"),
                article(
                        "Pellow Echo",
                        "2041-06-13T09:00",
                        SETTING
                                + "The council, which was to certify the count on 12 June 2041, will now certify the count on"
                                + " 14 June 2041.\n"));
        assertThat(ofKind(points, Point.Kind.DATE, Point.Status.DISPUTED)).isEmpty();
        assertThat(ofKind(points, Point.Kind.DATE, Point.Status.UPDATED)).hasSize(1);
    }
}
