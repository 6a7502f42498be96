package quoth.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import quoth.collation.ReadDocument;
import quoth.document.Passage;
import quoth.document.PublicationTime;
import quoth.reading.Attribution;
import quoth.reading.Statement;
import quoth.reading.TimeExpression;

/**
 * When documents were published and which dates they speak of.
 *
 * @param published the dated documents in the order of publication
 * @param undated ids of the documents that give no date of publication
 * @param moments the dates that statements speak of, the earliest first
 */
public record Timeline(List<Publication> published, List<String> undated, List<Moment> moments) {

    /** Copies the lists. */
    public Timeline {
        published = List.copyOf(published);
        undated = List.copyOf(undated);
        moments = List.copyOf(moments);
    }

    /**
     * A dated document.
     *
     * @param document its id
     * @param period when it was published
     */
    public record Publication(String document, Period period) {}

    /**
     * A date and what is said of it.
     *
     * @param period the date, as wide as it is given
     * @param sayings the clauses that speak of it, in the order of publication
     * @param dots the independent documents that speak of it, and their echoes
     */
    public record Moment(Period period, List<Saying> sayings, Dots dots) {

        /** Copies the list. */
        public Moment {
            sayings = List.copyOf(sayings);
        }
    }

    /**
     * A clause that speaks of a date.
     *
     * @param passage where it stands
     * @param attribution whose words they are; empty for the narrator's
     * @param repeated where the same words stand again in documents of the same origin
     */
    public record Saying(Passage passage, Optional<Attribution> attribution, List<Passage> repeated) {

        /** Copies the list. */
        public Saying {
            repeated = List.copyOf(repeated);
        }
    }

    /** The timeline of documents that are given by their ids in the order of publication. */
    static Timeline of(List<String> inOrder, Names names) {
        List<Publication> published = new ArrayList<>();
        List<String> undated = new ArrayList<>();
        Map<Period, Map<Passage, Saying>> sayings = new TreeMap<>();
        for (String id : inOrder) {
            ReadDocument read = names.document(id);
            Optional<Period> period = read.document()
                    .imprint()
                    .published()
                    .map(PublicationTime::iso)
                    .flatMap(Period::of);
            period.ifPresentOrElse(when -> published.add(new Publication(id, when)), () -> undated.add(id));
            addSayings(read, sayings);
        }
        List<Moment> moments = new ArrayList<>();
        sayings.forEach((period, said) ->
                moments.add(new Moment(period, joined(said.values(), names), dots(said.keySet(), names))));
        return new Timeline(published, undated, moments);
    }

    private static void addSayings(ReadDocument read, Map<Period, Map<Passage, Saying>> sayings) {
        for (Statement statement : read.reading().statements()) {
            for (int index : statement.times()) {
                TimeExpression time = read.reading().times().get(index);
                if (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME) {
                    Period.of(time.value())
                            .ifPresent(period -> sayings.computeIfAbsent(period, when -> new LinkedHashMap<>())
                                    .putIfAbsent(
                                            read.document().passage(statement.span()),
                                            new Saying(
                                                    read.document().passage(statement.span()),
                                                    voice(read, statement),
                                                    List.of())));
                }
            }
        }
    }

    /** The sayings, those in the same words and of the same origin joined. */
    private static List<Saying> joined(Collection<Saying> sayings, Names names) {
        Map<List<String>, Saying> joined = new LinkedHashMap<>();
        for (Saying saying : sayings) {
            Passage passage = saying.passage();
            String words = names.document(passage.document()).document().words(passage.span());
            joined.merge(List.of(names.origin(passage.document()), words), saying, (first, again) -> {
                List<Passage> repeated = new ArrayList<>(first.repeated());
                repeated.add(again.passage());
                return new Saying(first.passage(), first.attribution(), repeated);
            });
        }
        return List.copyOf(joined.values());
    }

    private static Optional<Attribution> voice(ReadDocument read, Statement statement) {
        OptionalInt index = statement.attribution();
        return index.isPresent()
                        && index.getAsInt() < read.reading().attributions().size()
                ? Optional.of(read.reading().attributions().get(index.getAsInt()))
                : Optional.empty();
    }

    private static Dots dots(Set<Passage> passages, Names names) {
        Map<String, Set<String>> byOrigin = new LinkedHashMap<>();
        for (Passage passage : passages) {
            byOrigin.computeIfAbsent(names.origin(passage.document()), origin -> new LinkedHashSet<>())
                    .add(passage.document());
        }
        return new Dots(byOrigin.values().stream()
                .map(documents -> documents.size() - 1)
                .toList());
    }
}
