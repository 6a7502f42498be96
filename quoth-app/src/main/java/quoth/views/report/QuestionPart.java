package quoth.views.report;

import java.util.List;
import java.util.Optional;
import quoth.collation.Point;
import quoth.views.Answer;
import quoth.views.Excerpt;
import quoth.views.Names;
import quoth.views.Period;
import quoth.views.Question;
import quoth.views.Voucher;

/**
 * A question with its answers in columns.
 *
 * @param question the question
 * @param answers the answers that stand
 * @param earlier those that a later one has replaced
 * @param scale the answers on a line of time; empty unless the question asks for a date
 */
public record QuestionPart(
        Question question, List<AnswerPart> answers, List<AnswerPart> earlier, Optional<Scale> scale) {

    private static final int VOUCHERS_OPEN = 5;
    private static final int LONGEST_FIGURE = 34;

    /** A question as the pages and the report set it out. */
    public static QuestionPart of(Names names, Links links, Question question) {
        return new QuestionPart(
                question,
                question.standing().stream()
                        .map(answer -> AnswerPart.of(names, links, answer))
                        .toList(),
                question.superseded().stream()
                        .map(answer -> AnswerPart.of(names, links, answer))
                        .toList(),
                scale(question));
    }

    private static Optional<Scale> scale(Question question) {
        if (question.point().kind() != Point.Kind.DATE) {
            return Optional.empty();
        }
        List<Scale.Label> labels = question.standing().stream()
                .flatMap(answer -> Period.of(answer.value().value()).stream()
                        .map(period -> new Scale.Label(
                                period, answer.words(), answer.dots().text(8))))
                .toList();
        return labels.size() < 2
                ? Optional.empty()
                : Optional.of(Scale.of(labels, question.point().status() == Point.Status.DISPUTED));
    }

    /** Whether an answer is so long that the answers are set as passages and not as figures. */
    public boolean isLong() {
        return question.answers().stream().anyMatch(answer -> answer.words().length() > LONGEST_FIGURE);
    }

    /**
     * An answer.
     *
     * @param answer the answer
     * @param open the first of those who vouch for it
     * @param folded the others
     */
    public record AnswerPart(Answer answer, List<VoucherPart> open, List<VoucherPart> folded) {

        static AnswerPart of(Names names, Links links, Answer answer) {
            List<VoucherPart> all = answer.vouchers().stream()
                    .map(voucher -> VoucherPart.of(names, links, voucher))
                    .toList();
            int cut = all.size() > VOUCHERS_OPEN + 1 ? VOUCHERS_OPEN : all.size();
            return new AnswerPart(answer, all.subList(0, cut), all.subList(cut, all.size()));
        }
    }

    /**
     * One who vouches for an answer.
     *
     * @param voucher who
     * @param language the language of the words; empty when it is not known
     * @param excerpt the exact words
     * @param link to the words in their article
     * @param echoes links to where the answer is repeated
     */
    public record VoucherPart(
            Voucher voucher, Optional<String> language, Excerpt excerpt, String link, List<Link> echoes) {

        static VoucherPart of(Names names, Links links, Voucher voucher) {
            String document = voucher.claim().passage().document();
            return new VoucherPart(
                    voucher,
                    ArticlePart.language(names.document(document)),
                    Excerpt.around(
                            names.document(document), voucher.claim().passage().span()),
                    links.passage(voucher.claim().passage()),
                    voucher.echoes().stream()
                            .map(claim -> new Link(
                                    links.passage(claim.passage()),
                                    names.outlet(claim.passage().document())))
                            .toList());
        }
    }
}
