package quoth.collation.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quoth.collation.CrossingEngine;
import quoth.collation.Mine;
import quoth.collation.ReadDocument;
import quoth.collation.Reuse;
import quoth.collation.Sketch;

/** What two pages share without either having taken it from the other. */
class FurnitureTest {

    private static final String MARKET = """
            The spring market in Varn opened under a clear sky, and the first asparagus sold out before ten in the morning.

            Stallholders spoke of the best season in years, though some complained about the price of diesel and of wood.

            A brass band from the next valley played until the rain came, and then it played under the roof of the town hall.
            """;

    @Test
    void galleriesAreNoReuse() {
        String gallery =
                "\nPhotos: A year on the river Ansel Photos: A year on the river Ansel The ice broke up in the last"
                        + " days of March and took two jetties along. Hide caption 1 of 4 Photos: A year on the river Ansel Children"
                        + " swam from the lower steps in June, as their parents once did. Hide caption 2 of 4 Photos: A year on the"
                        + " river Ansel In autumn the water was so low that an old cart was found. Hide caption 3 of 4\n";
        assertThat(shared(Mine.WIRE + gallery, MARKET + gallery)).isEmpty();
    }

    @Test
    void linkListsThatHaveRunTogetherWithTheTextAreNoReuse() {
        String links =
                "\nThe letter went to Odo Brandt Odo Karl BrandtCouncil delays the vote on a second bridge until all"
                        + " of its members have come back from the coast and read the plans that were made for it in winter.\n";
        assertThat(shared(Mine.WIRE + links, MARKET + links)).isEmpty();
    }

    @Test
    void postsThatBothShowAreNoCopies() {
        String post =
                "\nwe will open every gate we have and keep them open until the water in the lower streets is gone and"
                        + " nobody has to sleep in a school any more — Odo Brandt (@odobrandt) March 4, 2040\n";
        assertThat(shared(Mine.WIRE + post, MARKET + post))
                .allSatisfy(reuse -> assertThat(reuse.kind()).isEqualTo(Reuse.Kind.QUOTE));
    }

    @Test
    void aPostThatOneShowsAndTheOtherQuotesWithoutMarksIsNoCopy() {
        String words =
                "we will open every gate we have and keep them open until the water in the lower streets is gone and"
                        + " nobody has to sleep in a school any more";
        assertThat(shared(
                        Mine.WIRE + "\n" + words + "\n\n— Odo Brandt (@odobrandt) March 4, 2040\n",
                        MARKET + "\nThe mayor wrote: " + words + ".\n"))
                .noneSatisfy(reuse -> assertThat(reuse.kind()).isNotEqualTo(Reuse.Kind.QUOTE));
    }

    @Test
    void aTranscriptThatBothPrintIsNoCopy() {
        String lines =
                "\nBRANDT: we opened all of the gates that we had on that night and none of them would close again"
                        + " before the morning came\n\nTOLL: and nobody in the whole house had thought of asking what would then"
                        + " become of the people down there\n";
        assertThat(shared(Mine.WIRE + lines, MARKET + lines))
                .allSatisfy(reuse -> assertThat(reuse.kind()).isEqualTo(Reuse.Kind.QUOTE));
    }

    @Test
    void aListOfNamesIsNoCopy() {
        String squad =
                "\nSquad: Odo Brandt, Mira Toll, Ansel Varn, Karl Tessan, Ida Holm, Jon Berg, Lea Stern, Max Korn,"
                        + " Eva Lind, Tom Hart, Nina Falk, Paul Reiter, Rosa Thal, Emil Gruber, Clara Weiss, Otto Brandl\n";
        assertThat(shared(Mine.WIRE + squad, MARKET + squad)).isEmpty();
    }

    @Test
    void labelsWithTheirLinksGluedToThemAreNoReuse() {
        String box =
                "\nFrom our readers:Ten ways in which to get through a long wet winter without once falling out with the"
                        + " people next door:Send your own to the desk\n";
        assertThat(shared(Mine.WIRE + box, MARKET + box)).isEmpty();
    }

