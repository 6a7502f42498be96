package quoth.collation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareNameTest {

    @ParameterizedTest
    @CsvSource({
        "Gen. Marek Dowan, marek dowan",
        "the Vechor, Vechor",
        "Foreign Minister Tilda Marsk, Tilda Marsk",
        "The Foreign Ministry, foreign ministry",
        "Anton Marsk Jr., Anton Marsk Junior",
        "Oléa Brandt, Olea Brandt"
    })
    void spellingsOfOneNameAreOne(String one, String other) {
        assertThat(BareName.of(one)).isEqualTo(BareName.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Foreign Ministry, Interior Ministry",
        "Defence Ministry, Ministry",
        "Foreign Secretary, Defence Secretary",
        "Anton Marsk Jr., Anton Marsk Sr.",
        "Anton Marsk Jr., Anton Marsk",
        "Dowan, Dovan"
    })
    void twoNamesAreTwo(String one, String other) {
        assertThat(BareName.of(one)).isNotEqualTo(BareName.of(other));
    }
}
