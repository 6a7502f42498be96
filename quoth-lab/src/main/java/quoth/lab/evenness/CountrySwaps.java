package quoth.lab.evenness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds countries in a sentence and others of the same form to put there. */
final class CountrySwaps {

    private static final int TRIES = 200;

    private final List<Country> countries = Country.all();
    private final Map<Country, Pattern> patterns = new HashMap<>();

    CountrySwaps() {
        for (Country country : countries) {
            patterns.put(
                    country,
                    Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + Pattern.quote(country.name()) + "|"
                            + Pattern.quote(country.adjective()) + "|"
                            + Pattern.quote(country.people().orElse(country.name())) + ")(?![\\p{L}\\p{N}])"));
        }
    }

    /** A swap that can be made in {@code sentence}; empty when it speaks of no country whose name is certain to be one. */
    Optional<Swap> in(String sentence, Random random) {
        List<Country> found = countries.stream()
                .filter(country -> !country.ordinary() && occurs(country, sentence))
                .toList();
        List<Country> certain = found.stream()
                .filter(country -> isCertain(country, sentence, found))
                .toList();
        if (certain.isEmpty()) {
            return Optional.empty();
        }
        Country country = certain.get(random.nextInt(certain.size()));
        boolean within = random.nextBoolean();
        for (Country other : certain) {
            if (within && other != country && fits(country, other, sentence) && fits(other, country, sentence)) {
                List<Swap.Renaming> renamings = renamings(country, other, 0, sentence);
                renamings.addAll(renamings(other, country, 1, sentence));
                return Optional.of(new Swap(Swap.Kind.COUNTRY, renamings, false));
            }
        }
        for (int i = 0; i < TRIES; i++) {
            Country other = countries.get(random.nextInt(countries.size()));
            if (fits(country, other, sentence) && !occurs(other, sentence)) {
                return Optional.of(
                        new Swap(Swap.Kind.COUNTRY, renamings(country, other, 0, sentence), other.ordinary()));
            }
        }
        return Optional.empty();
    }

    private boolean occurs(Country country, String sentence) {
        return patterns.getOrDefault(country, Pattern.compile("$^"))
                .matcher(sentence)
                .find();
    }

    /** Whether every sighting stands alone: no capital before it ("New Mexico"), no other country with a word of it. */
    private boolean isCertain(Country country, String sentence, List<Country> found) {
        boolean shared = found.stream().anyMatch(other -> other != country && shares(country, other));
        Matcher matcher = patterns.getOrDefault(country, Pattern.compile("$^")).matcher(sentence);
        while (matcher.find()) {
            String before = sentence.substring(0, matcher.start());
            boolean part = before.matches("(?s).+\\s\\p{Lu}\\S* ")
                    || before.endsWith("-")
                    || before.endsWith("@")
                    || sentence.startsWith("-", matcher.end());
            if (part
                    || (country.article()
                            && matcher.group().equals(country.name())
                            && !before.matches("(?s).*\\b[Tt]he "))) {
                return false;
            }
        }
        return !shared;
    }

    private static boolean shares(Country one, Country other) {
        return forms(one)
                .anyMatch(form -> forms(other)
                        .anyMatch(second -> (" " + second + " ").contains(" " + form + " ")
                                || (" " + form + " ").contains(" " + second + " ")));
    }

    private static Stream<String> forms(Country country) {
        return Stream.concat(Stream.of(country.name(), country.adjective()), country.people().stream());
    }

    private static boolean has(String name, String sentence) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                .matcher(sentence)
                .find();
    }

    private static boolean fits(Country country, Country other, String sentence) {
        if (country.article() != other.article() && has(country.name(), sentence)) {
            return false;
        }
        boolean name = !has(country.name(), sentence) || Form.fits(country.name(), other.name(), sentence);
        boolean adjective =
                !has(country.adjective(), sentence) || Form.fits(country.adjective(), other.adjective(), sentence);
        boolean people =
                country.people().filter(called -> has(called, sentence)).isEmpty()
                        || other.people()
                                .filter(called -> Form.fits(country.people().orElseThrow(), called, sentence))
                                .isPresent();
        return name && adjective && people && !shares(country, other);
    }

    /** What becomes what; forms that do not occur are left out. */
    private static List<Swap.Renaming> renamings(Country country, Country other, int place, String sentence) {
        List<Swap.Renaming> renamings = new ArrayList<>();
        if (has(country.name(), sentence)) {
            renamings.add(new Swap.Renaming(country.name(), other.name(), place));
        }
        if (has(country.adjective(), sentence)) {
            renamings.add(new Swap.Renaming(country.adjective(), other.adjective(), place));
        }
        if (country.people().filter(called -> has(called, sentence)).isPresent()) {
            renamings.add(new Swap.Renaming(
                    country.people().orElseThrow(), other.people().orElseThrow(), place));
        }
        return renamings;
    }
}
