package quoth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.document.PublicationTime;

class PlainTextTest {

    private static final String TEXT =
            "\n  “The gate” fe\u0301u 🌊🚒\r\nheld,\tsaid Ómar\u00A0Vik.\r\n\r\n \u200B— so\f.  \n\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.text", "a.md", "a.markdown", "A.TXT", "a"})
    void aTextWithoutFrontMatterIsKeptToTheCharacter(String name) {
        Document document = pile().document(name, TEXT);
        assertThat(document.text()).isEqualTo(TEXT);
        assertThat(document.imprint()).isEqualTo(Imprint.unknown());
        assertThat(document.name()).isEqualTo(name);
    }

    @Test
    void theBodyBeginsAfterTheFrontMatterAndTheBlankLinesBehindIt() {
        Document document =
                pile().document("a.md", "---\r\ntitle: Gate\r\n---  \r\n\r\n \r\n  Body\r\n\r\n---\r\nmore\r\n\r\n");
        assertThat(document.text()).isEqualTo("  Body\r\n\r\n---\r\nmore\r\n\r\n");
        assertThat(document.imprint().title()).contains("Gate");
    }

    @Test
    void frontMatterGivesTheImprint() {
        Document document = pile().document("a.txt", """
                ---
                # set by the desk
                Title: "The gate: what we know"
                publisher: 'Ostrin Courier'
                authors:
                  - Mara Quillon
                  - Teo Brandvik
                  - Ina Moe
                date: 2031-05-18 14:20
                url: https://courier.example/gate
                layout: {wide: yes}
                ---
                Body.""");
        assertThat(document.imprint())
                .isEqualTo(new Imprint(
                        Optional.of("Ostrin Courier"),
                        Optional.of("The gate: what we know"),
                        Optional.of("Mara Quillon, Teo Brandvik and Ina Moe"),
                        Optional.of(new PublicationTime("2031-05-18T14:20")),
                        Optional.of("https://courier.example/gate")));
        assertThat(document.text()).isEqualTo("Body.");
    }

    @Test
    void aHeadlineWithAColonIsReadThoughItIsNoYaml() {
        Document document = pile().document(
                        "a.txt", "---\ntitle: Ostrin: gate breaks\nauthor: A. Moe\npublished: 2031-02-30\n---\nBody.");
        assertThat(document.imprint().title()).contains("Ostrin: gate breaks");
        assertThat(document.imprint().author()).contains("A. Moe");
        assertThat(document.imprint().published()).isEmpty();
    }

    @Test
    void theFirstNameOfAFieldHoldsInWhateverOrderTheyStand() {
        Document document =
                pile().document("a.txt", "---\nsource: Wire\noutlet: Courier\ntitle: '  '\nheadline: H\n---\nBody.");
        assertThat(document.imprint().outlet()).contains("Courier");
        assertThat(document.imprint().title()).contains("H");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: never closed\n\nBody.",
                "---\nOnce upon a time there was a rule above a text.\n---\nBody.",
                "---\n- a\n- list\n---\nBody.",
                "---\n---\nBody.",
                " ---\ntitle: not at the start\n---\nBody.",
                "----\ntitle: too long a rule\n----\nBody."
            })
    void whatIsNoFrontMatterIsText(String content) {
        Document document = pile().document("a.txt", content);
        assertThat(document.text()).isEqualTo(content);
        assertThat(document.imprint()).isEqualTo(Imprint.unknown());
    }

    @Test
    void anyNumberOfBlankLinesBehindTheFrontMatterIsLeftOut() {
        String blank = "\r\n \t\n".repeat(100_000);
        assertThat(pile().document("a.txt", "---\ntitle: T\n---\n" + blank + "\t Body" + blank)
                        .text())
                .isEqualTo("\t Body" + blank);
    }

    @Test
    void deepAndSelfReferringFrontMatterDoesNoHarm() {
        String deep = "---\ntitle: " + "[".repeat(20_000) + "\n---\nBody.";
        assertThat(pile().document("a.txt", deep).text()).endsWith("Body.");
        String aliases = "---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b, *c]\ntitle: *a\nauthor: Ann\n---\nBody.";
        assertThat(pile().document("b.txt", aliases).imprint().author()).contains("Ann");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,EFBBBF", "UTF-16LE,FFFE", "UTF-16BE,FEFF", "UTF-32LE,FFFE0000"})
    void aByteOrderMarkTellsTheEncodingAndIsNoText(String charset, String mark) {
        byte[] start = HexFormat.of().parseHex(mark);
        byte[] rest = TEXT.getBytes(Charset.forName(charset));
        byte[] whole = new byte[start.length + rest.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(rest, 0, whole, start.length, rest.length);
        assertThat(pile().document("a.txt", whole).text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutAMarkIsKnownByItsZeros(String charset) {
        String text = "The gate held, said the lock-keeper – “for now”.";
        assertThat(pile().document("a.txt", text.getBytes(Charset.forName(charset)))
                        .text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "windows-1252;“The gate held,” said the lock-keeper – ‘for now’. It cost £5… and nobody paid.",
                "windows-1252;Der Schleusenwärter sagte, das Tor habe „gehalten“. Über die Höhe der Schäden könne man später reden, möglicherweise schon übermorgen.",
                "windows-1251;Смотритель шлюза сказал, что ворота выдержали. О размере ущерба можно будет говорить позже, возможно, уже послезавтра.",
                "Shift_JIS;水門の管理人は、門は持ちこたえたと語った。被害の規模については、後日あらためて発表するという。"
            })
    void otherEncodingsAreRecognised(String charset, String text) {
        assertThat(pile().document("a.txt", text.getBytes(Charset.forName(charset)))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void damagedUtf8IsRejectedWithThePlaceOfTheDamage() {
        byte[] content = "äöüäöüäöü the end".getBytes(StandardCharsets.UTF_8);
        content[10] = 'x';
        assertThat(pile().reason("a.txt", content))
                .isEqualTo("is UTF-8 but damaged at byte 11; save it again as UTF-8");
    }

    @Test
    void brokenUtf16IsRejected() {
        assertThat(pile().reason("a.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'}))
                .isEqualTo("starts as UTF-16LE and then breaks its rules; save it again as UTF-8");
    }

    @Test
    void anEmptyAndABlankFileAreRejected() {
        assertThat(pile().reason("a.txt", "")).isEqualTo("the file is empty");
        assertThat(pile().reason("b.txt", "\uFEFF \r\n\u00A0\u200B")).isEqualTo("holds no text, only white space");
        assertThat(pile().reason("c.txt", "---\ntitle: T\n---\n\n")).isEqualTo("holds no text, only white space");
    }

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A0000000D,looks like a PNG image, PNG",
        "FFD8FFE000104A464946,looks like a JPEG image, JPEG",
        "504B030414000600,looks like a ZIP archive or an office document, ZIP",
        "255044462D312E370A,looks like a PDF document, PDF",
        "000102030405060708,looks like a binary file, other"
    })
    void aBinaryNamedTxtIsRejectedByWhatItIs(String hex, String reason, String name) {
        assertThat(pile().reason(name + ".txt", HexFormat.of().parseHex(hex))).isEqualTo(reason + ", not text");
    }

    @Test
    void aZeroFarIntoATextIsSeen() {
        assertThat(pile().reason("a.txt", "text ".repeat(4000) + "\0")).isEqualTo("looks like a binary file, not text");
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf,PDF files are not read yet; save the text as .txt",
        "a.DOCX,Word files are not read yet; save the text as .txt",
        "a.json,JSON is read as JSON Lines only; write one document a line into a .jsonl file",
        "a.exe,.exe is not a kind of file that Quoth reads (.txt .md .jsonl .html)"
    })
    void filesOfOtherKindsAreRejectedByName(String name, String reason) {
        assertThat(pile().reason(name, "anything")).isEqualTo(reason);
    }

    @Test
    void aFileWithoutAnEndingIsLookedInto() {
        assertThat(pile().document("README", "Plain words.").text()).isEqualTo("Plain words.");
        assertThat(pile().document("dump", "{ \"id\": \"r1\", \"text\": \"A record.\"}")
                        .name())
                .isEqualTo("r1");
        assertThat(pile().reason("page", "<!DOCTYPE html><p>Short.</p>")).startsWith("no article text found");
        assertThat(pile().document("18.05 Notes on the gate", "No ending.").text())
                .isEqualTo("No ending.");
    }

    @Test
    void whatIsLargerThanTheLimitIsRejected() {
        Intake narrow = new Intake(new Limits(2000, 1000, 10));
        Pile pile = pile();
        assertThat(Pile.take(narrow, pile.write("a.txt", "a".repeat(2001))))
                .extracting("reason")
                .containsExactly("is larger than 2 kB, the most that is read of one text; split it");
        assertThat(Pile.take(narrow, pile.write("b.txt", "a".repeat(2000))))
                .first()
                .isInstanceOf(Taken.Accepted.class);
        assertThat(Pile.take(narrow, pile.write("a.html", "a".repeat(1001))))
                .extracting("reason")
                .containsExactly(
                        "is larger than 1 kB, the most that is read of one web page; save the article's text as .txt");
        assertThat(Pile.take(narrow, pile.write("b.html", "<p>".repeat(11))))
                .extracting("reason")
                .containsExactly(
                        "has more than 10 tags, more than a page with one article has; save the article's text as .txt");
    }

    private Pile pile() {
        return new Pile(folder);
    }
}
