package quoth.reading.attribution;

import java.util.ArrayList;
import java.util.List;

/** Ways to set the bounds of a source or a content anew where the tree has a branch that begins or ends. */
final class TreeCuts {

    private static final int WHOLE_SUBJECT = 1;
    private static final int SUBJECT_TO_COMMA = 2;
    private static final int WHOLE_COMPLEMENT = 3;
    private static final int SHORTER = 4;

    private static final int MOST_CUTS = 3;
    private static final int HIGHEST_SUBJECT = 3;

    private final Words words;
    private final Trees trees;

    TreeCuts(Words words) {
        this.words = words;
        this.trees = words.trees();
    }

    /** The other ways that the tree suggests for a cue's roles. */
    List<Roles> of(Cue cue, Roles roles) {
        List<Roles> ways = new ArrayList<>();
        int head = RoleSearch.head(words, cue);
        subject(ways, cue, roles, head);
        complement(ways, cue, roles, head);
        shorter(ways, roles);
        return ways;
    }

    private void subject(List<Roles> ways, Cue cue, Roles roles, int head) {
        int subject = trees.subject(head);
        int governing = head;
        for (int up = 0; subject < 0 && governing >= 0 && up < HIGHEST_SUBJECT; up++) {
            governing = trees.headAt(governing);
            subject = trees.subject(governing);
        }
        if (subject < 0) {
            return;
        }
        int first = trees.first(subject);
        int last = trimmed(trees.last(subject), first);
        if ((first < cue.to() && last >= cue.from()) || first < roles.from() || last >= roles.to()) {
            return;
        }
        ways.add(roles.with(RoleSearch.SOURCE, first, last, WHOLE_SUBJECT));
        for (int i = subject + 1; i < last; i++) {
            if (words.partAt(i) == Grammar.COMMA) {
                ways.add(roles.with(RoleSearch.SOURCE, first, i - 1, SUBJECT_TO_COMMA));
                return;
            }
        }
    }

    private void complement(List<Roles> ways, Cue cue, Roles roles, int head) {
        int complement = trees.complement(head) >= 0 ? trees.complement(head) : trees.object(head);
        if (complement < 0) {
            return;
        }
        int first = trees.first(complement);
        int last = trimmed(trees.last(complement), first);
        boolean apart = last < cue.from() || first >= cue.to();
        if (apart && first >= roles.from() && last < roles.to() && !tearsQuotation(last)) {
            ways.add(roles.with(RoleSearch.CONTENT, first, last, WHOLE_COMPLEMENT));
        }
    }

    /** Ends the content before branches that it ends with. */
    private void shorter(List<Roles> ways, Roles roles) {
        int last = -1;
        int first = roles.next(RoleSearch.CONTENT, roles.from());
        for (int i = first; i >= 0; i = roles.next(RoleSearch.CONTENT, i + 1)) {
            last = i;
        }
        int end = trimmed(last, first);
        int cuts = 0;
        for (int at = end, depth = 0; at >= 0 && depth < Trees.DEEPEST && cuts < MOST_CUTS; depth++) {
            if (trees.first(at) <= first || trees.last(at) > last) {
                return;
            }
            int above = trees.headAt(at);
            if (above >= 0 && above < at && trees.first(above) < trees.first(at)) {
                int before = trimmed(trees.first(at) - 1, first);
                if (before > first && !tearsQuotation(before)) {
                    ways.add(roles.endingWith(before, SHORTER + cuts));
                    cuts++;
                }
            }
            at = above;
        }
    }

    /** Whether a quotation goes on with words after {@code last}. */
    private boolean tearsQuotation(int last) {
        int next = last + 1;
        while (words.has(next) && words.region(next) == words.region(last) && !words.isWord(next)) {
            next++;
        }
        return words.region(last) > 0 && words.has(next) && words.region(next) == words.region(last);
    }

    /** The last word up to {@code last} that is no comma, stop or the like. */
    private int trimmed(int last, int first) {
        int at = last;
        while (at > first && (words.partAt(at) == Grammar.COMMA || words.partAt(at) == Grammar.CLAUSE_MARK)) {
            at--;
        }
        return at;
    }
}
