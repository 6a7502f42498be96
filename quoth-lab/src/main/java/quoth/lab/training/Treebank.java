package quoth.lab.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sentences of Universal Dependencies in CoNLL-U; words only, without empty nodes. */
final class Treebank {

    private Treebank() {}

    /**
     * A sentence.
     *
     * @param text the words as they stood, with a space between where there was one
     * @param words its words
     * @param paragraph whether a paragraph or document begins with it
     */
    record TreeSentence(String text, List<TreeWord> words, boolean paragraph) {}

    /**
     * A word.
     *
     * @param start where it starts in the sentence's text
     * @param end where it ends
     * @param form the word
     * @param lemma its lemma
     * @param part universal part of speech
     * @param tag Penn tag
     * @param head the number of its governor, from 1; 0 for the root
     * @param relation its relation to it
     */
    record TreeWord(
            int start, int end, String form, String lemma, String part, String tag, int head, String relation) {}

    static List<TreeSentence> read(Path file) throws IOException {
        List<TreeSentence> sentences = new ArrayList<>();
        List<TreeWord> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int multiword = 0;
        boolean spaceAfterMultiword = false;
        boolean paragraph = false;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) {
                paragraph |= line.startsWith("# newpar") || line.startsWith("# newdoc");
            } else if (line.isEmpty()) {
                sentences.add(new TreeSentence(text.toString(), List.copyOf(words), paragraph));
                words.clear();
                text.setLength(0);
                paragraph = false;
            } else {
                String[] columns = line.split("\t", -1);
                int dash = columns[0].indexOf('-');
                boolean space = !columns[9].contains("SpaceAfter=No");
                if (dash > 0) {
                    multiword = Integer.parseInt(columns[0].substring(dash + 1));
                    spaceAfterMultiword = space;
                } else if (columns[0].indexOf('.') < 0) {
                    int start = text.length();
                    text.append(columns[1]);
                    words.add(new TreeWord(
                            start,
                            text.length(),
                            columns[1],
                            columns[2],
                            columns[3],
                            columns[4].toUpperCase(Locale.ROOT),
                            Integer.parseInt(columns[6]),
                            columns[7]));
                    int id = Integer.parseInt(columns[0]);
                    if (id < multiword ? false : id == multiword ? spaceAfterMultiword : space) {
                        text.append(' ');
                    }
                }
            }
        }
        return sentences;
    }
}
