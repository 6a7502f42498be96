package quoth.views;

import quoth.collation.Point;
import quoth.collation.Reuse;
import quoth.dossier.Pile;
import quoth.reading.Certainty;
import quoth.reading.EntityType;
import quoth.reading.Polarity;
import quoth.reading.QuotationKind;

/** A fictional story in which accounts of a leaking dam agree, differ, follow one another and repeat one another. */
public final class VessenDam {

    /** What a hostile page would like a browser to run. */
    public static final String HOSTILE =
            "<script>document.title='owned'</script> \"quoted\" 'single' ]]> --> <img src=x onerror=alert(1)> &amp; &#x3c;";

    private static final String WIRE = """
            QUILLMERE, 3 March (NRW) – Water broke through the spillway of the Vessen Dam before dawn on Wednesday and emptied streets in four villages below it, officials said.

            “At least 40 households were moved in the first hour,” Mayor Adira Solheim told reporters outside the town hall. She said the engineer on duty, Pavo Lindqvist, had told her that the alarm was raised at 02:10.

            The Northreach Water Authority said 310 people had been brought to safety by noon and that the dam “remains stable and under constant watch.” The dam was completed in spring 1987.

            A person familiar with the inspection said a crack had been reported in November 2032 and possibly ignored.""";

    private static final String UNION = """
            The Upland Gazette has spoken to six people who worked on the night of 3 March. Their account differs from that of the authority.

            “We counted them onto the buses ourselves. It was 352,” said Teresa Valk, who leads the Waterworkers' Union. “Nobody who was there would tell you 310.”

            According to Valk, the alarm went off at 01:40, half an hour before the time the mayor was given. The authority denied on Friday that any warning had been ignored: “No report of a crack reached this office,” spokesman Ivo Brandt wrote.

            Valk said that Lindqvist had told colleagues “they knew about it since the autumn.” Lindqvist did not answer calls.

            The last full inspection took place in 2031, records show.""";

    private VessenDam() {}

    /** The story as a pile. */
    public static Pile pile() {
        return draft().pile();
    }

    /** The story, open for more. */
    public static PileDraft draft() {
        PileDraft draft = new PileDraft();
        wire(draft);
        reprints(draft);
        union(draft);
        others(draft);
        reuse(draft);
        points(draft);
        draft.entity("Northreach Water Authority", EntityType.ORGANISATION)
                .entity("Waterworkers' Union", EntityType.ORGANISATION)
                .rejection(
                        "file:///pile/scan-0412.pdf",
                        "This is a PDF without text; run it through character recognition first.")
                .rejection("file:///pile/wire.jsonl#line=7", "Line 7 is not JSON: it ends inside a string \"<b>… .");
        return draft;
    }

    private static void wire(PileDraft draft) {
        attributions(draft.document(
                "wire.txt",
                "Northreach Wire",
                "Water breaks through Vessen spillway, four villages emptied",
                "",
                "2033-03-03T09:20",
                "https://wire.example/vessen?id=1&lang=en",
                WIRE));
    }

    private static void attributions(DocumentDraft document) {
        document.says(
                        "Adira Solheim",
                        QuotationKind.DIRECT,
                        "Mayor Adira Solheim",
                        "told reporters",
                        "“At least 40 households were moved in the first hour,”")
                .says(
                        "Adira Solheim",
                        QuotationKind.INDIRECT,
                        "She",
                        "said",
                        "the engineer on duty, Pavo Lindqvist, had told her that the alarm was raised at 02:10")
                .saysWithin(
                        1,
                        "Pavo Lindqvist",
                        QuotationKind.INDIRECT,
                        "the engineer on duty, Pavo Lindqvist",
                        "told",
                        "that the alarm was raised at 02:10")
                .says(
                        "Northreach Water Authority",
                        QuotationKind.MIXED,
                        "The Northreach Water Authority",
                        "said",
                        "310 people had been brought to safety by noon and that the dam “remains stable and under constant watch.”")
                .unnamed(
                        QuotationKind.INDIRECT,
                        "A person familiar with the inspection",
                        "said",
                        "a crack had been reported in November 2032 and possibly ignored")
                .dated(
                        "Water broke through the spillway of the Vessen Dam before dawn on Wednesday",
                        "Wednesday",
                        "2033-03-03")
                .dated("The dam was completed in spring 1987", "spring 1987", "1987-SP")
                .dated("a crack had been reported in November 2032", "November 2032", "2032-11")
                .states("possibly ignored", Polarity.POSITIVE, Certainty.POSSIBLE);
    }

