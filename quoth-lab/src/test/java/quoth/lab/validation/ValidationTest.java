package quoth.lab.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationTest {

    @TempDir
    private Path folder;

    /** A story in two documents; the first begins with a character that two UTF-16 units write. */
    private static Map<String, String> sound() {
        Map<String, String> files = new TreeMap<>();
        files.put("documents", """
                {"id":"d1","name":"a.txt","uri":"file:a.txt","outlet":"Isk Post","title":null,"author":null,"published":"2034-03-09T14:10+01:00","language":"en","story":"s1","origin":"d1","text":"🌊 Mirey said Renn said the gate held. Nine died on Thursday."}
                {"id":"d2","name":"b.txt","uri":"file:b.txt","outlet":null,"title":"Eleven","author":null,"published":"2034-03","language":"und","story":"s1","origin":"d1","text":"Mirey said eleven died."}
                """);
        files.put("attributions", """
                {"id":"a1","document":"d1","kind":"indirect","source":[[2,7]],"cue":[[8,12]],"content":[[13,36]],"speaker":"e1","speakerName":"Mirey","anonymous":false,"within":null}
                {"id":"a2","document":"d1","kind":"indirect","source":[[13,17]],"cue":[[18,22]],"content":[[23,36]],"speaker":null,"speakerName":null,"anonymous":true,"within":"a1"}
                {"id":"a3","document":"d2","kind":"indirect","source":[],"cue":[],"content":[[0,5],[11,22]],"speaker":null,"speakerName":null,"anonymous":true,"within":null}
                """);
        files.put("entities", """
                {"id":"e1","type":"person","name":"Mirey","variants":[{"text":"Mirey","document":"d1","start":2,"end":7}],"mentions":2,"rulings":[]}
                {"id":"e2","type":"person","name":"Renn","variants":[{"text":"Renn","document":"d1","start":13,"end":17}],"mentions":1,"rulings":["r1"]}
                """);
        files.put("mentions", """
                {"document":"d1","start":2,"end":7,"entity":"e1","form":"name"}
                {"document":"d1","start":13,"end":17,"entity":"e2","form":"name"}
                {"document":"d2","start":0,"end":5,"entity":"e1","form":"name"}
                {"document":"d2","start":11,"end":17,"entity":null,"form":"nominal"}
                """);
        files.put("times", """
                {"document":"d1","start":51,"end":59,"type":"DATE","value":"2034-03-09"}
                """);
        files.put("events", """
                {"id":"v1","gloss":"the flood","date":"2034-03","place":null,"participants":[{"entity":"e1","role":"speaker"}],"mentions":[{"document":"d1","start":43,"end":47,"text":"died","polarity":"positive","certainty":"certain","attribution":null}]}
                """);
        files.put("relations", """
                {"id":"r1","subject":"e1","relation":"quote","object":"e2","claims":[{"document":"d1","start":13,"end":22,"text":"Renn said","polarity":"positive","certainty":"certain","time":null,"attribution":"a1"}]}
                """);
        files.put("points", """
                {"id":"p1","kind":"number","question":"How many died?","event":"v1","story":"s1","status":"disputed","values":[{"value":"9","origins":1,"claims":[{"document":"d1","start":38,"end":47,"text":"Nine died","attributedTo":null,"attribution":null}]},{"value":"11","origins":1,"claims":[{"document":"d2","start":11,"end":22,"text":"eleven died","attributedTo":"e1","attribution":"a3"}]}],"rulings":[]}
                {"id":"p2","kind":"agent","question":"Who said it?","event":null,"story":null,"status":"single","values":[{"value":"Mirey","origins":1,"claims":[{"document":"d2","start":0,"end":10,"text":"Mirey said","attributedTo":null,"attribution":null}]}],"rulings":[]}
                """);
        files.put("reuse", """
                {"from":{"document":"d1","start":2,"end":12},"to":{"document":"d2","start":0,"end":10},"kind":"passage","similarity":0.5}
                """);
        files.put("labels", """
                {"document":"d1","start":23,"end":31,"text":"the gate","entity":null,"attribution":"a2"}
                """);
        files.put("roles", """
                {"document":"d1","start":23,"end":31,"text":"the gate","entity":"e1","claim":{"document":"d1","start":13,"end":31,"text":"Renn said the gate"},"time":null,"standing":"present","polarity":"positive","attribution":"a2"}
                """);
        files.put("stories", """
                {"id":"s1","title":"Eleven","documents":["d1","d2"]}
                """);
        files.put("rulings", """
                {"id":"r1","number":1,"kind":"rename","first":{"name":"Renn","places":[]},"second":null,"rest":null,"name":"Mr Renn","type":null,"passages":null,"undoes":null,"by":"lina","at":"2041-02-03T04:05:06Z","why":null,"inForce":true,"applies":"wholly","reason":null}
                """);
        return files;
    }

    private List<Violation> validate(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey() + ".jsonl"), file.getValue());
        }
        return Validation.of(folder);
    }

    @Test
    void nothingIsWrongWithASoundExport() throws IOException {
        assertThat(validate(sound())).isEmpty();
    }

    @Test
    void whoIsOnlySpokenOfByPronounsNeedsNoVariant() throws IOException {
        Map<String, String> files = sound();
        files.compute(
                "entities",
                (kind, rows) -> rows
                        + "{\"id\":\"e3\",\"type\":\"person\",\"name\":\"Wade\",\"variants\":[],\"mentions\":1,\"rulings\":[]}\n");
        files.compute(
                "mentions",
                (kind, rows) -> String.valueOf(rows)
                        .replace("\"entity\":null,\"form\":\"nominal\"", "\"entity\":\"e3\",\"form\":\"pronoun\""));
        assertThat(validate(files)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2} instead of {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            documents    | 1 | 2034-03-09T14:10+01:00 | 2034-02-30
            documents    | 1 | "uri":"file:a.txt","outlet":"Isk Post" | "outlet":"Isk Post","uri":"file:a.txt"
            documents    | 1 | "author":null, | ``
            documents    | 1 | "title":null | "title":""
            documents    | 1 | "title":null | "title":null,"title":null
            documents    | 1 | "id":"d1" | "id":"d2"
            documents    | 2 | "language":"und" | "language":"English"
            documents    | 2 | "origin":"d1" | "origin":"d3"
            documents    | 1 | "origin":"d1" | "origin":"d2"
            documents    | 2 | {"id":"d2" | {id:"d2"
            documents    | 1 | "published":"2034-03-09T14:10+01:00" | "published":"9 March 2034"
            attributions | 1 | "kind":"indirect" | "kind":"said"
            attributions | 1 | [[13,36]] | []
            attributions | 1 | [[13,36]] | [[13,13]]
            attributions | 1 | [[13,36]] | [[13,99]]
            attributions | 1 | [[13,36]] | [[13,36],[30,40]]
            attributions | 1 | [[2,7]] | [2,7]
            attributions | 1 | "speaker":"e1" | "speaker":"Mirey"
            attributions | 1 | "speakerName":"Mirey" | "speakerName":null
            attributions | 1 | "anonymous":false | "anonymous":null
            attributions | 1 | "within":null | "within":"a2"
            attributions | 2 | "within":"a1" | "within":"a9"
            attributions | 2 | [[23,36]] | [[23,47]]
            attributions | 3 | "within":null | "within":"a1"
            entities     | 1 | "type":"person" | "type":"PERSON"
            entities     | 2 | [{"text":"Renn","document":"d1","start":13,"end":17}] | []
            entities     | 1 | "mentions":2 | "mentions":3
            entities     | 1 | "text":"Mirey" | "text":"Mire"
            entities     | 1 | "start":2,"end":7} | "start":2,"end":7},{"text":"Mirey","document":"d2","start":0,"end":5}
            mentions     | 2 | "entity":"e2" | "entity":"e5"
            mentions     | 2 | "start":13 | "start":1
            mentions     | 2 | "form":"name" | "form":null
            mentions     | 4 | "end":17 | "end":11
            times        | 1 | "type":"DATE" | "type":"date"
            times        | 1 | "value":"2034-03-09" | "value":"last Thursday"
            events       | 1 | "certainty":"certain" | "certainty":"sure"
            events       | 1 | "entity":"e1" | "entity":"e7"
            events       | 1 | "text":"died" | "text":"Died"
            events       | 1 | "attribution":null | "attribution":"a3"
            relations    | 1 | "object":"e2" | "object":null
            relations    | 1 | "polarity":"positive" | "polarity":"POSITIVE"
            points       | 1 | "origins":1,"claims":[{"document":"d1" | "origins":2,"claims":[{"document":"d1"
            points       | 1 | "value":"11" | "value":"9"
            points       | 1 | "attribution":"a3" | "attribution":"a1"
            points       | 1 | "event":"v1" | "event":"v2"
            points       | 2 | "status":"single" | "status":"disputed"
            points       | 2 | "status":"single" | "status":"agreed"
            points       | 2 | "status":"single" | "status":"unclear"
            points       | 2 | "id":"p2" | "id":"p0"
            reuse        | 1 | "similarity":0.5 | "similarity":1.5
            reuse        | 1 | {"document":"d2","start":0,"end":10} | {"document":"d1","start":8,"end":12}
            reuse        | 1 | "kind":"passage" | "kind":"copy"
            labels       | 1 | "text":"the gate" | "text":"a gate"
            labels       | 1 | "attribution":"a2" | "attribution":"a3"
            roles        | 1 | "text":"the gate" | "text":"a gate"
            roles        | 1 | "entity":"e1" | "entity":"e9"
            roles        | 1 | "standing":"present" | "standing":"now"
            roles        | 1 | "attribution":"a2" | "attribution":"a3"
            stories      | 1 | ["d1","d2"] | ["d2","d1"]
            stories      | 1 | ["d1","d2"] | ["d1","d2","d2"]
            """)
    void aFaultIsReportedWithItsFileAndLine(String kind, int line, String good, String bad) throws IOException {
        Map<String, String> files = sound();
        List<String> lines = files.getOrDefault(kind, "").lines().toList();
        assertThat(lines.get(line - 1)).as("the test changes something").contains(good);
        StringBuilder changed = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String written = lines.get(i);
            if (i == line - 1) {
                int at = written.indexOf(good);
                written = written.substring(0, at) + bad + written.substring(at + good.length());
            }
            changed.append(written).append('\n');
        }
        files.put(kind, changed.toString());

        assertThat(validate(files))
                .anyMatch(violation -> violation.file().equals(kind + ".jsonl") && violation.line() > 0);
    }

    @Test
    void aReuseThatGoesBackInTimeIsAFault() throws IOException {
        Map<String, String> files = sound();
        files.computeIfPresent("documents", (kind, lines) -> lines.replace("\"2034-03\"", "\"2034-03-01\""));

        assertThat(validate(files))
                .singleElement()
                .satisfies(violation -> assertThat(violation.toString())
                        .isEqualTo("reuse.jsonl:1: it goes from 2034-03-09 back to 2034-03-01"));
    }

    @Test
    void positionsCountCodePointsAndNotCodeUnits() throws IOException {
        Map<String, String> files = sound();
        files.computeIfPresent(
                "labels", (kind, lines) -> lines.replace("\"start\":23,\"end\":31", "\"start\":24,\"end\":32"));

        assertThat(validate(files))
                .singleElement()
                .satisfies(violation -> assertThat(violation.message())
                        .isEqualTo("the text is \"the gate\", but at 24–32 of d1 stands \"he gate \""));
    }

    @Test
    void aStoryThatListsADocumentOfNoStoryIsAtFault() throws IOException {
        Map<String, String> files = sound();
        files.computeIfPresent(
                "documents", (kind, lines) -> lines.replace("\"und\",\"story\":\"s1\"", "\"und\",\"story\":null"));

        assertThat(validate(files))
                .containsExactly(new Violation("stories.jsonl", 1, "the document d2 is listed, but names no story"));
    }

    @Test
    void aMissingFileIsAFault() throws IOException {
        Map<String, String> files = sound();
        files.remove("labels");

        assertThat(validate(files)).containsExactly(new Violation("labels.jsonl", 0, "the file is missing"));
    }

    @Test
    void aFileThatIsNotUtf8IsAFault() throws IOException {
        validate(sound());
        Files.write(folder.resolve("stories.jsonl"), "{\"id\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Validation.of(folder)).contains(new Violation("stories.jsonl", 0, "the file is not UTF-8"));
    }

    @Test
    void anEmptyExportIsSound() throws IOException {
        Map<String, String> files = sound();
        files.replaceAll((kind, lines) -> "");

        assertThat(validate(files)).isEmpty();
    }

    @Test
    void anIdThatStandsTwiceIsAFault() throws IOException {
        Map<String, String> files = sound();
        files.computeIfPresent("stories", (kind, lines) -> lines + lines);

        assertThat(validate(files)).contains(new Violation("stories.jsonl", 2, "the id s1 stands already in line 1"));
    }
}
