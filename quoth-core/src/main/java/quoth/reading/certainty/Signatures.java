package quoth.reading.certainty;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What English verbs, adjectives and nouns imply of what they govern. All are lemmas. */
final class Signatures {

    private static final Map<String, Signature> INFINITIVE = new HashMap<>();
    private static final Map<String, Signature> CLAUSE = new HashMap<>();
    private static final Map<String, Signature> THING = new HashMap<>();
    private static final Map<String, Signature> THING_AFTER = new HashMap<>();

    static {
        put(
                INFINITIVE,
                Signature.FACT,
                "manage get begin start continue happen dare bother remember go come "
                        + "proceed prove turn help able enough sure certain bind");
        put(INFINITIVE, Signature.COUNTERFACT, "fail forget neglect omit unable cease stop avoid powerless");
        put(INFINITIVE, Signature.REFUSED, "refuse decline unwilling reluctant");
        put(
                INFINITIVE,
                Signature.PROBABLE,
                "seem appear likely expect believe think say report allege understand due set "
                        + "schedule assume presume suspect rumour rumor tend poise");
        put(INFINITIVE, Signature.DOUBTED, "unlikely");
        put(INFINITIVE, Signature.POSSIBLE, "possible allow permit free");
        put(
                INFINITIVE,
                Signature.OPEN,
                "plan want intend hope try seek attempt aim wish agree promise vow pledge threaten "
                        + "offer need ask order tell urge suppose prepare propose consider vote demand desire mean ready willing "
                        + "eager keen decide choose opt call invite encourage instruct advise warn request claim swear require "
                        + "plan proposal bid effort attempt promise pledge threat offer wait impossible hard "
                        + "difficult easy time right chance opportunity ability permission");
        put(
                CLAUSE,
                Signature.FACT,
                "show prove find establish demonstrate clear true certain sure evident obvious mean");
        put(
                CLAUSE,
                Signature.FACTIVE,
                "know regret realise realize discover notice learn remember forget fact aware sorry glad");
        put(CLAUSE, Signature.COUNTERFACT, "false untrue wrong pretend");
        put(CLAUSE, Signature.REFUSED, "deny reject dismiss refute rebut dispute disprove denial contradict");
        put(
                CLAUSE,
                Signature.PROBABLE,
                "believe think suspect expect assume presume guess reckon estimate predict likely "
                        + "probable fear suppose consider imagine anticipate understand appear seem feel belief suspicion "
                        + "expectation impression conclude conclusion forecast assumption fear estimate confident convinced");
        put(CLAUSE, Signature.DOUBTED, "doubt unlikely improbable sceptical skeptical");
        put(
                CLAUSE,
                Signature.POSSIBLE,
                "possible suggest hint speculate possibility chance danger risk conceivable "
                        + "suggestion speculation speculate imply");
        put(
                CLAUSE,
                Signature.OPEN,
                "ask wonder question inquire enquire whether unclear unknown uncertain hope wish want "
                        + "demand order urge request propose recommend require evidence proof sign indication plead "
                        + "call plan vow pledge promise threaten threat proposal beg instruct advise debate decide check "
                        + "investigate examine impossible");
    }

    static {
        put(
                THING,
                Signature.FACT,
                "make launch carry commit conduct hold stage take have cause begin start complete finish perform "
                        + "undertake deliver give do see suffer witness bring");
        put(
                THING,
                Signature.REFUSED,
                "prevent avoid avert thwart foil cancel scrap deny reject refuse rule block abort forgo miss skip "
                        + "lack preclude forestall");
        put(
                THING,
                Signature.OPEN,
                "plan want seek demand threaten propose promise urge request consider offer vow order schedule "
                        + "expect await allow ban prohibit oppose plot recommend suggest need favour favor advocate discuss mull "
                        + "contemplate predict forecast authorise authorize invite encourage discourage require pledge "
                        + "prepare risk fear warn");
        put(
                THING_AFTER,
                Signature.OPEN,
                "call:for ask:for push:for press:for prepare:for plan:for wait:for hope:for appeal:for apply:for "
                        + "vote:for vote:on vote:against campaign:for campaign:against warn:of warn:against threaten:with "
                        + "demand:for plan:of threat:of possibility:of risk:of fear:of prospect:of chance:of danger:of "
                        + "request:for bid:for proposal:for need:for opposition:to oppose:to ban:on preparation:for hope:of "
                        + "agree:on agree:to");
        put(THING_AFTER, Signature.COUNTERFACT, "lack:of absence:of refrain:from abstain:from stop:short denial:of");
    }

    private Signatures() {}

    private static void put(Map<String, Signature> map, Signature signature, String words) {
        for (String word : words.split(" ")) {
            map.put(word, signature);
        }
    }

    /** What a word implies of the infinitive it governs, when that is more than the word itself. */
    static Optional<Signature> ofInfinitive(String lemma) {
        return Optional.ofNullable(INFINITIVE.get(lemma));
    }

    /** What a word implies of the clause it governs, when it is known. */
    static Optional<Signature> ofClause(String lemma) {
        return Optional.ofNullable(CLAUSE.get(lemma));
    }

    /** What a verb implies of the happening that is its object, when that depends on it: "cancelled the strike". */
    static Optional<Signature> ofThing(String lemma) {
        return Optional.ofNullable(THING.get(lemma));
    }

    /** What a word implies of the happening behind its preposition, when that depends on it: "called for a strike". */
    static Optional<Signature> ofThingAfter(String lemma, String preposition) {
        return Optional.ofNullable(THING_AFTER.get(lemma + ':' + preposition));
    }
}
