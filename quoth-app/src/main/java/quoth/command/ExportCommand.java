package quoth.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quoth.views.export.Export;
import quoth.views.export.ExportFormat;
import quoth.views.export.ExportKind;

@Command(
        name = "export",
        description = {
            "Writes the results as JSON Lines or CSV for other programs.",
            "",
            "Positions are Unicode code points into the text of the document: text[start:end] in Python is the passage."
        },
        footer = {
            "",
            "Kinds: documents, attributions, entities, mentions, times, events, relations, points, reuse, labels, roles,",
            "stories, rulings.",
            "",
            "Examples:",
            "  quoth export pile.quoth --what attributions | head -1",
            "  quoth export pile.quoth --what points --format csv --out points.csv",
            "  quoth export pile.quoth --what all --out exports/"
        })
final class ExportCommand implements Callable<Integer> {

    private static final String ALL = "all";

    private final Workshop workshop;
    private final Screen screen;

    @Parameters(paramLabel = "FILE.quoth", description = "The dossier.")
    private Path file = Path.of("");

    @Option(
            names = "--what",
            required = true,
            split = ",",
            paramLabel = "KIND",
            description = "A kind of record, several with commas between them, or all; see below.")
    private List<String> what = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl or csv (default: jsonl).")
    private ExportFormat format = ExportFormat.JSONL;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "A file for one kind (default: standard output), a folder for several.")
    private @Nullable Path out;

    ExportCommand(Workshop workshop, Screen screen) {
        this.workshop = workshop;
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Set<ExportKind> kinds = kinds();
        Optional<Path> target = Optional.ofNullable(out);
        boolean toFolder = kinds.size() > 1 || target.map(Files::isDirectory).orElse(false);
        if (toFolder && target.isEmpty()) {
            throw new Refusal(ExitCode.USAGE, "Several kinds need a folder to be written to: add --out FOLDER.");
        }
        Export export = new Export(Piles.in(file, workshop, screen), format);
        if (toFolder) {
            export.writeFolder(kinds, target.orElseThrow());
        } else if (target.isPresent()) {
            export.writeFile(kinds.iterator().next(), target.orElseThrow());
        } else {
            print(export, kinds.iterator().next());
        }
        return ExitCode.OK.number();
    }

    private void print(Export export, ExportKind kind) {
        try {
            OutputStream buffered = new BufferedOutputStream(screen.out(), 1 << 16);
            export.write(kind, buffered);
        } catch (IOException e) {
            throw OutputClosed.orFailure(e);
        }
    }

    private Set<ExportKind> kinds() {
        Set<ExportKind> kinds = new LinkedHashSet<>();
        for (String word : what) {
            if (word.equals(ALL)) {
                kinds.addAll(List.of(ExportKind.values()));
            } else {
                kinds.add(kind(word));
            }
        }
        return kinds;
    }

    private static ExportKind kind(String word) {
        return Arrays.stream(ExportKind.values())
                .filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ExitCode.USAGE,
                        "There is no kind \"" + word + "\" to export: name one of "
                                + Arrays.stream(ExportKind.values())
                                        .map(ExportKind::word)
                                        .collect(Collectors.joining(", "))
                                + ", or all."));
    }
}
