package quoth.reading.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quoth.language.Token;

/** The tense of the clauses of a sentence, as far as tags tell it. */
final class Clause {

    private static final Set<String> COMING = Set.of("will", "'ll", "’ll", "shall", "wo", "would", "going");
    private static final Set<String> EXPECTING = Set.of(
            "expect",
            "schedule",
            "due",
            "plan",
            "set",
            "intend",
            "hope",
            "likely",
            "want",
            "be",
            "promise",
            "agree",
            "threaten");

    private Clause() {}

    /** For every token the tense of the last verb before it, or of the first one after it where there is none before. */
    static List<Tense> tenses(List<Token> tokens) {
        @Nullable Tense[] told = new Tense[tokens.size()];
        for (int i = 0; i < told.length; i++) {
            Token token = tokens.get(i);
            String tag = token.tag();
            String form = token.form().toLowerCase(Locale.ROOT);
            if (tag.equals("MD")) {
                told[i] = COMING.contains(form) ? Tense.FUTURE : Tense.PRESENT;
            } else if (tag.equals("TO")
                    && i > 0
                    && EXPECTING.contains(tokens.get(i - 1).lemma())) {
                told[i] = Tense.FUTURE;
            } else if (tag.equals("VBD") || (tag.equals("VBN") && !after(tokens, told, i))) {
                told[i] = Tense.PAST;
            } else if (tag.equals("VBZ") || tag.equals("VBP")) {
                told[i] = token.lemma().equals("have") ? Tense.PAST : Tense.PRESENT;
            }
        }
        return filled(told);
    }

    /** Whether the participle at {@code i} follows an auxiliary that has told the tense already. */
    private static boolean after(List<Token> tokens, @Nullable Tense[] told, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 4); j--) {
            if (told[j] != null && !tokens.get(j).tag().equals("VBN")) {
                return true;
            }
        }
        return false;
    }

    private static List<Tense> filled(@Nullable Tense[] told) {
        List<Tense> filled = new ArrayList<>(Collections.nCopies(told.length, Tense.PRESENT));
        Tense last = Arrays.stream(told).filter(Objects::nonNull).findFirst().orElse(Tense.PRESENT);
        for (int i = 0; i < told.length; i++) {
            Tense here = told[i];
            last = here == null ? last : here;
            filled.set(i, last);
        }
        return filled;
    }
}
