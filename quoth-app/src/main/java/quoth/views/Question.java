package quoth.views;

import java.util.Comparator;
import java.util.List;
import quoth.collation.Point;

/**
 * A question of fact with its answers as they are shown: the one with the most origins first, or, where the answer was
 * updated, the latest first.
 *
 * @param point the point
 * @param answers its answers
 * @param remarks what persons have ruled and noted on it
 */
public record Question(Point point, List<Answer> answers, List<Remark> remarks) {

    /** Copies the lists. */
    public Question {
        answers = List.copyOf(answers);
        remarks = List.copyOf(remarks);
    }

    /** How the answers stand to one another, in a word. */
    public String status() {
        return status(point);
    }

    /** How the answers to a point stand to one another, in a word. */
    public static String status(Point point) {
        return switch (point.status()) {
            case AGREED -> "agreed";
            case DISPUTED -> "disputed";
            case UPDATED -> "updated";
            case SINGLE -> "one origin";
        };
    }

    /** The answers that stand: all but those that a later one has replaced. */
    public List<Answer> standing() {
        return answers.stream().filter(answer -> !answer.superseded()).toList();
    }

    /** The answers that a later one has replaced, the earliest first. */
    public List<Answer> superseded() {
        return answers.reversed().stream().filter(Answer::superseded).toList();
    }

    /**
     * The standing answers in short: of quotations that begin alike, which the question gives already, only how they go on.
     */
    public List<String> brief() {
        List<String> words = standing().stream().map(Answer::words).toList();
        int common = point.kind() == Point.Kind.QUOTE && words.size() > 1 ? commonStart(words) : 0;
        return common == 0
                ? words
                : words.stream().map(answer -> "… " + answer.substring(common)).toList();
    }

    /** How many code units all begin with, up to the last blank among them, so that of each at least a word is left. */
    private static int commonStart(List<String> words) {
        String shortest =
                words.stream().min(Comparator.comparingInt(String::length)).orElseThrow();
        int common = 0;
        int end = 0;
        while (end < shortest.length() && sameAt(words, end)) {
            end++;
            common = shortest.charAt(end - 1) == ' ' ? end : common;
        }
        return common;
    }

    private static boolean sameAt(List<String> words, int at) {
        return words.stream().map(answer -> plain(answer.charAt(at))).distinct().count() == 1;
    }

    /** Straight and curly quotation marks alike, capitals and small letters alike. */
    private static char plain(char character) {
        return switch (character) {
            case '’', '‘' -> '\'';
            case '“', '”' -> '"';
            default -> Character.toLowerCase(character);
        };
    }

    /** Whether it asks when something was, and accounts or times give different answers. */
    public boolean isDateGivenDifferently() {
        return point.kind() == Point.Kind.DATE
                && switch (point.status()) {
                    case DISPUTED, UPDATED -> true;
                    case AGREED, SINGLE -> false;
                };
    }
}
