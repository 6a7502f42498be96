package quoth.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import quoth.collation.reuse.Change;
import quoth.collation.reuse.Descent;
import quoth.collation.reuse.Revision;

/**
 * A step of the family tree as it is shown: who took from whom, how that is known, and what became of the text on the way.
 *
 * @param descent the step
 * @param revision what was cut, added and changed
 */
public record Step(Descent descent, Revision revision) {

    private static final Pattern TIME =
            Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}[\\d:.]*(?:Z|[+-]\\d{2}:\\d{2})?)?");

    /** How it is known who took from whom, in words: "published later: 18 May 2031, 19:05, the other 18 May 2031, 14:20". */
    public String reasons() {
        return descent.evidence().stream().map(Step::words).collect(Collectors.joining("; "));
    }

    /** A piece of evidence in words. */
    public static String words(Descent.Evidence evidence) {
        return TIME.matcher(evidence.reason())
                .replaceAll(time -> Matcher.quoteReplacement(
                        Period.of(time.group()).map(Period::words).orElse(time.group())));
    }

    /** The changes that are shown in full: up to so many, changed numbers and attributions first, then other words. */
    public List<Change> changed(int limit) {
        return revision.changes().stream()
                .filter(change -> change.kind() == Change.Kind.CHANGED)
                .limit(limit)
                .toList();
    }

    /** What was done, counted: "2 sentences changed · 1 added · 3 cut"; "word for word" when nothing was. */
    public String extent() {
        List<String> parts = new ArrayList<>();
        for (Change.Kind kind : Change.Kind.values()) {
            long count = revision.count(kind);
            if (count > 0) {
                String what = parts.isEmpty() ? (count == 1 ? " sentence " : " sentences ") : " ";
                parts.add(count + what + kind.name().toLowerCase(Locale.ROOT));
            }
        }
        return parts.isEmpty() ? "word for word" : String.join(" · ", parts);
    }

    /** What a change touches, in a word or two. */
    public static String matter(Change change) {
        return switch (change.matter()) {
            case NUMBER -> "a number";
            case ATTRIBUTION -> "who says it";
            case WORDS -> "the wording";
        };
    }
}
