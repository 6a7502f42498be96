package quoth.collation.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * A name as two spellings of it are told to be the same name: without case, accents, articles and titles. "Gen. Dowan" and
 * "dowan" are one bare name, "Dowan" and "Dovan" are two, and so are "Foreign Ministry" and "Interior Ministry", where what
 * could be part of a title is part of the name, and "Anton Marsk Jr." and "Anton Marsk Sr.".
 *
 * @param words the words with blanks between them; empty when there are none
 */
public record BareName(String words) {

    /** The bare form of a name as a text writes it. */
    public static BareName of(String text) {
        Name name = Name.of(text);
        if (name.words().isEmpty()) {
            return new BareName("");
        }
        List<String> words = new ArrayList<>();
        if (name.asBody().isBodily() || name.words().stream().allMatch(Name::isTitle)) {
            name.titles().stream().filter(Name::isTitle).forEach(words::add);
        }
        words.addAll(name.words());
        if (!name.generation().isEmpty()) {
            words.add(name.generation());
        }
        return new BareName(String.join(" ", words));
    }

    /** Whether nothing is left of the name. */
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
