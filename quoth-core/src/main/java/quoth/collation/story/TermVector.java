package quoth.collation.story;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import quoth.collation.CrossingEngine;
import quoth.collation.Hash;
import quoth.document.Document;
import quoth.document.PublicationTime;

/** What sets a document apart: its terms, each with a weight, and its day. Vectors have length 1. */
public final class TermVector {

    /** Terms under which a document can meet others. */
    static final int KEYS = 40;

    private final Document document;
    private final Optional<LocalDate> day;
    private final int[] terms;
    private final float[] weights;
    private final long fingerprint;

    private TermVector(Document document, int[] terms, float[] weights) {
        this.document = document;
        this.day = document.imprint().published().flatMap(PublicationTime::day);
        this.terms = terms;
        this.weights = weights;
        long hash = Hash.start();
        for (int i = 0; i < terms.length; i++) {
            hash = Hash.step(Hash.step(hash, terms[i]), Float.floatToRawIntBits(weights[i]));
        }
        this.fingerprint = Hash.mix(hash);
    }

    /** The vectors of a pile, in its order. */
    public static List<TermVector> of(List<Document> pile, CrossingEngine engine) {
        List<Terms> terms = engine.each(pile.size(), i -> Terms.of(pile.get(i)));
        TermRarity rarity = TermRarity.in(pile, terms);
        SharedPairs shared = SharedPairs.in(terms);
        return engine.each(pile.size(), i -> weigh(pile.get(i), terms.get(i), rarity, shared));
    }

    /** The document. */
    Document document() {
        return document;
    }

    /** The day it was published, when it is known. */
    Optional<LocalDate> day() {
        return day;
    }

    /** The heaviest terms, as keys of blocks. */
    long[] keys() {
        return heaviest(terms, i -> weights[i], KEYS);
    }

    /** The heaviest of some terms, up to so many, as keys of blocks. */
    static long[] heaviest(int[] terms, IntToDoubleFunction weight, int most) {
        return IntStream.range(0, terms.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -weight.applyAsDouble(i))
                        .thenComparingInt(i -> terms[i]))
                .limit(most)
                .mapToLong(i -> Hash.mix(terms[i]))
                .toArray();
    }

    /** How many terms it has. */
    int size() {
        return terms.length;
    }

    /** A term as a number; ascending. */
    int term(int index) {
        return terms[index];
    }

    /** The weight of a term. */
    float weight(int index) {
        return weights[index];
    }

    /** The same vector with each weight multiplied by what a function gives for its term. */
    TermVector weighed(IntToDoubleFunction factor) {
        double[] products = new double[weights.length];
        double squares = 0;
        for (int i = 0; i < weights.length; i++) {
            products[i] = weights[i] * factor.applyAsDouble(terms[i]);
            squares += products[i] * products[i];
        }
        float[] unit = new float[weights.length];
        for (int i = 0; i < unit.length && squares > 0; i++) {
            unit[i] = (float) (products[i] / Math.sqrt(squares));
        }
        return new TermVector(document, terms, unit);
    }

    /** A number of 64 bits, evenly spread, for the terms and their weights. */
    long fingerprint() {
        return fingerprint;
    }

    /** The cosine of the angle between two vectors, 0 to 1. */
    double cosine(TermVector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            if (terms[i] == other.terms[j]) {
                sum += (double) weights[i++] * other.weights[j++];
            } else if (terms[i] < other.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** How much of what sets this document apart these terms name. */
    double names(Terms others) {
        double sum = 0;
        for (int i = 0; i < others.size(); i++) {
            int at = Arrays.binarySearch(terms, others.hash(i));
            sum += at >= 0 ? weights[at] : 0;
        }
        return sum;
    }

    /** Weighs terms by their rarity; a pair of words that only this document has says nothing of others. */
    private static TermVector weigh(Document document, Terms terms, TermRarity rarity, SharedPairs shared) {
        int[] kept = new int[terms.size()];
        double[] weights = new double[terms.size()];
        int count = 0;
        double squares = 0;
        for (int i = 0; i < terms.size(); i++) {
            double weight = terms.weight(i) * rarity.of(terms.hash(i), terms.share(i));
            boolean alone = terms.isPair(i) && !shared.contains(terms.hash(i));
            if (weight > 0 && !alone) {
                kept[count] = terms.hash(i);
                weights[count++] = weight;
                squares += weight * weight;
            }
        }
        float[] unit = new float[count];
        for (int i = 0; i < count; i++) {
            unit[i] = (float) (weights[i] / Math.sqrt(squares));
        }
        return new TermVector(document, Arrays.copyOf(kept, count), unit);
    }
}
