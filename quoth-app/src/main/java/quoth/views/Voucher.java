package quoth.views;

import java.util.List;
import quoth.collation.Point.Claim;

/**
 * One independent origin that vouches for an answer, and everybody who repeats it.
 *
 * @param words who vouches, in words: "the transport ministry, by way of KPA (18 May), reprinted by three"
 * @param claim where it is first given
 * @param echoes where it is given again, one claim for each further document
 */
public record Voucher(String words, Claim claim, List<Claim> echoes) {

    /** Copies the list. */
    public Voucher {
        echoes = List.copyOf(echoes);
    }
}
