package quoth.reading.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import quoth.document.Span;
import quoth.reading.MentionForm;
import quoth.reading.QuotationKind;
import quoth.reading.attribution.FoundAttribution;

/** Resolves the pronouns inside quotations: "I" and "we" are the speaker, "she" is somebody else. */
final class Quoted {

    private static final Set<String> SPEAKER = Set.of("i", "me", "my", "mine", "myself");
    private static final Set<String> SPEAKERS = Set.of("we", "us", "our", "ours", "ourselves");

    private final Stage stage;
    private final Sightings sightings;

    Quoted(Stage stage, Sightings sightings) {
        this.stage = stage;
        this.sightings = sightings;
    }

    void resolve(List<FoundAttribution> attributions, List<Speaker.Found> speakers) {
        for (int a = 0; a < attributions.size(); a++) {
            if (attributions.get(a).kind() == QuotationKind.INDIRECT) {
                continue;
            }
            for (Span content : attributions.get(a).content()) {
                resolve(content, speakers.get(a).figure());
            }
        }
    }

    private void resolve(Span content, Optional<Figure> speaker) {
        int from = sightings.firstFrom(content.start());
        for (int i = from;
                i < sightings.all().size() && sightings.all().get(i).span().end() <= content.end();
                i++) {
            Sighting sighting = sightings.all().get(i);
            boolean open =
                    sighting.form() == MentionForm.PRONOUN && sighting.figure().isEmpty();
            if (!open || !stage.isQuoted(sighting.span().start())) {
                continue;
            }
            String word = sighting.span().in(stage.text()).toLowerCase(Locale.ROOT);
            int at = i;
            whoIs(word, sighting, speaker).ifPresent(figure -> sightings.replace(at, sighting.of(figure)));
        }
    }

    private Optional<Figure> whoIs(String word, Sighting sighting, Optional<Figure> speaker) {
        if (SPEAKER.contains(word)) {
            return speaker;
        }
        if (SPEAKERS.contains(word)) {
            return speaker.filter(Figure::isBody);
        }
        return Pronoun.resolve(
                sightings, word, sighting.span().start(), sighting.sentence(), sighting.paragraph(), false, speaker);
    }
}
