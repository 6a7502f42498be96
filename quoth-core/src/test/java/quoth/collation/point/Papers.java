package quoth.collation.point;

import java.util.List;
import java.util.Optional;
import quoth.collation.Collator;
import quoth.collation.Point;
import quoth.collation.ReadDocument;
import quoth.collation.Rulings;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.document.PublicationTime;
import quoth.reading.ArticleReader;
import quoth.reading.Reader;

/** Short articles on one happening, read by the real reader, and the points that come of them. */
final class Papers {

    private static final Reader READER = ArticleReader.load();

    /** What every paper tells. */
    static final String SETTING = """
            The grain silo at Pellow burst open on Tuesday and buried part of the harbour road under wheat.

            Firefighters from Pellow and two neighbouring towns dug through the night at the silo.

            """;

    private Papers() {}

    static List<Point> ofKind(List<Point> points, Point.Kind kind, Point.Status status) {
        return points.stream()
                .filter(point -> point.kind() == kind && point.status() == status)
                .toList();
    }

    static List<Point> points(ReadDocument... pile) {
        return Collator.onThreads(1).collate(List.of(pile), Rulings.none()).points();
    }

    static ReadDocument article(String outlet, String published, String text) {
        Imprint imprint = new Imprint(
                Optional.of(outlet),
                Optional.of("Silo bursts at Pellow"),
                Optional.empty(),
                PublicationTime.parse(published),
                Optional.empty());
        Document document = Document.of(outlet, outlet, imprint, text);
        return new ReadDocument(document, READER.read(document));
    }
}
