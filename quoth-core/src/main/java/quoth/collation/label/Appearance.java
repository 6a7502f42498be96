package quoth.collation.label;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import quoth.collation.Entity;
import quoth.reading.Countries;
import quoth.reading.EntityType;
import quoth.reading.MentionForm;

/** An entity as the documents of one story speak of it: what they name it, call it and describe it as. */
final class Appearance {

    private final Entity entity;
    private final Map<String, Set<String>> names = new TreeMap<>();
    private final Map<String, List<String>> words = new TreeMap<>();
    private final Set<String> roles = new TreeSet<>();
    private final Map<String, Integer> calls = new TreeMap<>();
    private boolean country;
    private int times;

    Appearance(Entity entity) {
        this.entity = entity;
        this.country = Countries.isCountry(entity.name());
    }

    void name(String local, MentionForm form, String called, String document) {
        times++;
        if (form == MentionForm.NAME) {
            names.computeIfAbsent(local, name -> new TreeSet<>()).add(document);
            if (!words.containsKey(local)) {
                words.put(local, wordsOf(local));
                country |= Countries.isCountry(local);
            }
        }
        if (form != MentionForm.PRONOUN) {
            calls.merge(Label.words(called), 1, Integer::sum);
        }
    }

    void role(String words) {
        roles.add(Label.words(words));
    }

    Entity entity() {
        return entity;
    }

    String id() {
        return entity.id();
    }

    int times() {
        return times;
    }

    boolean isNamed() {
        return !names.isEmpty();
    }

    /** Whether it is a place, an organisation, a group or a medium, which no bare surname is. */
    boolean isBody() {
        return switch (entity.type()) {
            case PLACE, ORGANISATION, GROUP, MEDIA -> true;
            case PERSON, OTHER -> false;
        };
    }

    boolean isPerson() {
        return entity.type() == EntityType.PERSON;
    }

    Set<String> names() {
        return names.keySet();
    }

    Set<String> roles() {
        return roles;
    }

    Set<String> calls() {
        return calls.keySet();
    }

    /** The last words of the roles: "minister" of "transport minister". */
    boolean holds(String noun) {
        return roles.stream().anyMatch(role -> head(role).equals(noun));
    }

    /** Whether it is a country, or a place or body that the story calls by a country's name. */
    boolean isCountry() {
        return country;
    }

    boolean isCalledOneOf(Set<String> wanted) {
        return names().stream().anyMatch(wanted::contains)
                || entity.variants().stream()
                        .map(Entity.Variant::text)
                        .anyMatch(text -> wanted.contains(text.replaceFirst("^[Tt]he ", "")));
    }

    /** How many documents call it by a name. */
    int documentsNaming(String name) {
        return names.getOrDefault(name, Set.of()).size();
    }

    /** The words of each of its names. */
    Collection<List<String>> nameWords() {
        return words.values();
    }

    /** The words of one of its names. */
    List<String> words(String name) {
        return words.getOrDefault(name, List.of());
    }

    boolean isBare() {
        return isNamed() && nameWords().stream().allMatch(words -> words.size() == 1);
    }

    private static List<String> wordsOf(String name) {
        return Arrays.stream(name.split("[\\s\\-‐‑]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The word that a phrase turns on: the last before a preposition. */
    static String head(String words) {
        String core = words.split(" (?:of|for|at|in|on|to|from|who|that|which|with) ", 2)[0];
        return core.substring(core.lastIndexOf(' ') + 1);
    }
}