    private static void reprints(PileDraft draft) {
        attributions(draft.document(
                "post.html",
                "Quillmere Post",
                "Dam spillway gives way: “40 households moved in the first hour”",
                "NRW and staff",
                "2033-03-03",
                "https://post.example/a/1",
                WIRE + "\n\nThe Post will follow events through the day."));
        attributions(
                draft.document("harbour.html", "Harbour Eye", "Vessen Dam: villages emptied", "", "2033-03", "", WIRE));
        draft.echo("post.html", "wire.txt").echo("harbour.html", "wire.txt");
    }

    private static void union(PileDraft draft) {
        draft.document(
                        "gazette.txt",
                        "The Upland Gazette",
                        "“It was 352”: the night crew tells another story",
                        "Oona Marsh",
                        "2033-03-06T06:00",
                        "",
                        UNION)
                .says(
                        "Teresa Valk",
                        QuotationKind.DIRECT,
                        "Teresa Valk, who leads the Waterworkers' Union",
                        "said",
                        "“We counted them onto the buses ourselves. It was 352,”")
                .says(
                        "Teresa Valk",
                        QuotationKind.DIRECT,
                        "Teresa Valk, who leads the Waterworkers\' Union",
                        "said",
                        "“Nobody who was there would tell you 310.”")
                .says(
                        "Teresa Valk",
                        QuotationKind.INDIRECT,
                        "Valk",
                        "According to",
                        "the alarm went off at 01:40, half an hour before the time the mayor was given")
                .says(
                        "Northreach Water Authority",
                        QuotationKind.INDIRECT,
                        "The authority",
                        "denied",
                        "any warning had been ignored")
                .says(
                        "Ivo Brandt",
                        QuotationKind.DIRECT,
                        "spokesman Ivo Brandt",
                        "wrote",
                        "“No report of a crack reached this office,”")
                .says(
                        "Teresa Valk",
                        QuotationKind.MIXED,
                        "Valk",
                        "said",
                        "Lindqvist had told colleagues “they knew about it since the autumn.”")
                .saysWithin(
                        5,
                        "Pavo Lindqvist",
                        QuotationKind.DIRECT,
                        "Lindqvist",
                        "told colleagues",
                        "“they knew about it since the autumn.”")
                .dated("six people who worked on the night of 3 March", "3 March", "2033-03-03")
                .dated("The last full inspection took place in 2031", "2031", "2031")
                .dated("The authority denied on Friday that any warning had been ignored", "Friday", "2033-03-05")
                .states("“No report of a crack reached this office,”", Polarity.NEGATIVE, Certainty.CERTAIN);
    }

    private static void others(PileDraft draft) {
        draft.document(
                        "radio.txt",
                        "Valley Radio",
                        "310 now safe, says authority 🌊",
                        "",
                        "2033-03-04T18:00",
                        "",
                        "Good evening. 👩‍🚒🌊 The Northreach Water Authority now puts at 310 the number of people brought to safety.\r\nAn earlier figure was 280. “The alarm was raised at 01:40,” a night guard told Valley Radio, café windows still dripping behind him.")
                .says(
                        "Northreach Water Authority",
                        QuotationKind.INDIRECT,
                        "The Northreach Water Authority",
                        "puts",
                        "at 310 the number of people brought to safety")
                .unnamed(
                        QuotationKind.DIRECT, "a night guard", "told Valley Radio", "“The alarm was raised at 01:40,”");
        draft.document(
                        "nahr.txt",
                        "النهر",
                        "انهيار جزئي في سد فيسن",
                        "",
                        "2033-03-04",
                        "",
                        "قالت رئيسة البلدية أديرا سولهايم: «نُقلت 310 أسر على الأقل».\n\nThe paper added in English: 310 were safe.")
                .says(
                        "Adira Solheim",
                        QuotationKind.DIRECT,
                        "رئيسة البلدية أديرا سولهايم",
                        "قالت",
                        "«نُقلت 310 أسر على الأقل»");
        draft.document(
                        "leaflet.txt",
                        "",
                        HOSTILE,
                        "",
                        "",
                        "javascript:alert(document.domain)",
                        HOSTILE + "\n\nA leaflet said <b onclick=alert(1)>the dam</b> was safe since 1987 & "
                                + "x".repeat(180) + "\n\nBehold \u202Etxt.exe and a nul \u0000 here.")
                .says(
                        "<b>Name</b> & " + "Verylongname".repeat(9),
                        QuotationKind.INDIRECT,
                        "A leaflet",
                        "said",
                        "<b onclick=alert(1)>the dam</b> was safe since 1987 & " + "x".repeat(180));
    }

