package quoth.views.page;

import java.util.List;
import quoth.dossier.Holdings;
import quoth.views.Names;
import quoth.views.Voice;
import quoth.views.Voices;

/**
 * What can only be said once every reading has been gone through.
 *
 * @param voices who speaks, the one that speaks most often first
 * @param unnamed how many attributions have a speaker who is not known
 * @param attributions how many attributions there are
 * @param concordance where each entity speaks and is spoken of
 * @param listed the ids of the entities, the one that is mentioned most first
 * @param web what networks are drawn of
 */
public record Heard(
        List<Voice> voices, int unnamed, int attributions, Concordance concordance, List<String> listed, Web web) {

    /** Copies the lists. */
    public Heard {
        voices = List.copyOf(voices);
        listed = List.copyOf(listed);
    }

    static Heard of(Holdings holdings, Names names) {
        Voices voices = new Voices(names);
        Concordance concordance = new Concordance(holdings, names);
        holdings.forEach(read -> {
            voices.add(read);
            concordance.add(read);
        });
        List<String> listed = concordance.entities();
        return new Heard(
                voices.voices(),
                voices.unnamed(),
                voices.attributions(),
                concordance,
                listed,
                Web.of(concordance, listed, names));
    }
}
