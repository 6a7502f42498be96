package quoth.lab.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import quoth.lab.training.Treebank.TreeSentence;
import quoth.lab.training.Treebank.TreeWord;
import quoth.language.Lemmatiser;

/** Finds in treebanks which forms the lemmatiser's rules get wrong, and writes them with the base forms it chooses by. */
final class LemmaTraining {

    private LemmaTraining() {}

    static void run(TrainCommand.Places places) throws IOException {
        List<TreeSentence> train = new ArrayList<>(Treebank.read(places.corpus("ud/ewt.train.conllu")));
        train.addAll(Treebank.read(places.corpus("ud/gum.train.conllu")));
        SortedSet<String> bases = bases(train);
        SortedMap<String, String> exceptions = exceptions(train, Lemmatiser.ofRules(bases));
        addIrregularVerbs(bases, exceptions);
        Path file = places.model("quoth/language/lemmas.model");
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            Lemmatiser.write(out, bases, exceptions);
        }
        places.report()
                .printf(
                        "%,d base forms, %,d exceptions, %,d bytes%n",
                        bases.size(), exceptions.size(), Files.size(file));
    }

    /** Adds irregular verbs that the treebanks may not hold. */
    private static void addIrregularVerbs(SortedSet<String> bases, SortedMap<String, String> exceptions)
            throws IOException {
        try (InputStream in = LemmaTraining.class.getResourceAsStream("irregular-verbs.txt")) {
            String list = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : list.lines().filter(line -> !line.startsWith("#")).toList()) {
                String[] forms = line.split(" ");
                bases.add(forms[0]);
                for (String past : forms[1].split("/")) {
                    exceptions.putIfAbsent(past + "\tVBD", forms[0]);
                }
                for (String participle : forms[2].split("/")) {
                    exceptions.putIfAbsent(participle + "\tVBN", forms[0]);
                }
            }
        }
    }

    private static SortedSet<String> bases(List<TreeSentence> train) {
        SortedSet<String> bases = new TreeSet<>();
        for (TreeSentence sentence : train) {
            for (TreeWord word : sentence.words()) {
                boolean inflected = word.tag().startsWith("VB") || word.tag().startsWith("JJ");
                if (inflected && word.lemma().chars().allMatch(Character::isLowerCase)) {
                    bases.add(word.lemma());
                }
            }
        }
        return bases;
    }

    /** The most frequent lemma of a form and tag, where it is not what the rules give. */
    private static SortedMap<String, String> exceptions(List<TreeSentence> train, Lemmatiser rules) {
        Map<String, Map<String, Integer>> seen = new TreeMap<>();
        for (TreeSentence sentence : train) {
            for (TreeWord word : sentence.words()) {
                if (!word.tag().equals("NNP")
                        && !word.tag().equals("GW")
                        && !word.lemma().equals("_")) {
                    String key = word.form().replace('\u2019', '\'').toLowerCase(Locale.ROOT) + "\t" + word.tag();
                    seen.computeIfAbsent(key, k -> new TreeMap<>()).merge(lemma(word), 1, Integer::sum);
                }
            }
        }
        SortedMap<String, String> exceptions = new TreeMap<>();
        seen.forEach((key, lemmas) -> {
            int tab = key.indexOf('\t');
            String best = lemmas.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            if (!best.equals(rules.lemma(key.substring(0, tab), key.substring(tab + 1)))) {
                exceptions.put(key, best);
            }
        });
        return exceptions;
    }

    private static String lemma(TreeWord word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }
}
