package quoth.collation.entity;

import java.util.Optional;

/**
 * How two given names agree.
 *
 * @param kind in which way
 * @param reason the same in words; empty for equal names
 */
record Agreement(Kind kind, String reason) {

    /** The ways in which given names agree. */
    enum Kind {
        /** The same letters. */
        EQUAL,
        /** Spellings of one name. */
        SPELLED,
        /** Forms of one name in kindred languages. */
        FORM,
        /** One is short for the other. */
        SHORT,
        /** One is the first letter of the other. */
        INITIAL
    }

    /** How two given names, folded, agree, or empty when they are two. */
    static Optional<Agreement> of(String left, String right) {
        if (left.equals(right)) {
            return Optional.of(new Agreement(Kind.EQUAL, ""));
        }
        if (left.length() == 1 || right.length() == 1) {
            return left.charAt(0) == right.charAt(0)
                    ? Optional.of(
                            new Agreement(Kind.INITIAL, quote(left) + " and " + quote(right) + " share the initial"))
                    : Optional.empty();
        }
        Optional<String> known = GivenNames.same(left, right);
        if (known.isPresent()) {
            Kind kind = known.get().contains(" short for ") ? Kind.SHORT : Kind.FORM;
            return Optional.of(new Agreement(kind, known.get()));
        }
        boolean fixed = GivenNames.isOnlyEnglish(left) || GivenNames.isOnlyEnglish(right);
        boolean alike = fixed ? Spelling.isNearlyEqual(left, right) : Spelling.isAlike(left, right);
        return !GivenNames.areTwo(left, right) && alike
                ? Optional.of(new Agreement(
                        Kind.SPELLED, quote(left) + " and " + quote(right) + " are two spellings of one name"))
                : Optional.empty();
    }

    /** A folded name with a capital, in quotation marks. */
    static String quote(String name) {
        return "\u201c" + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "\u201d";
    }
}
