package quoth.views.page;

/** The entries of the navigation, in their order. */
public enum Section {
    OVERVIEW("Overview", ""),
    POINTS("Points", "points"),
    DOCUMENTS("Documents", "documents"),
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
