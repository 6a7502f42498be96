package quoth.lab.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchTest {

    @Test
    void everyTrialHasANameOfItsOwnAndGivesFigures() {
        List<Trial> trials = Bench.trials();

        assertThat(trials).extracting(Trial::name).doesNotHaveDuplicates();
        assertThat(trials)
                .allSatisfy(trial -> assertThat(trial.steps())
                        .anySatisfy(step -> assertThat(step.figures()).isNotEmpty()));
    }

    @Test
    void noPlaceholderOfACommandIsLeftUnfilled() {
        Trial.Folders folders = new Trial.Folders(Path.of("bench"), Path.of("out"));

        for (Trial trial : Bench.trials()) {
            assertThat(folders.fill(trial.preparation())).noneMatch(word -> word.contains("{"));
            assertThat(folders.fill(trial.input())).noneMatch(word -> word.contains("{"));
            trial.steps()
                    .forEach(step -> assertThat(folders.fill(step.command())).noneMatch(word -> word.contains("{")));
        }
    }
}
