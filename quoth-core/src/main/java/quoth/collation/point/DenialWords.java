package quoth.collation.point;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of English by which somebody says that something is not so, and by which a clause does something else than deny. */
final class DenialWords {

    /** Adjectives that call untrue what was said. */
    static final Set<String> UNTRUE = Set.of(
            "false",
            "untrue",
            "baseless",
            "unfounded",
            "groundless",
            "fabricated",
            "invented",
            "absurd",
            "wrong",
            "incorrect",
            "inaccurate");

    /** Nouns that do. */
    static final Pattern UNTRUTH = Pattern.compile(
            "\\b(?:nonsense|rubbish|fiction|an? (?:\\w+ )?(?:lie|fabrication|invention|hoax|fairy tale)|(?:all|pure) lies|lies)\\W*$",
            Pattern.CASE_INSENSITIVE);

    /** Nouns for what somebody says. */
    static final Set<String> SAYINGS = Stream.of(
                    "report",
                    "claim",
                    "allegation",
                    "rumour",
                    "rumor",
                    "accusation",
                    "assertion",
                    "story",
                    "suggestion",
                    "charge")
            .map(Concepts::any)
            .collect(Collectors.toUnmodifiableSet());

    /** A clause that only tells whom or what another means. */
    static final Pattern RELATIVE = Pattern.compile(
            "^\\W*(?:who|whose|whom|which|when|where|that (?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|don['’]t|doesn['’]t|didn['’]t))\\b",
            Pattern.CASE_INSENSITIVE);

    /** A clause that only tells when or why another is so. */
    static final Pattern SUBORDINATE = Pattern.compile(
            "^\\W*(?:since|after|before|while|until|though|although|because|as|if|unless|whether|during|in an?)\\b",
            Pattern.CASE_INSENSITIVE);

