/**
 * The command line: {@code quoth read}, {@code show}, {@code report}, {@code export}, {@code search}. It knows every room,
 * and no room knows it.
 */
@NullMarked
package quoth.command;

import org.jspecify.annotations.NullMarked;
