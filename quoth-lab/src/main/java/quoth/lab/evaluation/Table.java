package quoth.lab.evaluation;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of text whose columns are as wide as their widest cell. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these headings and no rows. */
    Table(List<String> headings) {
        rows.add(headings);
    }

    /** Adds a row of as many cells as there are headings. */
    void add(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** Writes the table. */
    void print(PrintWriter out) {
        int columns = rows.getFirst().size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        for (List<String> row : rows) {
            String line = IntStream.range(0, columns)
                    .mapToObj(column -> row.get(column)
                            + " ".repeat(widths[column] - row.get(column).length()))
                    .collect(Collectors.joining("  "));
            out.println(line.stripTrailing());
        }
        out.flush();
    }
}
