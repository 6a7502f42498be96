/**
 * Finds the article within a web page, and what the page says of its publication.
 *
 * <p>{@link quoth.intake.page.WebPage} is the way in: it parses the page once, lets {@code PageImprint} gather the imprint, {@code Clutter}
 * take out what surrounds an article, {@code ArticleFinder} find the element that holds the article, and {@code Prose} turn that into
 * paragraphs. Every step is one pass over the elements without recursion, so that a page of a hundred thousand nested boxes costs
 * no more than another. Nothing is fetched and no script is run.
 *
 * <p>It looks at elements, roles and the words of class names as authoring systems use them, never at who publishes the page.
 */
@NullMarked
package quoth.intake.page;

import org.jspecify.annotations.NullMarked;
