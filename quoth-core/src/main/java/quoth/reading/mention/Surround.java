package quoth.reading.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import quoth.document.Imprint;
import quoth.language.CountryWords;
import quoth.reading.EntityType;
import quoth.reading.Line;
import quoth.reading.coreference.CloseApposition;

/** What the words around a name tell of its bearer. */
final class Surround {

    private static final int APPOSITION = 14;

    /** What a text says of somebody counts more than what the name looks like each time it is named. */
    private static final int SAID = 10;

    /** How many words on the noun of an apposition is looked for. */
    private static final int KIND = 6;

    private static final Set<String> BEFORE_ANY_PLACE = Set.of("on", "from", "to", "of", "the", "over", "above");

    private final Line line;
    private final NamePhrase phrase;

    Surround(Line line, NamePhrase phrase) {
        this.line = line;
        this.phrase = phrase;
    }

    /** Whether it stands where places stand: "in Halmen". */
    boolean isPlaced() {
        return phrase.roles().isEmpty() && line.is(phrase.first() - 1, Vocabulary.BEFORE_PLACES);
    }

    /** Whether it looks to be the subject of a verb. */
    boolean isSubject() {
        int next = phrase.last() + 1;
        if (line.is(next, ",")) {
            int end = next + 1;
            while (line.has(end) && !line.is(end, ",") && end - next < APPOSITION) {
                end++;
            }
            next = line.is(end, ",") ? end + 1 : next;
        }
        next = line.tag(next).startsWith("RB") ? next + 1 : next;
        boolean before =
                line.isFinite(phrase.first() - 1) && Vocabulary.SAYING.contains(line.lemma(phrase.first() - 1));
        return line.isFinite(next) || before;
    }

    /** Counts for every type that the name and its surroundings speak for. */
    void vote(Figure figure, Imprint imprint) {
        voteByWords(figure);
        voteByPlace(figure);
        String name = phrase.text().toLowerCase(Locale.ROOT);
        String outlet = imprint.outlet().orElse("").toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        if (!outlet.isEmpty() && outlet.equals(name.replaceFirst("^the ", "")) && !isBody()) {
            figure.vote(EntityType.MEDIA, 8);
        }
        roleBefore().ifPresent(role -> give(figure, role));
        roleAfter().ifPresent(role -> give(figure, role));
        kindAfter().ifPresent(kind -> figure.vote(kind, SAID));
        kindSaid().ifPresent(kind -> figure.vote(kind, 6));
        kindBefore().ifPresent(kind -> figure.vote(kind, SAID));
    }

