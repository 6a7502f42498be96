package quoth.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quoth.document.Span;
import quoth.language.AnalysedText;
import quoth.language.Analyser;
import quoth.language.PartOfSpeech;
import quoth.language.Sentence;
import quoth.language.Token;

/** A small analyser by rules of thumb, so that tests of the rules on top of it need no model. */
public final class PlainAnalyser implements Analyser {

    private static final Pattern TOKEN = Pattern.compile(
            "\\p{L}+(?:\\.\\p{L}+)*\\.?(?<=\\.\\p{L}{1,2}\\.)|(?:Mr|Mrs|Ms|Dr|Jan|Feb|Aug|Sept|Oct|Nov|Dec|a\\.m|p\\.m)\\.|['’]s\\b|\\d+(?:[.,:]\\d+)*|\\p{L}+|\\S");
    private static final Set<String> PAST = Set.of(
            "said", "was", "were", "had", "did", "met", "took", "left", "went", "rose", "fell", "read", "told", "found",
            "counted");

    @Override
    public AnalysedText analyse(String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        boolean paragraph = true;
        boolean starts = true;
        int last = 0;
        while (matcher.find()) {
            boolean broken = text.substring(last, matcher.start()).contains("\n");
            if (broken && !tokens.isEmpty()) {
                sentences.add(sentence(tokens, starts));
                tokens = new ArrayList<>();
            }
            paragraph |= broken;
            if (tokens.isEmpty()) {
                starts = paragraph;
                paragraph = false;
            }
            String form = matcher.group();
            tokens.add(token(form, matcher.start(), tokens.isEmpty()));
            last = matcher.end();
            boolean ends = Set.of(".", "!", "?").contains(form);
            if (ends) {
                sentences.add(sentence(tokens, starts));
                tokens = new ArrayList<>();
            }
        }
        if (!tokens.isEmpty()) {
            sentences.add(sentence(tokens, starts));
        }
        return new AnalysedText(text, sentences);
    }

    private static Sentence sentence(List<Token> tokens, boolean starts) {
        return new Sentence(
                new Span(
                        tokens.getFirst().span().start(),
                        tokens.getLast().span().end()),
                tokens,
                starts);
    }

    private static Token token(String form, int start, boolean first) {
        String lower = form.toLowerCase(Locale.ROOT);
        String tag = tag(form, lower, first);
        PartOfSpeech part = switch (tag) {
            case "CD" -> PartOfSpeech.NUM;
            case "VBD", "VBZ", "VB" -> PartOfSpeech.VERB;
            case "MD" -> PartOfSpeech.AUX;
            case "IN" -> PartOfSpeech.ADP;
            case "DT" -> PartOfSpeech.DET;
            case "NNP" -> PartOfSpeech.PROPN;
            case "RB" -> PartOfSpeech.ADV;
            case "CC" -> PartOfSpeech.CCONJ;
            case "PRP" -> PartOfSpeech.PRON;
            case "NN", "NNS" -> PartOfSpeech.NOUN;
            default -> PartOfSpeech.PUNCT;
        };
        String lemma = tag.equals("NNS") && lower.endsWith("s")
                ? lower.substring(0, lower.length() - 1)
                : tag.equals("NNP") ? form : lower;
        return new Token(new Span(start, start + form.length()), form, lemma, part, tag);
    }

    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("will", "MD"),
            Map.entry("would", "MD"),
            Map.entry("the", "DT"),
            Map.entry("a", "DT"),
            Map.entry("on", "IN"),
            Map.entry("in", "IN"),
            Map.entry("at", "IN"),
            Map.entry("of", "IN"),
            Map.entry("is", "VBZ"),
            Map.entry("and", "CC"),
            Map.entry("he", "PRP"),
            Map.entry("she", "PRP"),
            Map.entry("they", "PRP"),
            Map.entry("annually", "RB"));

    private static String tag(String form, String lower, boolean first) {
        if (!Character.isLetterOrDigit(form.charAt(0))) {
            return lower.endsWith("s") ? "POS" : ".";
        }
        if (Character.isDigit(form.charAt(0))) {
            return "CD";
        }
        if (TAGS.containsKey(lower)) {
            return TAGS.getOrDefault(lower, "NN");
        }
        if (PAST.contains(lower) || (lower.endsWith("ed") && !first)) {
            return "VBD";
        }
        if (Character.isUpperCase(form.charAt(0)) && !first) {
            return "NNP";
        }
        return lower.endsWith("s") && lower.length() > 3 ? "NNS" : "NN";
    }
}
