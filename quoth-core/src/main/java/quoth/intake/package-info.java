/**
 * Turns whatever a person has into {@link quoth.document.Document}s: text, web pages, JSON Lines; files and folders.
 *
 * <p>{@link quoth.intake.Intake} is the door: it lists {@link quoth.intake.Source}s without opening them, and each source, read on any
 * thread, yields documents or {@link quoth.intake.Rejection}s. What cannot be read becomes a rejection with its reason, and the
 * rest is still read. A rejection's reason is one sentence to be set behind the name of the file: "a.txt: the file is empty".
 *
 * <p>The way of a file: {@code FileSource} looks at its name and its first bytes ({@code FileKind}, {@code FirstBytes}) and hands it
 * to {@code PlainText}, {@code JsonLines} or {@code PageFile}; {@code Decoding} finds the encoding. {@link quoth.intake.page} finds the
 * article within a page, {@link quoth.intake.imprint} makes an imprint of what a document says of itself.
 *
 * <p>The text of a document is the text of the file to the character, apart from the byte order mark, the front matter, and the
 * mark-up of a page. Files are hostile until shown otherwise: {@code Limits} bounds what is read, nothing works by recursion over what a
 * file holds, and nothing is fetched or run. Intake knows {@code quoth.document} and nothing else of the house.
 */
@NullMarked
package quoth.intake;

import org.jspecify.annotations.NullMarked;
