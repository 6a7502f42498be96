package quoth.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.collation.Collation;
import quoth.collation.Entity;
import quoth.collation.Point;
import quoth.collation.Reuse;
import quoth.document.Passage;
import quoth.document.Span;
import quoth.dossier.Pile;
import quoth.reading.Certainty;
import quoth.reading.EntityType;
import quoth.reading.Polarity;
import quoth.reading.QuotationKind;

class SurveyTest {

    private final Survey survey = Survey.of(VessenDam.pile());

    @Test
    void countsDocumentsOutletsOriginsAndWhatWasNotRead() {
        assertThat(survey.counts()).isEqualTo(new Counts(7, 6, 5, 26, 2));
    }

    @Test
    void dotsCountTheOriginsOfEveryValueAndTheDocumentsThatEchoThem() {
        for (Question question : survey.questions()) {
            for (Answer answer : question.answers()) {
                assertThat(answer.dots().origins()).isEqualTo(answer.value().origins());
                assertThat(answer.dots()
                                .text()
                                .chars()
                                .filter(dot -> dot == '●')
                                .count())
                        .isEqualTo(answer.value().origins());
                assertThat(answer.dots().origins() + answer.dots().hollow())
                        .isEqualTo(answer.value().claims().stream()
                                .map(claim -> claim.origin() + claim.passage().document())
                                .distinct()
                                .count());
            }
        }
        assertThat(answers("How many people were brought to safety?"))
                .extracting(answer -> answer.dots().text())
                .containsExactly("●○○○●", "●");
    }

    @Test
    void vouchersNameSpeakerOutletDateAndEchoes() {
        assertThat(vouchers("How many people were brought to safety?"))
                .containsExactly(
                        "Northreach Water Authority, by way of Northreach Wire (3 March), reprinted by two, also in Valley Radio",
                        "النهر (4 March)",
                        "Teresa Valk (6 March, The Upland Gazette)");
    }

    @Test
    void chainsOfVoicesAreKeptWhole() {
        assertThat(vouchers("When was the alarm raised?"))
                .contains(
                        "Pavo Lindqvist, as told by Adira Solheim, by way of Northreach Wire (3 March), reprinted by Quillmere Post");
    }

    @Test
    void aSpeakerWhoIsNotNamedIsCalledAsTheTextCallsIt() {
        assertThat(vouchers("When was the alarm raised?")).contains("a night guard, not named (4 March, Valley Radio)");
    }

    @Test
    void denialAndReserveAreSaidInWords() {
        assertThat(answers("Was a report of a crack ignored?"))
                .extracting(answer -> answer.vouchers().getFirst().manner())
                .containsExactly("held possible", "denies");
    }

    @Test
    void mostContestedComesFirstAndAgreementAfterDispute() {
        assertThat(survey.questions())
                .extracting(question -> question.point().question())
                .startsWith("How many people were brought to safety?", "When was the alarm raised?");
        assertThat(survey.questions())
                .extracting(Question::status)
                .containsExactly("disputed", "disputed", "disputed", "disputed", "updated", "agreed", "one origin");
    }

    @Test
    void anUpdatedAnswerStandsAndTheOneBeforeItIsSuperseded() {
        Question question = question("How many had been moved at first count?");
        assertThat(question.standing()).extracting(Answer::words).containsExactly("280");
        assertThat(question.superseded()).extracting(Answer::words).containsExactly("at least 40 households");
    }

    @Test
    void timesOfOneDayAreGivenWithoutTheDay() {
        assertThat(answers("When was the alarm raised?"))
                .extracting(Answer::words)
                .containsExactly("02:10", "01:40");
        assertThat(answers("When was the crack reported?"))
                .extracting(Answer::words)
                .containsExactly("November 2032", "2031");
    }

    @Test
    void voicesInEchoesCountButNotAsIndependent() {
        Voice mayor = survey.voices().getFirst();
        assertThat(mayor.name()).isEqualTo("Adira Solheim");
        assertThat(mayor.times()).isEqualTo(7);
        assertThat(mayor.independent()).isEqualTo(3);
        assertThat(mayor.outlets()).isEqualTo(4);
        assertThat(survey.unnamed()).isEqualTo(4);
    }

