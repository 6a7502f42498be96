package quoth.reading;

import java.util.Set;
import quoth.language.CountryWords;

/** What a reading knows of countries without a text: for rooms that see readings only. */
public final class Countries {

    private Countries() {}

    /** Whether {@code name}, as a text writes it, is the whole name of a country. */
    public static boolean isCountry(String name) {
        return CountryWords.isName(name);
    }

    /** Whether {@code word}, with a capital, is the name of a country, its adjective or the noun for its people. */
    public static boolean isOfCountry(String word) {
        return CountryWords.isName(word) || CountryWords.isAdjective(word) || CountryWords.isPeople(word);
    }

    /** The names of the country whose adjective or people {@code word} is; empty when it is neither. */
    public static Set<String> of(String word) {
        return CountryWords.namesOf(word);
    }
}
