package quoth.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quoth.command.Workshop.View;

@Command(
        name = "show",
        description = "Shows a page of a dossier.",
        footer = {
            "",
            "  summary       how much there is, what is most contested, who speaks, who repeats whom",
            "  points        each question of fact: the answers, and on whose word",
            "  speakers      who speaks, how often and where",
            "  repeats       who repeats whom, and which words",
            "  stories       the stories, and the happenings of those that go on",
            "  documents     the documents and their imprints",
            "  attributions  who says what, passage by passage",
            "  entities      whom and what the documents speak of, under all names, and why these were joined",
            "  labels        what each outlet calls whom, the words that only some of them use first",
            "  roles         who is described as what, when and by whom",
            "  events        what several documents report to have happened, and in whose words",
            "  relations     who is said to be or to do what to whom, and on whose word",
            "  timeline      when documents appeared and which dates they speak of",
            "  rulings       what persons have ruled, and what came of it",
            "  rejections    what could not be read, and why",
            "",
            "Examples:",
            "  quoth show pile.quoth",
            "  quoth show pile.quoth --what points | less -R"
        })
final class ShowCommand implements Callable<Integer> {

    private final Workshop workshop;
    private final Screen screen;

    @Parameters(paramLabel = "FILE.quoth", description = "The dossier.")
    private Path file = Path.of("");

    @Option(names = "--what", paramLabel = "PAGE", description = "Which page (default: summary); see below.")
    private View view = View.SUMMARY;

    ShowCommand(Workshop workshop, Screen screen) {
        this.workshop = workshop;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        screen.print(workshop.pages()
                .page(
                        view,
                        Piles.in(file, workshop, screen),
                        file.toString(),
                        Optional.empty(),
                        screen.colour(),
                        screen.width()));
        return ExitCode.OK.number();
    }
}
