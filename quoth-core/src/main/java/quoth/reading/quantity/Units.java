package quoth.reading.quantity;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import quoth.reading.Line;

/** Units of measure and currencies. */
final class Units {

    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("%", "%"),
            entry("percent", "%"),
            entry("km", "km"),
            entry("kilometre", "km"),
            entry("kilometer", "km"),
            entry("m", "m"),
            entry("metre", "m"),
            entry("meter", "m"),
            entry("cm", "cm"),
            entry("centimetre", "cm"),
            entry("centimeter", "cm"),
            entry("mm", "mm"),
            entry("millimetre", "mm"),
            entry("millimeter", "mm"),
            entry("mile", "mile"),
            entry("yard", "yard"),
            entry("foot", "foot"),
            entry("feet", "foot"),
            entry("inch", "inch"),
            entry("knot", "knot"),
            entry("hectare", "hectare"),
            entry("acre", "acre"),
            entry("kg", "kg"),
            entry("kilogram", "kg"),
            entry("kilo", "kg"),
            entry("gram", "gram"),
            entry("g", "gram"),
            entry("tonne", "tonne"),
            entry("ton", "ton"),
            entry("pound", "pound"),
            entry("ounce", "ounce"),
            entry("litre", "litre"),
            entry("liter", "litre"),
            entry("gallon", "gallon"),
            entry("barrel", "barrel"),
            entry("degree", "degree"),
            entry("watt", "watt"),
            entry("kilowatt", "kilowatt"),
            entry("megawatt", "megawatt"),
            entry("gigawatt", "gigawatt"),
            entry("mph", "mph"),
            entry("kmh", "km/h"),
            entry("byte", "byte"),
            entry("gigabyte", "gigabyte"),
            entry("terabyte", "terabyte"),
            entry("megabyte", "megabyte"),
            entry("decibel", "decibel"),
            entry("crown", "crown"),
            entry("dollar", "dollar"),
            entry("cent", "cent"),
            entry("euro", "euro"),
            entry("franc", "franc"),
            entry("yen", "yen"),
            entry("yuan", "yuan"),
            entry("won", "won"),
            entry("ruble", "rouble"),
            entry("rouble", "rouble"),
            entry("rupee", "rupee"),
            entry("rupiah", "rupiah"),
            entry("peso", "peso"),
            entry("lira", "lira"),
            entry("dinar", "dinar"),
            entry("dirham", "dirham"),
            entry("rial", "rial"),
            entry("riyal", "riyal"),
            entry("shekel", "shekel"),
            entry("krona", "krona"),
            entry("krone", "krone"),
            entry("kroner", "krone"),
            entry("zloty", "zloty"),
            entry("forint", "forint"),
            entry("leu", "leu"),
            entry("naira", "naira"),
            entry("rand", "rand"),
            entry("shilling", "shilling"),
            entry("baht", "baht"),
            entry("ringgit", "ringgit"),
            entry("dong", "dong"),
            entry("hryvnia", "hryvnia"),
            entry("lari", "lari"),
            entry("taka", "taka"),
            entry("birr", "birr"),
            entry("cedi", "cedi"),
            entry("afghani", "afghani"),
            entry("mark", "mark"),
            entry("guilder", "guilder"),
            entry("thaler", "thaler"),
            entry("florin", "florin"));

    private static final Map<String, String> SIGNS = Map.of(
            "$", "dollar", "us$", "dollar", "£", "pound", "€", "euro", "¥", "yen", "₹", "rupee", "₽", "rouble", "₺",
            "lira");

    private Units() {}

    /**
     * A unit and how many tokens tell it.
     *
     * @param name the unit in lower case singular
     * @param tokens how many tokens
     */
    record Told(String name, int tokens) {}

    /** The currency whose sign the token {@code i} is. */
    static Optional<String> sign(Line line, int i) {
        return Optional.ofNullable(SIGNS.get(line.lower(i)));
    }

    /** The unit that begins at token {@code i}. */
    static Optional<Told> at(Line line, int i) {
        String word = line.lower(i);
        if (word.equals("per") && line.is(i + 1, "cent")) {
            return Optional.of(new Told("%", 2));
        }
        if (word.equals("percentage") && line.lemma(i + 1).equals("point")) {
            return Optional.of(new Told("percentage point", 2));
        }
        boolean two = (word.equals("nautical") || word.equals("square") || word.equals("cubic") || word.equals("light"))
                && WORDS.containsKey(singular(line, i + 1));
        if (two) {
            return Optional.of(new Told(word + " " + WORDS.get(singular(line, i + 1)), 2));
        }
        String unit = WORDS.get(singular(line, i));
        boolean verb = line.tag(i).startsWith("VB");
        return unit == null || verb ? Optional.empty() : Optional.of(new Told(unit, 1));
    }

    private static String singular(Line line, int i) {
        String word = line.lower(i);
        return WORDS.containsKey(word) || !word.endsWith("s") ? word : word.substring(0, word.length() - 1);
    }
}
