package quoth.collation.point;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quoth.collation.WordCounts;

/**
 * What words are about: lemmas reduced to a stem, and the commonest ways of news writing to say the same ("die", "kill",
 * "death") reduced to one.
 */
final class Concepts {

    /** Rows of words of general news vocabulary that report the same thing; the first names the concept. */
    private static final List<List<String>> KIN = List.of(
            List.of("die", "kill", "dead", "death", "fatality", "perish", "slay", "toll", "deadly", "bereave"),
            List.of("injure", "hurt", "wound", "injury", "injured", "wounded"),
            List.of("missing", "unaccounted", "disappear", "vanish"),
            List.of("arrest", "detain", "detention", "custody"),
            List.of("begin", "start", "commence", "onset"),
            List.of("find", "discover", "discovery"),
            List.of("vote", "ballot"),
            List.of("aboard", "carry", "onboard"),
            List.of("steal", "theft"),
            List.of("lead", "ahead", "margin", "advantage"),
            List.of("win", "victory"),
            List.of("resign", "resignation"),
            List.of("leave", "depart", "departure"),
            List.of("arrive", "arrival"),
            List.of("attack", "assault"),
            List.of("evacuate", "evacuation"),
            List.of("shoot", "shooting", "gunfire"),
            List.of("notify", "inform", "notification"),
            List.of("inspect", "inspection", "examine", "examination"),
            List.of("attacker", "assailant", "intruder", "perpetrator", "raider", "hacker"),
            List.of("close", "shut", "closure"),
            List.of("detect", "notice", "spot", "detection"),
            List.of("expect", "due"),
            List.of("crowd", "attendance", "spectator", "turnout"),
            List.of("demonstrator", "protester", "protestor", "marcher"),
            List.of("fine", "penalty"),
            List.of("fire", "blaze", "flame", "burn"),
            List.of("crash", "collision", "collide"),
            List.of("explosion", "blast", "explode", "detonate"),
            List.of("authority", "regulator", "watchdog"),
            List.of("company", "firm"),
            List.of("wage", "salary"),
            List.of("sack", "dismiss", "dismissal"),
            List.of("buy", "purchase", "acquire", "acquisition"),
            List.of("sell", "sale"),
            List.of("sign", "signature", "signing"),
            List.of("build", "construct", "construction", "complete", "completion"),
            List.of("rescue", "save"),
            List.of("abandon", "stop", "halt", "interrupt", "interruption", "suspend"),
            List.of("postpone", "delay", "postponement"),
            List.of("infect", "infection"),
            List.of("doctor", "physician", "medic"),
            List.of("child", "pupil", "schoolchild"),
            List.of("police", "officer", "policeman"),
            List.of("soldier", "troop", "serviceman"),
            List.of("house", "home", "dwelling"),
            List.of("car", "vehicle"),
            List.of("worker", "employee", "staff"),
            List.of("film", "movie"),
            List.of("assembly", "gathering", "rally"));

    /** Nouns for human beings of no particular kind. */
    private static final Set<String> PEOPLE = Set.of(
            "people",
            "person",
            "man",
            "woman",
            "soul",
            "individual",
            "human",
            "other",
            "life",
            "victim",
            "inhabitant",
            "resident",
            "citizen",
            "villager",
            "participant");

    /** Verbs that say nothing of what happened. */
    private static final Set<String> EMPTY = Set.of(
            "be",
            "have",
            "do",
            "make",
            "take",
            "get",
            "give",
            "go",
            "come",
            "put",
            "say",
            "tell",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "shall",
            "should",
            "must",
            "add",
            "report",
            "claim",
            "announce",
            "accord",
            "state",
            "believe",
            "think",
            "know",
            "call",
            "ask",
            "see",
            "number",
            "figure",
            "count",
            "total",
            "more",
            "most",
            "many",
            "not",
            "also",
            "still",
            "only",
            "so",
            "far",
            "least",
            "last",
            "first",
            "next",
            "year",
            "day",
            "month",
            "week",
            "hour",
            "minute",
            "time",
            "new",
            "place",
            "show",
            "respond",
            "tweet",
            "write",
            "publish",
            "post",
            "release",
            "interview",
            "speak",
            "talk",
            "discuss",
            "argue",
            "urge",
            "warn",
            "deny",
            "criticise",
            "criticize",
            "conduct",
            "reply",
            "answer",
            "note",
            "explain",
            "insist",
            "stress",
            "quote",
            "cite",
            "email",
            "mail",
            "phone",
            "want",
            "need",
            "seem",
            "appear",
            "become",
            "help",
            "let",
            "keep",
            "hold",
            "today",
            "now",
            "yesterday",
            "tomorrow");

