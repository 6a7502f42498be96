package quoth.lab.scale;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quoth.collation.Hash;
import quoth.collation.ReadDocument;

/**
 * The plain way to find copies, as a peer: an index of all n-grams of {@value #GRAM} words, and every pair of documents that
 * share {@value #SHARED} of those that no more than {@value #CAP} documents have.
 */
final class NgramIndex {

    private static final int GRAM = 8;
    private static final int CAP = 40;
    private static final int SHARED = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Map<Long, int[]> holders = new HashMap<>();

    private NgramIndex() {}

    /** The index of a pile. */
    static NgramIndex of(List<ReadDocument> pile) {
        NgramIndex index = new NgramIndex();
        for (int i = 0; i < pile.size(); i++) {
            index.add(i, pile.get(i).document().text());
        }
        return index;
    }

    private void add(int document, String text) {
        long[] last = new long[GRAM];
        int count = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            last[count++ % GRAM] = Hash.of(words.group().toLowerCase(Locale.ROOT));
            if (count >= GRAM) {
                long gram = Hash.start();
                for (int i = 0; i < GRAM; i++) {
                    gram = Hash.step(gram, last[(count + i) % GRAM]);
                }
                hold(Hash.mix(gram), document);
            }
        }
    }

    private void hold(long gram, int document) {
        int[] now = holders.getOrDefault(gram, new int[0]);
        boolean there = now.length > 0 && now[now.length - 1] == document;
        if (!there && now.length <= CAP) {
            int[] more = Arrays.copyOf(now, now.length + 1);
            more[now.length] = document;
            holders.put(gram, more);
        }
    }

    /** How many pairs of documents it finds. */
    long pairs() {
        Map<Long, Integer> shared = new HashMap<>();
        for (int[] documents : holders.values()) {
            for (int i = 0; i < documents.length && documents.length <= CAP; i++) {
                for (int j = i + 1; j < documents.length; j++) {
                    shared.merge(((long) documents[i] << Integer.SIZE) | documents[j], 1, Integer::sum);
                }
            }
        }
        return shared.values().stream().filter(count -> count >= SHARED).count();
    }
}
