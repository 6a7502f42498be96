package quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.document.PublicationTime;
import quoth.document.Span;

class LongTextTest {

    private static final Imprint IMPRINT = new Imprint(
            Optional.of("The Selby Chronicle"),
            Optional.empty(),
            Optional.empty(),
            PublicationTime.parse("2041-09-17"),
            Optional.empty());

    private static final int PART = 6_000;

    private static final Reader AT_ONCE = ArticleReader.load();
    private static final Reader IN_PARTS = ArticleReader.load(PART);

    /** What the sample articles say, one after the other, which is longer than many parts. */
    private static String samples() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("../samples"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(file)).append("\n\n");
            }
        }
        assertThat(all.length()).isGreaterThan(3 * PART);
        return all.toString();
    }

    private static Reading read(Reader reader, String text) {
        return reader.read(Document.of("long.txt", "file:long.txt", IMPRINT, text));
    }

    @Test
    void everyPartSaysWhatItSaysWhenItIsReadAlone() throws IOException {
        String text = samples();
        Reading whole = read(IN_PARTS, text);
        int attributions = 0;
        int mentions = 0;
        int statements = 0;
        for (Span part : TextParts.of(text, PART)) {
            Reading alone = read(AT_ONCE, part.in(text));
            for (Attribution attribution : alone.attributions()) {
                Attribution same = whole.attributions().get(attributions++);
                assertThat(words(same.content(), text)).isEqualTo(words(attribution.content(), part.in(text)));
                assertThat(words(same.source(), text)).isEqualTo(words(attribution.source(), part.in(text)));
                assertThat(same.speaker().isPresent())
                        .isEqualTo(attribution.speaker().isPresent());
            }
            for (Mention mention : alone.mentions()) {
                Mention same = whole.mentions().get(mentions++);
                assertThat(same.span().in(text)).isEqualTo(mention.span().in(part.in(text)));
                assertThat(same.entity().isPresent()).isEqualTo(mention.entity().isPresent());
            }
            for (Statement statement : alone.statements()) {
                Statement same = whole.statements().get(statements++);
                assertThat(times(same, whole, text)).isEqualTo(times(statement, alone, part.in(text)));
                assertThat(saying(same.attribution(), whole, text))
                        .isEqualTo(saying(statement.attribution(), alone, part.in(text)));
            }
        }
        assertThat(attributions).isEqualTo(whole.attributions().size()).isGreaterThan(30);
        assertThat(mentions).isEqualTo(whole.mentions().size());
        assertThat(statements).isEqualTo(whole.statements().size());
    }

    @Test
    void whoIsNamedInSeveralPartsIsOne() throws IOException {
        Reading whole = read(IN_PARTS, samples());
        List<String> named = whole.entities().stream().map(LocalEntity::name).toList();
        assertThat(named.stream().filter("Casimir Renn"::equals)).hasSize(1);
        assertThat(named.stream().filter("Norrey Hydro"::equals)).hasSize(1);
        int renn = named.indexOf("Casimir Renn");
        Set<Integer> parts = new HashSet<>();
        whole.mentions().stream()
                .filter(mention -> mention.entity().orElse(-1) == renn)
                .forEach(mention -> parts.add(mention.span().start() / PART));
        assertThat(parts).hasSizeGreaterThan(1);
    }

    @Test
    void aSurnameAloneInALaterPartIsWhoeverBearsItInAnEarlierOne() {
        String filler = "The river rose by a metre over the night and fell again. ".repeat(60);
        String text = "Petra Lund, the mayor of Selby, said on Monday that the bridge would be closed.\n\n" + filler
                + "\n\n" + "Lund said that the bridge was open again.\n";
        Reading whole = read(ArticleReader.load(3_000), text);
        assertThat(whole.attributions()).hasSizeGreaterThan(1);
        OptionalInt first = whole.attributions().getFirst().speaker();
        assertThat(first).isPresent();
        assertThat(whole.attributions().getLast().speaker()).isEqualTo(first);
        assertThat(whole.entities().get(first.orElseThrow()))
                .isEqualTo(new LocalEntity(EntityType.PERSON, "Petra Lund"));
    }

    @Test
    void whoIsOnlyDescribedInTwoPartsIsNotOne() {
        String filler = "The river rose by a metre over the night and fell again. ".repeat(60);
        String driver = "The driver said that the road was wet. He had been on it for an hour.\n\n";
        Reading whole = read(ArticleReader.load(3_000), driver + filler + "\n\n" + driver);
        assertThat(whole.attributions()).hasSizeGreaterThan(1);
        assertThat(whole.attributions().getFirst().speaker())
                .isNotEqualTo(whole.attributions().getLast().speaker());
    }

    @Test
    void aPartWithoutAWordSaysNothing() {
        String said = "The mayor of the town, Petra Lund, said on Monday that the bridge was closed to all.";
        Reading whole = read(ArticleReader.load(3_000), said + " \n".repeat(6_000) + said);
        assertThat(whole.language()).isEqualTo("en");
        assertThat(whole.attributions()).hasSize(2);
        assertThat(whole.attributions().getLast().content().getFirst().start()).isGreaterThan(12_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void partsAreAllOfTheTextAndNoneIsTooLong(long seed) {
        Random random = new Random(seed);
        String[] pieces = {"word", " ", ". ", "\n", "\n\n", "\uD83D\uDE00", "x".repeat(40)};
        for (int n = 0; n < 200; n++) {
            StringBuilder made = new StringBuilder();
            int length = 1 + random.nextInt(400);
            while (made.length() < length) {
                made.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = made.toString();
            int most = 2 + random.nextInt(90);
            List<Span> parts = TextParts.of(text, most);
            List<String> words = new ArrayList<>();
            parts.forEach(part -> words.add(part.in(text)));
            assertThat(String.join("", words)).isEqualTo(text);
            assertThat(parts).allMatch(part -> part.length() <= most);
            assertThat(words).noneMatch(word -> Character.isLowSurrogate(word.charAt(0)));
        }
    }

    @Test
    void aPartEndsWithAParagraphWhereItCan() throws IOException {
        String text = samples();
        List<Span> parts = TextParts.of(text, PART);
        assertThat(parts.subList(0, parts.size() - 1))
                .allMatch(part -> part.in(text).endsWith("\n\n"));
        String line = "The first of these. And one more, a long one.";
        assertThat(TextParts.of(line, 25))
                .extracting(part -> part.in(line))
                .containsExactly("The first of these. ", "And one more, a long one.");
    }

    private static List<String> words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).toList();
    }

    private static List<String> times(Statement statement, Reading reading, String text) {
        return statement.times().stream()
                .map(time -> reading.times().get(time).span().in(text))
                .toList();
    }

    private static List<String> saying(OptionalInt attribution, Reading reading, String text) {
        return attribution.isEmpty()
                ? List.of()
                : words(reading.attributions().get(attribution.getAsInt()).content(), text);
    }
}
