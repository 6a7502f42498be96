package quoth.lab.evaluation;

import java.nio.file.Path;
import java.util.List;

/**
 * One set of documents that Quoth reads, and the commands that score what it exports.
 *
 * <p>In commands and paths, {@code {bench}} stands for the bench's folder, {@code {out}} for the trial's own folder and
 * {@code {export}} for the folder of the export.
 *
 * @param task the task of the bench that it belongs to
 * @param name its own name, unique
 * @param preparation the command that makes the documents; empty when they are there
 * @param input the files and folders that are read
 * @param steps what is run over the export, in this order
 */
record Trial(String task, String name, List<String> preparation, List<String> input, List<Step> steps) {

    /** Copies the lists. */
    Trial {
        preparation = List.copyOf(preparation);
        input = List.copyOf(input);
        steps = List.copyOf(steps);
    }

    /**
     * A command over the export.
     *
     * @param output the name of the file in the trial's folder that keeps what it prints
     * @param command the command
     * @param figures the figures in what it prints
     */
    record Step(String output, List<String> command, List<Figure> figures) {

        /** Copies the lists. */
        Step {
            command = List.copyOf(command);
            figures = List.copyOf(figures);
        }
    }

    /**
     * The folders of a run.
     *
     * @param bench the bench
     * @param out the trial's own
     */
    record Folders(Path bench, Path out) {

        /** The folder of the export. */
        Path export() {
            return out.resolve("export");
        }

        /** A command or path with the folders filled in. */
        String fill(String template) {
            return template.replace("{bench}", bench.toString())
                    .replace("{out}", out.toString())
                    .replace("{export}", export().toString());
        }

        /** A command with the folders filled in. */
        List<String> fill(List<String> command) {
            return command.stream().map(this::fill).toList();
        }
    }
}
