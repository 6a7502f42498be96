package quoth.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import quoth.document.Imprint;
import quoth.document.Span;
import quoth.language.AnalysedText;
import quoth.language.EnglishAnalyser;
import quoth.reading.EntityType;
import quoth.reading.LocalEntity;
import quoth.reading.Mention;
import quoth.reading.QuotationKind;
import quoth.reading.attribution.FoundAttribution;
import quoth.reading.coreference.CoreferenceModel;
import quoth.reading.time.TimeFinder;

class CastingTest {

    private static final Imprint IMPRINT = new Imprint(
            Optional.of("The Harbour Post"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static Cast cast(String text, FoundAttribution... attributions) {
        AnalysedText analysed = EnglishAnalyser.load().analyse(text);
        return Casting.cast(
                analysed,
                IMPRINT,
                TimeFinder.find(analysed, IMPRINT),
                List.of(attributions),
                CoreferenceModel.standard());
    }

    /** The words of all mentions of the entity of this name. */
    private static List<String> mentions(Cast cast, String text, String name) {
        List<String> words = new ArrayList<>();
        for (Mention mention : cast.mentions()) {
            boolean same = mention.entity().isPresent()
                    && cast.entities().get(mention.entity().getAsInt()).name().equals(name);
            if (same) {
                words.add(mention.core().in(text));
            }
        }
        return words;
    }

    private static FoundAttribution said(String text, QuotationKind kind, String source, String content) {
        int from = text.indexOf(content);
        int who = source.isEmpty() ? -1 : text.indexOf(source);
        return new FoundAttribution(
                kind,
                who < 0 ? List.of() : List.of(new Span(who, who + source.length())),
                List.of(),
                List.of(new Span(from, from + content.length())),
                OptionalInt.empty());
    }

    private static Optional<String> speaker(Cast cast, int attribution) {
        OptionalInt entity = cast.speakers().get(attribution).entity();
        return entity.isPresent()
                ? Optional.of(cast.entities().get(entity.getAsInt()).name())
                : Optional.empty();
    }

    @Test
    void aSurnameAndATitleMeanTheFullName() {
        String text = "Transport Minister Oda Brekke opened the bridge. Mrs Brekke praised it. Later Brekke left.";
        assertThat(mentions(cast(text), text, "Oda Brekke"))
                .containsExactly("Transport Minister Oda Brekke", "Mrs Brekke", "Brekke");
    }

    @Test
    void twoPersonsOfOneSurnameAreKeptApart() {
        String text = "Oda Brekke met Lars Brekke in Tolm. Oda Brekke left first.";
        Cast cast = cast(text);
        assertThat(mentions(cast, text, "Oda Brekke")).hasSize(2);
        assertThat(mentions(cast, text, "Lars Brekke")).hasSize(1);
    }

    @Test
    void aNameOfThreeSyllablesBeginsWithTheFamilysHoweverItIsWritten() {
        String text =
                "President Seo Han-gil met Lin Mei-hua in Tolm. Mr. Seo smiled. Seo Han Gil and Ms. Lin shook hands.";
        Cast cast = cast(text);
        assertThat(mentions(cast, text, "Seo Han-gil")).isEmpty();
        assertThat(mentions(cast, text, "Seo Han Gil"))
                .containsExactly("President Seo Han-gil", "Mr. Seo", "Seo Han Gil");
        assertThat(mentions(cast, text, "Lin Mei-hua")).containsExactly("Lin Mei-hua", "Ms. Lin");
    }

    @Test
    void aNameIsOneInWhateverAlphabetAndWithOrWithoutAccents() {
        String text =
                "President Marek Dovan said yes. M\u0430rek Dov\u0430n said no. Zo\u00eb Smith-Hult met Zoe Smith-Hult. Mrs Smith-Hult left.";
        Cast cast = cast(text);
        assertThat(mentions(cast, text, "Marek Dovan"))
                .containsExactly("President Marek Dovan", "M\u0430rek Dov\u0430n");
        assertThat(mentions(cast, text, "Zo\u00eb Smith-Hult"))
                .containsExactly("Zo\u00eb Smith-Hult", "Zoe Smith-Hult", "Mrs Smith-Hult");
    }

    @Test
    void anAdjectiveMadeOfANameIsNoName() {
        String text = "A Halmen-based analyst, Petr Saal, praised Oda Brekke.";
        assertThat(mentions(cast(text), text, "Halmen")).containsExactly("Halmen");
    }

    @Test
    void whoeverHasAnotherTitleIsNotWhoWasCalledByTheSurname() {
        String text = "President Brekke opened the bridge. Lady Ana Brekke watched. Mr Brekke left.";
        Cast cast = cast(text);
        assertThat(mentions(cast, text, "Ana Brekke")).containsExactly("Lady Ana Brekke");
        assertThat(mentions(cast, text, "Brekke")).containsExactly("President Brekke", "Mr Brekke");
    }

    @Test
    void anAcronymInBracketsMeansTheName() {
        String text = "The Inland Water Board (IWB) met. Later the IWB said nothing.";
        assertThat(mentions(cast(text), text, "Inland Water Board")).contains("Inland Water Board", "IWB");
    }

    @Test
    void aRoleMeansWhoWasToldToHaveIt() {
        String text =
                "Transport Minister Oda Brekke opened the bridge. The minister praised it. The captain, Lars Hult, wept.";
        Cast cast = cast(text);
        assertThat(mentions(cast, text, "Oda Brekke")).contains("The minister");
        assertThat(mentions(cast, text, "Lars Hult")).contains("The captain");
    }

    @Test
    void aPronounMeansThePersonLastSpokenOf() {
        String text = "Oda Brekke opened the bridge. She praised the builders.";
        assertThat(mentions(cast(text), text, "Oda Brekke")).contains("She");
    }

    @Test
    void tellsTheKindsOfEntities() {
        String text =
                "Dr Oda Brekke left Tolm for the Ministry of Works. She met Gral Line in Tolm and told The Harbour Post.";
        assertThat(cast(text).entities())
                .contains(
                        new LocalEntity(EntityType.PERSON, "Oda Brekke"),
                        new LocalEntity(EntityType.PLACE, "Tolm"),
                        new LocalEntity(EntityType.ORGANISATION, "Ministry of Works"),
                        new LocalEntity(EntityType.ORGANISATION, "Gral Line"));
    }

    @Test
    void anInstitutionWithoutANameSpeaksAsItself() {
        String text = "The road is shut, the coast guard said.";
        Cast cast = cast(text, said(text, QuotationKind.INDIRECT, "the coast guard", "The road is shut"));
        assertThat(speaker(cast, 0)).contains("coast guard");
    }

    @Test
    void aSpokesmanSpeaksForTheBody() {
        String text = "The road is shut, a police spokesman said.";
        Cast cast = cast(text, said(text, QuotationKind.INDIRECT, "a police spokesman", "The road is shut"));
        assertThat(speaker(cast, 0)).contains("police");
        assertThat(cast.speakers().getFirst().anonymous()).isFalse();
    }

    @Test
    void aVagueSourceIsAnonymous() {
        String text = "The road is shut, an official familiar with the plan said.";
        Cast cast = cast(
                text, said(text, QuotationKind.INDIRECT, "an official familiar with the plan", "The road is shut"));
        assertThat(cast.speakers()).containsExactly(new Speaker(OptionalInt.empty(), true));
    }

    @Test
    void theSpeakerOfAQuotationIsItsIButNotItsShe() {
        String text = "Lars Hult came home. Oda Brekke was there. “I saw him and she saw me,” Oda Brekke said.";
        Cast cast = cast(
                text,
                said(text, QuotationKind.DIRECT, "Oda Brekke said".substring(0, 10), "“I saw him and she saw me,”"));
        assertThat(mentions(cast, text, "Oda Brekke")).contains("I", "me").doesNotContain("she", "him");
    }

    @Test
    void aQuotationWithoutASourceGoesOnWithTheOneBefore() {
        String text = "“It was loud,” Oda Brekke said. “It was long.”";
        Cast cast = cast(
                text,
                said(text, QuotationKind.DIRECT, "Oda Brekke", "“It was loud,”"),
                said(text, QuotationKind.DIRECT, "", "“It was long.”"));
        assertThat(speaker(cast, 1)).contains("Oda Brekke");
    }

    @Test
    void survivesTextsOfNothingButMarks() {
        for (String text : List.of("“”", "\"\"\"\"", "—", "X", "“", "’s ’s ’s", "The the the", ". . .")) {
            assertThat(cast(text).speakers()).isEmpty();
        }
    }
}
