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
 */
public record Heard(List<Voice> voices, int unnamed, int attributions) {

    /** Copies the list. */
    public Heard {
        voices = List.copyOf(voices);
    }

    static Heard of(Holdings holdings, Names names) {
        Voices voices = new Voices(names);
        holdings.forEach(voices::add);
        return new Heard(voices.voices(), voices.unnamed(), voices.attributions());
    }
}
