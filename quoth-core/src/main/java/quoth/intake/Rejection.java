package quoth.intake;

/**
 * Something that could not be read.
 *
 * @param uri the file, or the line of it, as {@code file:///pile/wire.jsonl#line=7}
 * @param reason one sentence that says what is wrong and, where there is something to do, what to do
 */
public record Rejection(String uri, String reason) implements Taken {}
