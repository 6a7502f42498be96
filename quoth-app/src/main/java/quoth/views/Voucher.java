package quoth.views;

import java.util.List;
import java.util.Optional;
import quoth.collation.Point.Claim;
import quoth.reading.Certainty;
import quoth.reading.Statement;

/**
 * One independent origin that vouches for an answer, and everybody who repeats it.
 *
 * @param words who vouches, in words: "the transport ministry, by way of KPA (18 May), reprinted by three"
 * @param claim where it is first given
 * @param echoes where it is given again, one claim for each further document
 * @param statement the clause it is first given in; empty when the reading holds none
 * @param denies whether the answer is what the speaker is said to deny; a negation within the answer is no denial of it
 */
public record Voucher(String words, Claim claim, List<Claim> echoes, Optional<Statement> statement, boolean denies) {

    /** Copies the list. */
    public Voucher {
        echoes = List.copyOf(echoes);
    }

    /** Whether the clause is anything less than asserted without reserve. */
    public boolean reserved() {
        return statement
                .map(Statement::certainty)
                .filter(certainty -> certainty != Certainty.CERTAIN)
                .isPresent();
    }

    /** How it is said, in words: "denies", "held possible", "denies, held likely"; empty when plainly asserted. */
    public String manner() {
        String sure = statement
                .map(Statement::certainty)
                .map(certainty -> switch (certainty) {
                    case CERTAIN -> "";
                    case PROBABLE -> "held likely";
                    case POSSIBLE -> "held possible";
                    case UNKNOWN -> "not committed to";
                })
                .orElse("");
        return denies ? (sure.isEmpty() ? "denies" : "denies, " + sure) : sure;
    }
}
