package quoth.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quoth.document.Document;
import quoth.document.Span;
import quoth.reading.Attribution;
import quoth.reading.Certainty;
import quoth.reading.EntityType;
import quoth.reading.Factuality;
import quoth.reading.LocalEntity;
import quoth.reading.Mention;
import quoth.reading.MentionForm;
import quoth.reading.Polarity;
import quoth.reading.Quantity;
import quoth.reading.QuotationKind;
import quoth.reading.Reader;
import quoth.reading.Reading;
import quoth.reading.Statement;
import quoth.reading.TimeExpression;

/**
 * A reader that knows one pattern, {@code "words" said First Last}, and numbers and ISO days; for tests that need true
 * readings and no linguistics.
 *
 * @param version its version
 */
public record PlainReader(String version) implements Reader {

    private static final Pattern QUOTE =
            Pattern.compile("(\u201C[^\u201D]*\u201D) (said) (\\p{Lu}[\\p{L}\\p{M}]+ \\p{Lu}[\\p{L}\\p{M}]*)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]+ \\p{Lu}[\\p{L}\\p{M}]+");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d-])(\\d{1,3}) (\\p{Ll}+)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Override
    public Reading read(Document document) {
        String text = document.text();
        List<String> names = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (MatchResult name : NAME.matcher(text).results().toList()) {
            if (!names.contains(name.group())) {
                names.add(name.group());
            }
            mentions.add(new Mention(span(name, 0), MentionForm.NAME, OptionalInt.of(names.indexOf(name.group()))));
        }
        List<Attribution> attributions = new ArrayList<>();
        Matcher quotes = QUOTE.matcher(text);
        while (quotes.find()) {
            int speaker = names.indexOf(quotes.group(3));
            attributions.add(new Attribution(
                    QuotationKind.DIRECT,
                    List.of(span(quotes, 3)),
                    List.of(span(quotes, 2)),
                    List.of(span(quotes, 1)),
                    speaker < 0 ? OptionalInt.empty() : OptionalInt.of(speaker),
                    speaker < 0,
                    OptionalInt.empty(),
                    Factuality.FACT,
                    Factuality.FACT));
        }
        List<TimeExpression> times = DAY.matcher(text)
                .results()
                .map(day -> new TimeExpression(span(day, 0), TimeExpression.Type.DATE, day.group()))
                .toList();
        List<Quantity> quantities = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (MatchResult number : NUMBER.matcher(text).results().toList()) {
            Optional<BigDecimal> value = Optional.of(new BigDecimal(number.group(1)));
            quantities.add(new Quantity(
                    span(number, 1),
                    value,
                    value,
                    false,
                    Optional.empty(),
                    Optional.of(number.group(2)),
                    Optional.of(span(number, 2)),
                    List.of()));
            statements.add(new Statement(
                    span(number, 0),
                    Optional.empty(),
                    List.of(number.group(2)),
                    List.of(),
                    List.of(),
                    List.of(quantities.size() - 1),
                    within(attributions, span(number, 0)),
                    Polarity.POSITIVE,
                    Certainty.CERTAIN));
        }
        List<LocalEntity> entities = names.stream()
                .map(name -> new LocalEntity(EntityType.PERSON, name))
                .toList();
        List<Span> sentences = text.isEmpty() ? List.of() : List.of(new Span(0, text.length()));
        return new Reading(
                document.id(),
                version,
                "en",
                sentences,
                attributions,
                entities,
                mentions,
                times,
                quantities,
                statements,
                List.of());
    }

    private static OptionalInt within(List<Attribution> attributions, Span span) {
        for (int i = 0; i < attributions.size(); i++) {
            if (attributions.get(i).covers(span)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static Span span(MatchResult match, int group) {
        return new Span(match.start(group), match.end(group));
    }

    /** The words that are counted and how often each number is given for them. */
    static TreeMap<String, TreeMap<BigDecimal, List<Statement>>> counts(Reading reading) {
        TreeMap<String, TreeMap<BigDecimal, List<Statement>>> counts = new TreeMap<>();
        for (Statement statement : reading.statements()) {
            Quantity quantity = reading.quantities().get(statement.quantities().getFirst());
            counts.computeIfAbsent(quantity.counted().orElseThrow(), counted -> new TreeMap<>())
                    .computeIfAbsent(quantity.minimum().orElseThrow(), number -> new ArrayList<>())
                    .add(statement);
        }
        return counts;
    }
}
