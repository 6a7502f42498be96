package quoth.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import quoth.collation.Point;
import quoth.collation.Point.Claim;
import quoth.collation.ReadDocument;
import quoth.reading.Attribution;
import quoth.reading.Statement;

/** Says in words who vouches for an answer. */
final class Vouchers {

    private static final List<String> SMALL_NUMBERS = List.of(
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Verbs whose object is what their subject holds not to be so. */
    private static final Pattern DENIES = Pattern.compile(
            "\\b(?:den(?:y|ies|ied|ying)|(?:reject|refut|disput|dismiss|rebuff|disavow|contradict)(?:e?s|e|ed|ing)?"
                    + "|refus(?:e|es|ed|ing))\\b",
            Pattern.CASE_INSENSITIVE);

    /** A denial that is itself denied: "did not deny", "neither confirmed nor denied". */
    private static final Pattern NEGATED = Pattern.compile(
            "(?:\\b(?:not|never|nor|cannot)|n[’']t)\\s+(?:\\w+\\s+)?(?:den|reject|refut|disput|dismiss|rebuff|disavow|contradict|refus)\\w*$",
            Pattern.CASE_INSENSITIVE);

    /** Code units before a cue in which its negation stands. */
    private static final int NEAR = 20;

    private final Names names;
    private final Comparator<Claim> firstPublishedFirst;

    Vouchers(Names names) {
        this.names = names;
        this.firstPublishedFirst = Comparator.comparingInt(
                        (Claim claim) -> names.place(claim.passage().document()))
                .thenComparing(Claim::passage);
    }

    /** One voucher for each origin of an answer to {@code point}, in the order in which they were first published. */
    List<Voucher> of(Point point, Point.Value value) {
        Map<String, List<Claim>> byOrigin = value.claims().stream()
                .sorted(firstPublishedFirst)
                .collect(Collectors.groupingBy(Claim::origin, LinkedHashMap::new, Collectors.toList()));
        List<Voucher> vouchers = new ArrayList<>();
        byOrigin.values().forEach(claims -> vouchers.add(voucher(point, claims)));
        return List.copyOf(vouchers);
    }

    private Voucher voucher(Point point, List<Claim> claims) {
        Claim first = claims.getFirst();
        Map<String, Claim> elsewhere = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (!claim.passage().document().equals(first.passage().document())) {
                elsewhere.putIfAbsent(claim.passage().document(), claim);
            }
        }
        List<Claim> echoes = List.copyOf(elsewhere.values());
        return new Voucher(this, point, first, echoes);
    }

    /** Whether the words that attribute the claim say that its speaker denies it. */
    boolean isDenied(Claim claim) {
        ReadDocument read = names.document(claim.passage().document());
        List<Attribution> attributions = read.reading().attributions();
        if (claim.attribution().isEmpty() || claim.attribution().getAsInt() >= attributions.size()) {
            return false;
        }
        String text = read.document().text();
        return attributions.get(claim.attribution().getAsInt()).cue().stream()
                .anyMatch(cue -> DENIES.matcher(read.document().words(cue)).find()
                        && !NEGATED.matcher(text.substring(Math.max(0, cue.start() - NEAR), cue.end()))
                                .find());
    }

    /** The smallest clause that covers the claim. */
    Optional<Statement> statement(Claim claim) {
        return names.document(claim.passage().document()).reading().statements().stream()
                .filter(statement -> statement.span().contains(claim.passage().span()))
                .min(Comparator.comparingInt(statement -> statement.span().length()));
    }

    /** Who vouches, in words. */
    String words(Claim first, List<Claim> echoes) {
        String document = first.passage().document();
        String outlet = names.outlet(document);
        Optional<String> date = names.date(document);
        Optional<String> speaker = speaker(first);
        if (speaker.isEmpty()) {
            return outlet + date.map(day -> " (" + day + ")").orElse("") + repeated(first, echoes);
        }
        if (echoes.isEmpty()) {
            return speaker.get() + " (" + date.map(day -> day + ", ").orElse("") + outlet + ")";
        }
        return speaker.get() + ", by way of " + outlet
                + date.map(day -> " (" + day + ")").orElse("") + repeated(first, echoes);
    }

    private Optional<String> speaker(Claim claim) {
        ReadDocument read = names.document(claim.passage().document());
        if (claim.attribution().isEmpty()
                || claim.attribution().getAsInt()
                        >= read.reading().attributions().size()) {
            return claim.attributedTo().flatMap(names::entity).map(Names::name);
        }
        Attribution innermost =
                read.reading().attributions().get(claim.attribution().getAsInt());
        String speaker = claim.attributedTo()
                .flatMap(names::entity)
                .map(Names::name)
                .orElseGet(() -> names.speakerWords(read, innermost));
        List<String> outer = names.chain(read, innermost).reversed().stream()
                .skip(1)
                .map(attribution -> names.speakerWords(read, attribution))
                .filter(name -> !name.equals(speaker))
                .distinct()
                .toList();
        return Optional.of(outer.isEmpty() ? speaker : speaker + ", as told by " + String.join(", as told by ", outer));
    }

    private String repeated(Claim first, List<Claim> echoes) {
        String origin = names.origin(first.passage().document());
        List<Claim> reprints = echoes.stream()
                .filter(claim -> names.origin(claim.passage().document()).equals(origin))
                .toList();
        List<Claim> others =
                echoes.stream().filter(claim -> !reprints.contains(claim)).toList();
        return (reprints.isEmpty() ? "" : ", reprinted by " + counted(reprints))
                + (others.isEmpty() ? "" : ", also in " + counted(others));
    }

    private String counted(List<Claim> claims) {
        int count = claims.size();
        if (count == 1) {
            return names.outlet(claims.getFirst().passage().document());
        }
        return count < SMALL_NUMBERS.size() ? SMALL_NUMBERS.get(count) : String.valueOf(count);
    }
}
