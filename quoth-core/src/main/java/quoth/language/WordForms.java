package quoth.language;

/**
 * The words and lemmas of one text, each made once while it is in frequent use: two small tables in which a newer word
 * replaces an older one of the same place. Saves most of the memory that a long text's tokens would take.
 */
final class WordForms {

    private static final int PLACES = 1 << 13;

    private final String text;
    private final Lemmatiser lemmatiser;
    private final String[] forms = new String[PLACES];
    private final String[] lemmaForms = new String[PLACES];
    private final String[] lemmaTags = new String[PLACES];
    private final String[] lemmas = new String[PLACES];

    WordForms(String text, Lemmatiser lemmatiser) {
        this.text = text;
        this.lemmatiser = lemmatiser;
    }

    /** The characters from {@code start} to {@code end}. */
    String form(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        int place = (hash ^ hash >>> 15) & (PLACES - 1);
        String known = forms[place];
        if (known != null && known.length() == end - start && text.startsWith(known, start)) {
            return known;
        }
        String form = text.substring(start, end);
        forms[place] = form;
        return form;
    }

    /** The lemma of a form that {@link #form} gave. */
    String lemma(String form, String tag) {
        int hash = form.hashCode() * 31 + tag.hashCode();
        int place = (hash ^ hash >>> 15) & (PLACES - 1);
        if (form.equals(lemmaForms[place]) && tag.equals(lemmaTags[place])) {
            return lemmas[place];
        }
        String lemma = lemmatiser.lemma(form, tag);
        lemmaForms[place] = form;
        lemmaTags[place] = tag;
        lemmas[place] = lemma.equals(form) ? form : lemma;
        return lemmas[place];
    }
}
