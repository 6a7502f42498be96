package quoth.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import quoth.collation.Point;
import quoth.dossier.Card;
import quoth.dossier.Former;

/**
 * What the last reading changed: documents that came, changed or went, and what became of the points.
 *
 * <p>Ids of points are made anew with every collation, so a point is found again by where its answers are given: it is the one
 * before with which it shares the most places, of the same kind. In a document that has itself changed, the words of the answer stand for the
 * place. A point that shares none with any before is new.
 *
 * @param added the ids of documents that came, in the order of publication
 * @param changed the ids of documents whose text or imprint is another than before
 * @param removed what went
 * @param points what became of points; those that stayed as they were are left out. In each kind the most contested first
 */
public record Changes(List<String> added, List<String> changed, List<Former.Sheet> removed, List<Change> points) {

    /** Copies the lists. */
    public Changes {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
        points = List.copyOf(points);
    }

    /** What can become of a point. */
    public enum Turn {
        /** It was asked before and was not disputed. */
        NOW_DISPUTED,
        /** It was disputed. */
        NO_LONGER_DISPUTED,
        /** Nobody answered it before. */
        NEW,
        /** Its answers, or how they stand to one another, are not the same as before. */
        ANSWERED_ANEW,
        /** It stays as it was, but others vouch for its answers, or fewer. */
        VOUCHED_ANEW,
        /** No answer to it is found any more. */
        GONE
    }

    /**
     * What became of a point.
     *
     * @param turn what, in short
     * @param question the question as it was put last
     * @param now the point; empty when it is gone
     * @param notes what is different, in words
     */
    public record Change(Turn turn, String question, Optional<Question> now, List<String> notes) {

        /** Copies the list. */
        public Change {
            notes = List.copyOf(notes);
        }
    }

    /** The points of which something became. */
    public List<Change> points(Turn turn) {
        return points.stream().filter(change -> change.turn() == turn).toList();
    }

    /** What is different from {@code former}. */
    public static Changes since(Former former, List<Card> cards, List<Question> questions) {
        return new Comparison(former, cards).of(questions);
    }

    /** Compares with one former state. */
    private static final class Comparison {

        private final Former former;
        private final List<Card> cards;
        private final Map<String, Former.Sheet> before = new HashMap<>();
        private final Map<String, String> uris = new HashMap<>();
        private final Set<String> changedUris = new HashSet<>();

        Comparison(Former former, List<Card> cards) {
            this.former = former;
            this.cards = cards;
            former.sheets().forEach(sheet -> {
                before.put(sheet.uri(), sheet);
                uris.put(sheet.id(), sheet.uri());
            });
            for (Card card : cards) {
                uris.put(card.id(), card.uri());
                if (isChanged(card)) {
                    changedUris.add(card.uri());
                }
            }
        }

        private boolean isChanged(Card card) {
            return Optional.ofNullable(before.get(card.uri()))
                    .map(sheet -> !sheet.id().equals(card.id()))
                    .orElse(false);
        }

        Changes of(List<Question> questions) {
            Set<String> present = cards.stream().map(Card::uri).collect(Collectors.toSet());
            Map<Integer, Integer> pairs = pairs(questions);
            List<Change> changes = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                Question question = questions.get(i);
                Optional.ofNullable(pairs.get(i))
                        .map(former.points()::get)
                        .ifPresentOrElse(
                                point -> changed(question, point).ifPresent(changes::add),
                                () -> changes.add(new Change(
                                        Turn.NEW, question.point().question(), Optional.of(question), List.of())));
            }
            Set<Integer> found = Set.copyOf(pairs.values());
            for (int i = 0; i < former.points().size(); i++) {
                if (!found.contains(i)) {
                    Point gone = former.points().get(i);
                    changes.add(new Change(Turn.GONE, gone.question(), Optional.empty(), List.of(answers(gone))));
                }
            }
            return new Changes(
                    cards.stream()
                            .filter(card -> !before.containsKey(card.uri()))
                            .map(Card::id)
                            .toList(),
                    cards.stream().filter(this::isChanged).map(Card::id).toList(),
                    former.sheets().stream()
                            .filter(sheet -> !present.contains(sheet.uri()))
                            .toList(),
                    changes);
        }

        private static String answers(Point point) {
            return point.values().stream()
                    .map(value -> Questions.words(point, value))
                    .collect(Collectors.joining(" · "));
        }

