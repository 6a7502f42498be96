package quoth.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.document.Imprint;
import quoth.document.PublicationTime;
import quoth.language.EnglishAnalyser;
import quoth.reading.TimeExpression;

class TimeFinderTest {

    /** A Tuesday. */
    private static final String PUBLISHED = "2041-09-17";

    private static List<TimeExpression> find(String text, String published) {
        Imprint imprint = new Imprint(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PublicationTime.parse(published),
                Optional.empty());
        return TimeFinder.find(EnglishAnalyser.load().analyse(text), imprint);
    }

    private static List<String> told(String text, String published) {
        return find(text, published).stream()
                .map(time -> time.span().in(text) + " = " + time.value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The dam broke on 18 May 2031.                    | 18 May 2031 = 2031-05-18
            The dam broke on May 18.                         | May 18 = 2041-05-18
            The dam broke on Nov. 15 .                       | Nov. 15 = 2040-11-15
            The dam broke on 11 March 2031.                  | 11 March 2031 = 2031-03-11
            They said that on the sixth of February.         | the sixth of February = 2041-02-06
            The dam broke in October 2029.                   | October 2029 = 2029-10
            The dam broke in mid-November.                   | mid-November = 2040-11
            The dam broke in the spring of 2029.             | the spring of 2029 = 2029-SP
            The dam broke in 1997.                           | 1997 = 1997
            Dams broke in the 1990s.                         | the 1990s = 199
            The dam broke on Sunday.                         | Sunday = 2041-09-15
            The dam broke last Tuesday.                      | last Tuesday = 2041-09-10
            The dam broke on Monday morning.                 | Monday morning = 2041-09-16TMO
            The court will sit on Friday.                    | Friday = 2041-09-20
            The dam broke yesterday.                         | yesterday = 2041-09-16
            The court will sit tomorrow.                     | tomorrow = 2041-09-18
            The court met this evening.                      | this evening = 2041-09-17TEV
            The dam broke four days ago.                     | four days ago = 2041-09-13
            It was repaired two years ago.                   | two years ago = 2039
            It was repaired last month.                      | last month = 2041-08
            The third quarter was poor.                      | The third quarter = 2041-Q3
            It was repaired for two years.                   | two years = P2Y
            It was repaired in 50 minutes.                   | 50 minutes = PT50M
            It was repaired in a year and a half.            | a year and a half = P1Y6M
            They met every year.                             | every year = P1Y
            They met annually.                               | annually = XXXX
            They met in the past.                            | the past = PAST_REF
            It was formerly a mill.                          | formerly = PAST_REF
            """)
    void readsTheUsualForms(String text, String expected) {
        assertThat(told(text, PUBLISHED)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On Monday the alarm was raised at 2:10 a.m. in town.      | 2:10 a.m. = 2041-09-16T02:10
            On Monday it was raised at 2.10am in town.                | 2.10am = 2041-09-16T02:10
            On Monday it was raised at 02:10 in town.                 | 02:10 = 2041-09-16T02:10
            On Monday it was raised at 23.52 in town.                 | 23.52 = 2041-09-16T23:52
            On Monday it was raised at ten to two , he said.          | ten to two = 2041-09-16T01:50
            On Monday it was raised at ten past midnight , he said.   | ten past midnight = 2041-09-16T00:10
            On Monday it was raised at twenty to twelve , he said.    | twenty to twelve = 2041-09-16T11:40
            On Monday it was raised shortly after five in the afternoon. | shortly after five in the afternoon = 2041-09-16T17:00
            On Monday it was raised at 0010 GMT in town.              | 0010 GMT = 2041-09-16T00:10Z
            """)
    void givesATimeOfDayTheDayOfItsSentence(String text, String expected) {
        assertThat(told(text, PUBLISHED)).contains(expected);
    }

    @Test
    void joinsATimeOfDayWithTheDayBesideIt() {
        assertThat(told("It left at 10 p.m. Wednesday and at noon on Saturday.", PUBLISHED))
                .containsExactly("10 p.m. Wednesday = 2041-09-11T22:00", "noon on Saturday = 2041-09-14T12:00");
    }

    @Test
    void tellsWhatIsEarlierOrLaterFromTheTimeBefore() {
        assertThat(told("The dam broke on 3 June. Two days earlier it was said to leak.", PUBLISHED))
                .containsExactly("3 June = 2041-06-03", "Two days earlier = 2041-06-01");
    }

    @Test
    void takesSmallHoursAfterAnEveningForTheNextDay() {
        assertThat(told("It left at 22:45 on Saturday. At 02:10 smoke was seen.", PUBLISHED))
                .containsExactly("22:45 on Saturday = 2041-09-14T22:45", "02:10 = 2041-09-15T02:10");
    }

    @Test
    void sharesTheHalfOfTheDayWithTheTimeThatFollows() {
        assertThat(told("On Monday he called at 12.52 and again at 1.05 a.m. from home.", PUBLISHED))
                .contains("12.52 = 2041-09-16T00:52", "1.05 a.m. = 2041-09-16T01:05");
    }

    @Test
    void guessesNothingWithoutADayOfPublication() {
        assertThat(told("On Sunday he left. On May 18 he met her at 2:10 a.m. yesterday. In June it fell.", ""))
                .containsExactly(
                        "Sunday = XXXX-WXX-7",
                        "May 18 = XXXX-05-18",
                        "2:10 a.m. = XXXX-XX-XXT02:10",
                        "yesterday = XXXX-XX-XX",
                        "June = XXXX-06");
    }

    @ParameterizedTest
    @CsvSource({
        "The dam broke on 31 February 2031.",
        "The dam broke on 30 February.",
        "The dam broke on 2031-13-40.",
        "The dam broke in the year 0.",
        "It rose to 25:99 that day in town."
    })
    void givesNoValueToATimeThatDoesNotExist(String text) {
        assertThat(find(text, PUBLISHED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "They may march in may.",
        "It cost 2000 crowns at 61.3 percent.",
        "He won a second time by 2:1 there.",
        "The fall was deep and they march."
    })
    void takesNoWordForATimeThatIsNone(String text) {
        assertThat(find(text, PUBLISHED)).isEmpty();
    }

    @Test
    void readsALongSentenceInReasonableTime() {
        String text = "On 3 June at 2:10 a.m. two years ago the first of many days ".repeat(2_000);
        assertThat(find(text, PUBLISHED)).hasSizeGreaterThan(2_000);
    }

    @Test
    void survivesNumbersOfAnyLength() {
        assertThat(find("In " + "9".repeat(400) + " years and " + "1".repeat(400) + " days ago.", PUBLISHED))
                .allMatch(time -> time.value().equals("PXY") || time.value().equals("PAST_REF"));
    }
}
