package quoth.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import quoth.intake.imprint.ImprintFields;

/**
 * Reads JSON Lines: one document a line, {@code {"id", "text", "title"?, "outlet"?, "author"?, "published"?, "url"?}}, with
 * {@code publisher} and {@code date} for {@code outlet} and {@code published}. Other fields are ignored, empty lines passed
 * over. A line that cannot be read is rejected under its number, and reading goes on with the next.
 *
 * <p>Only one line is held in memory, and the ids met so far. A record's address is the file's with its id as the fragment;
 * {@code line=N} where it has none, and both where the id was met before.
 *
 * <p>The text is kept to the character but for one case: an escape for half of a surrogate pair ({@code \}{@code ud83d} alone)
 * is no character and cannot be stored; U+FFFD stands in its place, one for one.
 */
final class JsonLines {

    private static final Set<String> TAKEN =
            Set.of("id", "text", "title", "outlet", "publisher", "author", "published", "date", "url");

    private final Provenance file;
    private final Limits limits;
    private final JsonFactory json;
    private final Set<String> ids = new HashSet<>();

    JsonLines(Provenance file, Limits limits) {
        this.file = file;
        this.limits = limits;
        this.json = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(limits.textBytes())
                        .build())
                .build();
    }

    void read(InputStream stream, Consumer<Taken> into) throws IOException {
        ByteLines lines = new ByteLines(stream, limits.textBytes());
        boolean any = false;
        Optional<ByteLines.Line> line = lines.next();
        for (int number = 1; line.isPresent(); number++) {
            if (number == 1 && Decoding.wideOrder(line.get().content()).isPresent()) {
                into.accept(file.rejection("is not in UTF-8, in which JSON Lines are written; save it again as UTF-8"));
                return;
            }
            Optional<Taken> taken = line(number, line.get());
            any |= taken.isPresent();
            taken.ifPresent(into);
            line = lines.next();
        }
        if (!any) {
            into.accept(file.rejection("holds no documents, only empty lines"));
        }
    }

    private Optional<Taken> line(int number, ByteLines.Line line) {
        if (line.isTooLong()) {
            return Optional.of(rejection(
                    number,
                    "is larger than " + Limits.size(limits.textBytes()) + ", the most that is read of one document"));
        }
        Optional<String> decoded = new Decoding(line.content()).utf8(number == 1);
        if (decoded.isEmpty()) {
            return Optional.of(rejection(number, "is not valid UTF-8; save the file again as UTF-8"));
        }
        return decoded.filter(written -> !written.isBlank()).map(written -> {
            try {
                return document(number, values(written));
            } catch (IOException e) {
                return rejection(number, "is not JSON: " + problem(e) + "; fix or remove the line");
            }
        });
    }

    private Taken document(int number, Map<String, String> values) {
        String text = values.getOrDefault("text", "");
        if (Provenance.isBlank(text)) {
            return rejection(number, "has no \"text\"; a document is {\"id\": …, \"text\": …}");
        }
        String id = values.getOrDefault("id", "").strip();
        String line = "line=" + number;
        if (id.isEmpty()) {
            return new Provenance(file.name() + "#" + line, file.uri() + "#" + line)
                    .document(ImprintFields.imprint(values), text);
        }
        String fragment = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
        String address = file.uri() + "#" + fragment + (ids.add(id) ? "" : "&" + line);
        return new Provenance(id, address).document(ImprintFields.imprint(values), text);
    }

    private Rejection rejection(int number, String reason) {
        return new Rejection(file.uri() + "#line=" + number, "line " + number + " " + reason);
    }

    /** The fields that are taken, as text; a list of strings as a byline joins them. */
    private Map<String, String> values(String line) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        try (JsonParser parser = json.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("it is no object in braces");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                if (!TAKEN.contains(name)) {
                    parser.skipChildren();
                } else if (token == JsonToken.START_ARRAY) {
                    values.put(name, wellFormed(ImprintFields.byline(strings(parser))));
                } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                    values.put(name, wellFormed(parser.getText()));
                } else {
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw new IOException("something follows the closing brace");
            }
        }
        return values;
    }

    private static List<String> strings(JsonParser parser) throws IOException {
        List<String> strings = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                strings.add(parser.getText().strip());
            } else {
                parser.skipChildren();
            }
        }
        return strings;
    }

    /** The text with each half of a surrogate pair that stands alone replaced. */
    private static String wellFormed(String text) {
        StringBuilder mended = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                mended.setCharAt(i, '\uFFFD');
            }
        }
        return mended.toString();
    }

    /** What a parser complains of, without the places and codes that it adds. */
    private static String problem(IOException e) {
        String message = e instanceof JsonProcessingException problem ? problem.getOriginalMessage() : e.getMessage();
        String plain = String.valueOf(message)
                .replaceAll("\\s+", " ")
                .replaceFirst(" ?(?:\\(start marker| at \\[|\\(for ).*", "")
                .strip();
        return plain.length() > 160 ? plain.substring(0, 160) + "…" : plain;
    }
}