    static final Pattern CONDITION = Pattern.compile(
            "\\bwhether\\b|^\\W*(?:(?:even|only|as) )?(?:if|unless|whether|lest|provided|assuming|suppose)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A condition that the clause stands in. */
    static final Pattern CONDITION_BEFORE =
            Pattern.compile("\\b(?:if|unless|whether|lest)\\b[^,;:.!?\"“”]*$", Pattern.CASE_INSENSITIVE);

    /** What somebody denies, when nobody is said to. */
    static final Pattern DENYING_BEFORE =
            Pattern.compile("\\b(?:den(?:y|ies|ied|ying)|denials?)(?: that)?\\W*$", Pattern.CASE_INSENSITIVE);

    /** What is not said, shown or meant: "does not prove it is so". */
    static final Pattern NEGATED_BEFORE = Pattern.compile(
            "(?:\\b(?:not|never|no|nor|without|nothing|nobody)\\b|n['’]t\\b)(?:[\\s\"“‘]+[\\p{L}’'-]+){1,4}[\\s\"“‘,]*$",
            Pattern.CASE_INSENSITIVE);

    /** What has not happened, or is only to come. */
    static final Pattern NOT_YET =
            Pattern.compile("\\byet to\\b|\\b(?:will|would|shall|should)\\b|['’]ll\\b", Pattern.CASE_INSENSITIVE);

    static final Pattern DENYING_FIRST =
            Pattern.compile("^\\W*(?:\\w+ly )?(?:denying|deny|denies|denied)\\b", Pattern.CASE_INSENSITIVE);

    /** "She was denied a visa" is a refusal. */
    static final Pattern WAS_DENIED = Pattern.compile(
            "\\b(?:was|were|is|are|be|been|being|get|gets|got) (?:\\w+ly )?denied$", Pattern.CASE_INSENSITIVE);

    /** What a verb governs, as a clause of its own. */
    static final Pattern COMPLEMENT = Pattern.compile(
            "^[\\s\"“,]*(?:that|whether|if|what|how|why|who|whom|to|there)\\b", Pattern.CASE_INSENSITIVE);

    /** A clause that is not over: neither a stop nor a joint follows. */
    static final Pattern GOES_ON = Pattern.compile(
            "^(?! (?:and|but|or|nor|yet|so|because|when|while|after|before|since|until|as|although|though)\\b)[\\s\"“‘'\\[(]*[\\p{L}\\p{N}]",
            Pattern.CASE_INSENSITIVE);

    static final Set<String> PREPOSITIONS = Set.of(
            "of", "to", "in", "on", "at", "by", "for", "from", "with", "about", "into", "over", "against", "the", "a",
            "an", "only");

    /** "That is false", "this claim was invented": what points back to what was said, and not "these comments are wrong". */
    static final Pattern POINTS_BACK = Pattern.compile(
            "^\\W*(?:(?:but|and|all) )?(?:it|they|(?:this|that|these|those)"
                    + "(?: (?:report|claim|allegation|rumou?r|accusation|assertion|story|suggestion|charge)s?"
                    + "|(?=['’]s\\b|\\W+(?:is|was|are|were|has|have|had|too|simply|all|would|turned)\\b)))\\b",
            Pattern.CASE_INSENSITIVE);

    /** "It is false to say that": what is said comes after. */
    static final Pattern POINTS_AHEAD = Pattern.compile(
            "^\\W*it['’]?(?:s| is| was| would be)\\b[^,;.]*\\b(?:that|to|for)\\b", Pattern.CASE_INSENSITIVE);

    /** A clause that says beside what it asserts what it does not. */
    static final Pattern NEGATED =
            Pattern.compile("\\b(?:not|no|never|nothing|nobody)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);

    static final Pattern NOT_ANY = Pattern.compile(
            "\\b(?:no|any|not an?|not one|nor|without|such)\\s+((?:[\\p{L}-]+\\s+){0,2}[\\p{L}-]+)",
            Pattern.CASE_INSENSITIVE);

    static final Pattern CONTRAST = Pattern.compile(
            "\\b(?:no|not)\\s+(?!(?:\\p{L}+ )?(?:option|choice|alternative)\\b|just\\b|only\\b|merely\\b|simply\\b|so much\\b|sure\\b|really\\b|necessarily\\b)"
                    + "((?:[\\p{L}’'-]+\\s+){1,6}?)but\\b",
            Pattern.CASE_INSENSITIVE);

    /** Verbs that say no more of a thing than that there is one. */
    static final Set<String> BEING = Set.of(
            "be",
            "come",
            "exist",
            "occur",
            "happen",
            "make",
            "give",
            "issue",
            "receive",
            "get",
            "take",
            "place",
            "send",
            "reach",
            "have",
            "find",
            "record",
            "register",
            "hand");

    static final Pattern SUCH = Pattern.compile("\\bsuch\\b", Pattern.CASE_INSENSITIVE);

    /** Clauses of intent and of what holds of anybody are no accounts of what happened. */
    static final Pattern NO_ACCOUNT = Pattern.compile(
            "\\b(?:will|would|shall|should|won['’]t|let)\\b|^\\W*none of (?:that|this|those|these|it|them)\\b|^\\W*(?:you|one)\\b|\\bnever before\\b"
                    + "|^\\W*(?:nothing|no one|nobody) (?:I|we|you|he|she|they|that|who)\\b"
                    + "|\\b(?:I|we) (?:do not|don['’]t|cannot|can['’]t) (?:care|know|think|believe|want|understand|remember)\\b",
            Pattern.CASE_INSENSITIVE);

    static final Pattern NOTHING =
            Pattern.compile("^\\W*(?:that )?(?:no|any|not an?|not one)\\b", Pattern.CASE_INSENSITIVE);

    static final Pattern THERE =
            Pattern.compile("^\\W*(?:that )?(?:there\\b|no\\b|any\\b|not an?\\b|not one\\b)", Pattern.CASE_INSENSITIVE);

    /** Denials of all that anybody might have done. */
    static final Pattern NOBODY = Pattern.compile(
            "^\\W*(?:that )?(?:nobody|no one|none|nothing|any|no)\\b|\\bat no time\\b|\\bnever\\b",
            Pattern.CASE_INSENSITIVE);

    /** Cues by which somebody denies a fact; what is rejected or dismissed may be a plan. */
    static final Pattern DISPUTING = Pattern.compile(
            "\\b(?:den(?:y|ies|ied|ying)|disput\\w+|contradict\\w*|refut\\w+)\\b", Pattern.CASE_INSENSITIVE);

    static final Pattern UNWILLING =
            Pattern.compile("\\b(?:refus\\w+|declin\\w+|doubt\\w*|fail\\w*|hesitat\\w+)\\b", Pattern.CASE_INSENSITIVE);

    /** Verbs that tell what somebody wishes or feels; their denial is no account of what happened. */
    static final Set<String> ATTITUDES = Set.of(
            "expect",
            "want",
            "need",
            "like",
            "feel",
            "seem",
            "appear",
            "concern",
            "care",
            "hope",
            "plan",
            "intend",
            "mean",
            "try",
            "know",
            "think",
            "believe",
            "understand",
            "remember",
            "recall",
            "realize",
            "realise",
            "recognize",
            "recognise",
            "support",
            "agree",
            "oppose",
            "mind",
            "worry",
            "look",
            "sure",
            "afraid",
            "ready",
            "accept",
            "refuse",
            "decline",
            "fail",
            "comment");

    static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|me|my|we|us|our)\\b");

    static final Pattern WORD = Pattern.compile("[\\p{L}-]+");

    private DenialWords() {}
}
