package quoth.lab.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import quoth.document.PublicationTime;

/** The forms of simple values. */
final class Forms {

    /** A string that may be empty. */
    static final Form TEXT = new Form.Plain("a string", JsonNode::isTextual);

    /** A string with something in it. */
    static final Form WORDS = new Form.Plain(
            "a string that is not blank",
            node -> node.isTextual() && !node.asText().isBlank());

    /** A whole number from 0. */
    static final Form COUNT = new Form.Plain("a whole number from 0", node -> node.isInt() && node.asInt() >= 0);

    /** A number from 0 to 1. */
    static final Form SHARE = new Form.Plain(
            "a number from 0 to 1", node -> node.isNumber() && node.asDouble() >= 0 && node.asDouble() <= 1);

    /** True or false. */
    static final Form FLAG = new Form.Plain("true or false", JsonNode::isBoolean);

    /** What a ruling points to: an object whose own fields are not looked into. */
    static final Form DESIGNATION = new Form.Plain("an object", JsonNode::isObject);

    /** A point of time in ISO 8601, as precise as it is known. */
    static final Form ISO_TIME = new Form.Plain(
            "an ISO 8601 year, month, day or time",
            node -> node.isTextual() && PublicationTime.parse(node.asText()).isPresent());

    /** An ISO 639 code, or {@code und}. */
    static final Form LANGUAGE = matching("an ISO 639 code or und", "[a-z]{2,3}");

    /** A TIMEX3 value. */
    static final Form TIMEX = matching("a TIMEX3 value", "[0-9A-Z][0-9A-Z_:.+-]*");

    /** The start and the end of a span. */
    static final Form SPAN = new Form.Plain(
            "[start, end]",
            node -> node.isArray()
                    && node.size() == 2
                    && node.get(0).isInt()
                    && node.get(1).isInt());

    private Forms() {}

    private static Form matching(String description, String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return new Form.Plain(
                description,
                node -> node.isTextual() && compiled.matcher(node.asText()).matches());
    }
}
