package quoth.collation.point;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quoth.document.Span;
import quoth.document.TextOrder;
import quoth.reading.Mention;
import quoth.reading.MentionForm;

/**
 * Asks for a value in a plain, neutral sentence. The sentence is made of the words of one of the clauses that answer, where such a
 * clause is simple enough to be turned into a question; else it names what is counted and shows a few words of the clause.
 */
final class Questions {

    /** Characters of what can stand before a name in the words that mention somebody. */
    private static final int LONGEST_NAME = 300;

    private static final Set<String> PLURAL_PRONOUNS =
            Set.of("i", "you", "we", "they", "people", "men", "women", "children", "police");
    private static final int LONGEST_REST = 9;
    private static final int LONGEST_SUBJECT = 7;
    private static final int SHOWN_BEFORE = 7;
    private static final int SHOWN_AFTER = 6;
    private static final int LONGEST_BEGINNING = 10;
    private static final int SHORTEST_BEGINNING = 3;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("[,;:.!?()\\[\\]–—\"“”„]");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.!?()–—\"“”„-]+|[\\s,;:.!?()–—\"“”„-]+$");

    /** Words with which no subject begins that can stand in a question by itself. */
    private static final Set<String> NO_SUBJECT = Set.of(
            "it",
            "he",
            "she",
            "they",
            "we",
            "i",
            "you",
            "this",
            "that",
            "these",
            "those",
            "which",
            "who",
            "whose",
            "there",
            "and",
            "but",
            "or",
            "as",
            "when",
            "while",
            "if",
            "because",
            "although",
            "after",
            "before",
            "since",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "of",
            "to",
            "his",
            "her",
            "their",
            "its",
            "our",
            "my",
            "your",
            "not",
            "so",
            "then",
            "what",
            "where",
            "how",
            "whom",
            "one",
            "some",
            "all",
            "without",
            "during",
            "under",
            "over",
            "until",
            "about");

    private static final Set<String> PREPOSITIONS = Set.of(
            "at", "on", "in", "since", "from", "by", "until", "till", "about", "around", "only", "shortly", "just",
            "early", "late", "for", "during", "the", "of", "again", "after", "before");

    private Questions() {}

    /** Asks for the number that figures give. */
    static String howMany(List<Figure> figures) {
        List<Figure> plainest = figures.stream()
                .sorted(Comparator.comparing(
                                (Figure figure) -> figure.answer().antecedent().isPresent())
                        .thenComparing(
                                figure -> figure.quantity().countedWords().isEmpty())
                        .thenComparingInt(
                                figure -> figure.answer().statement().span().length()))
                .toList();
        Optional<String> state = common(figures);
        String frame = figures.getFirst().frame();
        String when = frame.matches("\\d+") ? " in " + frame : "";
        return state.flatMap(befallen -> toll(befallen, when, plainest))
                .or(() -> plainest.stream()
                        .flatMap(figure -> leading(figure).stream())
                        .findFirst())
                .or(() -> plainest.stream()
                        .flatMap(figure -> object(figure).stream())
                        .findFirst())
                .orElseGet(() -> shown(plainest));
    }

    private static Optional<String> common(List<Figure> figures) {
        List<String> states = figures.stream()
                .flatMap(figure -> figure.state().stream())
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
    }

    /** "How many people died?" and the like, with the year where it is another than that of writing. */
    private static Optional<String> toll(String state, String when, List<Figure> figures) {
        String who = figures.stream()
                .filter(figure -> figure.counted().filter(Concepts::isState).isEmpty())
                .flatMap(figure -> figure.countedWords().stream())
                .filter(words -> Stream.of("dead", "killed", "injured", "wounded", "victims", "missing", "persons")
                        .noneMatch(words::contains))
                .filter(words -> SPACES.split(words).length <= 3 && words.endsWith("s"))
                .findFirst()
                .orElse("people");
        return switch (state) {
            case "die" -> Optional.of("How many " + who + " died" + when + "?");
            case "injure" -> Optional.of("How many " + who + " were injured" + when + "?");
            case "missing" -> Optional.of("How many " + who + " are missing" + when + "?");
            case "arrest" -> Optional.of("How many " + who + " were arrested" + when + "?");
            default -> Optional.empty();
        };
    }

    /** "Two fishing boats were near" asks "How many fishing boats were near?". */
    private static Optional<String> leading(Figure figure) {
        Answer answer = figure.answer();
        Span clause = answer.statement().span();
        Span value = figure.quantity().span();
        Optional<Span> words = figure.quantity().countedWords();
        boolean leads = value.start() <= clause.start() + 1
                && words.filter(span -> span.start() >= value.end() && span.end() < clause.end())
                        .isPresent()
                && figure.quantity().unit().isEmpty();
        if (!leads) {
            return Optional.empty();
        }
        String rest =
                answer.text().substring(words.orElseThrow().end(), clause.end()).strip();
        String first = SPACES.split(rest)[0].toLowerCase(Locale.ROOT);
        boolean verbal = VerbForms.isAuxiliary(first)
                || (!first.endsWith("ed")
                        && answer.statement()
                                .predicate()
                                .filter(predicate -> VerbForms.isFormOf(first, predicate))
                                .isPresent());
        return verbal && isPlain(rest, LONGEST_REST)
                ? Optional.of(question("How many " + figure.countedWords().orElse("") + " " + rest))
                : Optional.empty();
    }

    /** "The bag held 1,140 ballots" asks "How many ballots did the bag hold?". */
    private static Optional<String> object(Figure figure) {
        Answer answer = figure.answer();
        Span clause = answer.statement().span();
        Span value = figure.quantity().span();
        Optional<String> lemma = answer.statement().predicate().filter(p -> !p.equals("be") && !p.equals("number"));
        boolean measured = figure.quantity().unit().isPresent();
        if (lemma.isEmpty()
                || value.start() <= clause.start()
                || (!measured && figure.countedWords().isEmpty())) {
            return Optional.empty();
        }
        String before = answer.text().substring(clause.start(), value.start()).strip();
        List<String> words = List.of(SPACES.split(before));
        String verb = words.getLast();
        if (words.size() < 2 || !VerbForms.isFormOf(verb.toLowerCase(Locale.ROOT), lemma.get())) {
            return Optional.empty();
        }
        String asked =
                measured ? "How much" : "How many " + figure.countedWords().orElse("");
        String before2 = words.get(words.size() - 2).toLowerCase(Locale.ROOT);
        boolean helped = VerbForms.isAuxiliary(before2);
        String subject = String.join(" ", words.subList(0, words.size() - (helped ? 2 : 1)));
        if (!isSubject(subject) || before2.equals("to")) {
            return Optional.empty();
        }
        Optional<String> helper =
                helped ? Optional.of(before2) : helper(verb.toLowerCase(Locale.ROOT), lemma.get(), subject);
        return helper.map(word -> question(asked + " " + word + " " + lowered(subject, answer) + " "
                + (helped ? verb : VerbForms.base(lemma.get()))));
    }

    /** What the verb needs in a question; empty where its form does not go with the subject, so that one of the two was misread. */
    private static Optional<String> helper(String verb, String lemma, String subject) {
        if (!verb.equals(lemma)) {
            return Optional.of(verb.endsWith("s") ? "does" : "did");
        }
        String last = subject.substring(subject.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.endsWith("s") || PLURAL_PRONOUNS.contains(last) ? Optional.of("do") : Optional.empty();
    }

    /** "How many ballots (“it contained 1,140 ballots”)?" */
    private static String shown(List<Figure> figures) {
        Figure figure = figures.getFirst();
        boolean margin = figure.state().filter(Figure.MARGIN::equals).isPresent();
        String counted = figure.countedWords().map(words -> " " + words).orElse("");
        boolean measured = figure.quantity().unit().isPresent();
        String asked = margin
                ? "By how many" + (counted.isEmpty() ? " votes or points" : counted)
                : measured ? "How much" + counted : counted.isEmpty() ? "Which number" : "How many" + counted;
        return asked + " (“" + excerpt(figure.answer()) + "”)?";
    }

    /** Asks for the time of what clauses tell. */
    static String when(List<Answer> answers) {
        return asked("When", answers);
    }

    /** Asks for the place of what clauses tell. */
    static String where(List<Answer> answers) {
        return asked("Where", answers);
    }

    /** Asks who did what clauses tell, of which the value is who did it. */
    static String who(List<Answer> answers) {
        List<Answer> plainest = answers.stream()
                .sorted(Comparator.comparingInt(
                        answer -> answer.statement().span().length()))
                .toList();
        return plainest.stream()
                .flatMap(answer -> doer(answer).stream())
                .findFirst()
                .orElseGet(() -> "Who did it (“" + excerpt(plainest.getFirst()) + "”)?");
    }

    /** "The watchman opened the gate" asks "Who opened the gate?". */
    private static Optional<String> doer(Answer answer) {
        Span clause = answer.statement().span();
        String before = answer.text()
                .substring(
                        Math.min(clause.start(), answer.value().start()),
                        answer.value().start());
        String rest = answer.text()
                .substring(Math.min(answer.value().end(), clause.end()), clause.end())
                .strip();
        return before.isBlank() && !rest.isEmpty() && isPlain(rest, LONGEST_REST)
                ? Optional.of(question("Who " + rest))
                : Optional.empty();
    }

    private static String asked(String word, List<Answer> answers) {
        List<Answer> plainest = answers.stream()
                .sorted(Comparator.comparing(
                                (Answer answer) -> answer.antecedent().isPresent())
                        .thenComparingInt(answer -> answer.statement().span().length()))
                .toList();
        return plainest.stream()
                .flatMap(answer -> happening(word, answer).stream())
                .findFirst()
                .orElseGet(() -> word + " (“" + excerpt(plainest.getFirst()) + "”)?");
    }

    /** "The alarm was raised at 2:10" asks "When was the alarm raised?". */
    private static Optional<String> happening(String asked, Answer answer) {
        Span clause = answer.statement().span();
        if (answer.value().start() <= clause.start()) {
            return Optional.empty();
        }
        List<String> words = List.of(SPACES.split(
                answer.text().substring(clause.start(), answer.value().start()).strip()));
        int end = words.size();
        while (end > 0 && PREPOSITIONS.contains(words.get(end - 1).toLowerCase(Locale.ROOT))) {
            end--;
        }
        for (int at = 1; at < end; at++) {
            String word = words.get(at).toLowerCase(Locale.ROOT);
            String subject = String.join(" ", words.subList(0, at));
            String rest = String.join(" ", words.subList(at + 1, end));
            if (VerbForms.isAuxiliary(word)) {
                return isSubject(subject) && !rest.isBlank() && isPlain(rest, LONGEST_REST)
                        ? Optional.of(question(asked + " " + word + " " + lowered(subject, answer) + " " + rest))
                        : Optional.empty();
            }
            Optional<String> lemma =
                    answer.statement().predicate().filter(predicate -> VerbForms.isFormOf(word, predicate));
            if (lemma.isPresent()) {
                return isSubject(subject) && isPlain(rest, LONGEST_REST)
                        ? helper(word, lemma.get(), subject)
                                .map(helper -> question(asked + " " + helper + " " + lowered(subject, answer) + " "
                                        + VerbForms.base(lemma.get()) + " " + rest))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Asks for somebody's words; {@code beginning} is what all wordings begin with. */
    static String inWhatWords(Optional<String> speaker, String beginning) {
        String who = speaker.orElse("the speaker");
        int words = beginning.isBlank() ? 0 : SPACES.split(beginning.strip()).length;
        return words < SHORTEST_BEGINNING || words > LONGEST_BEGINNING
                ? "In what words did " + who + " say this?"
                : "What did " + who + " say after “" + EDGES.matcher(beginning).replaceAll("") + "”?";
    }

    /** Asks what somebody is, or what befell them. */
    static String whatOf(String name, Post.Family family) {
        return switch (family) {
            case TRADE -> "What is the occupation of " + name + "?";
            case OFFICE -> "What became of the post of " + name + "?";
            case CUSTODY -> "What did the authorities do with " + name + "?";
        };
    }

    /** Asks whether what a clause says is so. */
    static String whether(List<Answer> answers) {
        List<Answer> plainest = answers.stream()
                .sorted(Comparator.comparingInt(
                        answer -> answer.statement().span().length()))
                .toList();
        return plainest.stream()
                .flatMap(answer -> turned(answer).stream())
                .findFirst()
                .orElseGet(() -> "Is it so that “" + excerpt(plainest.getFirst()) + "”?");
    }

    /** "The door was locked" asks "Was the door locked?", "Tarne rang the judge" asks "Did Tarne ring the judge?". */
    private static Optional<String> turned(Answer answer) {
        List<String> words =
                List.of(SPACES.split(answer.statement().span().in(answer.text()).strip()));
        for (int at = 1; at < words.size(); at++) {
            String word = words.get(at).toLowerCase(Locale.ROOT);
            String subject = String.join(" ", words.subList(0, at));
            String rest = String.join(" ", words.subList(at + 1, words.size()));
            boolean plain = isSubject(subject) && isPlain(rest, LONGEST_REST);
            if (VerbForms.isAuxiliary(word)) {
                return plain && !rest.isBlank()
                        ? Optional.of(question(capital(word) + " " + lowered(subject, answer) + " " + rest))
                        : Optional.empty();
            }
            Optional<String> lemma =
                    answer.statement().predicate().filter(predicate -> VerbForms.isFormOf(word, predicate));
            if (lemma.isPresent()) {
                return plain
                        ? helper(word, lemma.get(), subject)
                                .map(helper -> question(capital(helper) + " " + lowered(subject, answer) + " "
                                        + VerbForms.base(lemma.get()) + " " + rest))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static boolean isSubject(String subject) {
        String first = SPACES.split(subject)[0].toLowerCase(Locale.ROOT);
        return !subject.isBlank()
                && isPlain(subject, LONGEST_SUBJECT)
                && !NO_SUBJECT.contains(first)
                && !VerbForms.isAuxiliary(first);
    }

    private static boolean isPlain(String words, int most) {
        return !MARKS.matcher(words).find() && SPACES.split(words.strip()).length <= most;
    }

    /** The subject with its first letter small, unless that is a name. */
    private static String lowered(String subject, Answer answer) {
        String first = SPACES.split(subject)[0];
        boolean article = Set.of("The", "A", "An", "Some", "Every", "Each", "Another", "More")
                .contains(first);
        int start = answer.statement().span().start();
        boolean named = TextOrder.startingIn(
                        answer.document().reading().mentions(), Mention::span, start - LONGEST_NAME, start + 1)
                .stream()
                .anyMatch(mention -> mention.core().start() == start && mention.form() == MentionForm.NAME);
        return article || !named ? Character.toLowerCase(subject.charAt(0)) + subject.substring(1) : subject;
    }

    private static String question(String words) {
        return SPACES.matcher(words.strip()).replaceAll(" ") + "?";
    }

    /** Some words around a value, whole words only and nothing that opens or closes a quotation. */
    private static String excerpt(Answer answer) {
        String text = answer.text();
        Span clause = Span.covering(answer.statement().span(), answer.value());
        String before = last(text.substring(clause.start(), answer.value().start()), SHOWN_BEFORE);
        String after = first(text.substring(answer.value().end(), clause.end()), SHOWN_AFTER);
        Matcher whole = SPACES.matcher(
                before + " " + answer.value().in(text) + (MARKS.matcher(after).lookingAt() ? "" : " ") + after);
        return EDGES.matcher(whole.replaceAll(" ")).replaceAll("").replaceAll("[\"“”„]", "");
    }

    private static String first(String words, int most) {
        List<String> all = List.of(SPACES.split(words.strip()));
        return String.join(" ", all.subList(0, Math.min(most, all.size()))) + (all.size() > most ? " …" : "");
    }

    private static String last(String words, int most) {
        List<String> all = List.of(SPACES.split(words.strip()));
        return (all.size() > most ? "… " : "")
                + String.join(" ", all.subList(Math.max(0, all.size() - most), all.size()));
    }
}
