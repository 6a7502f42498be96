package quoth.views.report;

/**
 * A link within the report.
 *
 * @param href where to, with its {@code #}
 * @param words what it says
 */
record Link(String href, String words) {}
