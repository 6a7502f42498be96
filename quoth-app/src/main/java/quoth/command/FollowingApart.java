package quoth.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Follows the rulings of a large dossier in a process of its own. Laying thousands of documents side by side takes several times
 * the memory that a site keeps to, and gives it back when it ends.
 */
final class FollowingApart {

    /** Bytes of a dossier from which it is worth starting a process: some hundreds of documents. */
    static final long LARGE = 30_000_000;

    private FollowingApart() {}

    /** Whether a dossier is so large. A dossier that cannot be looked at is not. */
    static boolean isWorthwhile(Path file) {
        try {
            return Files.size(file) >= LARGE;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Follows the rulings and waits for it.
     *
     * @throws Refusal with what the process said last, when it could not
     */
    static void follow(Path file) {
        try {
            Process process =
                    new ProcessBuilder(command(file)).redirectErrorStream(true).start();
            Thread end = new Thread(process::destroy);
            Runtime.getRuntime().addShutdownHook(end);
            try {
                process.getOutputStream().close();
                String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
                if (process.waitFor() != ExitCode.OK.number()) {
                    throw new Refusal(ExitCode.FAILED, said.substring(said.lastIndexOf('\n') + 1));
                }
            } catch (InterruptedException e) {
                process.destroy();
                Thread.currentThread().interrupt();
            } finally {
                forget(end);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Java as it runs here, without the bounds of this process but with what the user wants of every one. */
    private static List<String> command(Path file) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        String wished = System.getenv().getOrDefault("QUOTH_JAVA_OPTIONS", "");
        Stream.of(wished.split("\\s+")).filter(option -> !option.isEmpty()).forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Quoth.class.getName()));
        command.addAll(List.of(FollowCommand.NAME, file.toAbsolutePath().toString()));
        return command;
    }

    private static void forget(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            // This process is ending; the other is ended with it.
        }
    }
}
