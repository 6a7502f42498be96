package quoth.collation.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import quoth.collation.Hash;
import quoth.collation.WordCounts;
import quoth.reading.Statement;

/**
 * What a document is about: its words and whom it mentions, with weights by how much they say.
 *
 * @param story the id of its story
 * @param terms the numbers of its words and of its entities, ascending
 * @param weights the weight of each; their squares add up to one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Context(String story, long[] terms, double[] weights) {

    private static final double ENTITY = 5;
    private static final double LEAST_SHARE = 2e-4;

    /** The context that statements and entities make. */
    static Context of(String story, List<Statement> statements, Set<String> entities) {
        Map<Long, Double> weighed = new TreeMap<>();
        entities.forEach(id -> weighed.put(Hash.of(id), ENTITY));
        statements.forEach(statement -> statement.terms().forEach(term -> weighed.put(Hash.of(term), weight(term))));
        double squares = 0;
        for (double weight : weighed.values()) {
            squares += weight * weight;
        }
        long[] terms = new long[weighed.size()];
        double[] weights = new double[weighed.size()];
        int at = 0;
        for (Map.Entry<Long, Double> entry : weighed.entrySet()) {
            terms[at] = entry.getKey();
            weights[at++] = entry.getValue() / Math.sqrt(squares);
        }
        return new Context(story, terms, weights);
    }

    /** How much a word says: the less news has it, the more. */
    static double weight(String term) {
        return -Math.log(Math.max(LEAST_SHARE, WordCounts.news().share(term)));
    }

    /** The cosine of two contexts. */
    double likeness(Context other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int order = Long.compare(terms[i], other.terms[j]);
            if (order == 0) {
                sum += weights[i] * other.weights[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }
}
