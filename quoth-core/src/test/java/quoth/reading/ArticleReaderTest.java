package quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.document.PublicationTime;
import quoth.document.Span;

class ArticleReaderTest {

    private static final String STORY = """
            TOLM - Oda Brekke, the mayor of Tolm, said on Monday that 14 miners had died when the Gral shaft collapsed.

            The mine's owner, Lars Hultt, denied it. "Nobody has died," Hultt told reporters. "We count our men every night."

            Brekke said she had read nine names aloud at noon on Sunday. The mayor added that 3,000 crowns had been paid to each family.
            """;

    private static final Reader READER = ArticleReader.load();

    private static Reading read(String text) {
        Imprint imprint = new Imprint(
                Optional.of("The Tolm Post"),
                Optional.empty(),
                Optional.empty(),
                PublicationTime.parse("2041-09-17"),
                Optional.empty());
        return READER.read(Document.of("story.txt", "file:story.txt", imprint, text));
    }

    @Test
    void everySpanLiesInTheText() {
        Reading reading = read(STORY);
        List<Span> spans = new ArrayList<>(reading.sentences());
        reading.mentions().forEach(mention -> spans.add(mention.span()));
        reading.times().forEach(time -> spans.add(time.span()));
        reading.quantities().forEach(quantity -> spans.add(quantity.span()));
        reading.statements().forEach(statement -> spans.add(statement.span()));
        reading.attributions().forEach(attribution -> spans.addAll(attribution.content()));
        assertThat(spans).isNotEmpty().allMatch(span -> span.end() <= STORY.length());
    }

    @Test
    void everyNumberPointsIntoItsList() {
        Reading reading = read(STORY);
        assertThat(reading.mentions())
                .allMatch(mention ->
                        mention.entity().orElse(0) < reading.entities().size());
        assertThat(reading.statements()).allSatisfy(statement -> {
            assertThat(statement.entities())
                    .allMatch(i -> i < reading.entities().size());
            assertThat(statement.times()).allMatch(i -> i < reading.times().size());
            assertThat(statement.quantities())
                    .allMatch(i -> i < reading.quantities().size());
        });
    }

    @Test
    void swappingTwoNamesSwapsThemInTheReadingAndChangesNothingElse() {
        String swapped = STORY.replace("Oda Brekke", "\u0001")
                .replace("Lars Hultt", "\u0002")
                .replace("Brekke", "\u0003")
                .replace("Hultt", "\u0004")
                .replace("\u0001", "Lars Hultt")
                .replace("\u0002", "Oda Brekke")
                .replace("\u0003", "Hultt")
                .replace("\u0004", "Brekke");
        Reading before = read(STORY);
        Reading after = read(swapped);
        assertThat(after.entities().stream().map(LocalEntity::type))
                .containsExactlyElementsOf(
                        before.entities().stream().map(LocalEntity::type).toList());
        assertThat(after.entities().stream().map(entity -> swap(entity.name())))
                .containsExactlyElementsOf(
                        before.entities().stream().map(LocalEntity::name).toList());
        assertThat(after.mentions().stream().map(Mention::entity))
                .containsExactlyElementsOf(
                        before.mentions().stream().map(Mention::entity).toList());
        assertThat(after.statements().stream().map(Statement::terms))
                .containsExactlyElementsOf(
                        before.statements().stream().map(Statement::terms).toList());
        assertThat(after.statements().stream().map(Statement::polarity))
                .containsExactlyElementsOf(
                        before.statements().stream().map(Statement::polarity).toList());
    }

    private static String swap(String name) {
        return switch (name) {
            case "Oda Brekke" -> "Lars Hultt";
            case "Lars Hultt" -> "Oda Brekke";
            default -> name;
        };
    }

    @Test
    void readsTheSameTwice() {
        assertThat(read(STORY)).isEqualTo(read(STORY));
    }

    @Test
    void aLanguageItDoesNotKnowGivesAReadingWithoutResults() {
        Reading reading = read(
                "Der Bürgermeister sagte am Montag, dass die Brücke nicht wieder aufgebaut werde, weil das Geld fehle.");
        assertThat(reading.language()).isEqualTo("de");
        assertThat(reading.statements()).isEmpty();
        assertThat(reading.sentences()).isEmpty();
    }

    @Test
    @Timeout(20)
    void survivesWhatNoArticleShouldBe() {
        String clause =
                "and the mayor of Tolm said that 14 miners had died on Monday at 2:10 a.m. because she knew it ";
        for (String text : List.of(
                "",
                "Mayor",
                "\"".repeat(5_000),
                "“".repeat(5_000),
                clause.repeat(500),
                "The men said: \"" + clause.repeat(300),
                "In the year 0 and on 31 February 2031 the " + "9".repeat(400) + " men left.",
                ". ".repeat(5_000))) {
            assertThat(read(text).document()).isNotEmpty();
        }
    }
}
