package quoth.collation.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quoth.document.Document;
import quoth.document.PublicationTime;

/** Which of two documents that share text was there first, and how that is known. */
final class Precedence {

    private Precedence() {}

    /** Whether the document that comes later in the pile's order is the source: it is credited, and no date speaks against it. */
    static boolean isReversed(Document earlier, Document later) {
        return !isKnownToPrecede(earlier, later) && Credits.names(earlier, later) && !Credits.names(later, earlier);
    }

    /** Why {@code source} is held to be the source of {@code echo}, in the order of weight; never empty. */
    static List<Descent.Evidence> evidence(Document source, Document echo) {
        List<Descent.Evidence> evidence = new ArrayList<>();
        String outlet = source.imprint().outlet().orElse(source.name());
        Credits.inText(echo, source)
                .ifPresent(span -> evidence.add(new Descent.Evidence(
                        Descent.Kind.CREDIT,
                        "it names " + outlet + ": “" + echo.words(span) + "”",
                        Optional.of(echo.passage(span)))));
        if (evidence.isEmpty() && Credits.inByline(echo, source)) {
            evidence.add(Descent.Evidence.of(
                    Descent.Kind.CREDIT,
                    "its byline names " + outlet + ": “"
                            + echo.imprint().author().orElse("") + "”"));
        }
        if (isKnownToPrecede(source, echo)) {
            evidence.add(Descent.Evidence.of(
                    Descent.Kind.DATE, "published later: " + time(echo) + ", the other " + time(source)));
        }
        if (evidence.isEmpty()) {
            evidence.add(Descent.Evidence.of(
                    Descent.Kind.UNKNOWN,
                    "nothing says which of the two was first; the fuller one is shown as the source"));
        }
        return evidence;
    }

    /** Whether the dates say that one document was published before another, as far as both are known. */
    static boolean isKnownToPrecede(Document first, Document second) {
        String one = time(first);
        String other = time(second);
        int known = Math.min(16, Math.min(one.length(), other.length()));
        return known > 0 && one.substring(0, known).compareTo(other.substring(0, known)) < 0;
    }

    private static String time(Document document) {
        return document.imprint().published().map(PublicationTime::iso).orElse("");
    }
}
