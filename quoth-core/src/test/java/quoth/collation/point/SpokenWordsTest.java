package quoth.collation.point;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is the same wording of a remark, and what is another. */
class SpokenWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There is no wall that holds wheat for ever            | There's no wall that holds wheat for ever
            We have to re-read the whole contract today           | We have to reread the whole contract today
            It was the fault of the [owner] and nobody else       | It was the fault of the and nobody else
            He (Veld) knew that the wall of the silo was rotten   | He knew that the wall of the silo was rotten
            We have never seen so much wheat on a road            | We havc never seen s0 much wheat on a road
            We knew the wall was rotten and told the town hall    | the wall was rotten and told the town hall of it in May
            It's a shame our town had to go through this          | It's a shame that our town had to go through this
            """)
    void cutsContractionsInsertionsAndMisprintsAreNoOtherWording(String one, String other) {
        assertThat(SpokenWords.of(one).isAs(SpokenWords.of(other))).isTrue();
        assertThat(SpokenWords.of(other).isAs(SpokenWords.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We knew that the wall of the silo was rotten | We feared that the wall of the silo was rotten
            Our nation is still threatened by the fever  | Our country is still threatened by the fever
            There is no wall that holds wheat for ever   | There is one wall that holds wheat for ever
            """)
    void anotherWordIsAnotherWording(String one, String other) {
        assertThat(SpokenWords.of(one).isAs(SpokenWords.of(other))).isFalse();
    }
}
