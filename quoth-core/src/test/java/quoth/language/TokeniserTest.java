package quoth.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokeniserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "They don't know it's late|They do n't know it 's late",
                "We cannot say I'd've gone|We can not say I 'd 've gone",
                "It isn’t the mayor’s|It is n’t the mayor ’s",
                "\"No,\" she said.|\" No , \" she said .",
                "“No,” she said.|“ No , ” she said .",
                "a 34-year-old pro-union co-founder|a 34 - year - old pro-union co-founder",
                "at 2:10 or 2.10am, $4.5m of 1,140|at 2:10 or 2.10 am , $ 4.5 m of 1,140",
                "at 2:10 a.m. on Sunday|at 2:10 a.m. on Sunday",
                "Mr. J. K. Vell of the U.S. Army|Mr. J. K. Vell of the U.S. Army",
                "OSTRAVEL, Tarn (TNA) - Five|OSTRAVEL , Tarn ( TNA ) - Five",
                "wait... what?! No…|wait ... what ?! No …",
                "see https://a.example/x?y=1, or x.y@b.example.|see https://a.example/x?y=1 , or x.y@b.example .",
                "US$5bn, €3 million|US$ 5 bn , € 3 million",
                "the end.The next|the end . The next",
                "5% of @vellnews #vote|5 % of @vellnews #vote",
                "from 2031-05-18 on|from 2031-05-18 on",
                "the parents' house in the '90s|the parents ' house in the '90s",
                "vitamin B. The rest|vitamin B . The rest",
            })
    void cutsAsTheTreebankDoes(String text, String tokens) {
        assertThat(String.join(" ", forms(text))).isEqualTo(tokens);
    }

    @Test
    void keepsWhatIsJoinedInOneToken() {
        assertThat(forms("cafe\u0301 👩‍👩‍👧 👍🏽 🇫🇷")).containsExactly("cafe\u0301", "👩‍👩‍👧", "👍🏽", "🇫🇷");
    }

    @Test
    void noBreakSpacesSeparate() {
        assertThat(forms("6:00\u00A0a.m.\u202Fsharp")).containsExactly("6:00", "a.m.", "sharp");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyVisibleCharacterBelongsToExactlyOneToken(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            String text = randomText(random);
            TokenBounds tokens = Tokeniser.tokenise(text);
            int end = 0;
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(tokens.start(i)).as(text).isGreaterThanOrEqualTo(end).isLessThan(tokens.end(i));
                assertOnlySpace(text, end, tokens.start(i));
                end = tokens.end(i);
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
            assertOnlySpace(text, end, text.length());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"'s", "a.", "1-", "\"", "www.", "a@", ".", "''", "U.S.", "\u200D", "\r\n", "n't", "x-y "})
    void takesTimeInProportionToTheText(String part) {
        String text = part.repeat(2_000_000 / part.length());
        long begun = System.nanoTime();
        SentenceSplitter.split(text, Tokeniser.tokenise(text));
        assertThat((System.nanoTime() - begun) / 1e9).isLessThan(8);
    }

    private static void assertOnlySpace(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            assertThat(Letters.isSpace(text.charAt(i)))
                    .as("visible character at %d of %s", i, text)
                    .isTrue();
        }
    }

    static String randomText(Random random) {
        String[] parts = {
            "a", "B", "said", "U.S.", "Mr.", ".", "...", "\u2026", "!", "?", "\"", "\u201C", "\u201D", "'", "\u2019",
            "\u2018", " ", " ", " ", "\u00A0", "\n", "\r\n", "\n\n", "\t", "\u200B", "\uFEFF", "e\u0301", "\u0301",
            "👍🏽", "👩‍👧", "\u200D", "\uD83D", "\uDE00", "🇫🇷", "-", "--", "\u2014", "1,140", "4.5", "2:10", "am",
            "$", "\u20AC", "%", "n't", "'s", "cannot", "http://", "www.", "@", "#", "x@y.z", "(", ")", "[", "\u00AD",
            "\u0000", "\u2028", "日本", "ß", "ﬁ", "/", "&", ",", ";"
        };
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }

    private static List<String> forms(String text) {
        TokenBounds tokens = Tokeniser.tokenise(text);
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            forms.add(text.substring(tokens.start(i), tokens.end(i)));
        }
        return forms;
    }
}
