package quoth.reading.coreference;

import java.util.Map;
import java.util.Set;
import quoth.reading.coreference.Candidate.Sex;

/** The pronouns: of which person they are, and how many and of which sex those are for whom they stand. */
enum Pronouns {
    NONE(0, 0, Sex.UNKNOWN, false),
    I(1, 1, Sex.UNKNOWN, false),
    WE(2, 1, Sex.UNKNOWN, true),
    YOU(3, 2, Sex.UNKNOWN, false),
    HE(4, 3, Sex.MALE, false),
    SHE(5, 3, Sex.FEMALE, false),
    IT(6, 3, Sex.UNKNOWN, false),
    THEY(7, 3, Sex.UNKNOWN, true),
    THIS(8, 0, Sex.UNKNOWN, false),
    THESE(9, 0, Sex.UNKNOWN, true),
    OTHER(10, 0, Sex.UNKNOWN, false);

    private static final Map<String, Pronouns> ALL = Map.ofEntries(
            Map.entry("i", I),
            Map.entry("me", I),
            Map.entry("my", I),
            Map.entry("mine", I),
            Map.entry("myself", I),
            Map.entry("we", WE),
            Map.entry("us", WE),
            Map.entry("our", WE),
            Map.entry("ours", WE),
            Map.entry("ourselves", WE),
            Map.entry("you", YOU),
            Map.entry("your", YOU),
            Map.entry("yours", YOU),
            Map.entry("yourself", YOU),
            Map.entry("yourselves", YOU),
            Map.entry("he", HE),
            Map.entry("him", HE),
            Map.entry("his", HE),
            Map.entry("himself", HE),
            Map.entry("she", SHE),
            Map.entry("her", SHE),
            Map.entry("hers", SHE),
            Map.entry("herself", SHE),
            Map.entry("it", IT),
            Map.entry("its", IT),
            Map.entry("itself", IT),
            Map.entry("they", THEY),
            Map.entry("them", THEY),
            Map.entry("their", THEY),
            Map.entry("theirs", THEY),
            Map.entry("themselves", THEY),
            Map.entry("'em", THEY),
            Map.entry("this", THIS),
            Map.entry("that", THIS),
            Map.entry("these", THESE),
            Map.entry("those", THESE));

    private static final Set<String> NONE_AT_ALL = Set.of("nobody", "none", "nothing", "no-one");

    private final int number;
    private final int person;
    private final Sex sex;
    private final boolean several;

    Pronouns(int number, int person, Sex sex, boolean several) {
        this.number = number;
        this.person = person;
        this.sex = sex;
        this.several = several;
    }

    /** Which one a word in lower case is; {@link #OTHER} for pronouns that do not stand for what was mentioned. */
    static Pronouns of(String word) {
        return ALL.getOrDefault(word, OTHER);
    }

    /** Whether a word in lower case says that there is none: nothing later can mean the same. */
    static boolean isOfNone(String word) {
        return NONE_AT_ALL.contains(word);
    }

    static boolean isReflexive(String word) {
        return word.endsWith("self") || word.endsWith("selves");
    }

    /** Its number, from 0. */
    int number() {
        return number;
    }

    /** 1, 2 or 3; 0 for those that point. */
    int person() {
        return person;
    }

    Sex sex() {
        return sex;
    }

    boolean several() {
        return several;
    }
}
