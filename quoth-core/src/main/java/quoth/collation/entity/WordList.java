package quoth.collation.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the lists of this room: lines of words, where "#" starts a comment. */
final class WordList {

    private WordList() {}

    /** The lines of list {@code name} that say something. */
    static List<String> lines(String name) {
        try (InputStream in = WordList.class.getResourceAsStream("/quoth/collation/entity/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the list " + name + " is missing from Quoth's jar");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words behind {@code label} and a colon in a list; fails when there is no such line. */
    static List<String> words(String name, String label) {
        return lines(name).stream()
                .filter(line -> line.startsWith(label + ":"))
                .findFirst()
                .map(line -> parts(line.substring(label.length() + 1)))
                .orElseThrow(() -> new IllegalStateException("the list " + name + " has no line " + label));
    }

    /** The words of a line. */
    static List<String> parts(String line) {
        return Arrays.stream(line.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
