package quoth.lab.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quoth.document.Span;

/**
 * Texts of GUM (Zeldes 2017) with the entities that their annotators marked, in the manner of OntoNotes (OntoGUM, Zhu et al. 2021): from
 * CoNLL-U with entities among the last column, and from JSON Lines that were converted already.
 */
final class Gum {

    private static final Pattern BRACKET = Pattern.compile("\\([^()]+\\)?|[^()]+\\)");
    private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");

    private Gum() {}

    /**
     * A text.
     *
     * @param id its name
     * @param text its words, a line for each paragraph
     * @param mentions what is mentioned in it
     */
    record Text(String id, String text, List<Marked> mentions) {}

    /**
     * A mention.
     *
     * @param span its words
     * @param group which entity; mentions of one group corefer
     * @param kind what kind of thing it is, in GUM's words
     */
    record Marked(Span span, String group, String kind) {}

    /** The texts of OntoGUM in JSON Lines, which have only mentions that corefer. */
    static List<Text> converted(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Text> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode record = mapper.readTree(line);
            String text = record.get("text").asText();
            JsonNode tokens = record.get("tokens");
            List<Marked> mentions = new ArrayList<>();
            for (JsonNode mention : record.get("mentions")) {
                JsonNode numbers = mention.get("tokens");
                int start = tokens.get(numbers.get(0).asInt()).get(0).asInt();
                int end = tokens.get(numbers.get(numbers.size() - 1).asInt())
                        .get(1)
                        .asInt();
                mentions.add(new Marked(
                        new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)),
                        mention.get("cluster").asText(),
                        mention.get("kind").asText()));
            }
            texts.add(new Text(record.get("id").asText(), text, mentions));
        }
        return texts;
    }

    /** A word of CoNLL-U in its text. */
    private record Word(Span span, String part, String tag, int head, String relation) {}

    /** An entity as it stands in the brackets of CoNLL-U. */
    private record Bracket(String group, String kind, String link, int first) {}

    private record Entity(Bracket bracket, int last) {}

    /** The texts of a CoNLL-U file with all their entities. */
    static List<Text> annotated(Path file) throws IOException {
        List<Text> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Word> words = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        Deque<Bracket> open = new ArrayDeque<>();
        String id = "";
        int sentence = 0;
        int multiword = 0;
        boolean spaceAfterMultiword = false;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# newdoc")) {
                finish(id, text, words, entities, texts);
                open.clear();
                id = line.substring(line.indexOf('=') + 2);
            } else if (line.startsWith("# newpar ") || line.equals("# newpar")) {
                if (!text.isEmpty()) {
                    text.setLength(text.toString().stripTrailing().length());
                    text.append('\n');
                }
            } else if (line.startsWith("# sent_id")) {
                sentence = words.size();
                multiword = 0;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                int dash = columns[0].indexOf('-');
                boolean space = !columns[9].contains("SpaceAfter=No");
                if (dash > 0) {
                    multiword = Integer.parseInt(columns[0].substring(dash + 1));
                    spaceAfterMultiword = space;
                } else if (columns[0].indexOf('.') < 0) {
                    int number = Integer.parseInt(columns[0]);
                    int start = text.length();
                    text.append(columns[1]);
                    int head = Integer.parseInt(columns[6]);
                    words.add(new Word(
                            new Span(start, text.length()),
                            columns[3],
                            columns[4],
                            head == 0 ? -1 : sentence + head - 1,
                            columns[7]));
                    if (number < multiword ? false : number == multiword ? spaceAfterMultiword : space) {
                        text.append(' ');
                    }
                    Matcher matcher = ENTITY.matcher(columns[9]);
                    if (matcher.find()) {
                        read(matcher.group(1), words.size() - 1, open, entities);
                    }
                }
            }
        }
        finish(id, text, words, entities, texts);
        return texts;
    }

    private static void read(String brackets, int word, Deque<Bracket> open, List<Entity> entities) {
        Matcher matcher = BRACKET.matcher(brackets);
        while (matcher.find()) {
            String bracket = matcher.group();
            if (bracket.startsWith("(")) {
                String[] parts = bracket.replaceAll("[()]", "").split("-");
                Bracket begun = new Bracket(parts[0], parts[1], parts.length > 6 ? link(parts) : "", word);
                if (bracket.endsWith(")")) {
                    entities.add(new Entity(begun, word));
                } else {
                    open.push(begun);
                }
            } else {
                String group = bracket.substring(0, bracket.length() - 1).split("-")[0];
                for (Iterator<Bracket> i = open.iterator(); i.hasNext(); ) {
                    Bracket begun = i.next();
                    if (begun.group().equals(group)) {
                        entities.add(new Entity(begun, word));
                        i.remove();
                        break;
                    }
                }
            }
        }
    }

    private static String link(String[] parts) {
        for (String part : parts) {
            if (Set.of("coref", "ana", "pred", "appos", "cata", "disc", "sgl").contains(part)) {
                return part;
            }
        }
        return "";
    }

    private static void finish(
            String id, StringBuilder text, List<Word> words, List<Entity> entities, List<Text> texts) {
        if (!words.isEmpty()) {
            texts.add(new Text(id, text.toString(), convert(words, entities)));
        }
        text.setLength(0);
        words.clear();
        entities.clear();
    }

    private static Span span(List<Word> words, int first, int last) {
        return new Span(words.get(first).span().start(), words.get(last).span().end());
    }

    /** As OntoNotes would have it: appositions within their phrase, no predicates, no compounded nouns, no indefinite repeated. */
    private static List<Marked> convert(List<Word> words, List<Entity> all) {
        List<Entity> entities = new ArrayList<>(all);
        entities.sort(java.util.Comparator.comparingInt(
                        (Entity e) -> e.bracket().first())
                .thenComparing(java.util.Comparator.comparingInt(Entity::last).reversed()));
        Map<String, Integer> latest = new HashMap<>();
        List<int[]> spans = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int fresh = 0;
        for (Entity entity : entities) {
            Bracket bracket = entity.bracket();
            Integer before = latest.get(bracket.group());
            if (bracket.link().equals("appos") && before != null && bracket.first() - spans.get(before)[1] <= 3) {
                spans.get(before)[1] = Math.max(spans.get(before)[1], entity.last());
                continue;
            }
            int head = head(words, bracket.first(), entity.last());
            Word word = words.get(head);
            boolean left = Set.of("pred", "cata", "disc").contains(bracket.link())
                    || (word.relation().startsWith("compound") && !word.part().equals("PROPN"))
                    || word.part().equals("VERB");
            if (left) {
                continue;
            }
            boolean indefinite = word.part().equals("NOUN") && isIndefinite(words, head, bracket.first());
            if (indefinite && seen.contains(bracket.group())) {
                fresh++;
            }
            seen.add(bracket.group());
            latest.put(bracket.group(), spans.size());
            spans.add(new int[] {bracket.first(), entity.last()});
            groups.add(bracket.group() + (fresh > 0 && indefinite ? "~" + fresh : ""));
            kinds.add(bracket.kind());
        }
        List<Marked> marked = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            marked.add(new Marked(span(words, spans.get(i)[0], spans.get(i)[1]), groups.get(i), kinds.get(i)));
        }
        return marked;
    }

    private static int head(List<Word> words, int first, int last) {
        for (int i = first; i <= last; i++) {
            int head = words.get(i).head();
            if ((head < first || head > last) && !words.get(i).part().equals("PUNCT")) {
                return i;
            }
        }
        return first;
    }

    private static boolean isIndefinite(List<Word> words, int head, int first) {
        for (int i = first; i < head; i++) {
            Word word = words.get(i);
            boolean definite = word.head() == head
                    && (word.relation().equals("nmod:poss")
                            || (word.relation().equals("det") && !Set.of("DT").contains(word.tag()))
                            || word.part().equals("PROPN"));
            boolean article = word.relation().equals("det") && word.head() == head;
            if (definite || (article && words.get(i).span().length() > 2)) {
                return false;
            }
        }
        return true;
    }
}
