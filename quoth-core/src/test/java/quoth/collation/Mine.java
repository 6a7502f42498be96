package quoth.collation;

import quoth.reading.EntityType;
import quoth.reading.QuotationKind;

/** A small story told by several outlets: an accident in a mine, for tests. */
public final class Mine {

    /** The text of the wire report, without names, so that others can print it. */
    public static final String WIRE = """
            At least 9 miners died when water broke into the Orrel pit near Tessan early on Monday, the mine inspectorate said.

            Pumps were brought in from three districts, and rescuers reached the lower gallery after six hours of digging through mud.

            Inspector Lena Hartwig said that the alarm had been raised by a night watchman who heard the timber crack.

            “Nobody was told to leave the pit before the water came,” said Hartwig, who has led the inspectorate for eight years.

            The owner, Tessan Coal, promised to help the families and said that it would wait for the findings of the inquiry.
            """;

    private Mine() {}

    /** The wire report. */
    public static Sketch wire(String name, String outlet, String published) {
        return Sketch.of(name, outlet, published, WIRE)
                .entity(EntityType.PERSON, "Lena Hartwig")
                .entity(EntityType.ORGANISATION, "Tessan Coal")
                .says(QuotationKind.DIRECT, "Lena Hartwig", "“Nobody was told to leave the pit before the water came,”")
                .count("At least 9", 9, true, "miner")
                .states(
                        "At least 9 miners died when water broke into the Orrel pit",
                        "die",
                        "miner",
                        "die",
                        "water",
                        "break",
                        "pit");
    }

    /** An account that counts more dead, later. */
    public static Sketch later(String published, int dead) {
        String text = "Rescue workers have given up hope of finding anybody alive after the flooding on Monday.\n\n"
                + dead + " miners died in the Orrel pit when the water came, Tessan Coal now says.\n\n"
                + "Families kept watch at the gate all night while volunteers handed out tea, blankets and soup.\n";
        return Sketch.of("later-" + dead, "Evening Post", published, text)
                .entity(EntityType.ORGANISATION, "Tessan Coal")
                .says(QuotationKind.INDIRECT, "Tessan Coal", dead + " miners died in the Orrel pit when the water came")
                .count(Integer.toString(dead), dead, false, "miner")
                .states(
                        dead + " miners died in the Orrel pit when the water came",
                        "die",
                        "miner",
                        "die",
                        "pit",
                        "water",
                        "come");
    }

    /** An account by a union that counts otherwise. */
    public static Sketch union(String published, int dead) {
        String text = "The miners’ union keeps a list of its own, and the list is longer than the official one.\n\n"
                + "By its count " + dead + " miners died when the water broke into the pit.\n\n"
                + "“Nobody was told anything at all before the water came,” Hartwig admitted, according to the union paper.\n";
        return Sketch.of("union-" + dead, "The Lamp", published, text)
                .entity(EntityType.PERSON, "Hartwig")
                .says(QuotationKind.DIRECT, "Hartwig", "“Nobody was told anything at all before the water came,”")
                .count(Integer.toString(dead), dead, false, "miner")
                .states(
                        dead + " miners died when the water broke into the pit",
                        "die",
                        "miner",
                        "die",
                        "water",
                        "break",
                        "pit");
    }
}
