package quoth.reading.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import quoth.language.CountryWords;
import quoth.language.Token;
import quoth.reading.MentionForm;
import quoth.reading.coreference.Candidate.Sex;

/** What is seen of a candidate before it is compared with any other. */
final class Profile {

    static final int SINGULAR = 1;
    static final int PLURAL = 2;
    static final int EITHER = 3;

    /** How a nominal is determined. */
    static final int BARE = 0;

    static final int DEFINITE = 1;
    static final int INDEFINITE = 2;
    static final int DEMONSTRATIVE = 3;
    static final int POSSESSED = 4;
    static final int COUNTED = 5;

    private static final int APPOSITION = "appos".hashCode();

    private static final Set<String> DEFINITES = Set.of("the");
    private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those", "such");
    private static final Set<String> INDEFINITES =
            Set.of("a", "an", "some", "any", "no", "another", "every", "each", "several", "many", "few", "other");
    private static final Set<String> COLLECTIVE = Set.of(
            "team",
            "group",
            "government",
            "police",
            "family",
            "company",
            "staff",
            "crew",
            "army",
            "party",
            "public",
            "committee",
            "council",
            "board",
            "band",
            "club",
            "audience",
            "ministry",
            "administration",
            "military");

    private static final Set<String> COUNTRIES = Set.of(
            "country",
            "nation",
            "state",
            "land",
            "republic",
            "kingdom",
            "homeland",
            "fatherland",
            "motherland",
            "territory",
            "island",
            "neighbor",
            "neighbour",
            "power");

    private static final Set<String> PARTS = Set.of(
            "airport",
            "apartment",
            "avenue",
            "balcony",
            "beach",
            "border",
            "bridge",
            "building",
            "camp",
            "campsite",
            "cemetery",
            "church",
            "corner",
            "corridor",
            "courtyard",
            "dam",
            "door",
            "entrance",
            "exit",
            "factory",
            "fence",
            "field",
            "flat",
            "floor",
            "forest",
            "garden",
            "gate",
            "hall",
            "hallway",
            "harbor",
            "harbour",
            "hospital",
            "hotel",
            "house",
            "kitchen",
            "lane",
            "lawn",
            "lobby",
            "mall",
            "market",
            "mill",
            "mine",
            "museum",
            "office",
            "park",
            "path",
            "pavement",
            "plant",
            "platform",
            "port",
            "prison",
            "quay",
            "river",
            "road",
            "roof",
            "room",
            "runway",
            "school",
            "shop",
            "shore",
            "square",
            "stadium",
            "stage",
            "staircase",
            "station",
            "store",
            "street",
            "theater",
            "theatre",
            "tunnel",
            "wall",
            "window",
            "yard");

    final Candidate candidate;
    final Pronouns pronoun;
    final int head;
    final int lemma;
    final int number;
    final int determiner;
    final Sex sex;
    final int kind;
    final int[] contentWords;
    final List<String> names;
    final String string;

    /** The last word of the string; empty where that is. */
    final String lastWord;

    final String word;
    final List<String> coreWords;
    final int relation;
    final int governor;
    final int sentence;
    final int content;

    /** The log-probability of each kind, in eighths. */
    final int[] kinds;

    private final boolean country;
    private final boolean none;

    /** Whom the phrase names inside without being about them: Lunt in "Lunt's father". */
    private final List<Integer> inside;

    private Profile(Scene scene, Candidate candidate, int[] kinds, List<Integer> inside) {
        this.kinds = kinds;
        this.inside = inside;
        this.candidate = candidate;
        head = candidate.head();
        String word = scene.lower(head);
        pronoun = candidate.isPronoun() ? Pronouns.of(word) : Pronouns.NONE;
        lemma = scene.lemma(head);
        this.word = singular(scene.token(head).lemma());
        coreWords = new ArrayList<>();
        determiner = candidate.isPronoun() ? BARE : determiner(scene, candidate);
        number = number(scene, candidate, pronoun);
        sex = candidate.isPronoun() ? pronoun.sex() : candidate.sex();
        kind = candidate.isPronoun()
                ? 100 + pronoun.number()
                : candidate.isName() ? 200 + best(kinds) : 300 + determiner;
        List<Integer> words = new ArrayList<>();
        names = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        for (int i = candidate.first(); i <= candidate.last(); i++) {
            Token token = scene.token(i);
            boolean core = i <= candidate.phrase().end();
            if (token.isContentWord() && i != head && core) {
                words.add(scene.lemma(i));
            }
            if (token.tag().startsWith("NNP") || token.tag().equals("CD")) {
                names.add(scene.lower(i));
            }
            if (core && token.isContentWord()) {
                coreWords.add(singular(token.lemma()));
            }
            boolean leading = whole.isEmpty() && token.tag().equals("DT");
            boolean possessive = i == candidate.last() && token.tag().equals("POS");
            if (!leading && !possessive) {
                whole.append(scene.lower(i)).append(' ');
            }
        }
        contentWords = words.stream().mapToInt(Integer::intValue).toArray();
        string = whole.toString();
        lastWord = string.substring(string.trim().lastIndexOf(' ') + 1);
        none = Pronouns.isOfNone(word) || scene.lower(candidate.first()).equals("no");
        country = candidate.isName() && CountryWords.isName(scene.token(head).form());
        relation = scene.relation(head);
        governor = scene.head(head);
        sentence = scene.sentence(head);
        content = scene.content(head);
    }

