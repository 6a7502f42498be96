/**
 * The command line: {@code quoth read}, {@code show}, {@code report}, {@code export}, {@code search}. It knows every room,
 * and no room knows it.
 *
 * <p>Start at {@link quoth.command.Quoth}. {@code ReadCommand} and {@code ReadingRun} are the way through the whole house:
 * sources, documents, readings, collation, dossier, page. {@code Workshop} says which rooms do the work, {@code Screen} is
 * where a person looks, {@code ExitCode} what a script is told.
 */
@NullMarked
package quoth.command;

import org.jspecify.annotations.NullMarked;
