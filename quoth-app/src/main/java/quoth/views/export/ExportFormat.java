package quoth.views.export;

import java.util.Locale;

/** How an export is written. */
public enum ExportFormat {
    /** One JSON object a line, in UTF-8. */
    JSONL,
    /** RFC 4180 in UTF-8 with a header; nested values as JSON, unknown ones as an empty field. */
    CSV;

    /** The name of the format on the command line and the end of its files' names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
