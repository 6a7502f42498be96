package quoth.lab.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** Runs a programme in a process of its own and measures it. */
final class Programme {

    private Programme() {}

    /**
     * How a programme ended.
     *
     * @param status its exit code
     * @param seconds how long it ran, start included
     * @param peakKilobytes the most memory that it held at once (its resident set); empty where the system does not tell
     * @param complaint the last line of what it wrote to its error stream, or an empty string
     */
    record Outcome(int status, double seconds, OptionalLong peakKilobytes, String complaint) {

        /** Whether it ended well. */
        boolean well() {
            return status == 0;
        }
    }

    /**
     * Runs {@code command} with its output into {@code output}, and what it complains of into a file beside that.
     *
     * @throws IOException when the programme cannot be started or the file not be written
     */
    static Outcome run(List<String> command, Path output) throws IOException {
        Path errors = output.resolveSibling(output.getFileName() + ".errors");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        process.getOutputStream().close();
        OptionalLong peak = watch(process);
        double seconds = (System.nanoTime() - start) / 1e9;
        List<String> lines =
                Files.readString(errors).lines().filter(line -> !line.isBlank()).toList();
        return new Outcome(process.exitValue(), seconds, peak, lines.isEmpty() ? "" : lines.getLast());
    }

    /** A Quoth command, run on the class path and by the Java of this process. */
    static List<String> quoth(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add("quoth.command.Quoth");
        command.addAll(arguments);
        return command;
    }

    private static OptionalLong watch(Process process) throws IOException {
        OptionalLong peak = OptionalLong.empty();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try {
            while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
                Optional<Long> now = highWater(status);
                if (now.isPresent()) {
                    peak = OptionalLong.of(now.get());
                }
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("the run was interrupted", e);
        }
        return peak;
    }

    private static Optional<Long> highWater(Path status) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
