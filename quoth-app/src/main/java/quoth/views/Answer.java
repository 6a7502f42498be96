package quoth.views;

import java.util.List;
import quoth.collation.Point;

/**
 * One answer to a question, and on whose word it is given.
 *
 * @param value the answer
 * @param words the answer in words: "1,140", "about 20,000 crowns", "18 May 2031"
 * @param dots the independent origins behind it and their echoes
 * @param vouchers who vouches for it, one for each origin
 * @param superseded whether a later answer has replaced it
 */
public record Answer(Point.Value value, String words, Dots dots, List<Voucher> vouchers, boolean superseded) {

    /** Copies the list. */
    public Answer {
        vouchers = List.copyOf(vouchers);
    }
}
