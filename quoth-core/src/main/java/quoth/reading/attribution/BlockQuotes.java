package quoth.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Quotations set off by layout: after a paragraph that ends with a colon and has a verb of saying, paragraphs that begin with {@code >}.
 */
final class BlockQuotes {

    private final Words words;
    private final Phrases phrases;

    private BlockQuotes(Words words) {
        this.words = words;
        this.phrases = new Phrases(words);
    }

    /** The quotations of a text, in order. */
    static List<SpeakerLines.Line> find(Words words) {
        BlockQuotes quotes = new BlockQuotes(words);
        List<SpeakerLines.Line> found = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            boolean begins = words.paragraph(i) != words.paragraph(i - 1);
            if (begins && quotes.phrases.is(i, ">") && quotes.phrases.is(i - 1, ":")) {
                quotes.quote(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<SpeakerLines.Line> quote(int mark) {
        int start = words.sentenceStart(words.sentence(mark - 1));
        int verb = mark - 1;
        while (verb >= start && !(phrases.isVerb(verb) && SayingWords.SPEECH.contains(phrases.lemma(verb)))) {
            verb--;
        }
        if (verb < start) {
            return Optional.empty();
        }
        int end = mark;
        while (end < words.size() && (words.paragraph(end) == words.paragraph(end - 1) || phrases.is(end, ">"))) {
            end++;
        }
        Roles roles = new Roles(start, end);
        for (int i = mark; i < end; i++) {
            if (!phrases.is(i, ">")) {
                roles.set(i, RoleSearch.CONTENT);
            }
        }
        phrases.subject(verb).ifPresent(subject -> {
            for (int i = Math.max(start, subject.from()); i < subject.to(); i++) {
                roles.set(i, RoleSearch.SOURCE);
            }
        });
        return roles.hasContent()
                ? Optional.of(new SpeakerLines.Line(new Cue(verb, verb + 1), roles))
                : Optional.empty();
    }
}
