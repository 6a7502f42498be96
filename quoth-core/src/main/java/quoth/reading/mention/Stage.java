package quoth.reading.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import quoth.document.Imprint;
import quoth.document.Span;
import quoth.language.AnalysedText;
import quoth.language.Sentence;
import quoth.reading.Line;
import quoth.reading.MentionForm;
import quoth.reading.TimeExpression;
import quoth.reading.attribution.FoundAttribution;

/** The text in which figures are sought: its sentences, their paragraphs, its times and its quotations. */
final class Stage {

    private final AnalysedText analysed;
    private final Imprint imprint;
    private final List<Line> lines = new ArrayList<>();
    private final List<BitSet> inTimes = new ArrayList<>();
    private final int[] paragraphs;
    private final BitSet quoted = new BitSet();

    Stage(AnalysedText analysed, Imprint imprint, List<TimeExpression> times, List<FoundAttribution> attributions) {
        this.analysed = analysed;
        this.imprint = imprint;
        this.paragraphs = new int[analysed.sentences().size()];
        int time = 0;
        int paragraph = 0;
        for (int s = 0; s < paragraphs.length; s++) {
            Sentence sentence = analysed.sentences().get(s);
            paragraph += sentence.startsParagraph() && s > 0 ? 1 : 0;
            paragraphs[s] = paragraph;
            lines.add(new Line(sentence));
            BitSet barred = new BitSet();
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Span span = sentence.tokens().get(i).span();
                while (time < times.size() && times.get(time).span().end() <= span.start()) {
                    time++;
                }
                if (time < times.size() && times.get(time).span().overlaps(span)) {
                    barred.set(i);
                }
            }
            inTimes.add(barred);
        }
        markQuotations();
    }

    /** Marks what stands between double quotation marks; a quotation ends with its paragraph. */
    private void markQuotations() {
        String text = analysed.text();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean straight = c == '"';
            if ((c == '“' || c == '„' || c == '«' || straight) && open < 0) {
                open = i;
            } else if (open >= 0 && (c == '”' || c == '»' || straight || c == '\n')) {
                quoted.set(open, i);
                open = -1;
            }
        }
        if (open >= 0) {
            quoted.set(open, text.length());
        }
    }

    int size() {
        return lines.size();
    }

    Line line(int sentence) {
        return lines.get(sentence);
    }

    Sentence sentence(int sentence) {
        return analysed.sentences().get(sentence);
    }

    Imprint imprint() {
        return imprint;
    }

    String text() {
        return analysed.text();
    }

    BitSet inTimes(int sentence) {
        return inTimes.get(sentence);
    }

    int paragraph(int sentence) {
        return paragraphs[sentence];
    }

    /** Whether the sentence opens the first or second paragraph, where a dispatch tells where it comes from. */
    boolean opensText(int sentence) {
        return paragraphs[sentence] <= 1 && analysed.sentences().get(sentence).startsParagraph();
    }

    /** Whether {@code position} lies in a quotation. */
    boolean isQuoted(int position) {
        return quoted.get(position);
    }

    /** The number of the sentence that {@code position} lies in or follows. */
    int sentenceAt(int position) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (analysed.sentences().get(middle).span().start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    Sighting sighting(int sentence, int first, int last, MentionForm form, Optional<Figure> figure, boolean subject) {
        Span span = lines.get(sentence).span(first, last);
        return new Sighting(span, span, form, figure, sentence, paragraphs[sentence], subject);
    }
}
