package quoth.reading.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.reading.ArticleReader;
import quoth.reading.Attribution;
import quoth.reading.Certainty;
import quoth.reading.Factuality;
import quoth.reading.Polarity;
import quoth.reading.Reading;
import quoth.reading.Statement;

/** FactBank's grid, a sentence a cell: {@code clauses.txt} for what is stated, {@code cues.txt} for who says it. */
class CertaintyGridTest {

    private static final ArticleReader READER = ArticleReader.load();

    private static final String BEFORE =
            "The pit was opened in the spring of that year, and it was the first of its kind in the valley.\n\n";

    private static Stream<List<String>> rows(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(CertaintyGridTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> Arrays.stream(line.split("\\|"))
                                    .map(String::strip)
                                    .toList())
                            .toList()
                            .stream();
        }
    }

    static Stream<List<String>> clauses() throws IOException {
        return rows("clauses.txt");
    }

    static Stream<List<String>> cues() throws IOException {
        return rows("cues.txt");
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void aClauseIsHeldAsItsWordsSay(List<String> row) {
        String text = BEFORE + row.get(0);
        assertThat(cell(text, row.get(1))).isEqualTo(row.get(2));
    }

    private static String cell(String text, String word) {
        int at = text.lastIndexOf(word);
        return read(text).statements().stream()
                .filter(statement -> statement.span().contains(at))
                .min(Comparator.comparingInt(statement -> statement.span().length()))
                .map(CertaintyGridTest::cell)
                .orElse("none");
    }

    @ParameterizedTest
    @MethodSource("cues")
    void aSourceStandsToItsContentAsTheCueSays(List<String> row) {
        String text = BEFORE + row.get(0);
        int at = text.indexOf(row.get(1), BEFORE.length());
        Attribution attribution = read(text).attributions().stream()
                .filter(one -> one.cue().stream().anyMatch(cue -> cue.contains(at)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no attribution by " + row.get(1)));
        assertThat(List.of(cell(attribution.saying()), cell(attribution.stance())))
                .isEqualTo(List.of(row.get(2), row.get(3)));
    }

    private static Reading read(String text) {
        return READER.read(Document.of("d.txt", "file:d.txt", Imprint.unknown(), text));
    }

    private static String cell(Statement statement) {
        return cell(new Factuality(statement.polarity(), statement.certainty()));
    }

    private static String cell(Factuality factuality) {
        String sign = switch (factuality.polarity()) {
            case POSITIVE -> "+";
            case NEGATIVE -> "-";
            case UNKNOWN -> "u";
        };
        String certainty = switch (factuality.certainty()) {
            case CERTAIN -> "CT";
            case PROBABLE -> "PR";
            case POSSIBLE -> "PS";
            case UNKNOWN -> "U";
        };
        assertThat(factuality.certainty() == Certainty.UNKNOWN).isEqualTo(factuality.polarity() == Polarity.UNKNOWN);
        return certainty + sign;
    }
}
