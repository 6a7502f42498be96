package quoth.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.document.Imprint;
import quoth.language.AnalysedText;
import quoth.language.EnglishAnalyser;
import quoth.reading.Quantity;
import quoth.reading.time.TimeFinder;

class QuantityFinderTest {

    private static List<Quantity> find(String text) {
        AnalysedText analysed = EnglishAnalyser.load().analyse(text);
        return QuantityFinder.find(analysed, TimeFinder.find(analysed, Imprint.unknown()));
    }

    /** "words = minimum..maximum unit of counted". */
    private static List<String> told(String text) {
        return find(text).stream().map(quantity -> told(quantity, text)).toList();
    }

    private static String told(Quantity quantity, String text) {
        return quantity.span().in(text) + " = "
                + quantity.minimum().map(Object::toString).orElse("")
                + ".."
                + quantity.maximum().map(Object::toString).orElse("")
                + (quantity.approximate() ? "~" : "")
                + quantity.unit().map(unit -> " " + unit).orElse("")
                + quantity.counted().map(counted -> " of " + counted).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They found 1,140 ballots in the shed.            | 1,140 = 1140..1140 of ballot
            It lost 4.5 million members.                     | 4.5 million = 4500000..4500000 of member
            They sold twenty thousand tickets.               | twenty thousand = 20000..20000 of ticket
            They sold some two dozen tickets.                | some two dozen = 24..24~ of ticket
            A hundred farmers came.                          | A hundred = 100..100 of farmer
            Half a million voters stayed away.               | Half a million = 500000..500000 of voter
            Thirty-seven miners came up.                     | Thirty-seven = 37..37 of miner
            Between 10 and 20 miners came up.                | Between 10 and 20 = 10..20 of miner
            It sent 10 to 20 miners home.                    | 10 to 20 = 10..20 of miner
            It sent two or three miners home.                | two or three = 2..3 of miner
            It cost four to five million crowns.             | four to five million crowns = 4000000..5000000 crown
            At least 11 miners came up.                      | At least 11 = 11.. of miner
            No fewer than five miners came up.               | No fewer than five = 5.. of miner
            More than three hundred miners came up.          | More than three hundred = 300.. of miner
            Up to 40 miners came up.                         | Up to 40 = ..40 of miner
            Fewer than 40 miners came up.                    | Fewer than 40 = ..40 of miner
            Roughly 1,100 miners came up.                    | Roughly 1,100 = 1100..1100~ of miner
            It stands 90 km from the dam.                    | 90 km = 90..90 km
            It stands 12 nautical miles from the dam.        | 12 nautical miles = 12..12 nautical mile
            It cost $4.5 million.                            | $4.5 million = 4500000..4500000 dollar
            Turnout was 61.3 percent.                        | 61.3 percent = 61.3..61.3 % of turnout
            Six in ten of the farmers voted.                 | Six in ten = 60..60~ % of farmer
            Nobody came up.                                  | Nobody = 0..0 of person
            The board found no documents.                    | no = 0..0 of document
            Seventeen of the dead were miners.               | Seventeen = 17..17 of dead
            The number of the dead now stands at 14.         | 14 = 14..14 of dead
            The number of ballots in it was put at 1,140.    | 1,140 = 1140..1140 of ballot
            The death toll rose to 12.                       | 12 = 12..12 of toll
            There were 214.                                  | 214 = 214..214
            """)
    void readsHowManyOfWhat(String text, String expected) {
        assertThat(told(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 34-year-old teacher left.",
                "Ira Holt, 61, left the hall.",
                "They have two daughters aged six and eight." + "",
                "He lives in Article 7 of the statute.",
                "It was the third such storm.",
                "He called +44 20 7946 0018 again.",
                "They won 3-1 in the rain.",
                "He met her on 18 May 2031 at 2:10 a.m. in town.",
                "No doubt, no question and no comment."
            })
    void takesNoNumberForACountThatIsNone(String text) {
        assertThat(find(text)).allMatch(quantity -> quantity.counted().equals(Optional.of("daughter")));
    }

    @Test
    void notesWhatBefellThoseCounted() {
        assertThat(find("Three Belan border guards were killed and 54 were injured."))
                .satisfiesExactly(
                        killed -> assertThat(killed.modifiers()).contains("border", "kill"),
                        injured -> assertThat(injured.modifiers()).containsExactly("injure"));
    }

    @Test
    void pointsAtTheWordsCounted() {
        String text = "She counted 25 crew members on board.";
        assertThat(find(text).getFirst().countedWords().orElseThrow().in(text)).isEqualTo("crew members");
    }

    @Test
    void takesNumbersOfHundredsOfDigitsForNone() {
        assertThat(find("They lost " + "7".repeat(400) + " crowns and " + "0".repeat(300) + " votes."))
                .isEmpty();
    }
}
