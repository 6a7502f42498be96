package quoth.collation;

import java.util.Comparator;
import java.util.List;
import quoth.collation.ruling.GivenRuling;

/**
 * What a person has decided; the machine's results follow it. Where two rulings contradict each other, the later one wins.
 *
 * @param given the rulings that are in force, by their numbers
 */
public record Rulings(List<GivenRuling> given) {

    /** Sorts the rulings; fails when two have one number. */
    public Rulings {
        given = given.stream()
                .sorted(Comparator.comparingInt(GivenRuling::number))
                .toList();
        long numbers = given.stream().mapToInt(GivenRuling::number).distinct().count();
        if (numbers < given.size()) {
            throw new IllegalArgumentException("every ruling must have a number of its own");
        }
    }

    /** No rulings. */
    public static Rulings none() {
        return new Rulings(List.of());
    }
}
