package quoth.collation.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What verbs, nouns and adjectives of one root have in common: "explode" and "explosion", "die" and "death". */
final class Derivation {

    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ates", "ate", "itions", "ition", "utions", "ution", "ments", "ment", "ings", "ing",
            "ions", "ion", "ances", "ance", "ences", "ence", "ures", "ure", "als", "al", "ages", "age", "eries", "ery",
            "ies", "ers", "er", "ed", "es", "s", "y", "e");

    /** Pairs of English whose root has changed: grammar, not subject matter. */
    private static final String IRREGULAR =
            "death die,dead die,fatal die,fatality die,shot shoot,gunshot shoot,loss lose,"
                    + "sale sell,choice choose,flight fly,thought think,belief believe,proof prove,proven prove,relief relieve,growth grow,birth bear,"
                    + "theft thieve,thief thieve,gift give,speech speak,sight see,song sing,success succeed,strife strive,advice advise,"
                    + "life live,alive live,grief grieve,defence defend,defense defend,offence offend,offense offend,response respond,"
                    + "expense expend,pursuit pursue,complaint complain,constraint constrain,restraint restrain,descent descend,"
                    + "ascent ascend,portrait portray,laughter laugh,departure depart,failure fail,arrival arrive,refusal refuse,"
                    + "trial try,denial deny,burial bury,reply reply,supply supply,explosion explode,collision collide,invasion invade,"
                    + "decision decide,division divide,erosion erode,evasion evade,intrusion intrude,conclusion conclude,extension extend,"
                    + "expansion expand,suspension suspend,permission permit,admission admit,submission submit,omission omit,"
                    + "commission commit,resignation resign,acquisition acquire,destruction destroy,description describe,"
                    + "reception receive,deception deceive,perception perceive,conception conceive,resolution resolve,revolution revolve,"
                    + "solution solve,reduction reduce,production produce,introduction introduce,retention retain,detention detain,"
                    + "maintenance maintain,abstention abstain,intervention intervene,convention convene,prevention prevent,"
                    + "succession succeed,procession proceed,concession concede,recession recede,confession confess,"
                    + "abduction abduct,injured injure,injury injure,wounded wound,deceased die,seizure seize,closure close,"
                    + "exposure expose,disclosure disclose,removal remove,approval approve,survival survive,survivor survive,"
                    + "withdrawal withdraw,renewal renew,proposal propose,victory win,winner win,victorious win,assassination assassinate";

    private static final Map<String, String> ROOTS = new HashMap<>();

    static {
        for (String pair : IRREGULAR.split(",")) {
            String[] words = pair.split(" ");
            ROOTS.put(words[0], stem(words[1]));
        }
    }

    private Derivation() {}

    /** The root of a lemma. */
    static String root(String lemma) {
        String known = ROOTS.get(lemma);
        return known != null ? known : stem(lemma);
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            int rest = word.length() - ending.length();
            if (rest >= 3 && word.endsWith(ending) && hasVowel(word, rest) && !word.endsWith("ss")) {
                return undoubled(word.substring(0, rest));
            }
        }
        return word;
    }

    private static boolean hasVowel(String word, int length) {
        for (int i = 0; i < length; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "aeiouls".indexOf(stem.charAt(last)) < 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
