package quoth.views.terminal;

import java.time.Duration;
import java.util.Optional;
import quoth.dossier.Pile;
import quoth.views.Survey;

/**
 * The pages of a pile as text for a terminal. Each method gives one page, ending in a line break; no line is wider than the
 * style allows, and nothing in a document can send an escape code to the terminal.
 */
public final class TerminalPages {

    private final Survey survey;
    private final Style style;

    /** The pages of {@code pile} in {@code style}. */
    public TerminalPages(Pile pile, Style style) {
        this(Survey.of(pile), style);
    }

    /** The pages of a pile that was surveyed already. */
    public TerminalPages(Survey survey, Style style) {
        this.survey = survey;
        this.style = style;
    }

    /**
     * The page after {@code quoth read}: how much there is, what is most contested, who speaks, who repeats whom, and what to
     * do next.
     *
     * @param dossier the dossier's file as a person would type it; commands are shown for it
     * @param taken how long the reading took; not shown when empty
     */
    public String summary(String dossier, Optional<Duration> taken) {
        return new SummaryPage(survey, style).page(dossier, taken);
    }

    /**
     * Every question of fact that more than one origin answers, with its answers and who vouches for each, the most contested
     * first; those that one origin answers are counted.
     */
    public String points() {
        return new PointsPage(survey, style).page();
    }

    /** Who speaks, how often and in how many outlets. */
    public String speakers() {
        return new VoicesPages(survey, style).speakers();
    }

    /** Every attribution in the order of publication: speaker, cue, content. */
    public String attributions() {
        return new VoicesPages(survey, style).attributions();
    }

    /**
     * Whom and what the pile speaks of, under all names, and why these were joined.
     *
     * @param dossier the dossier's file as a person would type it; commands are shown for it
     */
    public String entities(String dossier) {
        return new EntitiesPage(survey, dossier, style).page();
    }

    /** What the outlets call whom, the words that only some of them use first. */
    public String labels() {
        return new LabelsPages(survey, style).labels();
    }

    /** Who is described as what, when and by whom. */
    public String roles() {
        return new LabelsPages(survey, style).roles();
    }

    /** What several documents report to have happened, in whose words, and why their reports were held to be of one thing. */
    public String events() {
        return new EventsPages(survey, style).events();
    }

    /** Who is said to stand to whom in which relation, and on whose word. */
    public String relations() {
        return new EventsPages(survey, style).relations();
    }

    /** Who repeats whom, how much and which words. */
    public String repeats() {
        return new DocumentsPages(survey, style).repeats();
    }

    /** The documents in the order of publication. */
    public String documents() {
        return new DocumentsPages(survey, style).documents();
    }

    /** The stories, those that are happenings of one long-running story together. */
    public String stories() {
        return new StoriesPage(survey, style).page();
    }

    /** What could not be read and why. */
    public String rejections() {
        return new DocumentsPages(survey, style).rejections();
    }

    /** When documents were published and which dates they speak of. */
    public String timeline() {
        return new TimelinePage(survey, style).page();
    }
}
