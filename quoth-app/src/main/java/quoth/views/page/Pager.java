package quoth.views.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which part of a long list a page shows.
 *
 * @param page counts from 1
 * @param pages how many there are, at least 1
 * @param total how many entries there are
 * @param size how many entries a page shows
 * @param path the path of the page, without its query
 * @param filters what else the query says
 * @param parameter what the query calls the part
 */
public record Pager(
        int page, int pages, int total, int size, String path, Map<String, String> filters, String parameter) {

    /** Copies the map, in its order. */
    public Pager {
        filters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(filters));
    }

    static Pager of(int wanted, int total, int size, String path, Map<String, String> filters) {
        int pages = Math.max(1, (total + size - 1) / size);
        return new Pager(Math.clamp(wanted, 1, pages), pages, total, size, path, filters, "page");
    }

    /** The same where the query calls the part otherwise, on a page with several lists. */
    Pager named(String name) {
        return new Pager(page, pages, total, size, path, filters, name);
    }

    /** The entries of this page. */
    <T> List<T> cut(List<T> all) {
        int from = Math.min(all.size(), (page - 1) * size);
        return all.subList(from, Math.min(all.size(), from + size));
    }

    /** The address of the page before. */
    public Optional<String> previous() {
        return page > 1 ? Optional.of(address(page - 1)) : Optional.empty();
    }

    /** The address of the page after. */
    public Optional<String> next() {
        return page < pages ? Optional.of(address(page + 1)) : Optional.empty();
    }

    private String address(int number) {
        Map<String, String> values = new LinkedHashMap<>(filters);
        if (number > 1) {
            values.put(parameter, String.valueOf(number));
        }
        return path + Site.query(values);
    }
}
