package quoth.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import quoth.intake.imprint.ImprintFields;

/**
 * What stands between two lines of {@code ---} at the very start of a text: a YAML mapping of keys to values. Lists are
 * joined as a byline is. Where the block is no valid YAML because a headline holds a colon, each line
 * {@code key: value} is taken by itself.
 *
 * <p>A block that is never closed, or that holds anything but keys and values, is no front matter but text.
 *
 * @param values the values by their keys in lower case
 * @param bodyStart where the text begins: after the closing line and the blank lines that follow it
 */
record FrontMatter(Map<String, String> values, int bodyStart) {

    private static final int LONGEST = 64 * 1024;
    private static final Pattern OPENING = Pattern.compile("---[ \\t]*\\R");
    private static final Pattern CLOSING = Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);
    private static final Pattern NEXT_LINE_WITH_TEXT = Pattern.compile("^[ \\t]*+[^ \\t\\r\\n]", Pattern.MULTILINE);
    private static final Pattern PAIR = Pattern.compile("([\\p{L}][\\w .-]{0,39}?)[ \\t]*:(?:[ \\t]+(.*))?");

    /** The front matter of a text, or empty when it has none. */
    static Optional<FrontMatter> of(String text) {
        Matcher opening = OPENING.matcher(text);
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        Matcher closing = CLOSING.matcher(text)
                .region(opening.end(), Math.min(text.length(), opening.end() + LONGEST))
                .useAnchoringBounds(false);
        if (!closing.find()) {
            return Optional.empty();
        }
        String block = text.substring(opening.end(), closing.start());
        Matcher first = NEXT_LINE_WITH_TEXT.matcher(text).region(closing.end(), text.length());
        int body = first.find() ? first.start() : text.length();
        return asYaml(block).or(() -> asLines(block)).map(values -> new FrontMatter(values, body));
    }

    private static Optional<Map<String, String>> asYaml(String block) {
        try {
            YamlValues values = new YamlValues();
            new Parse(LoadSettings.builder().build()).parseString(block).forEach(values::take);
            return Optional.of(values.found).filter(found -> values.isMapping && !found.isEmpty());
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
    }

    private static Optional<Map<String, String>> asLines(String block) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : block.lines().toList()) {
            Matcher pair = PAIR.matcher(line);
            if (pair.matches()) {
                String value =
                        pair.group(2) == null ? "" : unquoted(pair.group(2).strip());
                values.putIfAbsent(pair.group(1).toLowerCase(Locale.ROOT), value);
            } else if (!line.isBlank() && !line.matches("[ \\t]*[-#].*|[ \\t]+.*")) {
                return Optional.empty();
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") || value.startsWith("'"))
                && value.endsWith(value.substring(0, 1));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** Gathers the values of the outermost mapping from parse events, so that neither depth nor aliases cost anything. */
    private static final class YamlValues {

        private final Map<String, String> found = new LinkedHashMap<>();
        private final List<String> list = new ArrayList<>();
        private boolean isMapping;
        private boolean inList;
        private int depth;
        private Optional<String> key = Optional.empty();

        void take(Event event) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> {
                    boolean starts = event.getEventId() == Event.ID.MappingStart;
                    isMapping = depth == 0 ? starts : isMapping;
                    inList = depth == 1 && !starts;
                    depth++;
                }
                case MappingEnd, SequenceEnd -> {
                    depth--;
                    if (depth == 1) {
                        value(ImprintFields.byline(list));
                        list.clear();
                    }
                }
                case Scalar -> scalar(((ScalarEvent) event).getValue().strip());
                case Alias -> {
                    if (depth == 1) {
                        value("");
                    }
                }
                case Comment, DocumentStart, DocumentEnd, StreamStart, StreamEnd -> {}
            }
        }

        private void scalar(String scalar) {
            if (depth == 2 && inList && !scalar.isEmpty()) {
                list.add(scalar);
            } else if (depth == 1 && key.isPresent()) {
                value(scalar);
            } else if (depth == 1) {
                key = Optional.of(scalar.toLowerCase(Locale.ROOT));
            }
        }

        private void value(String value) {
            key.ifPresent(name -> found.putIfAbsent(name, value));
            key = Optional.empty();
        }
    }
}
