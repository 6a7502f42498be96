package quoth.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.collation.reuse.Reused;
import quoth.collation.reuse.Shared;
import quoth.collation.reuse.TextReuse;
import quoth.collation.reuse.Wording;
import quoth.collation.ruling.Designation;
import quoth.collation.ruling.DocumentAnchor;
import quoth.collation.ruling.GivenRuling;
import quoth.collation.ruling.Place;
import quoth.collation.ruling.Ruling;
import quoth.document.Document;
import quoth.document.Passage;
import quoth.document.TextQuote;
import quoth.intake.Intake;
import quoth.intake.Taken;
import quoth.reading.ArticleReader;
import quoth.reading.EntityType;
import quoth.reading.QuotationKind;
import quoth.reading.Reader;

class IncrementalCollationTest {

    private static final String[] SYLLABLES = "ba ko mi tu re sal dor ven lin gat mos per hu zan".split(" ");

    private static final List<ReadDocument> SAMPLES = samples();

    @Test
    void whateverStepsAPileIsPutTogetherInItsCollationIsThatOfTheWholePile() {
        Collator collator = Collator.onThreads(2);
        for (int seed = 0; seed < 8; seed++) {
            Random random = new Random(seed);
            List<ReadDocument> all = pile(random, 40);
            List<ReadDocument> present = new ArrayList<>();
            Groundwork before = Groundwork.none();
            for (int step = 0; step < 8; step++) {
                change(present, all, random);
                Collator.Collated stepwise = collator.collate(present, Rulings.none(), before);
                Collator.Collated atOnce = Collator.onThreads(1).collate(present, Rulings.none(), Groundwork.none());
                assertThat(stepwise.collation()).isEqualTo(atOnce.collation());
                assertThat(stepwise.groundwork().toBytes())
                        .isEqualTo(atOnce.groundwork().toBytes());
                before = kept(stepwise);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsAddedRemovedAndRuledMeanwhileThePointsAreThoseOfTheWholePile(long seed) {
        Random random = new Random(seed);
        Collator collator = Collator.onThreads(2);
        List<ReadDocument> present = new ArrayList<>(
                SAMPLES.stream().filter(read -> random.nextInt(5) > 0).toList());
        List<Ruling> ruled = new ArrayList<>();
        Collator.Collated before = collator.collate(present, Rulings.none(), Groundwork.none());
        Set<Point.Kind> kinds = EnumSet.noneOf(Point.Kind.class);
        for (int step = 0; step < 10; step++) {
            if (random.nextInt(3) == 0) {
                ReadDocument one = SAMPLES.get(random.nextInt(SAMPLES.size()));
                if (!present.remove(one)) {
                    present.add(one);
                }
            }
            rule(ruled, before.collation(), present, random);
            Collator.Collated stepwise = collator.collate(present, rulings(ruled), kept(before));
            Collator.Collated atOnce = Collator.onThreads(1).collate(present, rulings(ruled), Groundwork.none());
            assertThat(stepwise.collation()).isEqualTo(atOnce.collation());
            assertThat(stepwise.groundwork().toBytes())
                    .isEqualTo(atOnce.groundwork().toBytes());
            stepwise.collation().points().forEach(point -> kinds.add(point.kind()));
            before = stepwise;
        }
        assertThat(kinds).hasSizeGreaterThan(4);
    }

    @Test
    void theStoriesThatAnAddedDocumentHasNothingToDoWithKeepTheirPoints() {
        Collator collator = Collator.onThreads(2);
        ReadDocument added = SAMPLES.stream()
                .filter(read -> read.document().name().equals("06-chalk-blog.txt"))
                .findFirst()
                .orElseThrow();
        List<ReadDocument> most =
                SAMPLES.stream().filter(read -> !read.equals(added)).toList();
        Groundwork before = kept(collator.collate(most, Rulings.none(), Groundwork.none()));
        Collator.Collated after = collator.collate(SAMPLES, Rulings.none(), before);
        List<String> another = after.collation().stories().stream()
                .filter(story ->
                        !before.holds(story.id(), after.groundwork().stories().getOrDefault(story.id(), 0L)))
                .flatMap(story -> story.documents().stream())
                .toList();
        assertThat(another).contains(added.document().id()).hasSizeLessThan(SAMPLES.size() / 2);
    }

    @Test
    void thePointsOfAnUntouchedStoryAreTakenAndNotMade() {
        Collator.Collated before = Collator.onThreads(2).collate(SAMPLES, Rulings.none(), Groundwork.none());
        Point one = before.collation().points().getFirst();
        List<Point> others = before.collation().points().stream()
                .filter(point -> !point.equals(one))
                .toList();
        Groundwork without = Groundwork.ofBytes(before.groundwork().toBytes(), others);
        assertThat(Collator.onThreads(2)
                        .collate(SAMPLES, Rulings.none(), without)
                        .collation()
                        .points())
                .isEqualTo(others);
    }

    @Test
    void aRulingOnWordsOfAStoryLeavesTheOthersAsTheyAre() {
        Collator collator = Collator.onThreads(2);
        Collator.Collated before = collator.collate(SAMPLES, Rulings.none(), Groundwork.none());
        Point disputed = disputed(before.collation()).getFirst();
        Rulings ruled = rulings(List.of(agreed(disputed, SAMPLES)));
        Collator.Collated collated = collator.collate(SAMPLES, ruled, kept(before));
        Groundwork after = collated.groundwork();
        List<Point> ruledPoints = collated.collation().points();
        assertThat(after.stories()).doesNotContainKey(disputed.story().orElseThrow());
        assertThat(before.groundwork().stories()).containsAllEntriesOf(after.stories());
        assertThat(after.stories()).hasSize(before.groundwork().stories().size() - 1);
        Collator.Collated undone =
                collator.collate(SAMPLES, Rulings.none(), Groundwork.ofBytes(after.toBytes(), ruledPoints));
        assertThat(undone.collation()).isEqualTo(before.collation());
    }

    @Test
    void anAddedDocumentIsComparedWithThoseOfItsBlocksAndNothingElseIs() {
        List<ReadDocument> pile = pile(new Random(3), 60);
        List<ReadDocument> most = pile.subList(1, pile.size());
        Counting first = new Counting();
        Comparisons before = run(first, most, Comparisons.none());
        Counting again = new Counting();
        run(again, most, before);
        Counting added = new Counting();
        Comparisons after = run(added, pile, before);
        assertThat(first.compared).hasValue(before.size()).hasValueGreaterThan(40);
        assertThat(again.compared).hasValue(0);
        assertThat(added.compared).hasValue(after.size() - before.size()).hasValueBetween(1, pile.size() - 1);
    }

    @Test
    void aDocumentThatIsReadDifferentlyIsComparedAnew() {
        String text = sentences(new Random(5), 12);
        String quoted = text.substring(0, text.indexOf('.', text.length() / 2));
        ReadDocument earlier = Sketch.of("a", "A", "2040-03-05", text).read();
        ReadDocument plain = Sketch.of("b", "B", "2040-03-06", text).read();
        ReadDocument said = Sketch.of("b", "B", "2040-03-06", text)
                .entity(EntityType.PERSON, text.substring(0, text.indexOf(' ')))
                .says(QuotationKind.DIRECT, text.substring(0, text.indexOf(' ')), quoted)
                .read();
        Comparisons before = run(new Counting(), List.of(earlier, plain), Comparisons.none());
        Counting counting = new Counting();
        run(counting, List.of(earlier, said), before);
        assertThat(counting.compared).hasValue(1);
    }

    @Test
    void damagedBytesAreAsIfNothingHadBeenCompared() {
        byte[] bytes =
                run(new Counting(), pile(new Random(4), 30), Comparisons.none()).toBytes();
        assertThat(Comparisons.ofBytes(bytes).toBytes()).isEqualTo(bytes);
        for (int length = 0; length < bytes.length; length += 1 + length / 7) {
            assertThat(Comparisons.ofBytes(Arrays.copyOf(bytes, length)).size()).isZero();
        }
        bytes[4] = 127;
        assertThat(Comparisons.ofBytes(bytes).size()).isZero();
    }

    @Test
    void groundworkIsKeptAsBytesAndDamagedBytesAreNone() {
        Groundwork made = Collator.onThreads(1)
                .collate(pile(new Random(4), 30), Rulings.none(), Groundwork.none())
                .groundwork();
        byte[] bytes = made.toBytes();
        Groundwork read = Groundwork.ofBytes(bytes, List.of());
        assertThat(read.toBytes()).isEqualTo(bytes);
        assertThat(read.stories()).isEqualTo(made.stories()).isNotEmpty();
        for (int length = 0; length < bytes.length; length += 1 + length / 7) {
            assertThat(Groundwork.ofBytes(Arrays.copyOf(bytes, length), List.of()))
                    .isEqualTo(Groundwork.none());
        }
    }

    @Test
    void numbersComeOutOfBytesAsTheyWentIn() {
        int[] numbers = {0, 1, 127, 128, 16_383, 16_384, 2_097_152, Integer.MAX_VALUE, 5};
        assertThat(Comparisons.unpacked(Comparisons.packed(numbers))).isEqualTo(numbers);
        assertThat(Comparisons.packed(new int[0])).isEmpty();
    }

    /** Adds a ruling on a point or a name of the collation, or takes one back. */
    private static void rule(List<Ruling> ruled, Collation collation, List<ReadDocument> present, Random random) {
        if (!ruled.isEmpty() && random.nextInt(4) == 0) {
            ruled.remove(random.nextInt(ruled.size()));
        }
        List<Point> disputed = disputed(collation).stream()
                .filter(point -> present.stream()
                        .map(read -> read.document().id())
                        .toList()
                        .containsAll(List.of(
                                place(point, 0).document(), place(point, 1).document())))
                .toList();
        List<Entity> entities = collation.entities();
        if (random.nextInt(3) == 0 && !entities.isEmpty()) {
            Designation name = Designation.everywhere(
                    entities.get(random.nextInt(entities.size())).name());
            ruled.add(
                    random.nextBoolean()
                            ? new Ruling.RenameEntity(name, "Name " + ruled.size())
                            : new Ruling.EntityTypeRuling(name, EntityType.ORGANISATION));
        } else if (!disputed.isEmpty()) {
            Point point = disputed.get(random.nextInt(disputed.size()));
            ruled.add(
                    switch (random.nextInt(3)) {
                        case 0 -> agreed(point, present);
                        case 1 ->
                            new Ruling.NotSameQuestion(
                                    Optional.empty(), words(point, 0, present), words(point, 1, present));
                        default -> new Ruling.NotAQuotation(words(point, 0, present));
                    });
        }
    }

    private static Ruling agreed(Point point, List<ReadDocument> pile) {
        return new Ruling.NoDisagreement(Optional.empty(), words(point, 0, pile), words(point, 1, pile));
    }

    private static List<Point> disputed(Collation collation) {
        return collation.points().stream()
                .filter(point -> point.status() == Point.Status.DISPUTED)
                .toList();
    }

    private static Passage place(Point point, int value) {
        return point.values().get(value).claims().getFirst().passage();
    }

    private static List<Place> words(Point point, int value, List<ReadDocument> pile) {
        Passage passage = place(point, value);
        return pile.stream()
                .map(ReadDocument::document)
                .filter(document -> document.id().equals(passage.document()))
                .map(document -> new Place(
                        DocumentAnchor.of(document), Optional.of(TextQuote.of(document.text(), passage.span()))))
                .toList();
    }

    private static Rulings rulings(List<Ruling> given) {
        return new Rulings(IntStream.range(0, given.size())
                .mapToObj(i -> new GivenRuling(i + 1, given.get(i)))
                .toList());
    }

    /** What a collation leaves, after it was written and read. */
    private static Groundwork kept(Collator.Collated collated) {
        return Groundwork.ofBytes(
                collated.groundwork().toBytes(), collated.collation().points());
    }

    /** The sample stories in the order of their files, read by the real reader. */
    private static List<ReadDocument> samples() {
        Path here = Path.of("").toAbsolutePath();
        Path samples =
                Files.isDirectory(here.resolve("samples")) ? here.resolve("samples") : here.resolveSibling("samples");
        Reader reader = ArticleReader.load();
        List<ReadDocument> read = new ArrayList<>();
        Intake.standard().take(List.of(samples), taken -> {
            if (taken instanceof Taken.Accepted(Document document)) {
                read.add(new ReadDocument(document, reader.read(document)));
            }
        });
        return read;
    }

    private static Comparisons run(Counting counting, List<ReadDocument> pile, Comparisons before) {
        List<Wording> wordings =
                PileOrder.sorted(pile).stream().map(Wording::of).toList();
        RecallingCrossing<Wording, Shared, Reused> crossing = new RecallingCrossing<>(counting, before);
        CrossingEngine.onThreads(2).run(crossing, wordings);
        return crossing.comparisons();
    }

    /** Adds some documents, removes some, and puts other versions in the place of some. */
    private static void change(List<ReadDocument> present, List<ReadDocument> all, Random random) {
        for (ReadDocument document : all) {
            boolean here = present.contains(document);
            if (!here && random.nextInt(4) == 0) {
                present.removeIf(other ->
                        other.document().name().equals(document.document().name()));
                present.add(random.nextInt(present.size() + 1), document);
            } else if (here && random.nextInt(8) == 0) {
                present.remove(document);
            }
        }
    }

    /** Texts that are put together from a few sources, cut and added to; every fifth is another version of the one before. */
    private static List<ReadDocument> pile(Random random, int count) {
        List<String> sources =
                IntStream.range(0, 5).mapToObj(i -> sentences(random, 20)).toList();
        List<ReadDocument> pile = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String source = sources.get(random.nextInt(sources.size()));
            int from = source.indexOf(". ", random.nextInt(source.length() / 2)) + 2;
            String text = sentences(random, 1 + random.nextInt(8)) + source.substring(from);
            String published = random.nextInt(4) == 0 ? "" : "2040-03-0" + (1 + random.nextInt(9));
            int name = i % 5 == 4 ? i - 1 : i;
            pile.add(Sketch.of("d" + name, "Paper " + random.nextInt(6), published, text)
                    .read());
        }
        return pile;
    }

    /** Sentences of twelve made-up words. */
    private static String sentences(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12 * count; i++) {
            text.append(i % 12 == 0 ? "So" : "");
            text.append(SYLLABLES[random.nextInt(14)]).append(SYLLABLES[random.nextInt(14)]);
            text.append(SYLLABLES[random.nextInt(14)]).append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }

    /** Text reuse that counts its comparisons. */
    private static final class Counting implements LastingCrossing<Wording, Shared, Reused> {

        private final TextReuse reuse = new TextReuse();
        private final AtomicInteger compared = new AtomicInteger();

        @Override
        public Collection<String> keys(Wording item) {
            return reuse.keys(item);
        }

        @Override
        public int meetings() {
            return reuse.meetings();
        }

        @Override
        public Optional<Shared> compare(Wording left, Wording right) {
            compared.incrementAndGet();
            return reuse.compare(left, right);
        }

        @Override
        public Reused link(List<Wording> items, List<Pair<Wording, Shared>> pairs) {
            return reuse.link(items, pairs);
        }

        @Override
        public long fingerprint(Wording item) {
            return reuse.fingerprint(item);
        }

        @Override
        public int[] write(Shared evidence) {
            return reuse.write(evidence);
        }

        @Override
        public Shared read(int[] numbers) {
            return reuse.read(numbers);
        }
    }
}
