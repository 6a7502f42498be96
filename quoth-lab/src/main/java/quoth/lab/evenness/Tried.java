package quoth.lab.evenness;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.language.Analyser;
import quoth.reading.Reader;

/**
 * A swap in a sentence and what came of it.
 *
 * @param sentence the sentence
 * @param swapped the sentence with names swapped
 * @param swap the names
 * @param differences the parts of the reading that differ, in their order: what each says of the two sentences
 */
record Tried(String sentence, String swapped, Swap swap, Map<ReadingParts.Part, List<String>> differences) {

    /** Swaps names in {@code sentence} and reads both. */
    static Tried of(String sentence, Swap swap, Reader reader, Analyser analyser) {
        SwappedText swapped = new SwappedText(sentence, swap);
        ReadingParts before = new ReadingParts(position -> position, SwappedText.marksOfOriginal(swap));
        ReadingParts after = new ReadingParts(swapped::original, SwappedText.marksOfSwapped(swap));
        Map<ReadingParts.Part, List<String>> one =
                before.of(reader.read(document(sentence)), analyser.analyse(sentence));
        Map<ReadingParts.Part, List<String>> other =
                after.of(reader.read(document(swapped.text())), analyser.analyse(swapped.text()));
        Map<ReadingParts.Part, List<String>> differences = new EnumMap<>(ReadingParts.Part.class);
        for (ReadingParts.Part part : ReadingParts.Part.values()) {
            List<String> left = one.getOrDefault(part, List.of());
            List<String> right = other.getOrDefault(part, List.of());
            if (!left.equals(right)) {
                differences.put(part, List.of("- " + without(left, right), "+ " + without(right, left)));
            }
        }
        return new Tried(sentence, swapped.text(), swap, differences);
    }

    private static Document document(String text) {
        return Document.of("sentence", "lab:sentence", Imprint.unknown(), text);
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }

    /** Whether nothing of the reading but the names differs; tags are no part of a reading. */
    boolean holds() {
        return differences.keySet().stream()
                .allMatch(part -> part == ReadingParts.Part.TAGS || part == ReadingParts.Part.TOKENS);
    }

    /** The first part that differs: where to look for the reason. */
    Optional<ReadingParts.Part> origin() {
        return differences.keySet().stream().findFirst();
    }
}
