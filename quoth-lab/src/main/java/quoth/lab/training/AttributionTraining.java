package quoth.lab.training;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import quoth.lab.training.Polnear.Article;
import quoth.language.model.ModelFile;
import quoth.reading.attribution.AttributionModel;
import quoth.reading.attribution.AttributionModel.Candidate;
import quoth.reading.attribution.AttributionModel.Readiness;
import quoth.reading.attribution.Cue;
import quoth.reading.attribution.Words;

/**
 * Trains the steps by which attributions are found, on PolNeAR. The last step learns from what the others find in articles that
 * they have not seen: the articles are cut into parts, and each is read by models trained on the others.
 */
final class AttributionTraining {

    /** How readily a word gets a closer look and is taken for a cue, enough to miss few, in eighths of log-odds. */
    static final int GLANCE_READINESS = 32;

    static final int CUE_READINESS = 14;

    /** How readily an attribution is kept: best on the articles set aside. */
    private static final int WHOLE_READINESS = 10;

    private final PrintStream report;
    private final int parts;

    private AttributionTraining(PrintStream report, int parts) {
        this.report = report;
        this.parts = parts;
    }

    /**
     * Trains and writes the model.
     *
     * @param parts how many parts the last step is learnt from, at least 2
     * @param measure whether to set every eighth article aside and measure on those, and write nothing
     */
    static void run(TrainCommand.Places places, int parts, boolean measure) throws IOException {
        if (parts < 2) {
            throw new IllegalArgumentException("--parts must be 2 or more, but was " + parts);
        }
        AttributionTraining training = new AttributionTraining(places.report(), parts);
        List<Article> all = Polnear.read(places.corpus("attribution/polnear.train.jsonl"));
        if (measure) {
            training.measure(all);
            return;
        }
        Steps steps = training.learn(all);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ModelFile.write(file, AttributionModel.KIND, AttributionModel.VERSION, steps::write);
        Path path = places.model("quoth/reading/attribution/attribution.model");
        Files.createDirectories(path.getParent());
        Files.write(path, file.toByteArray());
        places.report().printf("%s: %,d bytes%n", path, file.size());
    }

    private void measure(List<Article> all) {
        List<Article> aside = part(all, i -> i % 8 == 3);
        measure(report, aside, learn(part(all, i -> i % 8 != 3)).model());
    }

    /** Measures a model on articles that it has not seen, at several grades of readiness. */
    static void measure(PrintStream report, List<Article> aside, AttributionModel model) {
        List<List<Candidate>> candidates = new ArrayList<>();
        for (Article article : aside) {
            candidates.add(model.candidates(article.words()));
        }
        for (int readiness = -8; readiness <= 8; readiness += 2) {
            int added = readiness;
            RelationScore score = score(aside, candidates, one -> one.score() + added >= 0);
            report.printf("set aside, readiness %d: %s%n", model.readiness().whole() + readiness, score);
        }
    }

    private static RelationScore score(
            List<Article> articles, List<List<Candidate>> candidates, Predicate<Candidate> kept) {
        RelationScore score = new RelationScore();
        for (int i = 0; i < articles.size(); i++) {
            Words words = articles.get(i).words();
            score.add(
                    articles.get(i).relations(),
                    candidates.get(i).stream()
                            .filter(kept)
                            .map(candidate -> WholeTraining.relation(words, candidate))
                            .toList());
        }
        return score;
    }

    /** The items whose index is chosen. */
    static <T> List<T> part(List<T> all, IntPredicate chosen) {
        List<T> part = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (chosen.test(i)) {
                part.add(all.get(i));
            }
        }
        return part;
    }

    /** The steps as they were learnt. */
    record Steps(Learnt glances, Learnt cues, Learnt roles, Learnt wholes) {

        AttributionModel model() {
            Readiness readiness = new Readiness(GLANCE_READINESS, CUE_READINESS, WHOLE_READINESS);
            return new AttributionModel(readiness, glances.model(), cues.model(), roles.model(), wholes.model());
        }

        Steps withRoles(Learnt learnt) {
            return new Steps(glances, cues, learnt, wholes);
        }

        Steps withWholes(Learnt learnt) {
            return new Steps(glances, cues, roles, learnt);
        }

        private void write(DataOutputStream out) throws IOException {
            out.writeInt(GLANCE_READINESS);
            out.writeInt(CUE_READINESS);
            out.writeInt(WHOLE_READINESS);
            for (Learnt learnt : List.of(glances, cues, roles, wholes)) {
                learnt.write(out);
            }
        }
    }

    private Steps learn(List<Article> articles) {
        List<List<Cue>> foundCues = new ArrayList<>(Collections.nCopies(articles.size(), List.of()));
        List<Steps> steps = new ArrayList<>();
        for (int p = 0; p < parts; p++) {
            int held = p;
            steps.add(cues(part(articles, i -> i % parts != held)));
            AttributionModel model = steps.get(p).model();
            for (int i = p; i < articles.size(); i += parts) {
                foundCues.set(i, model.cues(articles.get(i).words(), new ArrayList<>()));
            }
            report.printf("cues without part %d learnt%n", p);
        }
        List<List<WholeTraining.Way>> ways = new ArrayList<>();
        for (int p = 0; p < parts; p++) {
            int held = p;
            Learnt roles =
                    RoleTraining.learn(part(articles, i -> i % parts != held), part(foundCues, i -> i % parts != held));
            AttributionModel model = steps.get(p).withRoles(roles).model();
            for (Article article : part(articles, i -> i % parts == held)) {
                ways.addAll(WholeTraining.ways(article, model));
            }
            report.printf("roles without part %d learnt%n", p);
        }
        return cues(articles).withRoles(RoleTraining.learn(articles, foundCues)).withWholes(WholeTraining.learn(ways));
    }

    /** The steps with cues learnt and nothing else. */
    static Steps cues(List<Article> articles) {
        Steps glances =
                new Steps(CueTraining.glances(articles), Learnt.nothing(3), Learnt.nothing(3), Learnt.nothing(2));
        Learnt cues = CueTraining.cues(articles, glances.model().glance());
        return new Steps(glances.glances(), cues, glances.roles(), glances.wholes());
    }
}