        /** By the index of a point the index of the one before that it was; those that share most find each other first. */
        private Map<Integer, Integer> pairs(List<Question> questions) {
            Map<String, List<Integer>> at = new HashMap<>();
            for (int i = 0; i < former.points().size(); i++) {
                for (String place : places(former.points().get(i))) {
                    at.computeIfAbsent(place, key -> new ArrayList<>()).add(i);
                }
            }
            List<Pair> candidates = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                Map<Integer, Integer> shared = new TreeMap<>();
                for (String place : places(questions.get(i).point())) {
                    at.getOrDefault(place, List.of()).forEach(point -> shared.merge(point, 1, Integer::sum));
                }
                int question = i;
                shared.forEach((point, places) -> candidates.add(new Pair(question, point, places)));
            }
            candidates.sort(Comparator.comparingInt(Pair::shared)
                    .reversed()
                    .thenComparingInt(Pair::question)
                    .thenComparingInt(Pair::point));
            Map<Integer, Integer> pairs = new TreeMap<>();
            Set<Integer> taken = new HashSet<>();
            for (Pair pair : candidates) {
                if (!pairs.containsKey(pair.question()) && taken.add(pair.point())) {
                    pairs.put(pair.question(), pair.point());
                }
            }
            return pairs;
        }

        /** Where a point is answered, alike before and now. */
        private Set<String> places(Point point) {
            Set<String> places = new TreeSet<>();
            point.values().forEach(value -> places.addAll(places(point.kind(), value)));
            return places;
        }

        private Set<String> places(Point.Kind kind, Point.Value value) {
            Set<String> places = new TreeSet<>();
            for (Point.Claim claim : value.claims()) {
                String document = claim.passage().document();
                String uri = uris.getOrDefault(document, document);
                places.add(kind + " "
                        + (changedUris.contains(uri)
                                ? uri + " " + claim.text()
                                : document + " " + claim.passage().span().start() + "-"
                                        + claim.passage().span().end()));
            }
            return places;
        }

        private Optional<Change> changed(Question question, Point was) {
            Point now = question.point();
            List<String> answers = new ArrayList<>();
            List<String> vouchers = new ArrayList<>();
            Set<Point.Value> old = new HashSet<>();
            for (Answer answer : question.answers()) {
                Optional<Point.Value> same = same(now, answer.value(), was);
                same.ifPresent(old::add);
                if (same.isEmpty()) {
                    answers.add("new answer: " + answer.words());
                } else if (!same.get().value().equals(answer.value().value())) {
                    answers.add("now " + answer.words() + ", was " + Questions.words(was, same.get()));
                } else if (same.get().origins() != answer.value().origins()) {
                    vouchers.add(answer.words() + ": " + origins(answer.value().origins()) + ", was "
                            + same.get().origins());
                }
            }
            was.values().stream()
                    .filter(value -> !old.contains(value))
                    .forEach(value -> answers.add("no longer an answer: " + Questions.words(was, value)));
            if (now.status() != was.status()) {
                answers.addFirst("was " + Question.status(was) + ", is " + Question.status(now));
            }
            List<String> notes = new ArrayList<>(answers);
            notes.addAll(vouchers);
            return notes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Change(
                            turn(was, now, !answers.isEmpty()), now.question(), Optional.of(question), notes));
        }

        private static String origins(int count) {
            return count + (count == 1 ? " origin" : " origins");
        }

        private static Turn turn(Point was, Point now, boolean otherAnswers) {
            boolean disputedBefore = was.status() == Point.Status.DISPUTED;
            boolean disputedNow = now.status() == Point.Status.DISPUTED;
            if (disputedNow != disputedBefore) {
                return disputedNow ? Turn.NOW_DISPUTED : Turn.NO_LONGER_DISPUTED;
            }
            return otherAnswers ? Turn.ANSWERED_ANEW : Turn.VOUCHED_ANEW;
        }

        /** The answer before that an answer was: the one in the same words, or else the first that was given in one of its places. */
        private Optional<Point.Value> same(Point now, Point.Value value, Point was) {
            Set<String> places = places(now.kind(), value);
            return was.values().stream()
                    .filter(one -> one.value().equals(value.value()))
                    .findFirst()
                    .or(() -> was.values().stream()
                            .filter(one -> now.values().stream()
                                    .noneMatch(other -> other.value().equals(one.value())))
                            .filter(one -> places(was.kind(), one).stream().anyMatch(places::contains))
                            .findFirst());
        }

        /**
         * A point and one before that may be the same.
         *
         * @param question the index of the point
         * @param point the index of the one before
         * @param shared how many places both are answered in
         */
        private record Pair(int question, int point, int shared) {}
    }
}
