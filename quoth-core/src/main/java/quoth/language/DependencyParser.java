package quoth.language;

import java.util.List;
import quoth.language.model.LinearModel;
import quoth.language.model.ModelFile;
import quoth.language.model.WordClusters;

/**
 * Finds which word governs which, in the relations of Universal Dependencies: a greedy transition parser (arc-hybrid, Kuhlmann,
 * Gómez-Rodríguez and Satta 2011), learnt with a dynamic oracle (Goldberg and Nivre 2013). One linear model chooses the
 * transitions, another names each arc when it is drawn. Every word gets a governor, and one word is the root; the tree is projective.
 * Takes time in proportion to the number of words.
 */
public final class DependencyParser {

    /** The kind of model file a parser is kept in. */
    public static final String KIND = "parser";

    /** The version of that kind. */
    public static final int VERSION = 1;

    private final List<ParserTag> tags;
    private final LinearModel transitions;
    private final LinearModel arcs;
    private final WordClusters clusters;
    private final List<String> relations;

    /**
     * A parser.
     *
     * @param tags what the tagger's classes are
     * @param transitions chooses the transitions
     * @param arcs names the arcs; its classes are the relations
     * @param clusters which words are used alike
     */
    public DependencyParser(List<ParserTag> tags, LinearModel transitions, LinearModel arcs, WordClusters clusters) {
        this.tags = List.copyOf(tags);
        this.transitions = transitions;
        this.arcs = arcs;
        this.clusters = clusters;
        this.relations = arcs.classes().stream().map(String::intern).toList();
    }

    /** The parser that ships with Quoth, for a tagger with these classes. */
    static DependencyParser standard(List<ParserTag> tags) {
        return ModelFile.load(
                DependencyParser.class,
                "/quoth/language/parser.model",
                KIND,
                VERSION,
                in -> new DependencyParser(tags, LinearModel.read(in), LinearModel.read(in), WordClusters.standard()));
    }

    /** The relation of that number. */
    public String relation(int number) {
        return relations.get(number);
    }

    /** A run over many sentences; on one thread. */
    public Run run() {
        return new Run();
    }

    /** The scratch memory for sentences. */
    public final class Run {

        private final ParseState state = new ParseState();
        private final ParserFeatures features = new ParserFeatures(clusters);
        private final int[] keys = new int[ParserFeatures.MOST];
        private final int[] scores = new int[ParseState.TRANSITIONS];
        private final int[] arcScores = new int[arcs.classes().size()];

        private Run() {}

        /**
         * Parses a sentence.
         *
         * @param words the numbers of its words, as {@link WordKeys} gives them
         * @param classes the tagger's class of each
         * @param size how many words it has
         * @return the finished parse, which the next call overwrites; its words are numbered from 1
         */
        public ParseState parse(int[] words, int[] classes, int size) {
            features.begin(size);
            for (int i = 0; i < size; i++) {
                features.word(i + 1, words[i], tags.get(classes[i]));
            }
            state.begin(size);
            while (!state.isOver()) {
                step();
            }
            return state;
        }

        private void step() {
            int transition;
            if (state.depth() == 1) {
                transition = ParseState.SHIFT;
            } else if (state.buffer(0) > state.size()) {
                transition = ParseState.RIGHT;
            } else {
                transitions.score(keys, features.transition(state, keys), scores);
                transition = bestAllowed();
            }
            if (transition == ParseState.SHIFT) {
                state.shift();
            } else {
                int head = state.governor(transition);
                arcs.score(keys, features.arc(state, head, state.stack(0), keys), arcScores);
                state.attach(head, arcs.best(arcScores));
            }
        }

        private int bestAllowed() {
            int best = -1;
            for (int candidate = 0; candidate < ParseState.TRANSITIONS; candidate++) {
                if (state.allows(candidate) && (best < 0 || scores[candidate] > scores[best])) {
                    best = candidate;
                }
            }
            return best;
        }
    }
}
