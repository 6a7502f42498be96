/** The report. */
@NullMarked
package quoth.views.report;

import org.jspecify.annotations.NullMarked;
