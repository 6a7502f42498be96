package quoth.lab.evenness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quoth.language.EnglishAnalyser;
import quoth.reading.ArticleReader;

class SwapTest {

    private static final Swap LEONEAN = new Swap(
            Swap.Kind.COUNTRY,
            List.of(
                    new Swap.Renaming("South Korea", "Sierra Leone", 0),
                    new Swap.Renaming("South Korean", "Sierra Leonean", 0)),
            false);

    @Test
    void everyPositionOutsideASwappedWordHasItsWayBack() {
        String text = "South Korea said a South Korean ship had left South Korea's waters.";
        SwappedText swapped = new SwappedText(text, LEONEAN);

        assertThat(swapped.text()).isEqualTo("Sierra Leone said a Sierra Leonean ship had left Sierra Leone's waters.");
        for (String word : List.of("said", "ship", "'s", "waters", ".")) {
            assertThat(swapped.original(swapped.text().indexOf(word))).isEqualTo(text.indexOf(word));
        }
        assertThat(swapped.original(0)).isZero();
        assertThat(swapped.original("Sierra".length())).isEqualTo("South".length());
        assertThat(swapped.original(2)).isNegative();
    }

    @Test
    void whatANameBecomesHasTheSameMarkInBothTexts() {
        String before = SwappedText.marksOfOriginal(LEONEAN).apply("the south korean ship, South Korea's");
        String after = SwappedText.marksOfSwapped(LEONEAN).apply("the sierra leonean ship, Sierra Leone's");

        assertThat(after).isEqualTo(before).doesNotContainIgnoringCase("leone");
    }

    @Test
    void aPersonGetsANameOfTheSameFormAndSex() {
        String sentence = "Barbara Ellwood told reporters that she knew of a Barbara Ellwood fund.";
        People people = new People();
        for (int seed = 0; seed < 50; seed++) {
            Swap swap = new PersonSwaps(people).in(sentence, new Random(seed)).orElseThrow();
            assertThat(swap.renamings()).hasSize(2);
            String given = swap.renamings().getFirst().to();
            assertThat(people.sexOf(given)).isEqualTo("female");
            assertThat("aeiou").doesNotContain(given.substring(0, 1).toLowerCase(java.util.Locale.ROOT));
        }
    }

    @Test
    void twoPeopleOfOneSentenceMayChangePlaces() {
        String sentence = "Barbara Ellwood wrote to Deborah Quist about the weir.";
        Optional<String> changed = IntStream.range(0, 50)
                .mapToObj(seed -> new PersonSwaps(new People()).in(sentence, new Random(seed)))
                .flatMap(Optional::stream)
                .map(swap -> new SwappedText(sentence, swap).text())
                .filter(text -> text.equals("Deborah Quist wrote to Barbara Ellwood about the weir."))
                .findAny();

        assertThat(changed).isPresent();
    }

    @Test
    void aPlaceThatOnlySharesAWordWithACountryIsLeftAlone() {
        assertThat(new CountrySwaps().in("They drove through New Mexico for days.", new Random(1)))
                .isEmpty();
        assertThat(new CountrySwaps().in("They drove through Mexico for days.", new Random(1)))
                .isPresent();
    }

    @Test
    void aSentenceThatChangesNothingButTheNameHoldsAndOneThatChangesMoreDoesNot() {
        Swap same = new Swap(Swap.Kind.PERSON, List.of(new Swap.Renaming("Ellwood", "Tarnby", 0)), false);
        Swap other = new Swap(Swap.Kind.PERSON, List.of(new Swap.Renaming("Ellwood", "eleven", 0)), false);

        assertThat(tried("Mrs. Ellwood said the weir was safe.", same).holds()).isTrue();
        assertThat(tried("Mrs. Ellwood said the weir was safe.", other).holds()).isFalse();
    }

    private static Tried tried(String sentence, Swap swap) {
        return Tried.of(sentence, swap, ArticleReader.load(), EnglishAnalyser.load());
    }
}
