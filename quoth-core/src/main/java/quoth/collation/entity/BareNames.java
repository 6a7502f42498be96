package quoth.collation.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import quoth.reading.EntityType;

/** Finds the full names that a surname alone can stand for, anywhere in the pile. */
final class BareNames {

    private final Map<String, List<Naming>> bySurname = new HashMap<>();
    private final Map<String, Set<String>> alike = new HashMap<>();
    private final Map<String, List<Naming>> found = new HashMap<>();

    /** Looks up among the full names of persons in {@code namings}. */
    BareNames(List<Naming> namings) {
        for (Naming naming : namings) {
            LocalFigure first = naming.first();
            boolean full = first.named()
                    && first.name().words().size() > 1
                    && (first.type() == EntityType.PERSON || first.type() == EntityType.OTHER);
            if (full) {
                surnames(first.name()).forEach(word -> add(word, naming));
            }
        }
    }

    private void add(String surname, Naming naming) {
        List<Naming> bearers = bySurname.computeIfAbsent(surname, word -> new ArrayList<>(1));
        if (bearers.isEmpty()) {
            alike.computeIfAbsent(Spelling.skeleton(surname), skeleton -> new TreeSet<>())
                    .add(surname);
        }
        bearers.add(naming);
    }

    private static Set<String> surnames(Name name) {
        Set<String> surnames = new TreeSet<>();
        name.asPerson().readings().forEach(words -> surnames.add(words.getLast()));
        if (!name.asPerson().eastern().isEmpty()) {
            surnames.add(name.words().getFirst());
        }
        return surnames;
    }

    /**
     * The names of which {@code bare} can be the surname, in the pile's order: those who are so called to the letter, or,
     * where nobody is, those whose surname may be spelled so.
     */
    List<Naming> of(LocalFigure bare) {
        return found.computeIfAbsent(bare.text(), text -> search(bare));
    }

    private List<Naming> search(LocalFigure bare) {
        Set<String> words = surnames(bare.name());
        List<Naming> exact = words.stream()
                .flatMap(word -> bySurname.getOrDefault(word, List.of()).stream())
                .distinct()
                .toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        return words.stream()
                .flatMap(word -> alike.getOrDefault(Spelling.skeleton(word), Set.of()).stream()
                        .filter(surname -> Spelling.isAlike(word, surname)))
                .flatMap(surname -> bySurname.getOrDefault(surname, List.of()).stream())
                .distinct()
                .filter(naming ->
                        NameComparison.compare(bare, naming.first(), false).isPresent())
                .toList();
    }
}
