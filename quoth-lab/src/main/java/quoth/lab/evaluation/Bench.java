package quoth.lab.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The trials of the bench. Peers and goals are those that the bench states for its development data; peers were measured on
 * the same data.
 */
final class Bench {

    private Bench() {}

    /** All trials, in the order of the bench. */
    static List<Trial> trials() {
        return Stream.of(
                        attribution(),
                        time("timebank", "HeidelTime 78.8", "84"),
                        time("aquaint", "HeidelTime 72.1", "80"),
                        coreference("gum_news"),
                        coreference("gum_interview"),
                        events(),
                        grouping(),
                        echoes("echoes", "echoes", "--seed", "7"),
                        echoes("echoes", "echoes-hard", "--seed", "11", "--docs", "2000", "--big", "160"),
                        labels(),
                        stories("stories", "stories", List.of("{bench}/stories"), "{bench}/stories"))
                .toList();
    }

    /** Further mixes of copies that nothing was tuned on; measured when they are asked for, since they take long. */
    static List<Trial> furtherEchoes() {
        return IntStream.rangeClosed(101, 105)
                .mapToObj(seed -> echoes("echoes-more", "echoes-" + seed, "--seed", Integer.toString(seed)))
                .toList();
    }

    /** The stories told for this project, in the folders {@code samples}, with their gold in {@code gold}. */
    static Trial samples(List<String> samples, String gold) {
        return stories("samples", "samples", samples, gold);
    }

    private static Trial attribution() {
        return scored(
                "attribution",
                "attribution",
                "attribution/polnear.dev.jsonl",
                List.of(new Trial.Step(
                        "score.json",
                        scorer("score_attribution", "{bench}/attribution/polnear.dev.jsonl", "--json"),
                        List.of(
                                Figure.json("whole relation F1", "/all/relation.full/f1", "prototype 63.6", "72"),
                                Figure.json("… precision", "/all/relation.full/p", "", ""),
                                Figure.json("… recall", "/all/relation.full/r", "", ""),
                                Figure.json("content found F1", "/all/relation.content/f1", "", ""),
                                Figure.json("direct, whole F1", "/direct/relation.full/f1", "", "90"),
                                Figure.json("indirect, whole recall", "/recall by kind/indirect/full", "", "62")))));
    }

    private static Trial time(String corpus, String peer, String goal) {
        String gold = "time/" + corpus + ".jsonl";
        return scored(
                "time",
                corpus,
                gold,
                List.of(new Trial.Step(
                        "score.txt",
                        scorer("score_timex", "{bench}/" + gold),
                        List.of(
                                Figure.text("value F1", "^value .*F1=([\\d.]+)", peer, goal),
                                Figure.text("found F1", "^relaxed .*F1=([\\d.]+)", "", "")))));
    }

    private static Trial coreference(String corpus) {
        String gold = "coref/" + corpus + ".jsonl";
        return scored(
                "coref",
                corpus,
                gold,
                List.of(
                        new Trial.Step(
                                "score.txt",
                                scorer("score_coref", "{bench}/" + gold, "--within", "--no-singletons"),
                                List.of(Figure.text("CoNLL F1", "^CoNLL F1=([\\d.]+)", "CoreNLP 49.9", "56"))),
                        new Trial.Step(
                                "anaphora.txt",
                                scorer("score_anaphora", "{bench}/" + gold),
                                List.of(
                                        Figure.text("he, she F1", "^he/she .*F1=([\\d.]+)", "CoreNLP 67.8", "82"),
                                        Figure.text("nominals F1", "^nominal .*F1=([\\d.]+)", "CoreNLP 32.7", "50")))));
    }

    private static Trial events() {
        String gold = "events/ecb_dev.jsonl";
        return scored(
                "events",
                "events",
                gold,
                List.of(new Trial.Step(
                        "score.txt",
                        scorer("score_coref", "{bench}/" + gold, "--kinds", "event"),
                        List.of(
                                Figure.text(
                                        "event mentions F1", "^mentions .*F1=([\\d.]+)", "trigger lexicon 70.6", "80"),
                                Figure.text("CoNLL F1", "^CoNLL F1=([\\d.]+)", "lexicon and lemma 50.1", "60")))));
    }

    private static Trial grouping() {
        String gold = "grouping/allsides.dev.jsonl";
        return scored(
                "grouping",
                "grouping",
                gold,
                List.of(new Trial.Step(
                        "score.txt",
                        scorer("score_grouping", "{bench}/" + gold),
                        List.of(
                                Figure.text("B-cubed F1", "^bcubed .*\"F1\": ([\\d.]+)", "TF-IDF 88.1", "92"),
                                Figure.text("pairwise F1", "^pairwise .*\"F1\": ([\\d.]+)", "TF-IDF 71.2", "80")))));
    }

    private static Trial labels() {
        String gold = "labels/wcl.dev.jsonl";
        return scored(
                "labels",
                "labels",
                gold,
                List.of(new Trial.Step(
                        "score.txt",
                        scorer("score_labels", "{bench}/" + gold),
                        List.of(
                                Figure.text(
                                        "telling labels F1",
                                        "^table_telling .*\"F1\": ([\\d.]+)",
                                        "last name 23.8",
                                        "40"),
                                Figure.text("actors CoNLL F1", "^conll +([\\d.]+)", "last name 50.2", "62")))));
    }

