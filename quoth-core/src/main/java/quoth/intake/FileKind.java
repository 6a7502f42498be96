package quoth.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a file is, by the end of its name and by its first bytes. */
enum FileKind {
    /** Plain text, with or without front matter. */
    TEXT,
    /** One document a line, each a JSON object. */
    JSON_LINES,
    /** A web page. */
    PAGE;

    private static final Map<String, FileKind> ENDINGS = Map.of(
            "txt",
            TEXT,
            "text",
            TEXT,
            "md",
            TEXT,
            "markdown",
            TEXT,
            "jsonl",
            JSON_LINES,
            "ndjson",
            JSON_LINES,
            "html",
            PAGE,
            "htm",
            PAGE,
            "xhtml",
            PAGE);

    private static final String READ = ".txt .md .jsonl .html";

    /** Kinds of file that hold articles and are not read, by the end of the name. */
    private static final Map<String, String> NOT_YET = Map.ofEntries(
            Map.entry("pdf", "PDF files"),
            Map.entry("doc", "Word files"),
            Map.entry("docx", "Word files"),
            Map.entry("odt", "OpenDocument files"),
            Map.entry("rtf", "RTF files"),
            Map.entry("epub", "e-books"),
            Map.entry("eml", "mails"),
            Map.entry("msg", "mails"),
            Map.entry("mbox", "mailboxes"),
            Map.entry("warc", "web archives"),
            Map.entry("mhtml", "web archives"),
            Map.entry("mht", "web archives"),
            Map.entry("rss", "feeds"),
            Map.entry("atom", "feeds"),
            Map.entry("xml", "XML files"),
            Map.entry("csv", "tables"),
            Map.entry("xlsx", "tables"),
            Map.entry("zip", "ZIP archives"),
            Map.entry("gz", "compressed files"));

    /** Why a file cannot be read, or empty when it may be tried. */
    static Optional<String> obstacle(String name, byte[] head) {
        String ending = ending(name);
        if (!ending.isEmpty() && named(ending).isEmpty()) {
            return Optional.of(unread(ending));
        }
        if (head.length == 0) {
            return Optional.of("the file is empty");
        }
        return FirstBytes.binary(head).map(kind -> "looks like " + kind + ", not text");
    }

    /** The kind that the name tells or, where it tells none, the content. */
    static FileKind of(String name, byte[] head) {
        return named(ending(name)).orElseGet(() -> ofContent(head));
    }

    private static Optional<FileKind> named(String ending) {
        return Optional.ofNullable(ENDINGS.get(ending));
    }

    private static String unread(String ending) {
        if (ending.equals("json")) {
            return "JSON is read as JSON Lines only; write one document a line into a .jsonl file";
        }
        return Optional.ofNullable(NOT_YET.get(ending))
                .map(kind -> kind + " are not read yet; save the text as .txt")
                .orElse("." + ending + " is not a kind of file that Quoth reads (" + READ + ")");
    }

    /** The part after the last dot in lower case when it looks like the end of a file's name, otherwise blank. */
    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String after = dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean plausible = after.length() <= 10
                && after.chars().allMatch(Character::isLetterOrDigit)
                && after.chars().anyMatch(Character::isLetter);
        return plausible ? after : "";
    }

    private static FileKind ofContent(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1)
                .replaceAll("[\0\u00ef\u00bb\u00bf\u00fe\u00ff]", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || (start.startsWith("<?xml") && start.contains("<html"))) {
            return PAGE;
        }
        return start.matches("(?s)\\{\\s*\".*") ? JSON_LINES : TEXT;
    }
}
