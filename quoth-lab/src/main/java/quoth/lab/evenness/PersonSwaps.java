package quoth.lab.evenness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds people's names in a sentence and other names of the same form and sex to put there. */
final class PersonSwaps {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’-]\\p{Lu}[\\p{L}\\p{M}]+)*\\.?");
    private static final Set<String> TITLES = Set.of(
            "Mr.",
            "Mrs.",
            "Ms.",
            "Dr.",
            "Sen.",
            "Rep.",
            "Gov.",
            "President",
            "Senator",
            "Minister",
            "Governor",
            "Mayor",
            "Secretary",
            "Representative",
            "Chancellor",
            "Justice",
            "Judge");
    private static final int TRIES = 200;

    private final People people;

    PersonSwaps(People people) {
        this.people = people;
    }

    /** A person in a sentence. */
    private record Person(Optional<String> given, String family, String sex) {}

    /** A swap that can be made in {@code sentence}; empty when it names nobody whose name is certain to be one. */
    Optional<Swap> in(String sentence, Random random) {
        List<Person> found = found(sentence);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Person person = found.get(random.nextInt(found.size()));
        boolean within = random.nextBoolean();
        for (Person other : found) {
            if (within
                    && !shares(person, other)
                    && person.sex().equals(other.sex())
                    && fits(person, other, sentence)
                    && fits(other, person, sentence)) {
                List<Swap.Renaming> renamings = renamings(person, other, 0);
                renamings.addAll(renamings(other, person, 2));
                return Optional.of(new Swap(Swap.Kind.PERSON, renamings, isOrdinary(person) || isOrdinary(other)));
            }
        }
        for (int i = 0; i < TRIES; i++) {
            Person other = drawn(person, random);
            if (fits(person, other, sentence) && !occurs(other, sentence)) {
                return Optional.of(new Swap(
                        Swap.Kind.PERSON, renamings(person, other, 0), isOrdinary(person) || isOrdinary(other)));
            }
        }
        return Optional.empty();
    }

    private Person drawn(Person person, Random random) {
        List<String> families = people.familyNames();
        List<String> givenNames = people.givenNames(person.sex());
        return new Person(
                person.given().map(unused -> givenNames.get(random.nextInt(givenNames.size()))),
                families.get(random.nextInt(families.size())),
                person.sex());
    }

    private static boolean fits(Person person, Person other, String sentence) {
        boolean family = Form.fits(person.family(), other.family(), sentence);
        boolean given = person.given().isPresent() == other.given().isPresent()
                && (person.given().isEmpty()
                        || Form.fits(person.given().get(), other.given().orElseThrow(), sentence));
        return family && given && !(other.given().orElse("").equals(other.family()));
    }

    private static boolean shares(Person one, Person other) {
        List<String> names = new ArrayList<>(List.of(one.family()));
        one.given().ifPresent(names::add);
        return names.contains(other.family())
                || other.given().filter(names::contains).isPresent();
    }

    private static boolean occurs(Person person, String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        List<String> names = new ArrayList<>(List.of(person.family()));
        person.given().ifPresent(names::add);
        return names.stream()
                .anyMatch(name -> Pattern.compile(
                                "(?<!\\p{L})" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "s?(?!\\p{L})")
                        .matcher(lower)
                        .find());
    }

    private static List<Swap.Renaming> renamings(Person person, Person other, int place) {
        List<Swap.Renaming> renamings = new ArrayList<>();
        if (person.given().isPresent()) {
            renamings.add(new Swap.Renaming(person.given().get(), other.given().orElseThrow(), place + 1));
        }
        renamings.add(new Swap.Renaming(person.family(), other.family(), place));
        return renamings;
    }

    private boolean isOrdinary(Person person) {
        return people.isOrdinary(person.family())
                || person.given().filter(people::isOrdinary).isPresent();
    }

    private List<Person> found(String sentence) {
        List<String> words = new ArrayList<>();
        List<Boolean> joined = new ArrayList<>();
        int end = -1;
        Matcher matcher = WORD.matcher(sentence);
        while (matcher.find()) {
            String word = matcher.group();
            boolean initial = word.length() == 2 && word.endsWith(".") && Character.isUpperCase(word.charAt(0));
            boolean dotted = word.endsWith(".") && !initial && !TITLES.contains(word);
            words.add(dotted ? word.substring(0, word.length() - 1) : word);
            joined.add(matcher.start() == end + 1 && end >= 0 && sentence.charAt(end) == ' ');
            end = dotted ? -1 : matcher.end();
        }
        return found(words, joined);
    }

    private List<Person> found(List<String> words, List<Boolean> joined) {
        List<Person> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean follows = i > 0
                    && joined.get(i)
                    && isCapitalised(words.get(i - 1))
                    && i > 1
                    && !TITLES.contains(words.get(i - 1));
            if (follows) {
                continue;
            }
            String sex = people.sexOf(words.get(i));
            boolean given = (sex.equals("male") || sex.equals("female")) && !people.isOrdinary(words.get(i));
            int family = i + 1;
            if (given && next(words, joined, family) && words.get(family).matches("\\p{Lu}\\.")) {
                family++;
            }
            if (given && next(words, joined, family) && isName(words.get(family)) && !next(words, joined, family + 1)) {
                add(new Person(Optional.of(words.get(i)), words.get(family), sex), found);
                i = family;
            } else if (people.isFamily(words.get(i))
                    && !people.isOrdinary(words.get(i))
                    && people.sexOf(words.get(i)).isEmpty()
                    && !next(words, joined, i + 1)) {
                add(new Person(Optional.empty(), words.get(i), ""), found);
            }
        }
        return unmistakable(found);
    }

    /** Whether word {@code i} follows its neighbour after a blank and has a capital. */
    private static boolean next(List<String> words, List<Boolean> joined, int i) {
        return i < words.size() && joined.get(i) && isCapitalised(words.get(i));
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private boolean isName(String word) {
        boolean written = word.matches("\\p{Lu}[\\p{L}\\p{M}]*\\p{Ll}[\\p{L}\\p{M}]*(?:['’-]\\p{Lu}[\\p{L}\\p{M}]+)*");
        return written && word.length() > 1 && (people.sexOf(word).isEmpty() || people.isFamily(word));
    }

    private static void add(Person person, List<Person> found) {
        if (!found.contains(person)) {
            found.add(person);
        }
    }

    /** Without those whose family name somebody else in the sentence bears too, and without second, shorter sightings. */
    private static List<Person> unmistakable(List<Person> found) {
        return found.stream()
                .filter(person -> found.stream()
                        .noneMatch(other -> other != person
                                && (person.given().isEmpty() || other.given().isPresent())
                                && shares(person, other)))
                .toList();
    }
}
