package quoth.views;

import java.util.List;
import quoth.collation.Point;

/**
 * A question of fact with its answers as they are shown: the one with the most origins first, or, where the answer was
 * updated, the latest first.
 *
 * @param point the point
 * @param answers its answers
 */
public record Question(Point point, List<Answer> answers) {

    /** Copies the list. */
    public Question {
        answers = List.copyOf(answers);
    }

    /** How the answers stand to one another, in a word. */
    public String status() {
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
}
