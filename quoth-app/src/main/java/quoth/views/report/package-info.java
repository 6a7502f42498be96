/**
 * The report: one HTML file that asks nothing of the network, reads well on a screen, a phone and paper, and can be mailed.
 *
 * <p>{@link quoth.views.report.Report} is the door. The pages are templates in {@code src/main/jte}, one for each part, which
 * the build turns into Java of this package; each gets a small record from here ({@code ArticlePart}, {@code QuestionPart},
 * {@code TimelinePart}, …) and writes it in context-aware escaping. {@code ArticleSetter} sets an article: paragraphs as they
 * stand in the text, to the character, with {@code Mark}s for attributions and for every passage that something links to, and
 * the apparatus beside each paragraph. {@code Anchors} knows which passages are linked to, so that no link is dead.
 *
 * <p>The room knows {@code quoth.views} and computes nothing that the terminal would have to compute again.
 */
@NullMarked
package quoth.views.report;

import org.jspecify.annotations.NullMarked;
