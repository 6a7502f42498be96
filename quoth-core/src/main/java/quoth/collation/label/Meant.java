package quoth.collation.label;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import quoth.reading.Countries;

/**
 * Tells which entity of a story a designation of another article means: the one full name that a bare name can be part of, the
 * country whose adjective stands before "government", the one person who is described by the words. Where two come into
 * question neither is taken.
 */
final class Meant {

    /** Nouns that, with the adjective or name of a country before them, stand for those who rule it, whoever they are. */
    private static final Set<String> RULE = Set.of(
            "government",
            "regime",
            "administration",
            "authorities",
            "officials",
            "leadership",
            "state",
            "side",
            "nation");

    /** How many times as many documents must name one than another for it to be meant. */
    private static final int CLEARLY = 2;

    private final List<Appearance> appearances;
    private final Map<String, String> target = new TreeMap<>();
    private final Map<String, Set<String>> reasons = new TreeMap<>();

    Meant(List<Appearance> appearances) {
        this.appearances = appearances.stream()
                .sorted(Comparator.comparingInt(Appearance::times).reversed().thenComparing(Appearance::id))
                .toList();
        this.appearances.stream().filter(one -> one.isNamed() && !one.isBare()).forEach(this::joinName);
        this.appearances.stream().filter(Appearance::isBare).forEach(this::joinName);
        this.appearances.stream().filter(one -> !one.isNamed()).forEach(this::joinDescription);
    }

    /** The id of the entity that is meant where the documents speak of the entity {@code id}. */
    String of(String id) {
        String at = id;
        for (int depth = 0; target.containsKey(at) && depth < appearances.size(); depth++) {
            at = target.get(at);
        }
        return at;
    }

    /** Whom words mean that stand for nobody in their own document. */
    Optional<String> of(String words, boolean definite) {
        Optional<Appearance> who = country(words).or(() -> definite ? described(words, true) : Optional.empty());
        return who.or(() -> called(words)).map(one -> of(one.id()));
    }

    /** Why entities were taken for one, in words, by the id of the one they were taken for. */
    Map<String, Set<String>> reasons() {
        return reasons;
    }

    private void join(Appearance one, Appearance other, String reason) {
        if (!of(one.id()).equals(of(other.id()))) {
            boolean rarer = !one.isBare() && one.isNamed() && one.times() > other.times();
            String kept = rarer ? of(one.id()) : of(other.id());
            target.put(rarer ? of(other.id()) : of(one.id()), kept);
            reasons.computeIfAbsent(kept, id -> new TreeSet<>()).add(reason);
        }
    }

    private void joinName(Appearance one) {
        full(one)
                .ifPresent(full -> join(
                        one,
                        full,
                        "\u201c" + one.entity().name() + "\u201d is part of \u201c"
                                + full.entity().name() + "\u201d, named in the same story"));
    }

    private Optional<Appearance> full(Appearance one) {
        if (one.isCountry() || one.isBody()) {
            return Optional.empty();
        }
        List<Appearance> possible = appearances.stream()
                .filter(other -> other != one && other.isNamed() && weight(one, other) > 0)
                .toList();
        List<Appearance> sharing = possible.stream()
                .filter(other -> other.roles().stream().anyMatch(one.roles()::contains))
                .toList();
        return clear(one, possible).or(() -> clear(one, sharing));
    }

    /** The one that clearly more documents name in full than any other. */
    private Optional<Appearance> clear(Appearance one, List<Appearance> possible) {
        Map<String, Integer> weights = new TreeMap<>();
        possible.forEach(other -> weights.merge(of(other.id()), weight(one, other), Integer::sum));
        List<Integer> sorted =
                weights.values().stream().sorted(Comparator.reverseOrder()).toList();
        boolean clear = !sorted.isEmpty() && (sorted.size() == 1 || sorted.getFirst() >= CLEARLY * sorted.get(1));
        return clear
                ? possible.stream()
                        .filter(other -> sorted.getFirst().equals(weights.get(of(other.id()))))
                        .findFirst()
                : Optional.empty();
    }