    @Test
    void reprintsComeBeforePassagesAndQuotations() {
        assertThat(survey.repetitions()).extracting(Repetition::kind).isSorted();
        assertThat(survey.repetitions())
                .extracting(Repetition::extent)
                .contains("100 %", "94 %", "1 passage", "1 quotation");
    }

    @Test
    void theTimelineKeepsWidthsAndListsTheUndated() {
        assertThat(timeline().moments())
                .extracting(moment -> moment.period().words())
                .containsExactly("spring 1987", "2031", "November 2032", "3 March 2033", "5 March 2033");
        assertThat(timeline().undated()).containsExactly(VessenDam.draft().id("leaflet.txt"));
        assertThat(timeline().moments().getFirst().sayings()).hasSize(1);
        assertThat(timeline().moments().getFirst().dots().text()).isEqualTo("●○○");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theOrderOfThePileChangesNothing(long seed) {
        Pile pile = VessenDam.pile();
        Random random = new Random(seed);
        Pile shuffled = new Pile(
                shuffled(pile.documents(), random),
                new Collation(
                        shuffled(pile.collation().entities(), random),
                        shuffled(pile.collation().reuse(), random),
                        pile.collation().origins(),
                        pile.collation().stories(),
                        shuffled(pile.collation().points(), random)),
                pile.rejections());
        Survey other = Survey.of(shuffled);
        assertThat(other.questions()).isEqualTo(survey.questions());
        assertThat(other.voices()).isEqualTo(survey.voices());
        assertThat(other.repetitions()).isEqualTo(survey.repetitions());
        assertThat(other.chapters()).isEqualTo(survey.chapters());
    }

    @Test
    void aReprintAddsAHollowDotAndNoOrigin() {
        PileDraft draft = VessenDam.draft();
        draft.document("copy.txt", "Upland Copy", "", "", "2033-03-07", "", "We repeat: It was 352. That is all.")
                .says("Teresa Valk", QuotationKind.INDIRECT, "", "", "It was 352");
        draft.echo("copy.txt", "gazette.txt");
        draft.point(Point.Kind.NUMBER, "Again?", Point.Status.SINGLE)
                .claim("352", "gazette.txt", "It was 352", "valk", 0)
                .claim("352", "copy.txt", "It was 352", "valk", 0);
        Question again = Survey.of(draft.pile()).questions().stream()
                .filter(question -> question.point().question().equals("Again?"))
                .findFirst()
                .orElseThrow();
        assertThat(again.answers().getFirst().dots().text()).isEqualTo("●○");
        assertThat(again.answers().getFirst().vouchers().getFirst().words())
                .isEqualTo("Teresa Valk, by way of The Upland Gazette (6 March), reprinted by Upland Copy");
    }

    @Test
    void anEmptyPileIsSurveyedToo() {
        Survey empty = Survey.of(new PileDraft().pile());
        assertThat(empty.counts()).isEqualTo(new Counts(0, 0, 0, 0, 0));
        assertThat(empty.questions()).isEmpty();
    }

    @Test
    void reuseOfAKindIsNamedByWhatWasTaken() {
        assertThat(new Repetition("a", "b", Reuse.Kind.REPRINT, 0.936, List.of(), Optional.empty()).extent())
                .isEqualTo("94 %");
    }

    @ParameterizedTest
    @CsvSource({
        "2033-03-03T02:10,'3 March 2033, 02:10'",
        "2033-03-03T02:10:00+02:00,'3 March 2033, 02:10'",
        "2033-03-03TNI,3 March 2033",
        "2033-03,March 2033",
        "2033-W10,the week of 7 March 2033",
        "2033-SP,spring 2033",
        "2033-WI,winter 2033–2034",
        "2033-Q2,April to June 2033",
        "2033-H2,the second half of 2033",
        "2033,2033",
        "198,the 1980s"
    })
    void aDateIsWordedAsWideAsItIsKnown(String value, String words) {
        assertThat(Period.of(value)).map(Period::words).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAST_REF", "XXXX-05-18", "P2D", "2033-13", "2033-02-30", "T02:10", "", "2033-03-03T25:00"})
    void whatIsNoDateOnTheCalendarHasNoPeriod(String value) {
        assertThat(Period.of(value)).isEmpty();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Test
    void aNegationWithinTheWordsIsNoDenialOfThem() {
        PileDraft draft = new PileDraft();
        draft.document("a.txt", "Morning", "", "", "", "", "Ada Lund said: “I will not sell the mill to anyone.”")
                .says("Ada Lund", QuotationKind.DIRECT, "Ada Lund", "said", "“I will not sell the mill to anyone.”")
                .states("I will not sell the mill to anyone", Polarity.NEGATIVE, Certainty.CERTAIN);
        draft.document(
                        "b.txt",
                        "Evening",
                        "",
                        "",
                        "",
                        "",
                        "Ada Lund denied “I will never sell the mill”, and did not deny that 40 came.")
                .says("Ada Lund", QuotationKind.DIRECT, "Ada Lund", "denied", "“I will never sell the mill”")
                .says("Ada Lund", QuotationKind.INDIRECT, "", "deny", "that 40 came");
        draft.point(Point.Kind.QUOTE, "What did Ada Lund say?", Point.Status.DISPUTED)
                .claim("I will not sell the mill to anyone", "a.txt", "I will not sell the mill to anyone", "a", 0)
                .claim("I will never sell the mill", "b.txt", "I will never sell the mill", "b", 0);
        draft.point(Point.Kind.NUMBER, "How many came?", Point.Status.SINGLE).claim("40", "b.txt", "40 came", "b", 1);
        assertThat(Survey.of(draft.pile()).questions())
                .flatExtracting(Question::answers)
                .flatExtracting(Answer::vouchers)
                .extracting(Voucher::manner)
                .containsOnly("");
    }

    @Test
    void quotationsThatBeginAlikeAreToldInShortByHowTheyGoOn() {
        PileDraft draft = new PileDraft();
        draft.document("a.txt", "Morning", "", "", "", "", "I'll sell the mill to nobody");
        draft.document("b.txt", "Evening", "", "", "", "", "I’ll sell the mill to the bank");
        draft.point(Point.Kind.QUOTE, "What did she say?", Point.Status.DISPUTED)
                .claim("I'll sell the mill to nobody", "a.txt", "I'll sell", "a")
                .claim("I’ll sell the mill to the bank", "b.txt", "I’ll sell", "b");
        assertThat(Survey.of(draft.pile()).questions().getFirst().brief()).containsExactly("… nobody", "… the bank");
    }

    @Test
    void aPileOfOneStoryHasOneChapterWithoutATitle() {
        assertThat(survey.chapters()).hasSize(1);
        assertThat(survey.chapters().getFirst().title()).isEmpty();
        assertThat(survey.questionsOf(survey.chapters().getFirst())).isEqualTo(survey.questions());
    }

    @Test
    void storiesAreChaptersTheLargestFirstAndLoneDocumentsShareTheLast() {
        PileDraft draft = VessenDam.draft();
        draft.document(
                "owl.txt", "Night Post", "The owl of Quillmere", "", "2033-04-01", "", "An owl was seen in 2032.");
        draft.document("moth.txt", "Night Post", "A moth", "", "2033-04-02", "", "A moth was seen.");
        draft.document("cat1.txt", "Day Post", "The cat is back", "", "2033-05-01", "", "Two cats came back.");
        draft.document("cat2.txt", "Late Post", "Cats back", "", "2033-05-02", "", "Three cats came back.");
        draft.story("cats", "The cat is back", "cat1.txt", "cat2.txt")
                .story("owl", "The owl of Quillmere", "owl.txt")
                .story("moth", "A moth", "moth.txt");
        draft.point(Point.Kind.NUMBER, "How many cats?", Point.Status.DISPUTED)
                .claim("2", "cat1.txt", "Two cats", "a")
                .claim("3", "cat2.txt", "Three cats", "b")
                .of("cats");
        Survey several = Survey.of(draft.pile());
        assertThat(several.chapters())
                .extracting(chapter -> chapter.title().orElseThrow())
                .containsExactly(
                        "Water breaks through Vessen spillway, four villages emptied",
                        "The cat is back",
                        "Told by one document alone");
        assertThat(several.chapters())
                .extracting(chapter -> chapter.documents().size())
                .containsExactly(7, 2, 2);
        assertThat(several.chapters()).extracting(Chapter::disputed).containsExactly(4, 1, 0);
        assertThat(several.chapters().get(2).timeline(several.names()).published())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "1900000,x,'1,900,000'",
        "1140,x,'1,140'",
        "999,x,999",
        "about 2600000,x,'about 2,600,000'",
        "5000 to 12000,x,'5,000 to 12,000'",
        "1234567.5,x,'1,234,567.5'",
        "0.12345,x,0.12345",
        "43 %,x,43 %",
        "20000 crown,twenty thousand crowns,'20,000 crowns'",
        "1 mile,one mile,1 mile",
        "9 mile,nine-mile walk,9 miles",
        "6 foot,six feet tall,6 feet",
        "14 km,14 km below the weir,14 km",
        "14 km,fourteen kilometers below the weir,14 kilometers",
        "about 1400 cubic m,'about 1,400 cubic metres a second, he said','about 1,400 cubic metres a second'",
        "10000000 dollar,$10 million,'10,000,000 dollars'",
        "at least 40 households,at least 40 households,at least 40 households",
        "four,four,four"
    })
    void aNumberIsSetAsAPersonWouldWriteIt(String value, String claim, String words) {
        assertThat(NumberWords.of(value, List.of(claim))).isEqualTo(words);
    }

    @Test
    void anOrganisationCalledByOneWordGoesByItsFullestName() {
        assertThat(Names.name(entity(
                        EntityType.ORGANISATION,
                        "Ministry",
                        "the ministry",
                        "Ministry of Mills",
                        "the Mills Ministry")))
                .isEqualTo("Mills Ministry");
        assertThat(Names.name(entity(EntityType.ORGANISATION, "company", "our company", "The rotten-plank company")))
                .isEqualTo("company");
        assertThat(Names.name(entity(EntityType.PERSON, "Lund", "President Lund")))
                .isEqualTo("Lund");
    }

    private static Entity entity(EntityType type, String name, String... variants) {
        return new Entity(
                "e",
                type,
                name,
                Arrays.stream(variants)
                        .map(text -> new Entity.Variant(text, new Passage("d", new Span(0, 1))))
                        .toList(),
                List.of(),
                1,
                List.of());
    }

    private Timeline timeline() {
        return survey.chapters().getFirst().timeline(survey.names());
    }

    private Question question(String asked) {
        return survey.questions().stream()
                .filter(question -> question.point().question().equals(asked))
                .findFirst()
                .orElseThrow();
    }

    private List<Answer> answers(String asked) {
        return question(asked).answers();
    }

    private List<String> vouchers(String asked) {
        return answers(asked).stream()
                .flatMap(answer -> answer.vouchers().stream())
                .map(Voucher::words)
                .toList();
    }

    @Test
    void anOutletsNameCannotTurnRoundWhatStandsBesideIt() {
        PileDraft draft = new PileDraft();
        draft.document(
                "a.txt",
                "\u202eEvening\u0007 Post",
                "\u2066The mi\u0300\u0301\u0302\u0303\u0304\u0305ll",
                "",
                "",
                "",
                "The mill burnt.");
        Names names = Survey.of(draft.pile()).names();
        assertThat(names.outlet(draft.id("a.txt"))).isEqualTo("Evening Post");
        assertThat(names.title(draft.id("a.txt"))).isEqualTo("The mi\u0300\u0301\u0302\u0303ll");
        assertThat(names.outlets()).containsExactly("Evening Post");
    }
}
