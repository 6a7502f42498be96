/**
 * The pages of a dossier in a browser: what each shows, and where its links lead.
 *
 * <p>Start at {@link quoth.views.page.Edition}, one state of the dossier, and at any {@code …Page}, a record that a template
 * in {@code src/main/jte} of the same matter writes. {@link quoth.views.page.Frame} is what stands around every page, {@link
 * quoth.views.page.Section} the navigation, {@link quoth.views.page.Site} the addresses. Parts that the report shows too, such
 * as a question with its answers, come from {@code quoth.views.report}, with other links.
 *
 * <p>The room knows nothing of HTTP.
 */
@NullMarked
package quoth.views.page;

import org.jspecify.annotations.NullMarked;