    @Test
    void oneFormFilledInWithOtherNumbersIsNoCopy() {
        assertThat(shared(
                        Mine.WIRE
                                + "\nThe works reported a loss for the third quarter of 41.2 million marks, or 31 pfennigs for"
                                + " each share, after a profit of 3.8 million marks, or 2 pfennigs for each share, the year"
                                + " before.\n",
                        MARKET
                                + "\nThe mill reported a loss for the third quarter of 7.5 million marks, or 12 pfennigs for"
                                + " each share, after a profit of 6.1 million marks, or 9 pfennigs for each share, the year"
                                + " before.\n"))
                .isEmpty();
    }

    @Test
    void aCopyThatChangesOneOfItsNumbersStaysAPassage() {
        String sentence =
                "\nThe works reported a loss for the third quarter of %s million marks, or 31 pfennigs for each"
                        + " share, after a profit of 3.8 million marks, or 2 pfennigs for each share, the year before.\n";
        assertThat(shared(Mine.WIRE + sentence.formatted("41.2"), MARKET + sentence.formatted("42")))
                .singleElement()
                .satisfies(reuse -> assertThat(reuse.kind()).isEqualTo(Reuse.Kind.PASSAGE));
    }

    @Test
    void oneFactInNearlyOneWordingIsNoCopy() {
        String fact = "Only 32 percent say they have a great deal or a fair amount of trust in the Council";
        assertThat(shared(
                        Mine.WIRE + "\n" + fact + ".\n",
                        MARKET + "\n" + fact + ", as was found when the paper went from door to door.\n"))
                .isEmpty();
    }

    @Test
    void aStatementThatOneMarksAndTheOtherPrintsBareIsNoCopy() {
        String statement =
                "we regret that the gates were opened without a word to those who live below them, and we will pay"
                        + " for every cellar, every cow and every cart that the water took on that night and on the day after it";
        assertThat(shared(
                        Mine.WIRE + "\nThe water office gave out the following statement on Tuesday: " + statement
                                + ".\n",
                        MARKET + "\nThe water office gave out the following statement on Tuesday: “" + statement
                                + ".”\n"))
                .allSatisfy(reuse -> assertThat(reuse.kind()).isEqualTo(Reuse.Kind.QUOTE));
    }

    @Test
    void aQuotationWhoseLastMarkIsMissingIsOneAllTheSame() {
        String words = "we opened every gate that we had and not one of them would close again before the morning came";
        assertThat(shared(
                        Mine.WIRE + "\nThe keeper stood by the wall. \"We told you so,\" he said. \"Well, " + words
                                + ".\n",
                        MARKET + "\nOn the tape one hears how the keeper answers her. Well, " + words + ".\n"))
                .allSatisfy(reuse -> assertThat(reuse.kind()).isEqualTo(Reuse.Kind.QUOTE));
    }

    @Test
    void aSentenceTakenFromAnotherPageIsAPassageAllTheSame() {
        String sentence =
                "\nDivers who went down on the second day found the door of the engine house open and the lamp behind it"
                        + " still burning.\n";
        assertThat(shared(Mine.WIRE + sentence, MARKET + sentence))
                .singleElement()
                .satisfies(reuse -> assertThat(reuse.kind()).isEqualTo(Reuse.Kind.PASSAGE));
    }

    @Test
    void namesOfOneHouseAreKnownToBeOne() {
        assertThat(House.named("Valley News (Online)").isSameAs(House.named("Valley News")))
                .isTrue();
        assertThat(House.named("Valley - Opinion").isSameAs(House.named("Valley (Web News)")))
                .isTrue();
        assertThat(House.named("Valley Online News").isSameAs(House.named("Valley News")))
                .isTrue();
        assertThat(House.named("Valley News").isSameAs(House.named("Valley Post")))
                .isFalse();
        assertThat(House.named("").isSameAs(House.named(""))).isFalse();
    }

    private static List<Reuse> shared(String one, String other) {
        ReadDocument first = Sketch.of("a", "Ansel Post", "2040-03-05", one).read();
        ReadDocument second =
                Sketch.of("b", "Varn Gazette", "2040-03-06", other).read();
        List<Wording> wordings = Stream.of(first, second).map(Wording::of).toList();
        return CrossingEngine.onThreads(1).run(new TextReuse(), wordings).reuse();
    }
}
