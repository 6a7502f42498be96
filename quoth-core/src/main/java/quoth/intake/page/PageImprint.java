package quoth.intake.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import quoth.document.Imprint;
import quoth.intake.imprint.ImprintField;
import quoth.intake.imprint.ImprintFields;

/**
 * Gathers the imprint of a page. What is stated for machines comes before what is printed, the more specific before the more
 * general; the first statement of a field holds:
 *
 * <ol>
 *   <li>JSON-LD of a schema.org article,
 *   <li>Open Graph and {@code article:} properties,
 *   <li>{@code meta} names of Dublin Core, Parse.ly and of authoring systems,
 *   <li>microdata, {@code rel=author}, the byline and the {@code time} elements that are printed,
 *   <li>for the title, the headline and then the page's title, without the outlet's name behind it.
 * </ol>
 *
 * <p>A later time of publication only refines the first when it tells the same day more precisely. An author who is the outlet itself gives way to a
 * printed byline. An address must be absolute ({@code http} or {@code https}).
 */
final class PageImprint {

    /** Boxes about other pages or by readers, unless they hold the headline. */
    private static final String ELSEWHERE =
            "nav, aside, footer, blockquote, figure, [class~=(?i)comment|related|recommend|teaser|sidebar|widget|promo|most-read|trending],"
                    + " [id~=(?i)comment|related]";

    /** Boxes whose heading names the outlet rather than the article. */
    private static final String SITE =
            "[role=banner], [class~=(?i)site-?(name|title|header|logo)|masthead|(^|\\s)logo], [id~=(?i)^(logo|masthead|site-?name|site-?title)$]";