    private static Trial echoes(String task, String name, String... settings) {
        boolean hard = settings.length > 2;
        List<String> preparation = new ArrayList<>(List.of(
                "python3",
                "{bench}/echoes/make_echoes.py",
                "--pool",
                "{bench}/echoes/articles.jsonl.gz",
                "--out",
                "{out}/made"));
        preparation.addAll(Arrays.asList(settings));
        return new Trial(
                task,
                name,
                preparation,
                List.of("{out}/made/docs.jsonl"),
                List.of(
                        new Trial.Step(
                                "from_export.txt",
                                List.of(
                                        "python3",
                                        "{bench}/scorers/from_export.py",
                                        "echoes",
                                        "{export}",
                                        "{out}/made",
                                        "{out}/pairs.jsonl",
                                        "{out}/origins.jsonl"),
                                List.of()),
                        new Trial.Step(
                                "score.txt",
                                List.of(
                                        "python3",
                                        "{bench}/scorers/score_echoes.py",
                                        "{out}/made",
                                        "{out}/pairs.jsonl",
                                        "--origins",
                                        "{out}/origins.jsonl"),
                                List.of(
                                        Figure.text(
                                                "pairs F1",
                                                "^pairs .*\"F1\": ([\\d.]+)",
                                                hard ? "n-grams 56.6" : "n-grams 98.5",
                                                "97"),
                                        Figure.text(
                                                "passages F1",
                                                "^passages .*\"F1\": ([\\d.]+)",
                                                hard ? "n-grams 46" : "n-grams 95",
                                                "97"),
                                        Figure.text(
                                                "origins F1",
                                                "^origins .*\"F1\": ([\\d.]+)",
                                                hard ? "" : "n-grams 98.5",
                                                "99"),
                                        Figure.text(
                                                "quotations called copies",
                                                "^quote .*\"called_echo\": (\\d+)",
                                                "",
                                                "0"),
                                        Figure.text(
                                                "pieces of the largest origin",
                                                "^largest_origin .*\"parts\": (\\d+)",
                                                "",
                                                "1")))));
    }

    private static Trial stories(String task, String name, List<String> input, String gold) {
        boolean known = task.equals("stories");
        return new Trial(
                task,
                name,
                List.of(),
                input,
                List.of(new Trial.Step(
                        "score.json",
                        List.of("python3", "{bench}/score_stories.py", gold, "{export}", "--json", "--misses", "40"),
                        List.of(
                                story(
                                        "disagreements found",
                                        "points.disagree.recall",
                                        known ? "numbers beside a noun 11" : "",
                                        "70"),
                                story(
                                        "disputed, precision",
                                        "points.disputed.precision",
                                        known ? "numbers beside a noun 20" : "",
                                        "80"),
                                story(
                                        "traps taken",
                                        "points.traps_taken",
                                        known ? "numbers beside a noun 26" : "",
                                        "at most 10"),
                                story("agreements found", "points.agree.recall", "", "75"),
                                story("updates found", "points.update.recall", "", ""),
                                story("origins right", "points.origins", "", "85"),
                                story("attributions F1", "attr.content.F1", "", ""),
                                story("… with source", "attr.source.F1", "", ""),
                                story("speaker right", "attr.speaker", "", "90"),
                                story("kind right", "attr.kind", "", ""),
                                story("nested right", "attr.nested", "", ""),
                                story("names B-cubed F1", "entity.names.F1", "", "95"),
                                story("entity types right", "entity.type", "", "95"),
                                story("reprints F1", "echo.reprint.F1", "", ""),
                                story("passages F1", "echo.passage.F1", "", ""),
                                story("stories F1", "stories.F1", "", ""),
                                story("texts kept", "intake.texts", "", ""),
                                story("title right", "intake.title", "", ""),
                                story("outlet right", "intake.outlet", "", ""),
                                story("author right", "intake.author", "", ""),
                                story("published right", "intake.published", "", "")))));
    }

    private static Figure story(String measure, String key, String peer, String goal) {
        return Figure.json(measure, "/total/" + key, peer, goal);
    }

    /** A trial over one file of the bench whose predictions are made from the export first. */
    private static Trial scored(String task, String name, String gold, List<Trial.Step> steps) {
        List<Trial.Step> all = new ArrayList<>();
        all.add(new Trial.Step(
                "predictions.jsonl",
                List.of("python3", "{bench}/scorers/from_export.py", task, "{export}", "{bench}/" + gold),
                List.of()));
        all.addAll(steps);
        return new Trial(task, name, List.of(), List.of("{bench}/" + gold), all);
    }

    private static List<String> scorer(String name, String gold, String... options) {
        List<String> command =
                new ArrayList<>(List.of("python3", "{bench}/scorers/" + name + ".py", gold, "{out}/predictions.jsonl"));
        command.addAll(Arrays.asList(options));
        return command;
    }
}
