package quoth.reading.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import quoth.document.Span;
import quoth.language.Sentence;
import quoth.language.Token;
import quoth.reading.Line;
import quoth.reading.Mention;
import quoth.reading.MentionForm;
import quoth.reading.Role;

/** A sentence asked what it describes somebody as. */
final class Described {

    private static final Set<String> HONORIFICS = Set.of(
            "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "sir", "dame", "lord", "lady", "dr", "dr.", "madam",
            "the");
    private static final Set<String> PAST =
            Set.of("former", "ex", "then", "late", "onetime", "one-time", "ousted", "previous", "erstwhile", "deposed");
    private static final Set<String> LEADING = Set.of("head", "lead", "run", "chair", "command", "direct", "own");
    private static final Set<String> INSIDE = Set.of("of", "for", "at", "in", "on", "to", "from");

    /** How far up a tree anything is looked for. */
    private static final int DEEPEST = 40;

    private final Line line;
    private final List<List<Integer>> children;

    Described(Sentence sentence) {
        this.line = new Line(sentence);
        children = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            children.add(new ArrayList<>(2));
        }
        for (int i = 0; i < line.size(); i++) {
            if (line.token(i).head() >= 0) {
                children.get(line.token(i).head()).add(i);
            }
        }
    }

    /**
     * A description.
     *
     * @param words what somebody is described as
     * @param claim the passage that says so
     * @param standing when it holds
     * @param denied whether it is said not to be so
     */
    record Found(Span words, Span claim, Role.Standing standing, boolean denied) {}

    /** What the sentence describes the entity called {@code name}, a person or not, as where it mentions it. */
    List<Found> of(Mention mention, String name, boolean person) {
        List<Found> found = new ArrayList<>();
        OptionalInt head = head(mention.core());
        if (head.isEmpty()) {
            return found;
        }
        int who = head.getAsInt();
        if (mention.form() == MentionForm.NAME) {
            if (person) {
                title(mention, name).ifPresent(found::add);
            }
            namedAfter(mention, who).ifPresent(found::add);
        }
        for (int i : children.get(who)) {
            if (i > who && line.token(i).hasRelation("appos") && isCommon(i)) {
                found.add(apposition(mention, i));
            } else if (line.token(i).relation().equals("acl:relcl")) {
                leading(mention, i).ifPresent(found::add);
            }
        }
        predicate(mention, who).ifPresent(found::add);
        as(mention, who).ifPresent(found::add);
        return found;
    }

    private OptionalInt head(Span core) {
        for (int i = first(core); i < line.size() && line.token(i).span().start() < core.end(); i++) {
            Token token = line.token(i);
            boolean outside =
                    token.head() < 0 || !core.contains(line.token(token.head()).span());
            if (core.contains(token.span()) && outside && !line.isMark(i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** "Transport Minister" of "Transport Minister Tobin Askelar". */
    private Optional<Found> title(Mention mention, String name) {
        Set<String> called =
                Set.copyOf(Arrays.stream(name.split("[\\s-]+")).distinct().toList());
        int first = first(mention.core());
        int end = first;
        while (line.has(end) && mention.core().contains(line.token(end).span()) && !called.contains(line.form(end))) {
            end++;
        }
        while (first < end && HONORIFICS.contains(line.lower(first))) {
            first++;
        }
        boolean titled = end > first
                && line.has(end)
                && mention.core().contains(line.token(end).span())
                && line.isNoun(end - 1)
                && IntStream.range(first, end).noneMatch(line::isVerb)
                && !HONORIFICS.contains(line.lower(end - 1));
        return titled ? Optional.of(found(first, end - 1, mention.core(), false)) : Optional.empty();
    }

    private int first(Span core) {
        int low = 0;
        int high = line.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (line.token(middle).span().start() < core.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Found apposition(Mention mention, int noun) {
        int last = last(noun);
        return found(
                firstOf(noun),
                last,
                new Span(
                        mention.core().start(),
                        Math.max(mention.core().end(), line.token(last).span().end())),
                false);
    }

    /** "the country's president, Ada Lunt": what stands before the name that it is explained by. */
    private Optional<Found> namedAfter(Mention mention, int who) {
        int noun = line.token(who).head();
        int name = first(mention.core());
        if (noun < 0 || noun >= name || noun > who || !line.token(who).hasRelation("appos") || !isCommon(noun)) {
            return Optional.empty();
        }
        int first = firstOf(noun);
        int last = Math.min(last(noun), name - 1);
        while (last > noun && line.isMark(last)) {
            last--;
        }
        return Optional.of(found(
                first,
                last,
                new Span(line.token(first).span().start(), mention.core().end()),
                false));
    }

    /** "Lunt was a witness". */
    private Optional<Found> predicate(Mention mention, int who) {
        int noun = line.token(who).head();
        if (noun < 0 || !line.token(who).hasRelation("nsubj") || !isCommon(noun) || noun < who) {
            return Optional.empty();
        }
        OptionalInt copula = child(noun, "cop");
        if (copula.isEmpty() || copula.getAsInt() > noun || child(noun, "case").isPresent()) {
            return Optional.empty();
        }
        int last = last(noun);
        int first = Math.max(firstOf(noun), copula.getAsInt() + 1);
        boolean denied = children.get(noun).stream()
                .anyMatch(i -> i < noun && Set.of("not", "n't", "never", "no").contains(line.lower(i)));
        while (first < noun && (line.is(first, "not") || line.is(first, "never"))) {
            first++;
        }
        Span claim = new Span(mention.core().start(), end(noun));
        Found found = found(first, last, claim, denied);
        boolean past = line.tag(copula.getAsInt()).equals("VBD");
        return Optional.of(
                past && found.standing() == Role.Standing.PRESENT
                        ? new Found(found.words(), claim, Role.Standing.PAST, denied)
                        : found);
    }

    /** "she served as chief of staff", "he described Lunt as a liar". */
    private Optional<Found> as(Mention mention, int who) {
        int verb = line.token(who).head();
        if (verb < 0 || !line.isVerb(verb)) {
            return Optional.empty();
        }
        boolean object = line.token(who).relation().equals("obj")
                || line.token(who).relation().equals("nsubj:pass");
        boolean subject =
                line.token(who).relation().equals("nsubj") && child(verb, "obj").isEmpty();
        if (!object && !subject) {
            return Optional.empty();
        }
        for (int i : children.get(verb)) {
            OptionalInt marker = child(i, "case");
            if (i > verb
                    && line.token(i).hasRelation("obl")
                    && isCommon(i)
                    && marker.isPresent()
                    && marker.getAsInt() < i
                    && line.is(marker.getAsInt(), "as")) {
                int first = Math.max(firstOf(i), marker.getAsInt() + 1);
                Found found = found(
                        first,
                        last(i),
                        new Span(
                                Math.min(
                                        mention.core().start(),
                                        line.token(verb).span().start()),
                                end(i)),
                        false);
                boolean past = subject && line.tag(verb).equals("VBD");
                return Optional.of(past ? new Found(found.words(), found.claim(), Role.Standing.PAST, false) : found);
            }
        }
        return Optional.empty();
    }

    /** "who heads the agency". */
    private Optional<Found> leading(Mention mention, int verb) {
        OptionalInt object = child(verb, "obj");
        if (!LEADING.contains(line.lemma(verb))
                || object.isEmpty()
                || child(verb, "nsubj").isEmpty()
                || object.getAsInt() < verb) {
            return Optional.empty();
        }
        int last = last(object.getAsInt());
        Span words = line.span(verb, last);
        Role.Standing standing = line.tag(verb).equals("VBD") ? Role.Standing.PAST : Role.Standing.PRESENT;
        return Optional.of(new Found(words, new Span(mention.core().start(), words.end()), standing, false));
    }

    private Found found(int first, int last, Span claim, boolean denied) {
        Span words = line.span(first, last);
        Role.Standing standing = Role.Standing.PRESENT;
        for (int i = first; i <= last; i++) {
            String word = line.lower(i);
            if (PAST.contains(word) || word.startsWith("ex-") || word.startsWith("then-")) {
                standing = Role.Standing.PAST;
            } else if (word.endsWith("-elect") || word.endsWith("-designate") || word.equals("incoming")) {
                standing = Role.Standing.FUTURE;
            }
        }
        Span whole = new Span(Math.min(claim.start(), words.start()), Math.max(claim.end(), words.end()));
        return new Found(words, whole, standing, denied);
    }

    private boolean isCommon(int i) {
        return line.has(i)
                && line.isNoun(i)
                && (!line.isName(i) || child(i, "nmod").isPresent());
    }

    private OptionalInt child(int head, String relation) {
        for (int i : children.get(head)) {
            if (line.token(i).hasRelation(relation)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Where the phrase of a noun begins: the first token of what stands before it and belongs to it, marks and subjects left out. */
    private int firstOf(int noun) {
        int first = noun;
        while (first > 0 && isUnder(first - 1, noun) && !line.isMark(first - 1) && !isClausal(first - 1, noun)) {
            first--;
        }
        return first;
    }

    private boolean isClausal(int i, int noun) {
        int at = i;
        while (at >= 0 && line.token(at).head() != noun) {
            at = line.token(at).head();
        }
        return at >= 0
                && (line.token(at).hasRelation("nsubj")
                        || line.token(at).hasRelation("cop")
                        || line.token(at).hasRelation("aux")
                        || line.token(at).hasRelation("case")
                        || line.token(at).hasRelation("cc")
                        || line.token(at).hasRelation("mark"));
    }

    /** Where it ends: with its prepositional phrases, without relative clauses, appositions and what is joined to it. */
    private int last(int noun) {
        int last = noun;
        for (int i = noun + 1; i < line.size() && isUnder(i, noun); i++) {
            int at = i;
            while (line.token(at).head() != noun) {
                at = line.token(at).head();
            }
            OptionalInt marker = child(at, "case");
            boolean kept = line.token(at).hasRelation("nmod")
                    && marker.isPresent()
                    && INSIDE.contains(line.lower(marker.getAsInt()));
            if (line.is(i, ",") || !(kept || line.token(at).hasRelation("flat"))) {
                break;
            }
            last = i;
        }
        return last;
    }

    private int end(int noun) {
        int last = noun;
        while (line.has(last + 1) && isUnder(last + 1, noun) && !line.isMark(last + 1)) {
            last++;
        }
        return line.token(last).span().end();
    }

    private boolean isUnder(int token, int head) {
        int at = token;
        for (int depth = 0; at >= 0 && depth < DEEPEST; depth++) {
            if (at == head) {
                return true;
            }
            at = line.token(at).head();
        }
        return false;
    }
}
