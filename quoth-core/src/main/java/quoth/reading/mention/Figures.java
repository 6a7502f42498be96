package quoth.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import quoth.reading.EntityType;
import quoth.reading.LatinLetters;

/**
 * The figures of one text and the names they go by: the full name and the surname, the name and its acronym, "the Ministry of
 * Defence" and "the Defence Ministry" are one.
 */
final class Figures {

    private static final Pattern HYPHENS = Pattern.compile("(?<=\\p{L})[-\u2010\u2011](?=\\p{L})");
    private static final Pattern SYLLABLE = Pattern.compile("\\p{Lu}\\p{Ll}{1,5}");
    private static final Pattern JOINED_SYLLABLES =
            Pattern.compile("\\p{Lu}\\p{Ll}{1,5}[-\u2010\u2011]\\p{L}\\p{Ll}{0,5}");

    private final List<Figure> all = new ArrayList<>();
    private final Map<String, Figure> byName = new HashMap<>();
    private final Map<String, List<Figure>> byLastWord = new HashMap<>();
    private final Map<String, List<Figure>> byFirstWord = new HashMap<>();
    private final Map<String, Figure> byInitials = new HashMap<>();
    private final IdentityHashMap<Figure, Integer> numbers = new IdentityHashMap<>();
    private final List<Figure> byNumber = new ArrayList<>();

    List<Figure> all() {
        return all;
    }

    /** Somebody of whom the text only tells what they are: "a guard". */
    Figure unnamed(String role) {
        Figure figure = new Figure();
        figure.give(role);
        figure.vote(EntityType.PERSON, 3);
        return figure;
    }

    /** The figure of this name, new when none of its names fits. */
    Figure called(NamePhrase phrase, boolean placed) {
        String key = key(phrase.words());
        Figure figure = (phrase.words().size() == 1 ? ofOneWord(phrase, key, placed) : ofWords(phrase, key))
                .orElseGet(() -> created(key));
        figure.call(phrase.text());
        phrase.roles().forEach(figure::give);
        remember(figure, phrase.words(), key);
        return figure;
    }

    /** A body that has no name here but a description: "the coast guard". */
    Figure described(String description, EntityType type) {
        String key = "the " + description.toLowerCase(Locale.ROOT);
        return byName.computeIfAbsent(key, unused -> {
            Figure figure = new Figure();
            figure.call(description);
            figure.vote(type, 3);
            all.add(figure);
            return figure;
        });
    }

    /** The publisher of the text: the figure of that name, or a new one. */
    Optional<Figure> published(String outlet) {
        String key = key(List.of(outlet.split(" "))).replaceFirst("^the ", "");
        String plain = key.replaceFirst("\\s*\\(.*\\)$", "");
        Figure known = byName.getOrDefault(key, byName.get(plain));
        return Optional.of(known != null ? known : described(outlet, EntityType.ORGANISATION));
    }

    /** The figure of exactly these words, if there is one. */
    Optional<Figure> known(String words) {
        return Optional.ofNullable(byName.get(key(List.of(words.split(" ")))));
    }

    /** The figure with a number that {@link #number} gave. */
    Figure numbered(int number) {
        return byNumber.get(number);
    }

    /** The number of a figure, the same for every question about it. */
    int number(Figure figure) {
        return numbers.computeIfAbsent(figure, unused -> {
            byNumber.add(figure);
            return byNumber.size() - 1;
        });
    }

    /** Lets a figure also go by an acronym told in brackets. */
    void abbreviate(Figure figure, String acronym) {
        byName.putIfAbsent(key(List.of(acronym)), figure);
    }

    private Optional<Figure> ofOneWord(NamePhrase phrase, String key, boolean placed) {
        List<Figure> named = byLastWord.getOrDefault(key, List.of());
        Optional<Figure> person = latest(named, phrase.roles());
        Figure exact = byName.get(key);
        boolean called = exact != null && exact.mayBePerson() && agree(exact, phrase.roles());
        if (person.isPresent() && !placed && !called) {
            return person;
        }
        if (exact != null) {
            return Optional.of(exact);
        }
        Figure spelledOut = phrase.text().equals(phrase.text().toUpperCase(Locale.ROOT)) ? byInitials.get(key) : null;
        if (spelledOut != null) {
            return Optional.of(spelledOut);
        }
        if (placed) {
            return Optional.empty();
        }
        List<Figure> first = byFirstWord.getOrDefault(key, List.of());
        return first.stream().filter(Figure::isBody).findFirst().or(() -> titled(phrase, first));
    }

    /** "Mr. Xi" of "Xi Jinping", "Queen Maud" of "Maud Ellery": a title before the first word of one person's name. */
    private static Optional<Figure> titled(NamePhrase phrase, List<Figure> first) {
        List<Figure> persons = first.stream().filter(Figure::mayBePerson).toList();
        return persons.size() == 1 && !phrase.roles().isEmpty() ? latest(persons, phrase.roles()) : Optional.empty();
    }

