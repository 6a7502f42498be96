package quoth.views.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Iterator;
import java.util.stream.Collectors;
import quoth.dossier.Pile;

/**
 * Writes a pile for other programs. Records are sorted by id, or by document and start where they have none; positions are
 * code points; the same pile gives the same bytes.
 */
public final class Export {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private final Records records;
    private final ExportFormat format;

    /** An export of {@code pile} in {@code format}. */
    public Export(Pile pile, ExportFormat format) {
        this.records = new Records(pile);
        this.format = format;
    }

    /** Writes the records of {@code kind}; flushes {@code out} and leaves it open. */
    public void write(ExportKind kind, OutputStream out) throws IOException {
        switch (format) {
            case JSONL -> writeJsonLines(kind, out);
            case CSV -> writeCsv(kind, out);
        }
        out.flush();
    }

    /** The records of {@code kind} as text. */
    public String text(ExportKind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(kind, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The record of the ruling with this number, as a line of JSON. */
    public String ruling(int number) {
        return records.of(ExportKind.RULINGS)
                .filter(row -> row.path("number").asInt() == number)
                .map(row -> row + "\n")
                .collect(Collectors.joining());
    }

    /** Writes the records of {@code kind} to {@code file}, which is there only when it is whole. */
    public void writeFile(ExportKind kind, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path unfinished = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
                write(kind, out);
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Writes each of {@code kinds} to its own file in {@code folder}, which is made when it is missing. */
    public void writeFolder(Collection<ExportKind> kinds, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (ExportKind kind : kinds) {
            writeFile(kind, folder.resolve(kind.word() + "." + format.word()));
        }
    }

    private void writeJsonLines(ExportKind kind, OutputStream out) throws IOException {
        try (SequenceWriter lines = JSON.writer().withRootValueSeparator("\n").writeValues(out)) {
            Iterator<ObjectNode> rows = records.of(kind).iterator();
            boolean any = rows.hasNext();
            while (rows.hasNext()) {
                lines.write(rows.next());
            }
            lines.flush();
            if (any) {
                out.write('\n');
            }
        }
    }

    private void writeCsv(ExportKind kind, OutputStream out) throws IOException {
        CsvSchema.Builder columns = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
        kind.columns().forEach(columns::addColumn);
        CsvMapper csv = CsvMapper.builder()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                .build();
        try (SequenceWriter lines = csv.writer(columns.build()).writeValues(out)) {
            Iterator<ObjectNode> rows = records.of(kind).iterator();
            while (rows.hasNext()) {
                lines.write(flat(rows.next()));
            }
        }
    }

    /** The row with nested values as JSON text. */
    private static ObjectNode flat(ObjectNode row) throws IOException {
        ObjectNode flat = JsonNodeFactory.instance.objectNode();
        for (var column : row.properties()) {
            JsonNode value = column.getValue();
            if (value.isContainerNode()) {
                flat.put(column.getKey(), JSON.writeValueAsString(value));
            } else {
                flat.set(column.getKey(), value);
            }
        }
        return flat;
    }
}
