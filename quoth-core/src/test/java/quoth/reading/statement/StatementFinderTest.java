package quoth.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import quoth.document.Imprint;
import quoth.document.Span;
import quoth.language.AnalysedText;
import quoth.language.EnglishAnalyser;
import quoth.reading.Attribution;
import quoth.reading.Certainty;
import quoth.reading.Factuality;
import quoth.reading.Polarity;
import quoth.reading.QuotationKind;
import quoth.reading.Statement;
import quoth.reading.TimeExpression;
import quoth.reading.quantity.QuantityFinder;
import quoth.reading.time.TimeFinder;

class StatementFinderTest {

    private static List<Statement> find(String text, Attribution... attributions) {
        AnalysedText analysed = EnglishAnalyser.load().analyse(text);
        List<TimeExpression> times = TimeFinder.find(analysed, Imprint.unknown());
        return StatementFinder.find(
                analysed, List.of(attributions), List.of(), times, QuantityFinder.find(analysed, times));
    }

    private static List<String> clauses(String text, Attribution... attributions) {
        return find(text, attributions).stream()
                .map(statement -> statement.span().in(text))
                .toList();
    }

    private static Attribution says(String text, String cue, String content) {
        int at = text.indexOf(content);
        int said = text.indexOf(cue);
        return new Attribution(
                QuotationKind.INDIRECT,
                List.of(),
                List.of(new Span(said, said + cue.length())),
                List.of(new Span(at, at + content.length())),
                OptionalInt.empty(),
                false,
                OptionalInt.empty(),
                Factuality.FACT,
                cue.equals("denied") ? Factuality.COUNTERFACT : Factuality.FACT);
    }

    @Test
    void cutsASentenceAtConjunctions() {
        assertThat(clauses("Eleven miners died and 54 were injured when the shaft collapsed."))
                .containsExactly("Eleven miners died", "54 were injured", "when the shaft collapsed");
    }

    @Test
    void keepsWhatEnclosesARelativeClauseWhole() {
        assertThat(clauses("The board, which runs the port, closed the gate."))
                .containsExactly("The board, which runs the port, closed the gate", "which runs the port");
    }

    @Test
    void separatesWhatIsSaidFromWhoSaysIt() {
        String text = "The number of the dead now stands at 14, according to the mine.";
        Attribution attribution = says(text, "according to", "The number of the dead now stands at 14");
        assertThat(find(text, attribution))
                .satisfiesExactly(
                        said -> {
                            assertThat(said.span().in(text)).isEqualTo("The number of the dead now stands at 14");
                            assertThat(said.predicate()).contains("stand");
                            assertThat(said.terms()).containsExactly("number", "dead", "stand");
                            assertThat(said.quantities()).containsExactly(0);
                            assertThat(said.attribution()).hasValue(0);
                        },
                        source -> assertThat(source.attribution()).isEmpty());
    }

    @Test
    void dropsNamesNumbersAndLightVerbsFromTheTerms() {
        assertThat(find("Oda Brekke has had 17 old lists at home.").getFirst().terms())
                .containsExactly("old", "list", "home");
    }

    @Test
    void tellsDenialFromAssertion() {
        assertThat(polarity("The door was locked.")).isEqualTo(Polarity.POSITIVE);
        assertThat(polarity("The door was not locked.")).isEqualTo(Polarity.NEGATIVE);
        assertThat(polarity("Nobody locked the door.")).isEqualTo(Polarity.NEGATIVE);
        assertThat(polarity("They never locked the door.")).isEqualTo(Polarity.NEGATIVE);
        assertThat(polarity("No fewer than five doors were locked.")).isEqualTo(Polarity.POSITIVE);
        assertThat(polarity("She was woken by smoke, not by an alarm.")).isEqualTo(Polarity.POSITIVE);
    }

    private static Polarity polarity(String text) {
        return find(text).getFirst().polarity();
    }

    @Test
    void whatSomebodyDeniesIsNegative() {
        String text = "The mine denied that miners had been killed.";
        Attribution denied = says(text, "denied", "that miners had been killed");
        assertThat(find(text, denied)).last().extracting(Statement::polarity).isEqualTo(Polarity.NEGATIVE);
    }

    @Test
    void tellsHowSurelySomethingIsPutForward() {
        assertThat(certainty("The shaft collapsed.")).isEqualTo(Certainty.CERTAIN);
        assertThat(certainty("The shaft might collapse.")).isEqualTo(Certainty.POSSIBLE);
        assertThat(certainty("The shaft is believed to have collapsed.")).isEqualTo(Certainty.PROBABLE);
        assertThat(certainty("The shaft would collapse.")).isEqualTo(Certainty.UNKNOWN);
        assertThat(certainty("Did the shaft collapse?")).isEqualTo(Certainty.UNKNOWN);
    }

    private static Certainty certainty(String text) {
        return find(text).getFirst().certainty();
    }

    @Test
    void takesTheAdjectiveForThePredicateOfBe() {
        assertThat(find("At least five of the miners were dead.").getFirst().predicate())
                .contains("dead");
    }
}
