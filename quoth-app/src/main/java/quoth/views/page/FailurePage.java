package quoth.views.page;

/**
 * What stands in the place of a page that cannot be shown.
 *
 * @param frame what is around it; its title says what is the matter
 * @param sentence what is the matter and what to do
 */
public record FailurePage(Frame frame, String sentence) {}
