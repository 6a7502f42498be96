package quoth.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quoth.dossier.Dossier;
import quoth.dossier.Hit;

@Command(
        name = "search",
        description = {
            "Finds documents by the words in their titles and texts, the best first.",
            "",
            "All words must occur; case and accents do not matter."
        },
        footer = {
            "",
            "Examples:",
            "  quoth search pile.quoth boat deck            both words",
            "  quoth search pile.quoth '\"boat deck\"'        the phrase",
            "  quoth search pile.quoth 'evacuat*'           all words that begin so"
        })
final class SearchCommand implements Callable<Integer> {

    private final Screen screen;

    @Parameters(index = "0", paramLabel = "FILE.quoth", description = "The dossier.")
    private Path file = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
    private List<String> words = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many documents at most (default: ${DEFAULT-VALUE}).")
    private int limit = 20;

    SearchCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new Refusal(ExitCode.USAGE, "--limit must be at least 1, but was " + limit + ".");
        }
        try (Dossier dossier = Dossier.open(file)) {
            List<Hit> hits = dossier.search(String.join(" ", words), limit);
            HitLines lines = new HitLines(screen.colour(), screen.width());
            hits.forEach(hit -> screen.print(lines.of(hit)));
            if (hits.isEmpty()) {
                screen.say("Nothing in " + file + " has " + String.join(" ", words) + ".");
            }
        }
        return ExitCode.OK.number();
    }
}
