package quoth.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import quoth.document.Imprint;
import quoth.document.PublicationTime;
import quoth.document.Span;
import quoth.language.AnalysedText;
import quoth.language.Sentence;
import quoth.language.Token;
import quoth.reading.TimeExpression;

/** Finds the expressions of time in a text and their TIMEX3 values. */
public final class TimeFinder {

    /** No expression of time is longer than this; it bounds the work per word. */
    private static final int LONGEST = 100;

    private final AnalysedText analysed;
    private final Optional<LocalDate> today;
    private final Optional<CalendarDate> publishedIn;
    private final Anchoring anchoring;
    private Optional<CalendarDate> told = Optional.empty();

    private TimeFinder(AnalysedText analysed, Imprint imprint) {
        this.analysed = analysed;
        this.today = imprint.published().flatMap(PublicationTime::day);
        this.publishedIn = imprint.published().map(TimeFinder::stretch);
        this.anchoring = new Anchoring(analysed.text());
    }

    /**
     * The expressions of time in {@code analysed}, in order. They are told relative to the publication in {@code imprint};
     * when that is unknown, what depends on it is left open ({@code XXXX-05-18}).
     */
    public static List<TimeExpression> find(AnalysedText analysed, Imprint imprint) {
        TimeFinder finder = new TimeFinder(analysed, imprint);
        analysed.sentences().forEach(finder::read);
        return finder.anchoring.expressions();
    }

    /** Prepares the rules, which the first call of {@link #find} does otherwise; gives how many there are. */
    public static int warm() {
        return RuleBook.size();
    }

    private static CalendarDate stretch(PublicationTime published) {
        String iso = published.iso();
        return published
                .day()
                .map(CalendarDate::day)
                .orElseGet(() -> iso.length() == 7
                        ? CalendarDate.month(Integer.parseInt(iso.substring(0, 4)), Integer.parseInt(iso.substring(5)))
                        : CalendarDate.year(Integer.parseInt(iso)));
    }

    private void read(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Tense> tenses = Clause.tenses(tokens);
        List<Found> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().start() < free
                    || !Character.isLetterOrDigit(tokens.get(i).form().charAt(0))) {
                continue;
            }
            Optional<Found> longest = longest(sentence, i, tenses.get(i));
            if (longest.isPresent()) {
                free = longest.get().span().end();
                TimeValue value = longest.get().value();
                if (!value.equals(TimeValue.IMPOSSIBLE)) {
                    found.add(longest.get());
                    told = value.date().isPresent() ? value.date() : told;
                }
            }
        }
        anchoring.add(found);
    }

    /** What the rule makes of the text that finds most from token {@code i} on, of those that can make something of it. */
    private Optional<Found> longest(Sentence sentence, int i, Tense tense) {
        List<Token> tokens = sentence.tokens();
        int start = tokens.get(i).span().start();
        int limit = Math.min(sentence.span().end(), start + LONGEST);
        List<Candidate> candidates = new ArrayList<>();
        int wordEnd = Math.min(tokens.get(i).span().end(), limit);
        for (Rule rule : RuleBook.beginningAt(analysed.text(), start, wordEnd, limit)) {
            Matcher matcher =
                    rule.pattern().matcher(analysed.text()).region(start, limit).useTransparentBounds(true);
            if (matcher.lookingAt()) {
                candidates.add(new Candidate(rule, matcher));
            }
        }
        candidates.sort(Comparator.comparingInt(
                        (Candidate candidate) -> candidate.words().end())
                .reversed());
        for (Candidate candidate : candidates) {
            int end = candidate.words().end();
            Surroundings around = new Surroundings(
                    today,
                    publishedIn,
                    told,
                    tense,
                    at(tokens, i - 2),
                    at(tokens, i - 1),
                    at(tokens, i),
                    after(tokens, i, end));
            Optional<TimeValue> value = candidate.rule().reading().apply(new Words(candidate.words()), around);
            if (value.isPresent()) {
                return Optional.of(new Found(new Span(start, end), value.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Token> at(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? Optional.of(tokens.get(i)) : Optional.empty();
    }

    private static Optional<Token> after(List<Token> tokens, int from, int end) {
        int i = from;
        while (i < tokens.size() && tokens.get(i).span().start() < end) {
            i++;
        }
        return at(tokens, i);
    }

    /** A rule that fits, and the words it fits. */
    private record Candidate(Rule rule, Matcher words) {}
}