    private static String singular(String lemma) {
        return lemma.toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * What is seen of a candidate.
     *
     * @param kinds the log-probability of each kind, in eighths
     * @param inside the identities of the names inside it that it is not about
     */
    static Profile of(Scene scene, Candidate candidate, int[] kinds, List<Integer> inside) {
        return new Profile(scene, candidate, kinds, inside);
    }

    /** Whether it says that there is none: "nobody", "no order". */
    boolean isOfNone() {
        return none;
    }

    /** Whether it is the name of a country. */
    boolean isCountry() {
        return country;
    }

    /** Whether it calls something a place and no country: "the square". */
    boolean isPlaceWithin() {
        return best(kinds) == Kind.PLACE.number() && !COUNTRIES.contains(word);
    }

    /** Whether it calls something by a word for what lies in a town or belongs to a house: "the bridge". */
    boolean isPart() {
        return PARTS.contains(word);
    }

    /** Whether a phrase names somebody inside whom it cannot mean: "Lunt's father" is not Lunt. */
    boolean names(Group group) {
        return group.identity >= 0 && inside.contains(group.identity);
    }

    /** Whether it stands inside the other, a name, without being set beside it: "Lunt after the crash" is no crash. */
    boolean standsIn(Profile other) {
        return candidate.form() == MentionForm.NOMINAL
                && other.candidate.isName()
                && other.candidate.phrase().contains(candidate.phrase())
                && relation != APPOSITION;
    }

    /** Whether the other is a pronoun inside this phrase, which says whose it is: "his father" is not "he". */
    boolean isOwnedBy(Profile other) {
        return other.candidate.isPronoun()
                && candidate.phrase().contains(other.candidate.phrase())
                && other.head != head;
    }

    private static int determiner(Scene scene, Candidate candidate) {
        int first = candidate.first();
        String word = scene.lower(first);
        if (DEFINITES.contains(word)) {
            return DEFINITE;
        }
        if (DEMONSTRATIVES.contains(word)) {
            return DEMONSTRATIVE;
        }
        if (INDEFINITES.contains(word)) {
            return INDEFINITE;
        }
        for (int i = first; i < candidate.head(); i++) {
            if (scene.token(i).tag().equals("PRP$") || scene.token(i).tag().equals("POS")) {
                return POSSESSED;
            }
        }
        return scene.token(first).tag().equals("CD") ? COUNTED : BARE;
    }

    private static int number(Scene scene, Candidate candidate, Pronouns pronoun) {
        if (candidate.isPronoun()) {
            return pronoun == Pronouns.YOU || pronoun == Pronouns.OTHER
                    ? EITHER
                    : pronoun.several() ? PLURAL : SINGULAR;
        }
        if (candidate.phrase().joined()) {
            return PLURAL;
        }
        String tag = scene.token(candidate.head()).tag();
        if (tag.equals("NNS")) {
            return PLURAL;
        }
        boolean collective = COLLECTIVE.contains(scene.lower(candidate.head()));
        boolean organisation = candidate
                .type()
                .map(type -> switch (type) {
                    case ORGANISATION, MEDIA, GROUP, OTHER -> true;
                    case PERSON, PLACE -> false;
                })
                .orElse(candidate.form() == MentionForm.NAME);
        return collective || organisation || tag.equals("NNPS") ? EITHER : SINGULAR;
    }

    /** The kind with most odds. */
    static int best(int[] kinds) {
        int best = 0;
        for (int k = 1; k < kinds.length; k++) {
            best = kinds[k] > kinds[best] ? k : best;
        }
        return best;
    }

    /** The first letters of the words of the string. */
    String initials() {
        StringBuilder initials = new StringBuilder();
        for (String part : string.trim().split(" ")) {
            initials.append(part.isEmpty() ? ' ' : part.charAt(0));
        }
        return initials.toString();
    }
}
