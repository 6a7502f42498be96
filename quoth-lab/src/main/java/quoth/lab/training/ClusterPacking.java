package quoth.lab.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import quoth.language.model.FeatureKeys;
import quoth.language.model.WordClusters;

/**
 * Packs the clusters of {@code clusters/news.tsv} (word, coarse, fine, count) into a model file, and marks the words that are no
 * names: those that news writes in lower case too, and those that the treebanks, capitalised, seldom tag as a name. Words that end names of bodies and places are marked too.
 */
final class ClusterPacking {

    private ClusterPacking() {}

    static void run(TrainCommand.Places places) throws IOException {
        Map<Integer, int[]> clusters = new TreeMap<>(Comparator.comparingLong(Integer::toUnsignedLong));
        for (String line : Files.readAllLines(places.corpus("clusters/news.tsv"))) {
            String[] columns = line.split("\t");
            int[] pair = {Integer.parseInt(columns[1]) + 1, Integer.parseInt(columns[2]) + 1};
            clusters.putIfAbsent(FeatureKeys.word(columns[0]), pair);
        }
        NoNames noNames = NoNames.count(places);
        int[] words = clusters.keySet().stream().mapToInt(Integer::intValue).toArray();
        byte[] coarse = new byte[words.length];
        short[] fine = new short[words.length];
        int at = 0;
        for (int[] pair : clusters.values()) {
            coarse[at] = (byte) (pair[0] | (noNames.contains(words[at]) ? 0x80 : 0));
            fine[at] = (short) (pair[1] | (noNames.endsNames(words[at]) ? 0x8000 : 0));
            at++;
        }
        Path file = places.model("quoth/language/clusters.model");
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            WordClusters.write(out, words, coarse, fine);
        }
        places.report().printf("%,d words, %,d bytes%n", words.length, Files.size(file));
    }
}