    /** What can befall people: whoever counts the one does not count the other. */
    private static final Set<String> STATES = Set.of("die", "injure", "missing", "arrest");

    /** Verbs by which somebody gives something to know. */
    private static final Set<String> TELLING = Set.of(
            "say",
            "tell",
            "claim",
            "maintain",
            "insist",
            "announce",
            "state",
            "declare",
            "write",
            "report",
            "reckon",
            "speak",
            "talk",
            "add",
            "argue",
            "believe",
            "think",
            "assert",
            "confirm",
            "deny",
            "explain",
            "assure",
            "promise",
            "estimate",
            "accord",
            "put",
            "give");

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("foreseen", "forese"),
            Map.entry("foresaw", "forese"),
            Map.entry("foresee", "forese"),
            Map.entry("seen", "see"),
            Map.entry("saw", "see"),
            Map.entry("taken", "take"),
            Map.entry("took", "take"),
            Map.entry("given", "give"),
            Map.entry("gave", "give"),
            Map.entry("known", "know"),
            Map.entry("knew", "know"),
            Map.entry("chosen", "choos"),
            Map.entry("chose", "choos"),
            Map.entry("broken", "break"),
            Map.entry("broke", "break"),
            Map.entry("spoken", "speak"),
            Map.entry("spoke", "speak"),
            Map.entry("written", "write"),
            Map.entry("wrote", "write"),
            Map.entry("done", "do"),
            Map.entry("did", "do"),
            Map.entry("went", "go"),
            Map.entry("gone", "go"),
            Map.entry("thieves", "thief"),
            Map.entry("lives", "life"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"));

    private static final Map<String, String> CONCEPTS = concepts();

    private static final WordCounts COUNTS = WordCounts.news().under(Concepts::known);

    private Concepts() {}

    /** The concept of a lemma, or empty for a word that is about nothing in particular. */
    static Optional<String> of(String lemma) {
        String lower = lemma.toLowerCase(Locale.ROOT);
        if (EMPTY.contains(lower) || PEOPLE.contains(lower) || lower.length() < 3) {
            return Optional.empty();
        }
        return Optional.of(known(lower));
    }

    /** The concept of a lemma, even of one that is about nothing in particular. */
    static String any(String lemma) {
        return known(lemma.toLowerCase(Locale.ROOT));
    }

    private static String known(String word) {
        String known = CONCEPTS.get(word);
        return known != null ? known : stem(word);
    }

    /** Whether a noun means human beings of no particular kind. */
    static boolean isPeople(String lemma) {
        return PEOPLE.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** Whether a verb says that somebody gives something to know. */
    static boolean isTelling(String lemma) {
        return TELLING.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** Whether a concept is something that befalls people and is told in tolls. */
    static boolean isState(String concept) {
        return STATES.contains(concept);
    }

    /** How telling a concept is, from 0 for what every article has to 1 for a rare word. */
    static double weight(String concept) {
        double share = COUNTS.share(concept);
        return Math.clamp(-Math.log(share + 1e-4) / 4.2, 0, 1);
    }

    private static Map<String, String> concepts() {
        Map<String, String> concepts = new HashMap<>();
        KIN.forEach(row -> row.forEach(word -> concepts.put(word, row.getFirst())));
        return Map.copyOf(concepts);
    }

    /** A word without the commonest endings of English; some irregular forms as their base. */
    static String stem(String word) {
        String base = IRREGULAR.get(word);
        return base != null ? base : withoutEnding(word);
    }

    private static String withoutEnding(String word) {
        for (String ending : List.of(
                "ations", "ation", "itions", "ition", "ments", "ment", "ions", "ion", "ings", "ing", "ers", "er", "ed",
                "es", "s", "y", "e")) {
            int rest = word.length() - ending.length();
            if (word.endsWith(ending) && (rest >= 4 || (rest == 3 && ending.equals("s") && !word.endsWith("ss")))) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
