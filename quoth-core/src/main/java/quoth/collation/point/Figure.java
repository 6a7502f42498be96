package quoth.collation.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quoth.collation.ReadDocument;
import quoth.document.PublicationTime;
import quoth.document.Span;
import quoth.document.TextOrder;
import quoth.reading.Attribution;
import quoth.reading.Mention;
import quoth.reading.MentionForm;
import quoth.reading.Polarity;
import quoth.reading.Quantity;
import quoth.reading.Reading;
import quoth.reading.Statement;
import quoth.reading.TimeExpression;

/**
 * A number with what it counts and the clause it stands in.
 *
 * @param answer the number's place and clause
 * @param quantity the number
 * @param range what it leaves possible
 * @param counted the concept of what is counted; empty when that is elided or people of no particular kind
 * @param people whether people are counted without saying which
 * @param modifiers concepts that narrow down what is counted
 * @param state what befell those who are counted, where that is said: "die", "injure"; empty otherwise
 * @param frame the year it speaks of when that is not the time of writing; {@value #REQUIRED} for what must be reached and
 *     {@value #POLLED} for what was polled; empty otherwise
 * @param circumstances when, where and for what the clause tells it
 */
record Figure(
        Answer answer,
        Quantity quantity,
        Range range,
        Optional<String> counted,
        boolean people,
        Set<String> modifiers,
        Optional<String> state,
        String frame,
        Circumstances circumstances) {

    /** Characters of a value that tells a day. */
    private static final int DAY = 10;

    /** Days before publication from which a date is another time. */
    private static final int LONG_AGO = 120;

    /** How many times larger than the number before a bare number may be that is of the same. */
    private static final double SIZE = 2.5;

    private static final double SIZE_IF_TOLD = 5;

    /** Characters within which a bare number is understood from the one before. */
    private static final int NEAR = 250;

    /** The frame of what must be reached. */
    static final String REQUIRED = "required";

    /** The frame of what a poll found. */
    static final String POLLED = "polled";

    /** The frame of a time before that an undated text does not tell: "last April". */
    static final String ONCE = "once";

    private static final Pattern LAST = Pattern.compile(
            "\\b(?:last|previous)\\s+(?:year|month|decade|century|season|spring|summer|autumn|fall|winter|January|February|March|April|May|June"
                    + "|July|August|September|October|November|December)\\b|\\b(?:years?|months?|decades?) (?:ago|earlier|before)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int AROUND = 200;

    private static final Pattern TO_BE_REACHED = Pattern.compile(
            "\\b(?:needed|needs?|required|requires?|necessary|goals?|targets?|threshold|it takes|to win|to clinch|to reach|capacity|room for|registered for)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern POLLS = Pattern.compile(
            "\\b(?:polls?|polled|polling average|surveys?|surveyed|respondents?|margin of(?: \\w+)? error|likely voters|primary voters"
                    + "|registered voters|exit poll\\w*)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SAMPLE = Pattern.compile(
            "\\b(?:(?:poll|survey|sample) (?:of|among)|(?:poll|survey)\\w* (?:was|were) conducted|margin of(?: \\w+)? error)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Who is asked in polls. */
    private static final Set<String> ASKED = Set.of("voter", "voters", "adult", "adults", "respondent", "respondents");

    /** The state of a number that tells by how much somebody is ahead. */
    static final String MARGIN = "margin";

    private static final Pattern AHEAD_BY = Pattern.compile(
            ".*\\b(?:(?:w[io]n|wins|winning|lose|loses|lost|lead|leads|led|beat|beats|beaten|defeat\\w*|ahead|trail\\w*|behind)\\b.*\\bby"
                    + "|(?:lead|margin|majority|advantage|victory|deficit|difference) of)\\s+(?:only |just |a mere )?$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern AHEAD =
            Pattern.compile("^\\s+(?:ahead|behind|clear)\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern PART_OF = Pattern.compile(
            "^\\s+(?:of|out of|more|further|other|others|another|-?year-old|years? old|years? of age|(?:\\w+ )?(?:ago|earlier|later))\\b.*",
            Pattern.DOTALL);
    /** "1.9 million of our 4.1 million members" is a number of its own. */
    private static final Pattern OF_SO_MANY =
            Pattern.compile("^\\s+of (?:the|our|its|their|his|her) \\d", Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_THE_DEAD = Pattern.compile(
            "^\\s+of the [\\d,]+ (?:[\\p{L}.-]+ )?(?:deaths?|dead|fatalities|victims|killed|injured|wounded|cases)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE_HOURS = Pattern.compile(
            ".*\\b(?:until|till|by|at|before|after|since|around|past|to|from|between)\\s*$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final int HOURS = 24;
    private static final Pattern CHANGES = Pattern.compile(
            ".*\\b(?:another|further|additional|extra|not|no|station|flight|route|number|page|article|chapter|room|channel|gate|of (?:the|our|its|their|his|her)|ages?|aged"
                    + "|(?:below|above|beyond|compared (?:to|with)|versus|against|than)(?: the| an?| his| her| its| their)?)\\s*$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern EARLIER = Pattern.compile(
            "\\b(?:at first|initially|originally|previously|(?:an?|\\w+) (?:hours?|days?|weeks?|months?) (?:ago|earlier|before)"
                    + "|up from|down from|first (?:reported|spoke|said|put)|earlier (?:reported|put|figure|count|toll)"
                    + "|(?:figure|number|toll|count|estimate) of [\\d.,]+(?: \\w+)? (?:communicated|given|published|announced|reported|released))\\b",
            Pattern.CASE_INSENSITIVE);

    /** "the worst since they signed the accord in 2026" tells of no year. */
    private static final Pattern SINCE = Pattern.compile("\\bsince\\b[^,;.]*$", Pattern.CASE_INSENSITIVE);

    /** A number that is given for as long as no more is known. */
    private static final Pattern SO_FAR = Pattern.compile(
            "\\b(?:so far|thus far|to date|(?:up )?(?:un)?til(?:l)? now|as yet)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NEXT = Pattern.compile("\\s+(?:others?\\s+|more\\s+|were\\s+|are\\s+)*(\\p{Ll}+)");

    /** What stands between the ends of a range. */
    private static final Pattern TO = Pattern.compile("\\s*(?:to|and|or|-|–|—)\\s*\\p{Sc}?\\s*");

    private static final int RANGE = 8;

    private static final String THE = "the ";

    /** A verb that takes an object. */
    private static final Pattern DOES = Pattern.compile(
            "\\s+(?:\\p{Ll}+\\s+){0,2}?\\p{Ll}+(?:ed|ot|ew)\\s+(?:at least |more than |about |some |nearly |as many as )?"
                    + "(?:an?|the|his|her|their|\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|several|dozens|people|others)\\s");

    /** Characters before a number within which it may be called an earlier one. */
    private static final int BEFORE = 40;

    /** Whether its clause says that the number was given or held before: "a week ago it was 400", "at first reported two dead". */
    boolean isEarlier() {
        Span around = Span.covering(answer.statement().span(), answer.value());
        int sentence = answer.sentence() < 0
                ? around.start()
                : answer.document().reading().sentences().get(answer.sentence()).start();
        int from = Math.max(sentence, Math.min(around.start(), answer.value().start() - BEFORE));
        Span clause = new Span(
                from,
                Math.min(
                        answer.text().length(),
                        Math.max(around.end(), answer.value().end() + BEFORE)));
        return EARLIER.matcher(clause.in(answer.text())).find();
    }

    /** The figures of a document that a question can be made of. */
    static List<Figure> of(ReadDocument document, Accounts accounts) {
        Reading reading = document.reading();
        BitSet taken = taken(document);
        List<Figure> figures = new ArrayList<>();
        Optional<LocalDate> today = today(document);
        for (Statement around : reading.statements()) {
            for (int index : around.quantities()) {
                Quantity quantity = reading.quantities().get(index);
                Statement statement = Elision.host(reading.statements(), around, quantity.span());
                if (isAskable(document, statement, quantity, taken)) {
                    Figure figure = of(document, statement, quantity, today, accounts);
                    figures.add(figure.completed(figures));
                }
            }
        }
        return ranges(figures);
    }

    /** The same figures, the two ends of a range as that range: "$3 billion to $4 billion". */
    private static List<Figure> ranges(List<Figure> figures) {
        List<Figure> joined = new ArrayList<>(figures);
        for (int i = 0; i + 1 < figures.size(); i++) {
            Figure low = figures.get(i);
            Figure high = figures.get(i + 1);
            if (areOneRange(low, high)) {
                Range range = low.range.to(high.range);
                joined.set(i, low.within(range));
                joined.set(i + 1, high.within(range));
            }
        }
        return List.copyOf(joined);
    }

    /** Whether two are the ends of one range: "$69 billion to $73 billion". */
    private static boolean areOneRange(Figure first, Figure second) {
        int end = first.answer().value().end();
        int start = second.answer().value().start();
        return first.answer().document().equals(second.answer().document())
                && end <= start
                && start - end <= RANGE
                && TO.matcher(first.answer().text().substring(end, start)).matches();
    }

    private Figure within(Range other) {
        return new Figure(answer, quantity, other, counted, people, modifiers, state, frame, circumstances);
    }

    /** The positions where a number counts nothing: in a time of the calendar, in a name, in the words for who says something. */
    private static BitSet taken(ReadDocument document) {
        Reading reading = document.reading();
        BitSet taken = new BitSet();
        for (TimeExpression time : reading.times()) {
            if (time.type() != TimeExpression.Type.DURATION) {
                taken.set(time.span().start(), time.span().end());
            }
        }
        for (Mention mention : reading.mentions()) {
            if (mention.form() == MentionForm.NAME) {
                taken.set(mention.core().start(), end(document, mention.core()));
            }
        }
        for (Attribution attribution : reading.attributions()) {
            attribution.source().forEach(part -> taken.set(part.start(), part.end()));
        }
        return taken;
    }

    /** Where a name ends, with the number that counts nothing when an article stands before it: "the Nordic Grain 500". */
    private static int end(ReadDocument document, Span name) {
        String text = document.document().text();
        String before = text.substring(Math.max(0, name.start() - THE.length()), name.start());
        if (!before.equalsIgnoreCase(THE)) {
            return name.end();
        }
        int after = name.end() + 1;
        return TextOrder.startingIn(document.reading().quantities(), Quantity::span, after, after + 1).stream()
                .filter(quantity ->
                        quantity.counted().isEmpty() && quantity.unit().isEmpty())
                .map(quantity -> quantity.span().end())
                .findFirst()
                .orElse(name.end());
    }

    private static Figure of(
            ReadDocument document,
            Statement statement,
            Quantity quantity,
            Optional<LocalDate> today,
            Accounts accounts) {
        Answer answer = Answer.of(document, statement, quantity.span(), accounts);
        Set<String> modifiers = new TreeSet<>();
        quantity.modifiers().forEach(modifier -> Concepts.of(modifier).ifPresent(modifiers::add));
        boolean people = quantity.counted().map(Concepts::isPeople).orElse(false);
        Optional<String> counted = people ? Optional.empty() : counted(document, quantity);
        Optional<String> state = befallen(document, quantity)
                .or(() -> counted.filter(Concepts::isState))
                .or(() -> modifiers.stream().filter(Concepts::isState).findFirst())
                .or(() -> answer.predicate().filter(Concepts::isState).filter(verb -> !isDoer(document, quantity)))
                .or(() -> isThing(counted, people) ? Optional.empty() : toll(document, statement, answer))
                .or(() -> isMargin(document, statement, quantity) ? Optional.of(MARGIN) : Optional.empty());
        Range range = Range.of(quantity);
        boolean soFar =
                SO_FAR.matcher(document.document().words(statement.span())).find();
        return new Figure(
                answer,
                quantity,
                soFar ? range.atLeast() : range,
                counted,
                people,
                modifiers,
                state,
                frame(answer, quantity, today),
                Circumstances.of(answer, quantity.countedWords().map(document.document()::words), range.unit()));
    }

    /**
     * A bare number, "the union says seventeen", counts what the words shortly before it count: those that speak of a number of
     * something, or the number before.
     */
    private Figure completed(List<Figure> before) {
        String text = answer.text();
        boolean bare =
                counted.isEmpty() && !people && state.isEmpty() && range.unit().isEmpty();
        boolean elided = Elision.isTold(text, answer.value()) || Elision.isPredicated(text, answer.value());
        if (!bare || !elided) {
            return this;
        }
        List<Figure> near = near(before);
        int from = near.isEmpty()
                ? answer.value().start() - NEAR
                : near.getFirst().answer.value().end();
        return topic(text, Math.max(0, from))
                .or(() -> near.stream().filter(this::isOfItsSize).findFirst().map(this::like))
                .orElse(this);
    }

    /** Those of the figures before, the last first, that end a little before this one. */
    private List<Figure> near(List<Figure> before) {
        List<Figure> near = new ArrayList<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            Answer other = before.get(i).answer;
            if (other.sentence() >= 0 && answer.sentence() - other.sentence() > NEAR) {
                break;
            }
            int away = answer.value().start() - other.value().end();
            if (away >= 0 && away < NEAR) {
                near.add(before.get(i));
            }
        }
        return near;
    }

    /** This number as one of what the words from {@code from} on speak of as a number of something. */
    private Optional<Figure> topic(String text, int from) {
        String words = text.substring(from, answer.value().start());
        Optional<String> noun = Elision.topic(words);
        int to = answer.value().start();
        Optional<Statement> clause =
                TextOrder.startingIn(answer.document().reading().statements(), Statement::span, from, to).stream()
                        .filter(statement -> statement.span().end() <= to
                                && Elision.topic(statement.span().in(text)).isPresent())
                        .reduce((first, second) -> second);
        if (noun.isEmpty() || clause.isEmpty()) {
            return Optional.empty();
        }
        boolean ofPeople = Concepts.isPeople(noun.get());
        Optional<String> concept = Concepts.of(noun.get());
        return Optional.of(new Figure(
                answer.about(clause.get()),
                quantity,
                range,
                concept,
                ofPeople,
                modifiers,
                concept.filter(Concepts::isState),
                frame,
                circumstances));
    }

    private boolean isOfItsSize(Figure before) {
        double one = Math.abs(range.typical());
        double other = Math.abs(before.range.typical());
        boolean told = Elision.isTold(answer.text(), answer.value());
        boolean following = answer.sentence() - before.answer.sentence() <= (told ? 2 : 1);
        return following && Math.max(one, other) <= (told ? SIZE_IF_TOLD : SIZE) * Math.min(one, other);
    }

    private Figure like(Figure before) {
        Quantity measured = new Quantity(
                quantity.span(),
                quantity.minimum(),
                quantity.maximum(),
                quantity.approximate(),
                before.quantity.unit(),
                quantity.counted(),
                quantity.countedWords(),
                quantity.modifiers());
        return new Figure(
                answer.following(before.answer),
                measured,
                Range.of(measured),
                before.counted,
                before.people,
                before.modifiers,
                before.state,
                before.frame,
                circumstances);
    }

    /** What befell those whose number a clause gives as "the number of" them: "the number of persons confirmed dead is 11". */
    private static Optional<String> toll(ReadDocument document, Statement statement, Answer answer) {
        String clause = document.document().words(statement.span());
        if (answer.predicate().filter("miss"::equals).isPresent() && clause.contains("missing")) {
            return Optional.of("missing");
        }
        Optional<String> topic = Elision.topic(clause);
        boolean victims = topic.filter(noun -> noun.equals("victims") || noun.equals("bodies"))
                .isPresent();
        return topic.flatMap(noun -> victims
                ? Optional.of("die")
                : answer.concepts().stream().filter(Concepts::isState).findFirst());
    }

    /** What the words right behind a number say befell those who are counted: "48 wounded". */
    private static Optional<String> befallen(ReadDocument document, Quantity quantity) {
        if (quantity.counted().isPresent()) {
            return Optional.empty();
        }
        String text = document.document().text();
        int end = quantity.span().end();
        Matcher next = NEXT.matcher(text).region(end, Math.min(text.length(), end + BEFORE));
        return next.lookingAt() ? Concepts.of(next.group(1)).filter(Concepts::isState) : Optional.empty();
    }

    /** Whether things are counted, and neither people nor what befell them. */
    private static boolean isThing(Optional<String> counted, boolean people) {
        return !people && counted.filter(concept -> !Concepts.isState(concept)).isPresent();
    }

    /** Whether those who are counted did to others what the verb says: "the two gunmen killed three people". */
    private static boolean isDoer(ReadDocument document, Quantity quantity) {
        String text = document.document().text();
        int end = Math.max(
                quantity.span().end(), quantity.countedWords().map(Span::end).orElse(0));
        return DOES.matcher(text)
                .region(end, Math.min(text.length(), end + BEFORE))
                .lookingAt();
    }

    /** Whether the number tells by how much somebody is ahead: "won by 37 votes", "a lead of 43". */
    private static boolean isMargin(ReadDocument document, Statement statement, Quantity quantity) {
        String text = document.document().text();
        int from = Math.max(
                Math.min(statement.span().start(), quantity.span().start()),
                quantity.span().start() - AROUND);
        String before = text.substring(from, quantity.span().start());
        int end = quantity.countedWords().map(Span::end).orElse(quantity.span().end());
        end = Math.max(end, quantity.span().end());
        String after = text.substring(end, Math.min(text.length(), end + 12));
        return AHEAD_BY.matcher(before).matches() || AHEAD.matcher(after).matches();
    }

    /** The concept of what is counted; things counted together, "passengers and crew", are another than each of them. */
    private static Optional<String> counted(ReadDocument document, Quantity quantity) {
        boolean together = quantity.countedWords()
                .map(span -> document.document().words(span))
                .filter(words -> words.contains(" and "))
                .isPresent();
        return quantity.counted().flatMap(Concepts::of).map(concept -> together ? concept + " and more" : concept);
    }

    /**
     * Whether the number answers "how many" or "how much": no part of a whole, no increase, no age, no hour, no negation, and not
     * the number of those who say something.
     */
    private static boolean isAskable(ReadDocument document, Statement statement, Quantity quantity, BitSet taken) {
        boolean asserted = statement.polarity() == Polarity.POSITIVE
                && switch (statement.certainty()) {
                    case CERTAIN, PROBABLE -> true;
                    case POSSIBLE, UNKNOWN -> false;
                };
        String text = document.document().text();
        Span span = quantity.span();
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + 20));
        String before = text.substring(Math.max(0, span.start() - 20), span.start());
        boolean whole = (!PART_OF.matcher(after).matches() || isOfSoMany(text, span.end()) || isMeasure(quantity))
                && !CHANGES.matcher(before).matches();
        int next = taken.nextSetBit(span.start());
        boolean free = next < 0 || next >= span.end();
        boolean hour = quantity.counted().isEmpty()
                && quantity.unit().isEmpty()
                && Range.of(quantity).typical() <= HOURS
                && BEFORE_HOURS.matcher(before).matches();
        boolean age = quantity.unit().filter("year"::equals).isPresent();
        boolean suffered = Stream.concat(quantity.modifiers().stream(), statement.predicate().stream())
                .flatMap(word -> Concepts.of(word).stream())
                .anyMatch(Concepts::isState);
        boolean one = quantity.unit().isEmpty()
                && !suffered
                && Range.of(quantity).typical() == 1
                && quantity.maximum().isPresent();
        return asserted && whole && free && !hour && !age && !one;
    }

    private static boolean isOfSoMany(String text, int end) {
        String after = text.substring(end, Math.min(text.length(), end + BEFORE));
        return OF_SO_MANY.matcher(after).find() && !OF_THE_DEAD.matcher(after).find();
    }

    /** "900 cubic metres of water" measures all of it; "30 % of the water" does not. */
    private static boolean isMeasure(Quantity quantity) {
        return quantity.unit()
                .filter(unit -> !unit.startsWith("%") && !unit.startsWith("percent"))
                .isPresent();
    }

    /** Whether words speak of a poll. */
    static boolean isPolled(String words) {
        return POLLS.matcher(words).find();
    }

    private static String frame(Answer answer, Quantity quantity, Optional<LocalDate> today) {
        String text = answer.text();
        Span clause = Span.covering(answer.statement().span(), quantity.span());
        int from = Math.max(0, clause.start() - AROUND);
        String around = text.substring(from, Math.min(text.length(), clause.end() + AROUND));
        boolean share = quantity.unit()
                .filter(unit -> unit.startsWith("%") || unit.startsWith("percent"))
                .isPresent();
        boolean asked = quantity.counted().filter(ASKED::contains).isPresent();
        if ((share && POLLS.matcher(around).find())
                || SAMPLE.matcher(asked ? around : clause.in(text)).find()) {
            return POLLED;
        }
        return TO_BE_REACHED.matcher(clause.in(text)).find() ? REQUIRED : period(answer, today);
    }

    private static String period(Answer answer, Optional<LocalDate> today) {
        boolean dated = published(answer.document()).isPresent();
        for (TimeExpression time : answer.times()) {
            String before = answer.text()
                    .substring(
                            Math.max(0, time.span().start() - BEFORE),
                            time.span().start());
            if (SINCE.matcher(before).find()) {
                continue;
            }
            if (!dated && LAST.matcher(time.span().in(answer.text())).find()) {
                return ONCE;
            }
            Optional<LocalDate> day = Moment.of(time.value()).flatMap(Moment::firstDay);
            if (day.isPresent()
                    && today.isPresent()
                    && day.get().plusDays(LONG_AGO).isBefore(today.get())) {
                return Integer.toString(day.get().getYear());
            }
        }
        return "";
    }

    private static Optional<LocalDate> published(ReadDocument document) {
        return document.document().imprint().published().flatMap(PublicationTime::day);
    }

    /** The day a document was published, or the latest that it tells of. */
    private static Optional<LocalDate> today(ReadDocument document) {
        return published(document).or(() -> latest(document.reading().times()));
    }

    /** The latest day that some times tell. */
    private static Optional<LocalDate> latest(List<TimeExpression> times) {
        return times.stream()
                .filter(time -> time.value().length() >= DAY)
                .flatMap(time -> Moment.of(time.value()).flatMap(Moment::firstDay).stream())
                .max(Comparator.naturalOrder());
    }

    /** Whether anything tells what is counted or measured. */
    boolean isOfSomething() {
        return counted.isPresent()
                || people
                || state.isPresent()
                || !range.unit().isEmpty();
    }

    /** Whether what is counted goes by a name: "six Israelis". */
    boolean isNamed() {
        return quantity.counted().isPresent()
                && countedWords()
                        .map(words -> words.substring(words.lastIndexOf(' ') + 1))
                        .filter(last -> !last.isEmpty() && Character.isUpperCase(last.codePointAt(0)))
                        .isPresent();
    }

    /** The words of what is counted, as the text has them; empty when elided. */
    Optional<String> countedWords() {
        return quantity.countedWords().map(span -> answer.document().document().words(span));
    }
}