    /** "River Free, a movement that …", "Pellow Wharf is a company" and "the Isk valley": what kind of thing the words behind the name say it is. */
    private Optional<EntityType> kindAfter() {
        int i = phrase.last() + 1;
        boolean before = line.is(phrase.first() - 1, "the") && Vocabulary.PLACES.contains(line.lower(i));
        if (before && line.isNoun(i) && !line.isNoun(i + 1)) {
            return Optional.of(EntityType.PLACE);
        }
        boolean said = line.is(i, ",") || line.is(i, Set.of("is", "was"));
        boolean apposed = said && line.is(i + 1, Set.of("a", "an", "the"));
        for (int at = i + 2; apposed && at < i + KIND; at++) {
            if (line.isNoun(at) && !line.isNoun(at + 1)) {
                return kind(line.lower(at));
            }
            boolean goesOn = line.isNoun(at) || line.tag(at).startsWith("JJ") || line.is(at, "-");
            if (!goesOn) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "A movement called River Free". */
    private Optional<EntityType> kindBefore() {
        int verb = line.is(phrase.first() - 1, "the") ? phrase.first() - 2 : phrase.first() - 1;
        boolean called = line.is(verb, "called") || line.is(verb, "named");
        return called && line.isNoun(verb - 1) ? kind(line.lower(verb - 1)) : Optional.empty();
    }

    /** "The Veltra party", "the church of Ombra". */
    private Optional<EntityType> kindSaid() {
        int first = phrase.first();
        int next = phrase.last() + 1;
        if (line.is(first - 1, "the") && line.isNoun(next) && !line.isNoun(next + 1)) {
            return CloseApposition.kind(line.lower(next));
        }
        boolean behind = line.is(first - 1, "of") && line.is(first - 3, "the");
        return behind ? CloseApposition.kind(line.lower(first - 2)) : Optional.empty();
    }

    private static Optional<EntityType> kind(String noun) {
        if (Vocabulary.ROLES.contains(noun)) {
            return Optional.empty();
        }
        if (Vocabulary.MEDIA.contains(noun) || noun.equals("broadcaster")) {
            return Optional.of(EntityType.MEDIA);
        }
        if (Vocabulary.BODIES.contains(noun)) {
            return Optional.of(EntityType.ORGANISATION);
        }
        return Vocabulary.PLACES.contains(noun) ? Optional.of(EntityType.PLACE) : Optional.empty();
    }

    private void give(Figure figure, String role) {
        boolean person = Vocabulary.ROLES.contains(role);
        if (person && isBody()) {
            return;
        }
        figure.give(role);
        figure.vote(person ? EntityType.PERSON : EntityType.ORGANISATION, person ? 3 : 1);
    }

    private boolean isBody() {
        return phrase.words().stream().anyMatch(word -> Vocabulary.BODIES.contains(word.toLowerCase(Locale.ROOT)))
                && phrase.words().size() > 1;
    }

    private void voteByWords(Figure figure) {
        List<String> lower = phrase.words().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        boolean several = lower.size() > 1;
        String last = lower.getLast();
        String first = lower.getFirst();
        boolean ofName = lower.contains("of");
        if (CountryWords.isName(phrase.text())) {
            figure.vote(EntityType.PLACE, 5);
        } else if (CountryWords.isPeople(phrase.text()) || CountryWords.isAdjective(phrase.text())) {
            figure.vote(EntityType.GROUP, 5);
        } else if (several
                && (Vocabulary.MEDIA.contains(last)
                        || first.equals("radio")
                        || (last.equals("agency") && lower.contains("news")))) {
            figure.vote(EntityType.MEDIA, 5);
        } else if (several && (Vocabulary.BODIES.contains(last) || (ofName && Vocabulary.BODIES.contains(first)))) {
            figure.vote(EntityType.ORGANISATION, 5);
        } else if (!phrase.roles().isEmpty()) {
            figure.vote(EntityType.PERSON, 5);
        } else if (several
                && (Vocabulary.PLACES.contains(last) || Vocabulary.PLACES.contains(first))
                && !mayBeSurname(lower)) {
            figure.vote(EntityType.PLACE, 5);
        } else if (line.tag(phrase.last()).equals("NNPS") && !several) {
            figure.vote(EntityType.GROUP, 3);
        } else if (isAcronym()) {
            figure.vote(EntityType.ORGANISATION, 2);
        } else if (line.is(phrase.first() - 1, "the")) {
            figure.vote(EntityType.OTHER, 3);
        } else if (lower.size() > 2 && Vocabulary.ROLES.contains(last)) {
            figure.vote(EntityType.ORGANISATION, 1);
        } else if (several && lower.size() <= 4) {
            figure.vote(EntityType.PERSON, 2);
        }
    }

    /** "Fiona Hill": a kind of place that people are called too, where nothing before it speaks for a place. */
    private boolean mayBeSurname(List<String> lower) {
        return lower.size() == 2
                && Vocabulary.SURNAMES_TOO.contains(lower.getLast())
                && !Vocabulary.PLACES.contains(lower.getFirst())
                && !line.is(phrase.first() - 1, Vocabulary.BEFORE_PLACES)
                && !line.is(phrase.first() - 1, BEFORE_ANY_PLACE);
    }

    private boolean isAcronym() {
        String word = phrase.text();
        return phrase.words().size() == 1
                && word.length() >= 2
                && word.length() <= 6
                && word.chars().allMatch(Character::isUpperCase);
    }

    private void voteByPlace(Figure figure) {
        int first = phrase.first();
        int next = phrase.last() + 1;
        boolean single = phrase.words().size() == 1;
        if (isPlaced()) {
            figure.vote(EntityType.PLACE, phrase.words().size() > 2 ? 1 : 3);
        } else if (single
                && line.is(first - 1, Set.of("from", "to", "of"))
                && phrase.roles().isEmpty()) {
            figure.vote(EntityType.PLACE, 1);
        }
        boolean aged = line.is(next, ",") && line.tag(next + 1).equals("CD") && line.is(next + 2, Set.of(",", "."));
        if (aged) {
            figure.vote(EntityType.PERSON, 4);
        }
        if (line.is(first - 1, "itself")) {
            figure.vote(EntityType.ORGANISATION, 3);
        }
        boolean led = line.is(first - 1, "of") && Vocabulary.ROLES.contains(line.lower(first - 2));
        if ((led || Vocabulary.BODIES.contains(line.lower(first - 1)))
                && phrase.roles().isEmpty()) {
            figure.vote(single ? EntityType.PLACE : EntityType.ORGANISATION, single ? 1 : 3);
        }
        boolean headOffice = line.is(first - 2, "office") && line.is(first - 3, "head");
        boolean body = line.is(first - 1, "of") && (headOffice || Vocabulary.OF_BODIES.contains(line.lower(first - 2)));
        if (body || (line.tag(next).equals("POS") && Vocabulary.OF_BODIES.contains(line.lower(next + 1)))) {
            figure.vote(EntityType.ORGANISATION, SAID);
        }
        if (isSubject() && Vocabulary.SAYING.contains(line.lemma(next)) && !line.is(first - 1, "the")) {
            figure.vote(EntityType.PERSON, 1);
        }
        if (single && line.tag(next).equals("POS") && Vocabulary.BODIES.contains(line.lemma(next + 1))) {
            figure.vote(EntityType.PLACE, 2);
        }
    }

    /** "the operator, Ruun Line" and "its skipper, Joss Tamm": the last noun before the comma. */
    private Optional<String> roleBefore() {
        int comma = phrase.first() - 1;
        String noun = line.lemma(comma - 1);
        boolean role = Vocabulary.ROLES.contains(noun) || Vocabulary.FIRMS.contains(noun);
        return line.is(comma, ",") && line.isNoun(comma - 1) && role && endsApposition()
                ? Optional.of(noun)
                : Optional.empty();
    }

    private boolean endsApposition() {
        int next = phrase.last() + 1;
        return !line.has(next) || line.isMark(next) || line.isVerb(next);
    }

    /** "Emin Saarva, director of the hospital": the head of what follows the comma. */
    private Optional<String> roleAfter() {
        int i = phrase.last() + 1;
        if (!line.is(i, ",")) {
            return Optional.empty();
        }
        i++;
        if (line.tag(i).equals("CD") && line.is(i + 1, ",")) {
            i += 2;
        }
        for (int end = i + 6; i < end; i++) {
            boolean last = line.isNoun(i) && !line.isNoun(i + 1) && !line.is(i + 1, Set.of("'s", "’s"));
            String noun = line.lower(i);
            if (last) {
                boolean fits = Vocabulary.ROLES.contains(noun) || Vocabulary.FIRMS.contains(noun);
                return fits && (!line.isName(i) || i > phrase.last() + 2) ? Optional.of(noun) : Optional.empty();
            }
            boolean goesOn = line.isNoun(i)
                    || line.tag(i).startsWith("JJ")
                    || line.tag(i).equals("DT")
                    || line.tag(i).equals("PRP$")
                    || line.tag(i).equals("POS")
                    || line.is(i, "-");
            if (!goesOn) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The name with whose it is: "Estmark's Defence Ministry". */
    Optional<String> withPossessor() {
        boolean owned = phrase.roles().isEmpty()
                && phrase.first() < phrase.name()
                && line.tag(phrase.name() - 1).equals("POS");
        if (!owned) {
            return Optional.empty();
        }
        StringBuilder whole = new StringBuilder();
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            whole.append(i > phrase.first() && line.isApart(i) ? " " : "").append(line.form(i));
        }
        return Optional.of(whole.toString());
    }

    /** The acronym in brackets right behind the name. */
    Optional<String> acronym() {
        int i = phrase.last() + 1;
        boolean bracketed = line.is(i, "(") && line.is(i + 2, ")") && line.isName(i + 1);
        return bracketed && phrase.words().size() > 1 ? Optional.of(line.form(i + 1)) : Optional.empty();
    }
}
