package quoth.views.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quoth.collation.Point.Claim;
import quoth.collation.Reuse;
import quoth.document.Passage;
import quoth.document.Span;
import quoth.views.Answer;
import quoth.views.Names;
import quoth.views.Question;
import quoth.views.report.ArticlePart;
import quoth.views.report.ArticleSetter;
import quoth.views.report.Aside;
import quoth.views.report.Link;
import quoth.views.report.Setting;

/**
 * A document to read, with what others have to each passage beside it.
 *
 * @param frame what is around it
 * @param part the document, set
 * @param details what can be marked in it, with the address that marks or unmarks it
 * @param story the documents of its story; empty when the pile tells only one
 * @param previous the document published before it, of its story
 * @param next the one published after it
 * @param sideBySide the documents with which it shares passages, each with both texts side by side
 */
public record DocumentPage(
        Frame frame,
        ArticlePart part,
        List<DetailLink> details,
        Optional<Link> story,
        Optional<Link> previous,
        Optional<Link> next,
        List<Link> sideBySide) {

    private static final int ELSEWHERE = 6;
    private static final int ASIDES = 300;
    private static final int SIDE_BY_SIDE = 30;
    private static final Pattern PLACE = Pattern.compile("(\\d{1,8})-(\\d{1,8})");

    /** The name of the parameter that lists the details to mark. */
    public static final String SHOW = "show";

    /**
     * What can be marked.
     *
     * @param words what it is called
     * @param address the page with it, or without it when it is marked
     * @param isShown whether it is marked
     */
    public record DetailLink(String words, String address, boolean isShown) {}

    /**
     * The page of a document; empty when there is no such document.
     *
     * @param show the details to mark, in small letters with commas between them
     * @param at the passage that the reader was sent to, {@code 12-34}
     */
    public static Optional<DocumentPage> of(
            Edition edition, Function<String, Frame> frames, String id, String show, String at) {
        if (!edition.names().holds(id)) {
            return Optional.empty();
        }
        Names names = edition.names();
        Frame frame = frames.apply(names.outlet(id) + ": " + names.title(id));
        Site site = frame.site();
        Set<Setting.Detail> details = details(show);
        ArticlePart part = new ArticleSetter(names, edition.remarks(), site)
                .article(names.document(id), new Setting(details, asides(edition, site, id), place(at)));
        List<String> inStory = edition.chapterOfDocument(id)
                .map(chapter -> chapter.documents())
                .orElse(List.of());
        int here = inStory.indexOf(id);
        return Optional.of(new DocumentPage(
                frame,
                part,
                detailLinks(site, id, details),
                edition.chapterOfDocument(id)
                        .flatMap(chapter -> chapter.title()
                                .map(title -> new Link(DocumentsPage.ofStory(site, chapter.id()), title))),
                neighbour(names, site, inStory, here - 1),
                neighbour(names, site, inStory, here + 1),
                sideBySide(edition, site, id)));
    }

    private static Optional<Link> neighbour(Names names, Site site, List<String> documents, int place) {
        return place >= 0 && place < documents.size()
                ? Optional.of(new Link(site.document(documents.get(place)), named(names, documents.get(place))))
                : Optional.empty();
    }

    private static String named(Names names, String document) {
        return names.outlet(document)
                + names.date(document).map(date -> ", " + date).orElse("");
    }

    private static Set<Setting.Detail> details(String show) {
        Set<Setting.Detail> details = EnumSet.noneOf(Setting.Detail.class);
        List<String> wanted = List.of(show.split(","));
        for (Setting.Detail detail : Setting.Detail.values()) {
            if (wanted.contains(word(detail))) {
                details.add(detail);
            }
        }
        return details;
    }

    private static String word(Setting.Detail detail) {
        return detail.name().toLowerCase(Locale.ROOT);
    }

    private static List<DetailLink> detailLinks(Site site, String id, Set<Setting.Detail> shown) {
        List<DetailLink> links = new ArrayList<>();
        for (Setting.Detail detail : Setting.Detail.values()) {
            Set<Setting.Detail> then = EnumSet.noneOf(Setting.Detail.class);
            then.addAll(shown);
            if (!then.remove(detail)) {
                then.add(detail);
            }
            String show = String.join(
                    ",", then.stream().sorted().map(DocumentPage::word).toList());
            links.add(new DetailLink(
                    word(detail), site.document(id) + Site.query(Map.of(SHOW, show)), shown.contains(detail)));
        }
        return links;
    }

    private static Optional<Span> place(String at) {
        Matcher place = PLACE.matcher(at);
        if (!place.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(place.group(1));
        int end = Integer.parseInt(place.group(2));
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** The points that passages answer, then the words that stand elsewhere, in the order of the text. */
    private static List<Aside> asides(Edition edition, Site site, String id) {
        List<Aside> asides = new ArrayList<>();
        for (Question question : edition.answeredIn(id)) {
            for (Answer answer : question.answers()) {
                answer.value().claims().stream()
                        .filter(claim -> claim.passage().document().equals(id))
                        .findFirst()
                        .ifPresent(claim -> asides.add(point(edition, site, question, answer, claim)));
            }
        }
        Map<Span, List<Passage>> again = new LinkedHashMap<>();
        for (Reuse reuse : edition.reuseOf(id)) {
            boolean forward = reuse.from().document().equals(id);
            again.computeIfAbsent((forward ? reuse.from() : reuse.to()).span(), place -> new ArrayList<>())
                    .add(forward ? reuse.to() : reuse.from());
        }
        again.forEach((place, passages) -> asides.add(again(edition, site, id, place, passages)));
        List<Aside> inOrder = asides.stream()
                .filter(aside -> !aside.elsewhere().isEmpty())
                .sorted(Comparator.comparing(Aside::place).thenComparing(Aside::matter))
                .limit(ASIDES)
                .toList();
        List<Aside> numbered = new ArrayList<>();
        for (Aside aside : inOrder) {
            numbered.add(new Aside(
                    numbered.size() + 1,
                    aside.place(),
                    aside.matter(),
                    aside.link(),
                    aside.status(),
                    aside.elsewhere()));
        }
        return numbered;
    }

    private static Aside point(Edition edition, Site site, Question question, Answer here, Claim claim) {
        List<Aside.Elsewhere> elsewhere = new ArrayList<>();
        for (Answer answer : question.answers()) {
            answer.vouchers().stream()
                    .map(voucher -> voucher.claim().passage())
                    .filter(passage ->
                            !passage.document().equals(claim.passage().document()))
                    .limit(answer.equals(here) ? 1 : ELSEWHERE)
                    .forEach(passage -> elsewhere.add(new Aside.Elsewhere(
                            answer.words(),
                            new Link(site.passage(passage), named(edition.names(), passage.document())),
                            !answer.value().equals(here.value()))));
        }
        return new Aside(
                0,
                claim.passage().span(),
                Aside.Matter.POINT,
                new Link(site.point(question.point().id()), question.point().question()),
                question.status(),
                elsewhere.stream()
                        .sorted(Comparator.comparing(Aside.Elsewhere::isRival).reversed())
                        .limit(ELSEWHERE)
                        .toList());
    }

    private static Aside again(Edition edition, Site site, String id, Span place, List<Passage> passages) {
        return new Aside(
                0,
                place,
                Aside.Matter.AGAIN,
                new Link(
                        ComparePage.address(site, id, passages.getFirst().document()),
                        passages.size() == 1
                                ? "These words stand again"
                                : "These words stand again in " + passages.size()),
                "",
                passages.stream()
                        .limit(ELSEWHERE)
                        .map(passage -> new Aside.Elsewhere(
                                "", new Link(site.passage(passage), named(edition.names(), passage.document())), false))
                        .toList());
    }

    private static List<Link> sideBySide(Edition edition, Site site, String id) {
        return edition.reuseOf(id).stream()
                .map(reuse -> reuse.from().document().equals(id)
                        ? reuse.to().document()
                        : reuse.from().document())
                .distinct()
                .limit(SIDE_BY_SIDE)
                .map(other -> new Link(ComparePage.address(site, id, other), named(edition.names(), other)))
                .toList();
    }
}
