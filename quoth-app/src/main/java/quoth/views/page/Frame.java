package quoth.views.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What every page has around it.
 *
 * @param site the addresses
 * @param title what the page is, for the window and the history
 * @param section the entry of the navigation that it belongs to
 * @param dossier the dossier's file as it was named
 * @param edition the number of the state of the dossier that is shown; a later state has a higher one
 * @param notices what the reader should know of the state of the dossier, such as that a reading goes on
 */
public record Frame(
        Site site, String title, Optional<Section> section, String dossier, int edition, List<String> notices) {

    private static final Pattern DIRECTIONS = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    /** Copies the list, and takes out of the title what would turn the window's own words round. */
    public Frame {
        title = DIRECTIONS.matcher(title).replaceAll("");
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
