package quoth.reading.attribution;

import java.util.Set;

/** General English words of saying and thinking, by what they can govern. All are lemmas. */
final class SayingWords {

    /** Verbs of saying and writing that govern a clause. */
    static final Set<String> SPEECH = words(
            "say tell claim add insist argue deny warn admit ask reply write declare announce "
                    + "explain concede promise state report confirm acknowledge predict estimate respond answer suggest allege "
                    + "assure swear testify recall recount remember complain mention note repeat boast hint inform notify remark "
                    + "conclude maintain reveal disclose stress emphasise emphasize observe advise order instruct urge whisper "
                    + "shout threaten vow caution contend assert indicate show scream yell joke protest object propose "
                    + "demand request signal post tweet pledge guarantee convince persuade remind call inquire enquire "
                    + "accuse blame fear believe think suspect expect hope doubt feel reckon guess worry assume consider rule decide find");

    /** Those of them that tell what somebody thinks and may never have said. */
    static final Set<String> THOUGHT =
            words("believe think suspect expect hope doubt feel reckon guess worry fear assume consider "
                    + "remember find decide know show");

    /** Verbs whose content may be an infinitive that somebody is told to do or promises to do. */
    static final Set<String> DIRECTIVE =
            words("tell ask order instruct advise urge warn promise threaten vow swear pledge "
                    + "claim expect hope request remind caution refuse decline offer");

    /** Verbs that say nothing without somebody who is told. */
    static final Set<String> ADDRESSED = words("tell assure inform notify convince persuade remind");

    /** Verbs whose passive with an infinitive leaves the source out: "is believed to have overheated". */
    static final Set<String> IMPERSONAL = words("believe think say allege report understand rumour rumor suppose know");

    /** Verbs that may govern a clause without a conjunction. */
    static final Set<String> BARE =
            words("say tell claim add insist argue warn admit reply write announce explain concede swear "
                    + "promise confirm acknowledge predict estimate suggest assure recall complain boast hint inform remark conclude "
                    + "believe think suspect hope fear reckon guess feel know deny report note repeat");

    /** Verbs that govern a question. */
    static final Set<String> ASKING = words("ask tell wonder inquire enquire explain say");

    /** Nouns for what is said, which govern a clause. */
    static final Set<String> NOUNS =
            words("report claim allegation accusation rumour rumor statement warning assurance promise "
                    + "suggestion assertion insinuation complaint contention testimony denial");

    private SayingWords() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
