package quoth.reading.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.reading.ArticleReader;
import quoth.reading.Mention;
import quoth.reading.Reading;

class CoreferenceTest {

    private static final List<String> PEOPLE =
            List.of("Lunt", "Brekke", "Hult", "Tamsin", "Orrekh", "Dovan", "Saarva", "Velde", "Quill", "Marrand");

    private static Reading read(String text) {
        return ArticleReader.load().read(Document.of("a.txt", "file:///a.txt", Imprint.unknown(), text));
    }

    /** The words of the mentions that mean what {@code words} mean. */
    private static List<String> meaning(String text, String words) {
        Reading reading = read(text);
        Optional<Mention> wanted = reading.mentions().stream()
                .filter(mention -> mention.core().in(text).equals(words))
                .findFirst();
        assertThat(wanted).as("a mention by the words " + words).isPresent();
        OptionalInt entity = wanted.get().entity();
        List<String> same = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            if (entity.isPresent() && mention.entity().equals(entity)) {
                same.add(mention.core().in(text));
            }
        }
        return same;
    }

    @Test
    void aPronounMeansThePersonInItsSentence() {
        String text = "Oda Brekke opened the bridge on Monday. She said she was glad of it.";
        assertThat(meaning(text, "Oda Brekke")).contains("She", "she");
    }

    @Test
    void somebodyWithoutANameIsOneThroughTheText() {
        String text = "A driver was hurt in the crash. The driver told the police that he had seen nothing.";
        assertThat(meaning(text, "A driver")).contains("The driver", "he");
    }

    @Test
    void heIsNotAPlace() {
        String text = "Marek Dovan was born in Halmen. He left the town early.";
        assertThat(meaning(text, "Halmen")).doesNotContain("He");
    }

    @Test
    void whoeverSaysIInAQuotationIsItsSpeakerAlsoWhereTheSpeakerComesLast() {
        String text = "“I did not open the gate,” said Petra Lunt. Later Lunt left.";
        assertThat(meaning(text, "Petra Lunt")).contains("I");
    }

    @Test
    void aPhraseThatNamesAndSaysWhatItNamesMeansTheName() {
        String text = "The Veltra party won most seats. Ten years ago Veltra had none. "
                + "Its leader spoke in the city of Ombra. A movement called River Free had set up tents there.";
        assertThat(meaning(text, "Veltra")).contains("The Veltra party");
        assertThat(meaning(text, "Ombra")).contains("the city");
        assertThat(meaning(text, "River Free")).contains("A movement");
    }

    @Test
    void whatBelongsToATownIsNotTheTown() {
        String text = "Brask lies on the Isk. The bridge in Brask was swept away. The city police closed the road.";
        assertThat(meaning(text, "Brask")).doesNotContain("The bridge", "The city police", "the road");
    }

    @Test
    void somebodysFatherIsNotHimself() {
        String text = "Emin Saarva left on Monday. His father stayed. Later his father left too.";
        assertThat(meaning(text, "Emin Saarva")).contains("His").doesNotContain("His father", "his father");
    }

    @Test
    void whateverIsReadAMentionHoldsWhatItCallsSomebody() {
        String text =
                "They invited Prime Minister Oda Brekke to the port on Friday, and Lars Hult, who had asked her to, "
                        + "met President Seo Han-gil of Tolm at the old house of the Brekkes in Halmen.";
        assertThat(read(text).mentions())
                .isNotEmpty()
                .allSatisfy(mention ->
                        assertThat(mention.span().contains(mention.core())).isTrue());
        assertThat(read(text).mentions())
                .extracting(mention -> mention.span().in(text))
                .contains("Prime Minister Oda Brekke");
    }

    /** Whoever is called so: who means whom does not hang on the names. */
    @ParameterizedTest
    @ValueSource(longs = {3, 5, 7, 11, 13, 17, 19, 23})
    void twoNamesThatAreSwappedSwapWhoIsMeant(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String one = PEOPLE.get(random.nextInt(PEOPLE.size()));
        String other = PEOPLE.get(random.nextInt(PEOPLE.size()));
        String pattern =
                "General %1$s met Minister %2$s on Friday. He said that the army would not leave. “I am tired of it,” "
                        + "%2$s told reporters. The general did not answer, and his deputy left with him. %1$s, who has two sons, "
                        + "had said before that he wanted peace.";
        assertThat(partition(String.format(pattern, one, other)))
                .isEqualTo(partition(String.format(pattern, "Kolvane", "Askelar")));
    }

    private static List<String> partition(String text) {
        return read(text).mentions().stream()
                .map(mention -> mention.form() + " " + mention.entity())
                .toList();
    }

    @Test
    void thousandsOfNamesAndPronounsComeToAnEnd() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append("Anna Karst")
                    .append((char) ('a' + i % 26))
                    .append((char) ('a' + i / 26 % 26))
                    .append("en met the mayor, and she said that he knew it. ");
        }
        assertThat(read(text.toString()).mentions()).hasSizeGreaterThan(6_000);
    }
}
