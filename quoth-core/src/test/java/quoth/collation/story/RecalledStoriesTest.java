package quoth.collation.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quoth.collation.CrossingEngine;
import quoth.collation.Hash;
import quoth.collation.Likenesses;
import quoth.collation.RecalledLikenesses;
import quoth.collation.Story;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.document.PublicationTime;

class RecalledStoriesTest {

    private static final String[] SYLLABLES = "ba ko mi tu re sal dor ven lin gat mos per hu zan".split(" ");

    private static final CrossingEngine ENGINE = CrossingEngine.onThreads(2);

    @Test
    void whatIsAddedToALargePileIsComparedAndHardlyAnythingElseIs() {
        List<Document> pile = pile(new Random(1), TermRarity.SAMPLE + 200);
        Document added = pile.stream()
                .max(Comparator.comparingLong(document -> Hash.of(document.id())))
                .orElseThrow();
        List<Document> most =
                pile.stream().filter(document -> !document.equals(added)).toList();
        RecalledLikenesses first = new RecalledLikenesses(Likenesses.none());
        stories(most, first);
        RecalledLikenesses again = new RecalledLikenesses(first.all());
        List<Story> stepwise = stories(pile, again);
        RecalledLikenesses atOnce = new RecalledLikenesses(Likenesses.none());
        assertThat(stepwise).isEqualTo(stories(pile, atOnce));
        assertThat(again.all().toBytes()).isEqualTo(atOnce.all().toBytes());
        assertThat(atOnce.reckoned()).isGreaterThan(20_000);
        assertThat(again.reckoned()).isBetween(1, atOnce.reckoned() / 20);
    }

    @Test
    void whatWasComparedIsRecalledAndNotReckoned() {
        List<Document> pile = pile(new Random(2), 80);
        RecalledLikenesses first = new RecalledLikenesses(Likenesses.none());
        List<Story> stories = stories(pile, first);
        RecalledLikenesses again = new RecalledLikenesses(first.all());
        assertThat(stories(pile, again)).isEqualTo(stories).hasSizeLessThan(pile.size());
        assertThat(again.reckoned()).isZero();
        assertThat(first.reckoned()).isEqualTo(first.all().size());
    }

    @Test
    void inALargePileADocumentOutsideTheSampleChangesTheWeightsOfThoseAloneThatShareWordsWithNobodyElse() {
        List<Document> pile = pile(new Random(3), TermRarity.SAMPLE + 100);
        Document last = pile.stream()
                .max(Comparator.comparingLong(document -> Hash.of(document.id())))
                .orElseThrow();
        Map<String, Long> with = fingerprints(pile);
        Map<String, Long> without = fingerprints(
                pile.stream().filter(document -> !document.equals(last)).toList());
        assertThat(without.keySet().stream()
                        .filter(id -> !without.getOrDefault(id, 0L).equals(with.get(id)))
                        .count())
                .isLessThan(pile.size() / 10);
    }

    @Test
    void theOrderOfALargePileDoesNotChangeTheWeights() {
        List<Document> pile = pile(new Random(4), TermRarity.SAMPLE + 50);
        List<Document> shuffled = new ArrayList<>(pile);
        Collections.shuffle(shuffled, new Random(5));
        assertThat(fingerprints(shuffled)).isEqualTo(fingerprints(pile));
    }

    private static Map<String, Long> fingerprints(List<Document> pile) {
        return TermVector.of(pile, ENGINE).stream()
                .collect(Collectors.toMap(vector -> vector.document().id(), TermVector::fingerprint));
    }

    private static List<Story> stories(List<Document> pile, RecalledLikenesses likenesses) {
        return ENGINE.run(new StoryCrossing(Map.of(), likenesses), TermVector.of(pile, ENGINE));
    }

    /** Documents on some forty matters within one month, in the words of each and those of all. */
    private static List<Document> pile(Random random, int size) {
        List<List<String>> matters = IntStream.range(0, 40)
                .mapToObj(unused ->
                        IntStream.range(0, 25).mapToObj(word -> word(random)).toList())
                .toList();
        List<String> all =
                IntStream.range(0, 400).mapToObj(word -> word(random)).toList();
        return IntStream.range(0, size)
                .mapToObj(i -> {
                    List<String> own = matters.get(random.nextInt(matters.size()));
                    String text = IntStream.range(0, 80)
                            .mapToObj(word -> random.nextInt(3) == 0
                                    ? own.get(random.nextInt(own.size()))
                                    : all.get(random.nextInt(all.size())))
                            .collect(Collectors.joining(" "));
                    Imprint imprint = new Imprint(
                            Optional.of("Paper " + i % 30),
                            Optional.empty(),
                            Optional.empty(),
                            PublicationTime.parse("2040-03-%02d".formatted(1 + random.nextInt(28))),
                            Optional.empty());
                    return Document.of("d" + i, "d" + i, imprint, text);
                })
                .toList();
    }

    private static String word(Random random) {
        return IntStream.range(0, 3)
                .mapToObj(syllable -> SYLLABLES[random.nextInt(SYLLABLES.length)])
                .collect(Collectors.joining());
    }
}