    private static final Pattern BY = Pattern.compile("(?i)^(?:written |words |report |story )?by:?\\s+");
    private static final Pattern BYLINE_END = Pattern.compile(
            "\\s*(?:[|·•\\n–—]|\\s-\\s|\\b(?:published|posted|updated|on)\\b|(?:,\\s*)?\\d).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST_BYLINE = 160;

    private final Document page;
    private final List<Element> metas;
    private final LinkedData data;
    private final Weights weights;
    private final Evaluator elsewhere = Selector.evaluatorOf(ELSEWHERE);
    private final ImprintFields fields = new ImprintFields();

    private PageImprint(Document page) {
        this.page = page;
        this.metas = page.select("meta[content]");
        this.data = LinkedData.of(page);
        this.weights = Weights.of(page);
    }

    static Imprint of(Document page) {
        PageImprint gathered = new PageImprint(page);
        gathered.outlet();
        gathered.title();
        gathered.author();
        gathered.published();
        gathered.url();
        return gathered.fields.imprint();
    }

    private void outlet() {
        state(ImprintField.OUTLET, data.publisher());
        states(
                ImprintField.OUTLET,
                "og:site_name",
                "publisher",
                "dc.publisher",
                "dcterms.publisher",
                "article:publisher",
                "application-name");
        printed("[itemprop=publisher] [itemprop=name], [itemprop=publisher]").stream()
                .findFirst()
                .ifPresent(element -> fields.state(ImprintField.OUTLET, stated(element)));
    }

    private void title() {
        state(ImprintField.TITLE, data.headline().map(this::withoutOutlet));
        for (String name : List.of("og:title", "dc.title", "parsely-title", "twitter:title")) {
            state(ImprintField.TITLE, meta(name).map(this::withoutOutlet));
        }
        Optional<Element> headline = printed("[itemprop=headline], article h1, main h1, h1").stream()
                .filter(heading -> heading.hasText() && heading.closest(SITE) == null)
                .findFirst();
        state(ImprintField.TITLE, headline.map(Element::text));
        state(ImprintField.TITLE, Optional.of(withoutOutlet(page.title())));
    }

    private void author() {
        List<String> stated = new ArrayList<>();
        stated.add(ImprintFields.byline(data.authors()));
        for (String name : List.of(
                "author",
                "article:author",
                "parsely-author",
                "dc.creator",
                "dcterms.creator",
                "byl",
                "sailthru.author")) {
            stated.add(ImprintFields.byline(metas(name)));
        }
        stated.add(printedByline());
        Optional<String> outlet = fields.stated(ImprintField.OUTLET);
        List<String> names = stated.stream()
                .map(name -> BY.matcher(name.strip()).replaceFirst(""))
                .filter(name -> !name.isBlank() && !name.startsWith("http"))
                .toList();
        state(
                ImprintField.AUTHOR,
                names.stream()
                        .filter(name -> outlet.filter(name::equalsIgnoreCase).isEmpty())
                        .findFirst()
                        .or(() -> names.stream().findFirst()));
    }

    /** The byline as printed, or an empty text. */
    private String printedByline() {
        List<String> linked = texts(printed("[itemprop=author] [itemprop=name], [rel=author]"));
        if (!linked.isEmpty()) {
            return ImprintFields.byline(linked);
        }
        String classes =
                "[itemprop=author], [class~=(?i)(^|[\\s_-])by-?line([\\s_-]|$)], [class~=(?i)(^|\\s)([a-z]+[_-]+)?authors?([_-]+name)?(\\s|$)]";
        for (Element element : printed(classes)) {
            String text = BYLINE_END
                    .matcher(BY.matcher(element.wholeText().strip().replaceAll("[ \\t]+", " "))
                            .replaceFirst(""))
                    .replaceFirst("");
            if (text.codePoints().anyMatch(Character::isLetter) && text.length() <= LONGEST_BYLINE) {
                return text.strip();
            }
        }
        return "";
    }

    private void published() {
        state(ImprintField.PUBLISHED, data.published());
        states(
                ImprintField.PUBLISHED,
                "article:published_time",
                "og:published_time",
                "article:published",
                "datepublished",
                "dc.date.issued",
                "dcterms.issued",
                "dcterms.created",
                "dc.date",
                "dcterms.date",
                "dc.date.created",
                "parsely-pub-date",
                "publish-date",
                "publish_date",
                "publication_date",
                "pubdate",
                "sailthru.date",
                "date",
                "cxenseparse:recs:publishtime");
        for (Element element : printed("[itemprop=datePublished], time[pubdate], time[class*=publish]")) {
            fields.state(ImprintField.PUBLISHED, stated(element));
        }
        if (!fields.isPublicationStated()) {
            printedDate();
        }
    }

    /** The first printed date that can be read: of a {@code time} element, or of an element called a date. */
    private void printedDate() {
        for (Element element : printed(
                "time, [class*=dateline], [class*=date], [class*=published], [class*=timestamp], [class*=byline]")) {
            boolean isUpdate = (element.className() + " " + element.attr("itemprop") + " " + element.ownText())
                    .matches("(?is).*(?:updat|modif).*");
            if (!isUpdate && !fields.isPublicationStated()) {
                fields.state(ImprintField.PUBLISHED, stated(element));
                fields.state(ImprintField.PUBLISHED, element.text());
            }
        }
    }

    private void url() {
        for (Element link : page.select("link[rel~=(?i)^canonical$]")) {
            state(ImprintField.URL, absolute(link.attr("href")));
        }
        state(ImprintField.URL, data.url().flatMap(PageImprint::absolute));
        state(ImprintField.URL, meta("og:url").flatMap(PageImprint::absolute));
    }

    private static Optional<String> absolute(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean web = uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
            return web ? Optional.of(uri.toString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** A title without the outlet's name that pages set behind or before it. */
    private String withoutOutlet(String title) {
        Optional<String> outlet = fields.stated(ImprintField.OUTLET);
        if (outlet.isEmpty()) {
            return title;
        }
        String name = Pattern.quote(outlet.get());
        String mark = "\\s+[|·•–—»«-]+\\s+";
        String bare = title.strip()
                .replaceFirst("(?iu)" + mark + "(?:the )?" + name + "$", "")
                .replaceFirst("(?iu)^(?:the )?" + name + mark, "");
        return bare.isBlank() || bare.equalsIgnoreCase(outlet.get()) ? "" : bare;
    }

    private void states(ImprintField field, String... names) {
        for (String name : names) {
            state(field, meta(name).filter(value -> field != ImprintField.OUTLET || !value.startsWith("http")));
        }
    }

    private void state(ImprintField field, Optional<String> value) {
        value.ifPresent(stated -> fields.state(field, stated.replaceAll("\\s+", " ")));
    }

    private Optional<String> meta(String name) {
        return metas(name).stream().findFirst();
    }

    private List<String> metas(String name) {
        return metas.stream()
                .filter(meta -> meta.attr("property").equalsIgnoreCase(name)
                        || meta.attr("name").equalsIgnoreCase(name)
                        || meta.attr("itemprop").equalsIgnoreCase(name))
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .distinct()
                .toList();
    }

    /** Elements of a kind that are not about other pages or by readers. */
    private List<Element> printed(String selector) {
        return page.select(selector).stream()
                .filter(element -> !isElsewhere(element))
                .limit(50)
                .toList();
    }

    private boolean isElsewhere(Element element) {
        for (Element around = element; around != null; around = around.parent()) {
            if (!around.nameIs("body") && !weights.holdsHeart(around) && around.is(elsewhere)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> texts(List<Element> elements) {
        return elements.stream()
                .map(element -> stated(element))
                .filter(text -> !text.isBlank() && text.length() <= LONGEST_BYLINE)
                .distinct()
                .limit(12)
                .toList();
    }

    /** What an element states: in its attributes for machines, otherwise in its words. */
    private static String stated(Element element) {
        for (String attribute : List.of("datetime", "content")) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        return element.text().strip();
    }
}
