package quoth.views.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import quoth.dossier.Pile;
import quoth.views.Survey;

/** Writes a pile as one self-contained HTML file. The same pile gives the same bytes. */
public final class Report {

    private Report() {}

    /**
     * Writes the report of {@code pile} to {@code file} in UTF-8. The file is replaced only when the whole report has been
     * written.
     *
     * @throws IOException when the file cannot be written
     */
    public static void write(Pile pile, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path draft = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (Writer writer = Files.newBufferedWriter(draft)) {
                write(pile, writer);
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Writes the report of {@code pile}. */
    public static void write(Pile pile, Writer writer) {
        String script = Templates.resource(Report.class, "report.js");
        ReportPart part = ReportPart.of(Survey.of(pile), Templates.style(), script, "'sha256-" + hash(script) + "'");
        Templates.render("report.jte", part, writer);
    }

    /** The hash by which the page's content security policy knows its one script (CSP Level 3, hash-source). */
    private static String hash(String script) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
