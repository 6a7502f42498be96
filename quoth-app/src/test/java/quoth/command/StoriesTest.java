package quoth.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Small stories and what Quoth tells of them, word for word, in {@code src/test/resources/quoth/command/stories}: a folder of
 * articles and beside it the telling. A change of a telling is to be read like a change of code. To write them anew:
 *
 * <pre>mvn -pl quoth-app -am test -Dtest=StoriesTest -Dsurefire.failIfNoSpecifiedTests=false -Dquoth.rewrite.tellings=true</pre>
 */
class StoriesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"cider-press", "roof-of-the-baths", "stolen-bell"})
    void aStoryIsToldAsBefore(String story) throws Exception {
        String told = Telling.of(new Desk(folder).exportsOf(stories().resolve(story)));
        if (Boolean.getBoolean("quoth.rewrite.tellings")) {
            write(story, told);
        }
        assertThat(told).isEqualTo(Files.readString(stories().resolve(story + ".told.txt")));
    }

    private static void write(String story, String told) throws IOException, URISyntaxException {
        Path source = Path.of("src/test/resources/quoth/command/stories").toAbsolutePath();
        Files.writeString(source.resolve(story + ".told.txt"), told);
        Files.writeString(stories().resolve(story + ".told.txt"), told);
    }

    private static Path stories() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(StoriesTest.class.getResource("stories"), "the stories are missing")
                .toURI());
    }
}
