package quoth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class HostilePageTest {

    private static final String BODY =
            "<article><p>The gate held through the night, said the keeper of the lock, and nobody was hurt.</p>"
                    + "<p>In the morning the board counted the boats, and two of them were missing.</p></article>";

    @TempDir
    Path folder;

    @Test
    void aHundredThousandBoxesInOneAnotherDoNoHarm() {
        String deep = "<div>".repeat(100_000);
        assertThat(new Pile(folder).document("a.html", BODY + deep + "deep").text())
                .startsWith("The gate held");
        assertThat(Pile.take(new Pile(folder).write("b.html", deep + BODY))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>", "<a href=x>", "<table><tr><td>", "<ul><li>", "<p><font>", "<span class='related'>", "<h2><a>",
                        "<svg>",
                "<form>", "<blockquote>", "<button>", "<select><option>", "<math><mi>", "<article>", "<script>",
                        "<time>"
            })
    void elementsOfAnyKindInOneAnotherDoNoHarm(String opening) {
        String deep = opening.repeat(6_000);
        assertThat(Pile.take(new Pile(folder).write("a.html", BODY + deep + "deep")))
                .hasSize(1);
        assertThat(Pile.take(new Pile(folder).write("b.html", deep + BODY))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "<p class='%s'>x</p>,100000",
        "<div id=\"%s\">x</div>,100000",
        "<meta name=author content='%s'>,100000",
        "<title>%s</title>,100000",
        "<time datetime='%s'></time>,100000",
        "<p class=byline>By %s</p>,100000",
        "<script type='application/ld+json'>{'a':'%s'}</script>,100000",
        "<link rel=canonical href='https://x.example/%s'>,100000",
        "<p>%s</p>,100000"
    })
    void hugeAttributesAndTextsDoNoHarm(String frame, int size) {
        for (String filling : new String[] {"a", " ", "\t\n", "a-", "| ", ".", "\"", "&lt;", "1 ", "by ", "-—"}) {
            String html = BODY + frame.formatted(filling.repeat(size / filling.length()));
            assertThat(Pile.take(new Pile(folder).write("a.html", html))).hasSize(1);
        }
    }

    @Test
    void entitiesThatMultiplyAreNotExpanded() {
        String html = "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;'>"
                + "<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body>" + BODY + "<p>&b;&x;&amp;</p></body></html>";
        assertThat(new Pile(folder).document("a.xhtml", html).text()).doesNotContain("aaaaaaaa", "root:");
    }

    @Test
    void deepLinkedDataIsPassedOver() {
        String deep = "<script type='application/ld+json'>" + "[".repeat(200_000) + "</script>"
                + "<script type='application/ld+json'>" + "{\"a\":".repeat(900) + "1" + "}".repeat(900) + "</script>";
        assertThat(new Pile(folder).document("a.html", deep + BODY).imprint().title())
                .isEmpty();
    }

    @Test
    void scriptsAreNoText() {
        String html =
                "<script>document.write('<p>Written by a script, which is never run here, of course not.</p>')</script>"
                        + "<noscript><p>Please switch on scripts, so that we can show you all of our advertisements.</p></noscript>"
                        + BODY;
        assertThat(new Pile(folder).document("a.html", html).text()).doesNotContain("script");
    }

    @ParameterizedTest
    @CsvSource({
        "<meta charset=windows-1252>,windows-1252",
        "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>,windows-1252",
        "<?xml version='1.0' encoding='iso-8859-15'?>,iso-8859-15",
        "<meta charset=utf-8>,UTF-8",
        "<meta charset=utf-8>,windows-1252",
        "<meta charset=windows-1252>,UTF-16",
        "<meta charset=no-such-charset>,UTF-8",
        "<p>,UTF-8"
    })
    void theEncodingOfAPageIsFound(String declaration, String charset) {
        String sentence =
                "Über die Höhe der Schäden könne man später reden, sagte der Wärter, möglicherweise schon übermorgen.";
        String html = declaration + BODY.replace("</article>", "<p>" + sentence + "</p></article>");
        assertThat(new Pile(folder)
                        .document("a.html", html.getBytes(Charset.forName(charset)))
                        .text())
                .endsWith(sentence);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aDamagedPageIsTakenOrRejectedAndNeverFails(long seed) throws IOException {
        Random random = new Random(seed);
        String[] names = {"semantic.html", "divsoup.html", "blog.html", "statement.html", "index.html"};
        for (int i = 0; i < 100; i++) {
            byte[] page = damaged(resource(names[random.nextInt(names.length)]), random);
            String ending = random.nextInt(10) == 0 ? ".txt" : random.nextInt(10) == 0 ? ".jsonl" : ".html";
            assertThat(Pile.take(new Pile(folder).write(i + ending, page))).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomBytesAreTakenOrRejectedAndNeverFail(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 80; i++) {
            byte[] bytes = new byte[1 + random.nextInt(200)];
            random.nextBytes(bytes);
            if (random.nextBoolean()) {
                byte[] start = "---\ntitle: {[\"\n---\n{\"text\":".getBytes(StandardCharsets.UTF_8);
                System.arraycopy(start, 0, bytes, 0, Math.min(start.length, bytes.length));
                for (int j = start.length; j < bytes.length; j++) {
                    bytes[j] &= 0x7F;
                }
            }
            for (String name : new String[] {"r.txt", "r.html", "r.jsonl", "r"}) {
                assertThat(Pile.take(new Pile(folder).write(name, bytes))).isNotEmpty();
            }
        }
    }

    private static byte[] damaged(byte[] page, Random random) {
        byte[] damaged = random.nextInt(3) == 0 ? Arrays.copyOf(page, 1 + random.nextInt(page.length)) : page.clone();
        for (int j = random.nextInt(40); j > 0; j--) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(4)) {
                case 0 -> damaged[at] = (byte) random.nextInt(256);
                case 1 -> damaged[at] = "<>\"'/=&{}[]".getBytes(StandardCharsets.UTF_8)[random.nextInt(11)];
                case 2 -> {
                    int from = random.nextInt(damaged.length);
                    int length = Math.min(random.nextInt(300), damaged.length - Math.max(at, from));
                    System.arraycopy(damaged, from, damaged, at, length);
                }
                default -> Arrays.fill(damaged, at, Math.min(damaged.length, at + random.nextInt(20)), (byte) ' ');
            }
        }
        return damaged;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream page = Objects.requireNonNull(HostilePageTest.class.getResourceAsStream("page/" + name))) {
            return page.readAllBytes();
        }
    }
}