    private static void reuse(PileDraft draft) {
        draft.reuse("wire.txt", "post.html", WIRE, Reuse.Kind.REPRINT)
                .reuse("wire.txt", "harbour.html", WIRE, Reuse.Kind.REPRINT)
                .reuse("radio.txt", "nahr.txt", "310", Reuse.Kind.PASSAGE)
                .reuse("wire.txt", "gazette.txt", "the alarm w", Reuse.Kind.QUOTE);
    }

    private static void points(PileDraft draft) {
        draft.point(
                        Point.Kind.NUMBER,
                        "How many people were brought to safety?",
                        Point.Status.DISPUTED,
                        "Both count people brought to safety from the villages below the Vessen Dam.",
                        "310 and 352 are exact and cannot both hold for the same day.")
                .claim("310", "wire.txt", "310 people had been brought to safety", "authority", 3)
                .claim("310", "post.html", "310 people had been brought to safety", "authority", 3)
                .claim("310", "harbour.html", "310 people had been brought to safety", "authority", 3)
                .claim("310", "radio.txt", "310 the number of people brought to safety", "authority", 0)
                .claim("310", "nahr.txt", "310 were safe", "nahr")
                .claim("352", "gazette.txt", "It was 352", "valk", 0);
        draft.point(
                        Point.Kind.DATE,
                        "When was the alarm raised?",
                        Point.Status.DISPUTED,
                        "Both speak of the raising of the alarm at the Vessen Dam.")
                .claim("2033-03-03T02:10", "wire.txt", "the alarm was raised at 02:10", "lindqvist", 2)
                .claim("2033-03-03T02:10", "post.html", "the alarm was raised at 02:10", "lindqvist", 2)
                .claim("2033-03-03T01:40", "gazette.txt", "the alarm went off at 01:40", "valk", 2)
                .claim("2033-03-03T01:40", "radio.txt", "The alarm was raised at 01:40", "guard", 1);
        draft.point(
                        Point.Kind.DATE,
                        "When was the crack reported?",
                        Point.Status.DISPUTED,
                        "Both speak of a report of a crack.")
                .claim("2032-11", "wire.txt", "a crack had been reported in November 2032", "person", 4)
                .claim("2031", "gazette.txt", "The last full inspection took place in 2031", "gazette");
        draft.point(
                        Point.Kind.POLARITY,
                        "Was a report of a crack ignored?",
                        Point.Status.DISPUTED,
                        "One says so, one denies it.")
                .claim("yes", "wire.txt", "possibly ignored", "person", 4)
                .claim("no", "gazette.txt", "any warning had been ignored", "authority", 3);
        draft.point(
                        Point.Kind.NUMBER,
                        "How many had been moved at first count?",
                        Point.Status.UPDATED,
                        "The second account calls the first an earlier figure.")
                .claim("at least 40 households", "wire.txt", "At least 40 households were moved", "solheim", 0)
                .claim("280", "radio.txt", "An earlier figure was 280", "radio");
        draft.point(Point.Kind.QUOTE, "What did Lindqvist tell colleagues?", Point.Status.SINGLE)
                .claim(
                        "“they knew about it since the autumn.”",
                        "gazette.txt",
                        "“they knew about it since the autumn.”",
                        "valk",
                        6);
        draft.point(
                        Point.Kind.NUMBER,
                        "How many villages were emptied?",
                        Point.Status.AGREED,
                        "Both count villages below the dam.")
                .claim("four", "wire.txt", "four villages", "wire")
                .claim("four", "gazette.txt", "six people who worked on the night", "gazette");
    }
}
