package quoth.views;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quoth.collation.Point;
import quoth.collation.Point.Claim;
import quoth.reading.Certainty;
import quoth.reading.Statement;

/**
 * One independent origin that vouches for an answer, and everybody who repeats it. What has to be looked up in the reading of
 * the document is looked up when it is asked for.
 */
public final class Voucher {

    private final Vouchers vouchers;
    private final Point point;
    private final Claim claim;
    private final List<Claim> echoes;

    Voucher(Vouchers vouchers, Point point, Claim claim, List<Claim> echoes) {
        this.vouchers = vouchers;
        this.point = point;
        this.claim = claim;
        this.echoes = List.copyOf(echoes);
    }

    /** Who vouches, in words: "the transport ministry, by way of KPA (18 May), reprinted by three". */
    public String words() {
        return vouchers.words(claim, echoes);
    }

    /** Where the answer is first given. */
    public Claim claim() {
        return claim;
    }

    /** Where it is given again, one claim for each further document. */
    public List<Claim> echoes() {
        return echoes;
    }

    /** The clause it is first given in; empty when the reading holds none, and for the wording of a quotation. */
    public Optional<Statement> statement() {
        return point.kind() == Point.Kind.QUOTE ? Optional.empty() : vouchers.statement(claim);
    }

    /** Whether the answer is what the speaker is said to deny; a negation within the answer is no denial of it. */
    public boolean denies() {
        return point.kind() != Point.Kind.QUOTE && vouchers.isDenied(claim);
    }

    /** Whether the clause is anything less than asserted without reserve. */
    public boolean reserved() {
        return statement()
                .map(Statement::certainty)
                .filter(certainty -> certainty != Certainty.CERTAIN)
                .isPresent();
    }

    /** How it is said, in words: "denies", "held possible", "denies, held likely"; empty when plainly asserted. */
    public String manner() {
        String sure = statement()
                .map(Statement::certainty)
                .map(certainty -> switch (certainty) {
                    case CERTAIN -> "";
                    case PROBABLE -> "held likely";
                    case POSSIBLE -> "held possible";
                    case UNKNOWN -> "not committed to";
                })
                .orElse("");
        return denies() ? (sure.isEmpty() ? "denies" : "denies, " + sure) : sure;
    }

    /** Whether both are the same claim to the same point with the same echoes, told in the same words. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Voucher that
                && point.equals(that.point)
                && claim.equals(that.claim)
                && echoes.equals(that.echoes)
                && words().equals(that.words())
                && manner().equals(that.manner());
    }

    @Override
    public int hashCode() {
        return claim.hashCode();
    }
}
