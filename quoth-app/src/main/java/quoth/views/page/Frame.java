package quoth.views.page;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around it.
 *
 * @param site the addresses
 * @param title what the page is, for the window and the history
 * @param section the entry of the navigation that it belongs to
 * @param dossier the dossier's file as it was named
 * @param notices what the reader should know of the state of the dossier, such as that a reading goes on
 */
public record Frame(Site site, String title, Optional<Section> section, String dossier, List<String> notices) {

    /** Copies the list. */
    public Frame {
        notices = List.copyOf(notices);
    }

    /** The entries of the navigation. */
    public List<Section> sections() {
        return List.of(Section.values());
    }

    /** Whether an entry of the navigation is the one that the page belongs to. */
    public boolean isAt(Section entry) {
        return section.equals(Optional.of(entry));
    }
}
