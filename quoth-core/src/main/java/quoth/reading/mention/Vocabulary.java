package quoth.reading.mention;

import java.util.Map;
import java.util.Set;

/** General words that tell persons, bodies and places apart. All in lower case. */
final class Vocabulary {

    /** Forms of address and ranks that stand before a person's name. */
    static final Map<String, String> ADDRESSES = Map.ofEntries(
            Map.entry("mr", "mr"),
            Map.entry("mr.", "mr"),
            Map.entry("mrs", "mrs"),
            Map.entry("mrs.", "mrs"),
            Map.entry("ms", "ms"),
            Map.entry("ms.", "ms"),
            Map.entry("miss", "miss"),
            Map.entry("dr", "doctor"),
            Map.entry("dr.", "doctor"),
            Map.entry("doctor", "doctor"),
            Map.entry("prof", "professor"),
            Map.entry("prof.", "professor"),
            Map.entry("professor", "professor"),
            Map.entry("sir", "sir"),
            Map.entry("dame", "dame"),
            Map.entry("lord", "lord"),
            Map.entry("lady", "lady"),
            Map.entry("gen.", "general"),
            Map.entry("gen", "general"),
            Map.entry("maj.", "major"),
            Map.entry("maj", "major"),
            Map.entry("col.", "colonel"),
            Map.entry("col", "colonel"),
            Map.entry("lt.", "lieutenant"),
            Map.entry("lt", "lieutenant"),
            Map.entry("capt.", "captain"),
            Map.entry("capt", "captain"),
            Map.entry("sgt.", "sergeant"),
            Map.entry("sgt", "sergeant"),
            Map.entry("cpl.", "corporal"),
            Map.entry("cmdr.", "commander"),
            Map.entry("adm.", "admiral"),
            Map.entry("brig.", "brigadier"),
            Map.entry("sen.", "senator"),
            Map.entry("rep.", "representative"),
            Map.entry("gov.", "governor"),
            Map.entry("rev.", "reverend"),
            Map.entry("st.", "saint"),
            Map.entry("hon.", "honourable"),
            Map.entry("pres.", "president"));

    /** What a person can be: offices, ranks, trades. */
    static final Set<String> ROLES =
            words("minister president premier chancellor governor mayor deputy senator congressman congresswoman "
                    + "representative secretary commissioner ambassador envoy judge justice prosecutor attorney lawyer "
                    + "solicitor barrister general major colonel lieutenant captain sergeant corporal commander "
                    + "admiral brigadier marshal inspector superintendent constable detective officer chief chairman "
                    + "chairwoman chair chairperson director manager executive head leader spokesman spokeswoman "
                    + "spokesperson founder owner partner president-elect candidate challenger incumbent campaigner "
                    + "activist analyst economist professor doctor teacher engineer scientist researcher historian "
                    + "expert author writer editor journalist reporter columnist correspondent photographer actor "
                    + "actress singer coach player farmer driver pilot skipper sailor soldier guard conscript nurse "
                    + "surgeon physician priest bishop archbishop pope imam rabbi king queen prince princess sheikh "
                    + "emperor councillor councilor treasurer caretaker baker fisherman shopkeeper student pensioner "
                    + "postman worker employee clerk witness survivor passenger victim suspect defendant widow widower "
                    + "resident aide adviser advisor diplomat speechwriter official boss marshall sheriff coroner "
                    + "magistrate speaker whip chaplain principal headmaster dean rector vice-president regulator "
                    + "ombudsman politician negotiator investigator lady");

    /** Roles that mark the sex of who has them, and forms of address that do. */
    static final Set<String> MALE =
            words("mr sir lord king prince chairman spokesman congressman actor fisherman postman widower emperor "
                    + "pope headmaster father husband son brother man");

    static final Set<String> FEMALE =
            words("mrs ms miss dame lady queen princess chairwoman spokeswoman congresswoman actress widow mother "
                    + "wife daughter sister woman");

