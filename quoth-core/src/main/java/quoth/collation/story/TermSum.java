package quoth.collation.story;

import java.util.Arrays;
import java.util.List;

/**
 * The sum of the vectors of several documents. How alike the documents of two groups are on average is the product of their
 * sums over the number of pairs, so that no pair need be looked at.
 */
final class TermSum {

    private final int documents;
    private final int[] terms;
    private final double[] sums;

    private TermSum(int documents, int[] terms, double[] sums) {
        this.documents = documents;
        this.terms = terms;
        this.sums = sums;
    }

    /** The sum of these vectors, each of length 1. */
    static TermSum of(List<TermVector> vectors) {
        TermSum sum = new TermSum(0, new int[0], new double[0]);
        for (TermVector vector : vectors) {
            sum = sum.plus(vector);
        }
        return sum;
    }

    private TermSum plus(TermVector vector) {
        int[] all = new int[terms.length + vector.size()];
        double[] both = new double[all.length];
        int i = 0;
        int j = 0;
        int count = 0;
        while (i < terms.length || j < vector.size()) {
            int here = i < terms.length ? terms[i] : Integer.MAX_VALUE;
            int there = j < vector.size() ? vector.term(j) : Integer.MAX_VALUE;
            boolean left = i < terms.length && (j == vector.size() || here <= there);
            boolean right = j < vector.size() && (i == terms.length || there <= here);
            all[count] = left ? here : there;
            both[count++] = (left ? sums[i++] : 0) + (right ? vector.weight(j++) : 0);
        }
        return new TermSum(documents + 1, Arrays.copyOf(all, count), Arrays.copyOf(both, count));
    }

    /** How many documents it is of. */
    int documents() {
        return documents;
    }

    /** How alike the documents of two groups are on average, 0 to 1. */
    double likeness(TermSum other) {
        return product(other) / documents / other.documents;
    }

    /** How alike its documents are to one another on average, 0 to 1; 0 for a single one. */
    double cohesion() {
        return documents < 2 ? 0 : Math.max(0, product(this) - documents) / documents / (documents - 1);
    }

    private double product(TermSum other) {
        double product = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            if (terms[i] == other.terms[j]) {
                product += sums[i++] * other.sums[j++];
            } else if (terms[i] < other.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return product;
    }

    /** The heaviest terms, up to so many, as keys of blocks. */
    long[] keys(int most) {
        return TermVector.heaviest(terms, i -> sums[i], most);
    }
}
