package quoth.collation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.collation.CrossingEngine;
import quoth.collation.Entity;
import quoth.collation.PileOrder;
import quoth.collation.ReadDocument;
import quoth.collation.Rulings;
import quoth.collation.Sketch;
import quoth.collation.ruling.RuledPile;
import quoth.reading.EntityType;
import quoth.reading.MentionForm;

/** What must not change who is who: the order of documents, the number of threads, copies, and what people are called. */
class EntityMetamorphosisTest {

    private static final List<String> PEOPLE = List.of(
            "Anton Marsk",
            "Emil Marsk",
            "Marsk",
            "Emil Marsk Jr.",
            "Tilda Oren",
            "Oren",
            "T. Oren",
            "Qasim Dovari",
            "Kassem al-Dovari",
            "Dovari");
    private static final List<String> BODIES =
            List.of("Northern Rail Union", "NRU", "Union", "Harbour Ministry", "Ministry", "Halden", "Halden Council");

    /** Names that are exchanged, with the words that each consists of. */
    private static final Map<String, String> SWAPPED = swapped();

    private static Map<String, String> swapped() {
        Map<String, String> swapped = new LinkedHashMap<>();
        List.of("Anton=Tilda", "Emil=Bruno", "Marsk=Oren").forEach(pair -> {
            String[] names = pair.split("=");
            swapped.put(names[0], names[1]);
            swapped.put(names[1], names[0]);
        });
        return swapped;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void orderAndThreadsChangeNothing(long seed) {
        List<Account> pile = pile(seed);
        Set<Set<Entity.Member>> expected = partition(pile, 1);
        for (int i = 1; i <= 4; i++) {
            List<Account> shuffled = new ArrayList<>(pile);
            Collections.shuffle(shuffled, new Random(seed * 31 + i));
            assertThat(partition(shuffled, i)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void exchangingTheNamesOfPeopleThroughoutChangesNothingElse(long seed) {
        List<Account> pile = pile(seed);
        List<Account> exchanged = pile.stream()
                .map(account -> account.withNames(account.names().stream()
                        .map(EntityMetamorphosisTest::exchanged)
                        .toList()))
                .toList();
        assertThat(named(partition(exchanged, 1), exchanged)).isEqualTo(named(partition(pile, 1), pile));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void aCopyOfADocumentChangesNothingAmongTheOthers(long seed) {
        List<Account> pile = pile(seed);
        Random random = new Random(seed);
        Account original = pile.get(random.nextInt(pile.size()));
        List<Account> more = new ArrayList<>(pile);
        for (int i = 0; i < 12; i++) {
            more.add(new Account("copy " + i, original.story(), original.origin(), original.names()));
        }
        Set<String> known =
                pile.stream().map(account -> account.read().document().id()).collect(Collectors.toSet());
        Set<Set<Entity.Member>> without = partition(more, 2).stream()
                .map(members -> members.stream()
                        .filter(member -> known.contains(member.document()))
                        .collect(Collectors.toCollection(() -> new TreeSet<>())))
                .filter(members -> !members.isEmpty())
                .collect(Collectors.toSet());
        assertThat(without).isEqualTo(partition(pile, 1));
    }

    private static String exchanged(String name) {
        return List.of(name.split(" ")).stream()
                .map(word -> SWAPPED.getOrDefault(word, word.equals("T.") ? "A." : word.equals("A.") ? "T." : word))
                .collect(Collectors.joining(" "));
    }

    /** A partition by the places of its members, for piles whose texts differ. */
    private static Set<Set<String>> named(Set<Set<Entity.Member>> partition, List<Account> pile) {
        Map<String, String> accounts = pile.stream()
                .collect(Collectors.toMap(account -> account.read().document().id(), Account::name));
        return partition.stream()
                .map(members -> members.stream()
                        .map(member -> accounts.get(member.document()) + " " + member.index())
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Set<Set<Entity.Member>> partition(List<Account> pile, int threads) {
        Map<String, List<LocalFigure>> figuresOf = new HashMap<>();
        List<ReadDocument> documents = new ArrayList<>();
        for (Account account : pile) {
            ReadDocument document = account.read();
            documents.add(document);
            figuresOf.put(document.document().id(), LocalFigure.of(document, account.story(), account.origin()));
        }
        List<LocalFigure> figures = PileOrder.sorted(documents).stream()
                .flatMap(document -> figuresOf.getOrDefault(document.document().id(), List.of()).stream())
                .toList();
        EntityCrossing crossing = new EntityCrossing(
                figures, RuledPile.of(List.of(), Rulings.none()).decisions());
        return CrossingEngine.onThreads(threads).run(crossing, crossing.namings()).stream()
                .map(entity -> (Set<Entity.Member>) new TreeSet<>(entity.members()))
                .collect(Collectors.toSet());
    }

    /** Accounts of a few stories with people and bodies drawn at random. */
    private static List<Account> pile(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 24)
                .mapToObj(i -> {
                    Set<String> names = new TreeSet<>();
                    int count = 2 + random.nextInt(4);
                    for (int k = 0; k < count; k++) {
                        names.add(
                                random.nextInt(3) > 0
                                        ? PEOPLE.get(random.nextInt(PEOPLE.size()))
                                        : BODIES.get(random.nextInt(BODIES.size())));
                    }
                    List<String> ordered = new ArrayList<>(names);
                    Collections.shuffle(ordered, random);
                    return new Account("account " + i, "story " + random.nextInt(6), "origin " + i, ordered);
                })
                .toList();
    }

    /**
     * A document to be sketched.
     *
     * @param name its file
     * @param story what it tells
     * @param origin whose reporting it is
     * @param names whom it names
     */
    private record Account(String name, String story, String origin, List<String> names) {

        Account withNames(List<String> others) {
            return new Account(name, story, origin, others);
        }

        ReadDocument read() {
            String text = names.stream().map(one -> one + " came.\n").collect(Collectors.joining());
            Sketch sketch = Sketch.of(name, "Paper", "2040-03-05", text);
            for (String one : names) {
                EntityType type = !BODIES.contains(one)
                        ? EntityType.PERSON
                        : one.equals("Halden") ? EntityType.PLACE : EntityType.ORGANISATION;
                sketch = sketch.entity(type, one, MentionForm.NAME);
            }
            return sketch.read();
        }
    }
}