    private Optional<Figure> ofWords(NamePhrase phrase, String key) {
        Figure exact = byName.get(key);
        if (exact != null) {
            return Optional.of(exact);
        }
        String last = fold(phrase.lastWord());
        String first = fold(phrase.words().getFirst());
        boolean kind =
                Vocabulary.BODIES.contains(last) || Vocabulary.PLACES.contains(last) || Vocabulary.MEDIA.contains(last);
        if (kind) {
            return Optional.empty();
        }
        Optional<Figure> middleNames = byLastWord.getOrDefault(last, List.of()).stream()
                .filter(figure -> fold(figure.name()).startsWith(first + " "))
                .findFirst();
        Optional<Figure> surnameOnly = Optional.ofNullable(byName.get(last))
                .filter(figure -> figure.names().size() == 1
                        && (figure.type() == EntityType.PERSON || figure.type() == EntityType.OTHER)
                        && agree(figure, phrase.roles()));
        return middleNames.or(() -> surnameOnly);
    }

    /** Of figures that share a surname the one last spoken of, where the titles do not speak against it. */
    private static Optional<Figure> latest(List<Figure> named, List<String> roles) {
        return named.reversed().stream()
                .filter(figure -> roles.stream().noneMatch(role -> contradicts(figure, role)))
                .findFirst();
    }

    /** Whether roles can be those of a figure: "first lady Ana Wend" is not the "President Wend" of the sentences before. */
    private static boolean agree(Figure figure, List<String> roles) {
        boolean apart = !roles.isEmpty()
                && figure.roles().stream().anyMatch(Vocabulary.ROLES::contains)
                && roles.stream().noneMatch(figure.roles()::contains);
        return !apart && roles.stream().noneMatch(role -> contradicts(figure, role));
    }

    private static boolean contradicts(Figure figure, String role) {
        boolean male = Vocabulary.MALE.contains(role);
        boolean female = Vocabulary.FEMALE.contains(role);
        return figure.sex()
                .filter(sex -> (male && sex == Figure.Sex.FEMALE) || (female && sex == Figure.Sex.MALE))
                .isPresent();
    }

    private Figure created(String key) {
        Figure figure = new Figure();
        all.add(figure);
        byName.put(key, figure);
        return figure;
    }

    private void remember(Figure figure, List<String> words, String key) {
        byName.putIfAbsent(key, figure);
        if (words.size() < 2) {
            moveToEnd(byLastWord.getOrDefault(key, new ArrayList<>()), figure);
            return;
        }
        String last = fold(words.getLast());
        boolean kind =
                Vocabulary.BODIES.contains(last) || Vocabulary.PLACES.contains(last) || Vocabulary.MEDIA.contains(last);
        if (!kind && words.stream().noneMatch(word -> Set.of("of", "the", "and").contains(word))) {
            speakOf(figure, last);
            if (isFamilyFirst(words)) {
                speakOf(figure, fold(words.getFirst()));
            }
        }
        List<Figure> first = byFirstWord.computeIfAbsent(fold(words.getFirst()), unused -> new ArrayList<>());
        if (!first.contains(figure)) {
            first.add(figure);
        }
        byInitials.putIfAbsent(initials(words), figure);
    }

    private void speakOf(Figure figure, String surname) {
        List<Figure> named = byLastWord.computeIfAbsent(surname, unused -> new ArrayList<>());
        named.remove(figure);
        named.add(figure);
    }

    /** "Seo Han-gil", "Seo Han Gil": names of three syllables, as in Korea, China and Vietnam, begin with the family's. */
    private static boolean isFamilyFirst(List<String> words) {
        boolean joined =
                words.size() == 2 && JOINED_SYLLABLES.matcher(words.getLast()).matches();
        boolean apart = words.size() == 3
                && words.stream().allMatch(word -> SYLLABLE.matcher(word).matches());
        return joined || apart;
    }

    private static void moveToEnd(List<Figure> figures, Figure figure) {
        if (figures.remove(figure)) {
            figures.add(figure);
        }
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (Character.isUpperCase(word.charAt(0))) {
                initials.append(Character.toLowerCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }

    private static String fold(String word) {
        return HYPHENS.matcher(LatinLetters.latin(word)).replaceAll(" ");
    }

    /** One spelling for names that differ only in form: case, accents, alphabet, quotes, hyphens, "Ministry of Defence". */
    private static String key(List<String> words) {
        List<String> lower = words.stream().map(Figures::fold).toList();
        boolean office = lower.size() > 2
                && lower.get(1).equals("of")
                && Set.of("ministry", "department").contains(lower.getFirst());
        if (!office) {
            return String.join(" ", lower);
        }
        int end = lower.subList(2, lower.size()).indexOf("of");
        List<String> field = lower.subList(2, end < 0 ? lower.size() : end + 2).stream()
                .filter(word -> !word.equals("the"))
                .toList();
        return String.join(" ", field) + " " + lower.getFirst();
    }
}
