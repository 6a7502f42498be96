package quoth.lab.validation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The origin of a document is independent itself; a document stands in the story that it names and in no other, and once; a
 * story lists its documents in ascending order.
 */
final class DocumentRules implements Rules {

    @Override
    public void check(Export export, Report report) {
        for (Export.Row document : export.rows(Kind.DOCUMENTS)) {
            Optional<Export.Row> origin = export.find(Kind.DOCUMENTS, document.get("origin"));
            origin.filter(row -> !row.get("origin").equals(row.get("id")))
                    .ifPresent(row -> report.fault(
                            document,
                            "the origin " + row.get("id") + " is not independent: its own is " + row.get("origin")));
            document.text("story")
                    .flatMap(id -> export.find(Kind.STORIES, id))
                    .filter(story -> !lists(story, document.get("id")))
                    .ifPresent(story ->
                            report.fault(document, "the story " + story.get("id") + " does not list the document"));
        }
        export.rows(Kind.STORIES).forEach(story -> check(story, export, report));
    }

    private static void check(Export.Row story, Export export, Report report) {
        Set<String> seen = new HashSet<>();
        String above = "";
        for (var listed : story.node().path("documents")) {
            String id = listed.asText();
            if (!seen.add(id)) {
                report.fault(story, "the document " + id + " is listed twice");
            } else if (id.compareTo(above) < 0) {
                report.fault(story, "the document " + id + " should be listed before " + above);
            }
            above = id;
            export.find(Kind.DOCUMENTS, id)
                    .filter(document -> !document.text("story").equals(Optional.of(story.get("id"))))
                    .ifPresent(document -> report.fault(
                            story,
                            "the document " + id + " is listed, but names "
                                    + document.text("story")
                                            .map(name -> "the story " + name)
                                            .orElse("no story")));
        }
    }

    private static boolean lists(Export.Row story, String document) {
        for (var listed : story.node().path("documents")) {
            if (listed.asText().equals(document)) {
                return true;
            }
        }
        return false;
    }
}
