package quoth.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import quoth.document.Span;
import quoth.language.AnalysedText;
import quoth.language.Sentence;
import quoth.reading.attribution.FoundAttribution;
import quoth.reading.certainty.CueCertainty;

/** How the sources of a text's attributions stand to what they say, each level seen through the ones around it. */
final class Stances {

    private static final CueCertainty.Told SAID = new CueCertainty.Told(Factuality.FACT, Factuality.FACT);
    private static final int DEEPEST = 64;

    private final AnalysedText analysed;
    private final List<FoundAttribution> found;

    private Stances(AnalysedText analysed, List<FoundAttribution> found) {
        this.analysed = analysed;
        this.found = found;
    }

    /** What the cues tell, in the order of {@code found}. */
    static List<CueCertainty.Told> of(AnalysedText analysed, List<FoundAttribution> found) {
        Stances stances = new Stances(analysed, found);
        CueCertainty.Told[] own = new CueCertainty.Told[found.size()];
        boolean[] nouns = new boolean[found.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = stances.own(i, nouns);
        }
        List<CueCertainty.Told> told = new ArrayList<>(Arrays.asList(own));
        for (int i = 0; i < own.length; i++) {
            told.set(i, stances.within(i, own, nouns));
        }
        return told;
    }

    private CueCertainty.Told own(int i, boolean[] nouns) {
        FoundAttribution attribution = found.get(i);
        if (attribution.cue().isEmpty()) {
            return SAID;
        }
        Span cue = attribution.cue().getFirst();
        Sentence sentence = sentenceAt(cue.start());
        Line line = new Line(sentence);
        int from = 0;
        while (line.has(from) && line.token(from).span().end() <= cue.start()) {
            from++;
        }
        int to = from;
        while (line.has(to) && line.token(to).span().start() < cue.end()) {
            to++;
        }
        if (to == from) {
            return SAID;
        }
        nouns[i] = CueCertainty.isNoun(line, from, to);
        Span content = attribution.content().stream()
                .filter(part -> part.start() >= cue.end())
                .findFirst()
                .orElse(attribution.content().getFirst());
        String opening = analysed.text()
                .substring(content.start(), Math.min(content.end(), content.start() + 12))
                .toLowerCase(Locale.ROOT);
        return CueCertainty.of(line, from, to, opening);
    }

    /** A saying that an outer voice denies or leaves open is none; a claim that somebody rejects was still made. */
    private CueCertainty.Told within(int i, CueCertainty.Told[] own, boolean[] nouns) {
        CueCertainty.Told told = own[i];
        OptionalInt outer = found.get(i).within();
        for (int depth = 0; outer.isPresent() && depth < DEEPEST && !nouns[i]; depth++) {
            Factuality stance = own[outer.getAsInt()].stance();
            Factuality saying = told.saying().under(stance);
            boolean held = saying.polarity() == Polarity.POSITIVE;
            told = new CueCertainty.Told(saying, held ? told.stance() : Factuality.OPEN);
            outer = found.get(outer.getAsInt()).within();
        }
        return told;
    }

    private Sentence sentenceAt(int position) {
        int low = 0;
        int high = analysed.sentences().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (analysed.sentences().get(middle).span().start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return analysed.sentences().get(low);
    }
}