    /** How many documents give the other a name that says more: "Dovan" and "Marek Dovan"; "the North" and "North Korea". */
    private static int weight(Appearance one, Appearance other) {
        boolean country = other.isCountry();
        int weight = 0;
        for (String name : other.names()) {
            List<String> longer = other.words(name);
            boolean more = country
                    ? one.isBare()
                            && longer.size() == 2
                            && Countries.isCountry(name)
                            && one.nameWords().stream()
                                    .allMatch(words -> words.getFirst().equals(longer.getFirst()))
                    : other.isPerson() && isPart(one, longer);
            weight += more ? other.documentsNaming(name) : 0;
        }
        return weight;
    }

    private static boolean isPart(Appearance one, List<String> longer) {
        return one.isBare()
                ? one.nameWords().stream().allMatch(words -> isPart(words, longer))
                : one.nameWords().stream().anyMatch(words -> words.size() > 1 && isPart(words, longer));
    }

    private static boolean isPart(List<String> words, List<String> longer) {
        return longer.size() > words.size()
                && (longer.subList(0, words.size()).equals(words)
                        || longer.subList(longer.size() - words.size(), longer.size())
                                .equals(words));
    }

    private void joinDescription(Appearance one) {
        for (String words : one.calls()) {
            Optional<Appearance> who =
                    country(words).or(() -> described(words, one.isPerson())).or(() -> narrower(one, words));
            if (who.isPresent() && who.get() != one) {
                join(
                        one,
                        who.get(),
                        "\u201c" + words + "\u201d is what the story calls \u201c"
                                + who.get().entity().name() + "\u201d");
                return;
            }
        }
    }

    /** "the Syrian regime", "Iran's government": the country of the adjective or name. */
    private Optional<Appearance> country(String words) {
        int blank = words.lastIndexOf(' ');
        if (blank < 0 || !RULE.contains(words.substring(blank + 1))) {
            return Optional.empty();
        }
        String before = words.substring(0, blank).replaceFirst("['’]s?$", "");
        Set<String> wanted = new TreeSet<>(Countries.of(capitalised(before)));
        wanted.add(capitalised(before));
        wanted.add(before.toUpperCase(java.util.Locale.ROOT));
        return one(appearances.stream()
                .filter(other -> other.isCountry() && other.isCalledOneOf(wanted))
                .toList());
    }

    private static String capitalised(String words) {
        StringBuilder result = new StringBuilder(words);
        for (int i = 0; i < words.length(); i++) {
            if (i == 0 || words.charAt(i - 1) == ' ' || words.charAt(i - 1) == '.') {
                result.setCharAt(i, Character.toUpperCase(words.charAt(i)));
            }
        }
        return result.toString();
    }

    /** The one named person, or body, whom the story describes by these very words, or, by a single word, the person who alone holds it. */
    private Optional<Appearance> described(String words, boolean person) {
        Optional<Appearance> exact = one(appearances.stream()
                .filter(other -> other.isNamed()
                        && other.isPerson() == person
                        && other.roles().contains(words))
                .toList());
        return exact.isPresent() || !person || words.contains(" ")
                ? exact
                : one(appearances.stream()
                        .filter(other -> other.isNamed() && other.isPerson() && other.holds(words))
                        .toList());
    }

    /** The unnamed entity that the story calls by these words, of several the one most spoken of. */
    private Optional<Appearance> called(String words) {
        return appearances.stream()
                .filter(other -> !other.isNamed() && other.calls().contains(words))
                .findFirst();
    }

    /** The more often spoken of with the same last word whose words are among these or hold them: "migrant caravan", "caravan". */
    private Optional<Appearance> narrower(Appearance one, String words) {
        List<String> own = List.of(words.split(" "));
        return appearances.stream()
                .filter(other -> other != one
                        && !other.isNamed()
                        && other.times() >= one.times()
                        && !of(other.id()).equals(of(one.id())))
                .filter(other -> other.calls().stream()
                        .map(call -> List.of(call.split(" ")))
                        .anyMatch(
                                call -> call.getLast().equals(own.getLast()) && Math.min(call.size(), own.size()) == 1))
                .findFirst();
    }

    private Optional<Appearance> one(List<Appearance> possible) {
        Set<String> ids = new TreeSet<>();
        possible.forEach(other -> ids.add(of(other.id())));
        return ids.size() == 1 ? possible.stream().findFirst() : Optional.empty();
    }
}
