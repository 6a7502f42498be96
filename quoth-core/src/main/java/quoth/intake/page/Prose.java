package quoth.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import quoth.intake.imprint.PublicationSpelling;

/**
 * The paragraphs of an article without the lines that a page puts among them: headline, byline, date, credits, "read more", bare links, and headings
 * under which nothing is left.
 */
final class Prose {

    private static final Pattern READ_MORE = Pattern.compile(
            "(?i)(?:(?:also\\s+)?(?:read|see|watch|listen|view)(?:\\s+(?:more|also|next|on|here|the full))?|more(?:\\s+(?:on|from|about|in))?|related|don['’]t miss|opinion|explainer|analysis|from the archives?"
                    + "|recommended|you may also like|up next)\\b[^.!?]{0,40}:.*");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:advertisement|advertising|sponsored(?: content)?|promoted|share(?: (?:this|on|via)\\b.{0,40})?|tweet|print|e-?mail|comments?(?: \\(\\d+\\))?|\\d+ comments?|leave a (?:comment|reply)"
                    + "|(?:article|story) continues below(?: advertisement)?|continue reading.{0,40}|loading\\W*|skip (?:to|past) .{0,40}|back to top"
                    + "|related(?: (?:stories|articles|news|topics|content|links|coverage))?|more (?:on|from|stories|news|in|like|about)\\b.{0,60}|more|most (?:read|popular|viewed).{0,20}"
                    + "|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|recommended(?: for you)?|(?:read|see) (?:more|also|next)|also read|what to read next|editor['’]s picks?"
                    + "|about the authors?|topics?|tags?|tags?:.{0,200}|topics?:.{0,200}|follow us\\b.{0,80}|(?:sign up|subscribe)\\b.{0,120}|get (?:our|the) .{0,60}newsletters?.{0,60}|newsletters?"
                    + "|(?:get|enter|receive|join|want|sign)\\b.{0,120}\\b(?:your inbox|your e-?mail address|newsletters?)\\b.{0,120}|all rights reserved.?|©.{0,160}|copyright ©?.{0,160}|.{0,80}\\d+ min(?:ute)?s? read|(?:last )?updated:? .{0,60}|(?:first )?published:? .{0,60})");
    private static final Pattern BYLINE = Pattern.compile("(?i)by \\p{Lu}?[^.!?]{2,100}");
    private static final Pattern CREDIT = Pattern.compile(
            "(?i)(?:photo(?:graph)?|image|picture|illustration|video|file photo)s?(?: (?:by|credit|courtesy of))?\\s*[:/]?\\s*.{0,120}(?:[:/©]|\\bcredit\\b).{0,120}|credit:.{0,120}");
    private static final Pattern SENTENCE = Pattern.compile("[.!?…][\"'”’»)\\]]*$");
    private static final int LONGEST_LINE = 250;
    private static final int LEAST = 120;
    private static final int LEAST_PARAGRAPH = 40;
    private static final int OPENING = 4;

    private Prose() {}

    /** The text of an article, or empty when it holds too little to be one. */
    static Optional<String> of(List<Element> parts, Optional<String> title) {
        List<Block> blocks =
                parts.stream().flatMap(part -> Blocks.of(part).stream()).toList();
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean wanted = block.isHeading()
                    ? !isUnwanted(block, kept.size(), title) && hasSection(blocks, i, title)
                    : !isUnwanted(block, kept.size(), title);
            if (wanted) {
                kept.add(block);
            }
        }
        return isArticle(kept)
                ? Optional.of(kept.stream().map(Block::text).collect(Collectors.joining("\n\n")))
                : Optional.empty();
    }

    private static boolean isUnwanted(Block block, int before, Optional<String> title) {
        String text = block.text();
        if ((block.kind() == Block.Kind.HEADLINE && before == 0)
                || title.filter(text::equalsIgnoreCase).isPresent()) {
            return true;
        }
        if (text.length() > LONGEST_LINE) {
            return false;
        }
        boolean linkOnly = block.linkedShare() > .9;
        boolean pointer = READ_MORE.matcher(text).matches()
                && (block.linkedShare() > .3 || (text.length() < 60 && block.linked() > 0));
        boolean byline =
                before < OPENING && !block.isHeading() && BYLINE.matcher(text).matches();
        return linkOnly
                || pointer
                || byline
                || LABEL.matcher(text).matches()
                || (CREDIT.matcher(text).matches() && !isSentence(text))
                || PublicationSpelling.read(text).isPresent();
    }

    /** Whether anything wanted stands between a heading and the next, or nothing but another heading. */
    private static boolean hasSection(List<Block> blocks, int heading, Optional<String> title) {
        int next = heading + 1;
        while (next < blocks.size() && !blocks.get(next).isHeading()) {
            if (!isUnwanted(blocks.get(next), OPENING, title)) {
                return true;
            }
            next++;
        }
        return next == heading + 1 && next < blocks.size();
    }

    private static boolean isArticle(List<Block> blocks) {
        List<Block> running = blocks.stream()
                .filter(block -> !block.isHeading() && block.text().length() >= LEAST_PARAGRAPH)
                .toList();
        return running.stream().mapToInt(block -> block.text().length()).sum() >= LEAST
                && running.stream().anyMatch(block -> isSentence(block.text()));
    }

    /** Whether a line ends as a sentence does. */
    private static boolean isSentence(String text) {
        return SENTENCE.matcher(text.substring(Math.max(0, text.length() - 10))).find();
    }
}
