package quoth.views.report;

/**
 * A link.
 *
 * @param href where to, its address
 * @param words what it says
 */
public record Link(String href, String words) {}
