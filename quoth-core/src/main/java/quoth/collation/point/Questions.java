package quoth.collation.point;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import quoth.document.Span;

/** Asks for a value in a plain, neutral sentence made of the words of one of the clauses that answer. */
final class Questions {

    private static final int LONGEST = 12;
    private static final Pattern END = Pattern.compile(
            "(?:[,;:](?=\\s)|[(–—\"“”]|\\s(?:when|while|after|as|because|but|and|who|which)\\s).*", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Questions() {}

    /** "How many people died?" where a clause begins with the number, else what is counted and the words that say of what. */
    static String howMany(List<Figure> figures) {
        Figure figure = figures.stream()
                .min(Comparator.comparing(
                                (Figure f) -> f.quantity().countedWords().isEmpty())
                        .thenComparing(f -> !startsClause(f))
                        .thenComparingInt(f -> f.answer().statement().span().length()))
                .orElseThrow();
        String text = figure.answer().document().document().text();
        Span value = figure.quantity().span();
        Span clause = Span.covering(figure.answer().statement().span(), value);
        String much = figure.quantity().unit().isPresent() ? "How much" : "How many";
        if (startsClause(figure)) {
            return much + " " + shorten(text.substring(value.end(), clause.end())) + "?";
        }
        String counted = figure.countedWords().map(words -> " " + words).orElse("");
        return much + counted + ", in “"
                + shorten(Clipping.around(figure.answer(), List.of()).in(text)) + "”?";
    }

    /** Asks for the time of what a clause tells. */
    static String when(Answer answer) {
        String text = answer.document().document().text();
        String clause = Clipping.around(answer, List.of()).in(text);
        String without = clause.replace(answer.value().in(text), "")
                .replaceAll("\\s+(?:at|on|in|by|until|since|from)?\\s*$", "");
        return "When, in “" + shorten(without) + "”?";
    }

    /** Asks for somebody's words. */
    static String inWhatWords(Optional<String> speaker, String beginning) {
        String who = speaker.orElse("the speaker");
        return beginning.isEmpty()
                ? "In what words did " + who + " say this?"
                : "How does what " + who + " said go on after “" + beginning + "”?";
    }

    private static boolean startsClause(Figure figure) {
        return figure.quantity().span().start()
                        <= figure.answer().statement().span().start() + 1
                && figure.answer().statement().predicate().isPresent();
    }

    private static String shorten(String words) {
        String cut = END.matcher(words.strip()).replaceFirst("");
        String[] all = SPACES.split((cut.isBlank() ? words : cut).strip());
        String kept = String.join(" ", List.of(all).subList(0, Math.min(LONGEST, all.length)));
        String ellipsis = all.length > LONGEST ? " …" : "";
        return kept.replaceAll("[.?!,;:]+$", "") + ellipsis;
    }
}
