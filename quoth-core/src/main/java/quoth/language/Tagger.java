package quoth.language;

import java.util.ArrayList;
import java.util.List;
import quoth.language.model.LinearModel;
import quoth.language.model.ModelFile;
import quoth.language.model.WordClusters;

/**
 * Gives each token its Penn tag and its universal part of speech at once: a greedy averaged perceptron (Collins 2002) that
 * goes through a sentence from left to right. A class of its model is a pair, written {@code IN/SCONJ}.
 */
public final class Tagger {

    /** The kind of model file a tagger is kept in. */
    static final String KIND = "tagger";

    /** The version of that kind. */
    static final int VERSION = 2;

    private final LinearModel model;
    private final WordClusters clusters;
    private final List<String> tags = new ArrayList<>();
    private final List<PartOfSpeech> parts = new ArrayList<>();

    /** A tagger with this model. */
    public Tagger(LinearModel model, WordClusters clusters) {
        this.model = model;
        this.clusters = clusters;
        for (String pair : model.classes()) {
            int slash = pair.lastIndexOf('/');
            tags.add(pair.substring(0, slash).intern());
            parts.add(PartOfSpeech.valueOf(pair.substring(slash + 1)));
        }
    }

    /** The tagger that ships with Quoth. */
    static Tagger standard() {
        LinearModel model =
                ModelFile.load(Tagger.class, "/quoth/language/tagger.model", KIND, VERSION, LinearModel::read);
        return new Tagger(model, WordClusters.standard());
    }

    /** Its classes: pairs such as {@code IN/SCONJ}. */
    public List<String> classes() {
        return model.classes();
    }

    /** The Penn tag of a class. */
    String tag(int tagClass) {
        return tags.get(tagClass);
    }

    /** The universal part of speech of a class. */
    PartOfSpeech partOfSpeech(int tagClass) {
        return parts.get(tagClass);
    }

    /** A run over one text; on one thread. */
    public Run run(String text) {
        return new Run(text);
    }

    /** The scratch memory for one text. */
    public final class Run {

        private final String text;
        private final TaggerFeatures features = new TaggerFeatures(clusters);
        private final int[] keys = new int[TaggerFeatures.MOST];
        private final int[] scores = new int[model.classes().size()];
        private int[] found = new int[64];

        private Run(String text) {
            this.text = text;
        }

        /** The numbers of the words of the sentence last tagged, as {@link WordKeys} gives them. */
        public int[] words() {
            return features.numbers();
        }

        /**
         * Tags a sentence.
         *
         * @param starts where tokens of the text start
         * @param ends where they end
         * @param from the sentence's first token
         * @param to the token after its last
         * @return the classes of its tokens, at the start of an array that the next call overwrites
         */
        public int[] tag(int[] starts, int[] ends, int from, int to) {
            if (found.length < to - from) {
                found = new int[(to - from) * 2];
            }
            features.begin(text, starts, ends, from, to);
            int previous = -1;
            int earlier = -1;
            for (int i = 0; i < to - from; i++) {
                int count = features.extract(i, previous, earlier, keys);
                model.score(keys, count, scores);
                earlier = previous;
                previous = model.best(scores);
                found[i] = previous;
            }
            return found;
        }
    }
}
