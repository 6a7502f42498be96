package quoth.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What a site has a process of its own do, so that it need not keep the memory for it. */
@Command(
        name = FollowCommand.NAME,
        hidden = true,
        description = "Follows the rulings of a dossier that are kept and were not followed yet.")
final class FollowCommand implements Callable<Integer> {

    static final String NAME = "follow";

    private final Workshop workshop;
    private final Screen screen;

    @Parameters(paramLabel = "FILE.quoth", description = "The dossier.")
    private Path file = Path.of("");

    FollowCommand(Workshop workshop, Screen screen) {
        this.workshop = workshop;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        RulingRun.follow(file, workshop, screen);
        return ExitCode.OK.number();
    }
}
