package quoth.collation.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import quoth.collation.ReadDocument;
import quoth.document.Span;
import quoth.reading.Attribution;

/**
 * What a print of a text cut, added and changed, sentence by sentence. Changed numbers come first, then changed attributions,
 * then all else in the order of the print, with what was cut where it would stand.
 *
 * @param changes the differences; empty when every sentence of both stands in the other word for word
 */
public record Revision(List<Change> changes) {

    private static final Set<String> NUMBERS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "hundred",
            "thousand",
            "million",
            "billion",
            "dozen",
            "half");

    /** Copies the list. */
    public Revision {
        changes = List.copyOf(changes);
    }

    /** What {@code print} made of {@code source}. */
    public static Revision of(ReadDocument source, ReadDocument print) {
        return new Comparison(source, print).revision();
    }

    /** How many changes are of a kind. */
    public long count(Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Two texts and the sentences that stand in both. */
    private static final class Comparison {

        private final Wording left;
        private final Wording right;
        private final List<TakenSentence> taken;

        Comparison(ReadDocument source, ReadDocument print) {
            this.left = Wording.of(source);
            this.right = Wording.of(print);
            this.taken = SentenceMatching.between(left, right);
        }

        Revision revision() {
            List<Placed> found = new ArrayList<>();
            BitSet fromLeft = new BitSet();
            BitSet inRight = new BitSet();
            int[] partner = new int[left.sentences()];
            for (TakenSentence sentence : taken) {
                fromLeft.set(sentence.left());
                inRight.set(sentence.right());
                partner[sentence.left()] = sentence.right();
                changed(sentence)
                        .ifPresent(change -> found.add(new Placed(sentence.right(), 1, sentence.left(), change)));
            }
            int place = -1;
            for (int s = 0; s < left.sentences(); s++) {
                if (fromLeft.get(s)) {
                    place = partner[s];
                } else {
                    found.add(new Placed(place, 2, s, cut(s)));
                }
            }
            for (int s = 0; s < right.sentences(); s++) {
                if (!inRight.get(s)) {
                    found.add(new Placed(s, 0, s, added(s)));
                }
            }
            return new Revision(
                    found.stream().sorted(Placed.ORDER).map(Placed::change).toList());
        }

        private Change cut(int sentence) {
            return new Change(
                    Change.Kind.CUT,
                    Change.Matter.WORDS,
                    Optional.of(left.sentences(sentence, sentence + 1)),
                    Optional.empty());
        }

        private Change added(int sentence) {
            return new Change(
                    Change.Kind.ADDED,
                    Change.Matter.WORDS,
                    Optional.empty(),
                    Optional.of(right.sentences(sentence, sentence + 1)));
        }

        private Optional<Change> changed(TakenSentence sentence) {
            WordAlignment alignment = sentence.alignment();
            BitSet kept = new BitSet();
            BitSet standing = new BitSet();
            for (int i = 0; i < alignment.matched(); i++) {
                kept.set(alignment.left(i));
                standing.set(alignment.right(i));
            }
            List<Span> before = others(left, sentence.left(), kept);
            List<Span> after = others(right, sentence.right(), standing);
            if (before.isEmpty() && after.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Change(
                    Change.Kind.CHANGED,
                    matter(before, after),
                    Optional.of(left.sentences(sentence.left(), sentence.left() + 1)),
                    Optional.of(right.sentences(sentence.right(), sentence.right() + 1))));
        }

        /** The words of a sentence that have no partner. */
        private static List<Span> others(Wording wording, int sentence, BitSet matched) {
            List<Span> others = new ArrayList<>();
            for (int word = wording.sentenceStart(sentence); word < wording.sentenceEnd(sentence); word++) {
                if (!matched.get(word)) {
                    others.add(wording.span(word, word + 1));
                }
            }
            return others;
        }

        private Change.Matter matter(List<Span> before, List<Span> after) {
            if (!numbers(left, before).equals(numbers(right, after))) {
                return Change.Matter.NUMBER;
            }
            return attributes(left, before) || attributes(right, after)
                    ? Change.Matter.ATTRIBUTION
                    : Change.Matter.WORDS;
        }

        private static Set<String> numbers(Wording wording, List<Span> words) {
            Set<String> numbers = new TreeSet<>();
            for (Span span : words) {
                String word = wording.document().document().words(span).toLowerCase(Locale.ROOT);
                if (NUMBERS.contains(word) || word.chars().anyMatch(Character::isDigit)) {
                    numbers.add(word);
                }
            }
            return numbers;
        }

        /** Whether one of these words names who says something, or says that they do. */
        private static boolean attributes(Wording wording, List<Span> words) {
            for (Attribution attribution : wording.document().reading().attributions()) {
                boolean touched = Stream.concat(attribution.source().stream(), attribution.cue().stream())
                        .anyMatch(part -> words.stream().anyMatch(part::overlaps));
                if (touched) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * A change and where it stands.
     *
     * @param place the sentence of the print at which it is shown
     * @param rank its rank among those shown there
     * @param sentence the sentence that it is about
     * @param change the change
     */
    private record Placed(int place, int rank, int sentence, Change change) {

        static final Comparator<Placed> ORDER = Comparator.comparing((Placed placed) -> placed.change.matter())
                .thenComparingInt(Placed::place)
                .thenComparingInt(Placed::rank)
                .thenComparingInt(Placed::sentence);
    }
}
