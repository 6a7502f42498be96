package quoth.views.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The templates of {@code src/main/jte}, which the report and the pages share, and what lies beside them. */
public final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());

    private Templates() {}

    /** Writes what the template {@code name}, which takes one parameter, makes of {@code page}. */
    public static void render(String name, Object page, Writer writer) {
        ENGINE.render(name, page, new WriterOutput(writer));
    }

    /** The style sheet that the report and the pages share. */
    public static String style() {
        return resource(Templates.class, "report.css") + Places.sheet() + Thinning.sheet();
    }

    /** The text of a file that lies beside a class. */
    public static String resource(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " must lie beside " + beside.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