    /** Kinds of body that act and speak. */
    static final Set<String> BODIES =
            words("ministry government department agency office authority commission committee council board "
                    + "bureau court parliament senate assembly congress cabinet administration party union federation "
                    + "association league alliance coalition front movement society club foundation institute "
                    + "institution university college school academy hospital clinic company corporation firm group "
                    + "bank fund exchange airline airlines airways line lines railway railways operator insurer "
                    + "insurance mutual holding holdings industries partners labs laboratories laboratory systems "
                    + "technologies motors energy electric inc inc. ltd ltd. plc corp corp. co. llc police army navy "
                    + "force forces guard brigade regiment service services inspectorate regulator organisation "
                    + "organization network campaign team unit trust church list command directorate secretariat "
                    + "embassy consulate crew manufacturer maker supplier retailer charity watchdog palace ngo "
                    + "shipowner employer publisher dental militia");

    /** What bodies have and persons and places hardly do: "the shareholders of Norrey Hydro". */
    static final Set<String> OF_BODIES =
            words("headquarters subsidiary subsidiaries shareholder shareholders shares branch branches fleet "
                    + "workforce turnover payroll boardroom affiliate affiliates franchise management");

    /** Bodies that may go without a name. */
    static final Set<String> DESCRIBED =
            words("ministry government department agency authority commission committee council "
                    + "board court parliament senate assembly congress cabinet administration party union federation association "
                    + "university college hospital clinic company corporation firm bank airline railway operator insurer police army navy "
                    + "guard brigade service inspectorate regulator embassy consulate crew manufacturer retailer charity watchdog palace "
                    + "shipowner employer publisher militia church");

    /** Bodies that a person would call "the company". */
    static final Set<String> FIRMS =
            words("company firm corporation group operator insurer bank airline manufacturer maker supplier "
                    + "retailer shipowner employer publisher business");

    /** Kinds of body that are no firm. */
    static final Set<String> PUBLIC_BODIES =
            words("ministry government department agency office authority commission committee council board court "
                    + "parliament senate assembly congress party union police army navy force forces guard "
                    + "inspectorate university hospital school embassy list service unit");

    /** Verbs of saying and thinking. */
    static final Set<String> SAYING = words(
            "say tell claim add insist argue deny warn think believe recall remember admit ask "
                    + "reply write declare announce explain concede note promise accuse demand maintain state reject stress confirm "
                    + "report put call speak want refuse acknowledge estimate predict respond describe suggest allege dispute");

    /** Kinds of newspaper, agency and broadcaster. */
    static final Set<String> MEDIA =
            words("news newspaper gazette times herald post courier tribune radio tv television press broadcasting "
                    + "journal daily weekly observer guardian telegraph chronicle bulletin magazine review mail globe "
                    + "ledger mirror echo wire channel");

    /** Kinds of place. */
    static final Set<String> PLACES = words(
            "river bridge bay cape island islands street road avenue square city town village county "
                    + "province state region district republic kingdom lake sea ocean mountain mount valley hill port "
                    + "harbour harbor airport station park coast peninsula strait gulf desert forest canal crossing "
                    + "border quarter beach point dam meadow meadows campsite reservoir suburb hamlet tunnel stadium tower upper lower north south east west isle fort");

    /** Kinds of place, and of direction, that are common as the names of families. */
    static final Set<String> SURNAMES_TOO = words("hill park lake forest west north");

    /** Words before a place. */
    static final Set<String> BEFORE_PLACES =
            words("in at near off outside inside across around toward towards throughout into");

    /** Words that make an adjective of the name before them: "Halmen-based". */
    static final Set<String> COMPOUNDING = words(
            "led based backed born bred like run era wide made held bound style owned only type free sized shaped linked "
                    + "funded trained armed aligned themed ruled built hosted wing area side esque ish");

    /** Small words inside names. */
    static final Set<String> PARTICLES = words("de la le van von der den bin bint ibn al el da di dos del du ter zu");

    /** Sources that are left vague. */
    static final Set<String> VAGUE =
            words("source sources official officials witness witnesses people person insider insiders analysts "
                    + "experts observers critics survivors residents some many others several someone somebody "
                    + "everyone everybody nobody anyone both few most men women reports rumours rumors diplomats "
                    + "doctors investigators employees workers colleagues locals neighbours neighbors friends "
                    + "relatives scientists researchers economists prosecutors lawmakers activists");

    /** Who speaks for a body without a name of their own. */
    static final Set<String> SPEAKING_FOR =
            words("spokesman spokeswoman spokesperson statement officer office bulletin report account "
                    + "representative release communique communiqué documents records certificate");

    private Vocabulary() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
