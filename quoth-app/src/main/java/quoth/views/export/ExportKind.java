package quoth.views.export;

import java.util.List;
import java.util.Locale;

/** A kind of record that is exported, with its columns in their order. */
public enum ExportKind {
    /** The documents and their imprints. */
    DOCUMENTS("id name uri outlet title author published language story origin text"),
    /** Who says what. */
    ATTRIBUTIONS("id document kind source cue content speaker speakerName anonymous within"),
    /** Whom and what the pile speaks of. */
    ENTITIES("id type name variants mentions rulings"),
    /** Where it speaks of them. */
    MENTIONS("document start end entity form"),
    /** Expressions of time. */
    TIMES("document start end type value"),
    /** What is reported to have happened. */
    EVENTS("id gloss date place participants mentions"),
    /** Who is said to stand to whom in which relation. */
    RELATIONS("id subject relation object claims"),
    /** The questions of fact and their answers. */
    POINTS("id kind question event story status values rulings"),
    /** Which passages stand again elsewhere. */
    REUSE("from to kind similarity"),
    /** How entities are designated. */
    LABELS("document start end text entity attribution"),
    /** Who is described as what. */
    ROLES("document start end text entity claim time standing polarity attribution"),
    /** Which documents tell the same happening. */
    STORIES("id title documents"),
    /** What persons have ruled, and what came of it. */
    RULINGS(
            "id number kind first second rest name type passages answers asked quotation text undoes by at why inForce applies reason");

    /** Names with blanks between them. */
    private final String columns;

    ExportKind(String columns) {
        this.columns = columns;
    }

    /** The names of the columns, in the order in which they are written. */
    public List<String> columns() {
        return List.of(columns.split(" "));
    }

    /** The name of the kind on the command line and of its file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
