package quoth.views.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import quoth.views.Survey;
import quoth.views.Voice;

/**
 * Who speaks and how often.
 *
 * @param open the voices shown at once
 * @param folded the others
 * @param more how many voices are not listed
 * @param unnamed how many attributions have a speaker who is not known
 */
public record VoicesPart(List<Bar> open, List<Bar> folded, int more, int unnamed) {

    private static final int OPEN = 16;
    private static final int LISTED = 300;

    static VoicesPart of(Survey survey) {
        return of(survey.voices(), survey.unnamed(), voice -> Anchors.link(survey, voice.first()));
    }

    /** The voices, each with a link. */
    public static VoicesPart of(List<Voice> voices, int unnamed, Function<Voice, String> link) {
        int most = voices.stream().mapToInt(Voice::times).max().orElse(1);
        List<Bar> bars = shown(voices).stream()
                .map(voice -> new Bar(voice, most, link.apply(voice)))
                .toList();
        int cut = Math.min(OPEN, bars.size());
        return new VoicesPart(
                bars.subList(0, cut), bars.subList(cut, bars.size()), voices.size() - bars.size(), unnamed);
    }

    /** The voices that are listed. */
    static List<Voice> shown(List<Voice> voices) {
        return voices.subList(0, Math.min(LISTED, voices.size()));
    }

    /**
     * A voice as a bar, the part in echoes lighter.
     *
     * @param voice the voice
     * @param most how often the loudest speaks
     * @param link to its page, or to its first words
     */
    public record Bar(Voice voice, int most, String link) {

        /** The width of the part in independent documents, in percent of the loudest. */
        public String independent() {
            return percent(voice.independent());
        }

        /** The width of the part in echoes. */
        public String echoed() {
            return percent(voice.times() - voice.independent());
        }

        private String percent(int times) {
            return String.format(Locale.ROOT, "%.2f", 100.0 * times / most);
        }
    }
}
