package quoth.views.page;

/** The entries of the navigation, in their order. */
public enum Section {
    OVERVIEW("Overview", ""),
    POINTS("Points", "points"),
    DOCUMENTS("Documents", "documents"),
    ENTITIES("Who and what", "entities"),
    DATES("Dates", "dates"),
    NETWORK("Network", "network"),
    FAMILIES("Family trees", "families"),
    CHANGES("What is new", "changes"),
    SEARCH("Search", "search"),
    RULINGS("Rulings", "rulings");

    private final String words;
    private final String path;

    Section(String words, String path) {
        this.words = words;
        this.path = path;
    }

    /** What the entry says. */
    public String words() {
        return words;
    }

    /** The page that it leads to. */
    public String path() {
        return path;
    }
}
