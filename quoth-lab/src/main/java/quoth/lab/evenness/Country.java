package quoth.lab.evenness;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A country and what its things and its people are called.
 *
 * @param article whether its name goes with "the"
 * @param name its name without the article
 * @param adjective "Turkish"
 * @param people "Turks"; empty where no noun in -s is used
 * @param ordinary whether one of these is also an English word, a person's name or another place
 */
record Country(boolean article, String name, String adjective, Optional<String> people, boolean ordinary) {

    /** The countries of the list {@code countries.txt}. */
    static List<Country> all() {
        return NameLists.lines("countries.txt").stream().map(Country::parse).toList();
    }

    private static Country parse(String line) {
        List<String> cells = Arrays.stream(line.replace("*", "").split("\\|"))
                .map(String::strip)
                .toList();
        String name = cells.getFirst();
        boolean article = name.startsWith("the ");
        return new Country(
                article,
                article ? name.substring(4) : name,
                cells.get(1),
                Optional.of(cells.get(2)).filter(people -> !people.equals("-")),
                line.contains("*"));
    }
}
