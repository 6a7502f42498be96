/**
 * The pages that {@code quoth read} and {@code quoth show} print: plain text that fits its width, reads well when piped and
 * is coloured only when asked.
 *
 * <p>{@link quoth.views.terminal.TerminalPages} is the door, one method a page; {@link quoth.views.terminal.Style} says how
 * wide and whether in colour. {@code Columns} knows how many columns a text takes and makes text of strangers safe to print.
 * The room knows {@code quoth.views} and computes nothing itself.
 */
@NullMarked
package quoth.views.terminal;

import org.jspecify.annotations.NullMarked;
