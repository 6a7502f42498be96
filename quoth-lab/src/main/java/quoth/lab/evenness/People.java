package quoth.lab.evenness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Given and family names from many parts of the world. */
final class People {

    private final Map<String, Set<String>> given = new TreeMap<>();
    private final Set<String> families = new TreeSet<>();
    private final Set<String> ordinary = new HashSet<>();
    private final Map<String, String> sexes = new HashMap<>();

    /** The names of the list {@code people.txt}. */
    People() {
        for (String line : NameLists.lines("people.txt")) {
            int colon = line.indexOf(':');
            String kind = line.substring(0, colon).split(" ")[0];
            List<String> names = Arrays.asList(line.substring(colon + 1).strip().split(" +"));
            switch (kind) {
                case "family" -> families.addAll(names);
                case "ordinary" -> ordinary.addAll(names);
                default ->
                    given.computeIfAbsent(kind, unused -> new TreeSet<>()).addAll(names);
            }
        }
        given.forEach((sex, names) -> names.forEach(name -> sexes.merge(name, sex, (one, other) -> "either")));
    }

    /** "female", "male" or "either" for a given name, an empty string for anything else. */
    String sexOf(String name) {
        return sexes.getOrDefault(name, "");
    }

    /** Whether it is one of the family names. */
    boolean isFamily(String name) {
        return families.contains(name);
    }

    /** Whether it is also an English word, a month or a place. */
    boolean isOrdinary(String name) {
        return ordinary.contains(name);
    }

    /** The given names of a sex, those that either can bear left out, in alphabetical order. */
    List<String> givenNames(String sex) {
        List<String> names = new ArrayList<>(given.getOrDefault(sex, Set.of()));
        names.removeIf(name -> sexOf(name).equals("either"));
        return names;
    }

    /** The family names, in alphabetical order. */
    List<String> familyNames() {
        return List.copyOf(families);
    }
}
