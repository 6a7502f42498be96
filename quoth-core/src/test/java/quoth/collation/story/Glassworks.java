package quoth.collation.story;

import java.util.ArrayList;
import java.util.List;
import quoth.collation.ReadDocument;
import quoth.collation.Sketch;

/** A long-running story: the fire at a glassworks, the inquiry into it months later, and the trial the year after. */
final class Glassworks {

    static final List<String> FIRE = List.of("""
            Fire tore through the Halmen glassworks in Orsk on Tuesday night, killing four workers of the late shift. Flames
            broke out beside furnace three shortly after ten and reached the roof within minutes. Sixty firefighters from
            five towns fought the blaze until dawn, and ambulances carried nineteen people with burns to the hospital at
            Varn. The Halmen glassworks has made bottles in Orsk since the days of the railway. Smoke hung over the river
            all morning, and schools stayed shut.
            """, """
            Four workers are dead and nineteen hurt after a blaze at the Halmen glassworks. Neighbours in Orsk heard a bang
            at ten and saw flames above furnace three. Firefighters pumped water from the river through the night; the
            roof of the hall came down at one in the morning. Doctors at the hospital in Varn said that several of those
            with burns were still in danger. The late shift had forty people. Families waited at the gate until dawn.
            """, """
            Rescuers carried the last of four bodies from the burnt hall of the Halmen glassworks on Wednesday. The fire in
            Orsk started near furnace three on the late shift, firefighters said, and ate through the roof. Nineteen people
            lie in hospital in Varn with burns and smoke in their lungs. The mayor ordered flags lowered. The blaze, the
            worst in the town for a century, lit up the river as far as the railway bridge.
            """);

    static final List<String> INQUIRY = List.of("""
            A parliamentary inquiry into the Halmen glassworks disaster heard on Monday that inspectors had warned of a
            cracked valve two years earlier. Safety engineer Ida Brandt told the panel that her report went to the labour
            inspectorate in Tessel and was never answered. Chairman Otto Reim asked for the inspectorate's files. Members of
            the panel will question ministers about budget cuts to inspections. The
            inquiry sits in Tessel until summer. Four workers died in March when fire tore through the glassworks in Orsk.
            """, """
            The labour inspectorate lost a report on a cracked valve at the Halmen glassworks, its director admitted before
            the inquiry in Tessel. Chairman Otto Reim called this shameful. The panel had heard engineer Ida Brandt say that
            she wrote of the valve twice. Ministers who cut the budget for inspections will be questioned next week, the
            panel decided, and files from the inspectorate must be handed over. The blaze beside furnace three at Orsk killed four workers of the
            late shift and hurt nineteen.
            """, """
            Ministers defended budget cuts to inspections before the panel that looks into the Halmen glassworks. No
            inspectorate in the world can answer every report, the labour minister said in Tessel. Chairman Otto Reim
            held up the letter in which engineer Ida Brandt warned of the cracked valve. The inquiry will hand in its
            findings before the summer; opposition members want the inspectorate placed under the chamber. Four workers were
            killed in the fire at Orsk in March, the worst for a century.
            """);

    static final List<String> TRIAL = List.of("""
            The trial of two managers of the Halmen glassworks opened on Thursday before the district court of Varn.
            Prosecutors charge Karl Tessan and Mira Holm with negligent killing. Defence lawyers pleaded not guilty and asked
            judge Eva Lindner to drop the case, since the accused had trusted certificates. The judge refused. Widows sat in
            the front row of the courtroom. A verdict is expected in autumn; the charge carries five years in prison.
            Four workers of the late shift died in the fire at Orsk last year.
            """, """
            Defence lawyers for Karl Tessan and Mira Holm told the court in Varn that their clients could not have known.
            The managers of the Halmen glassworks are charged with negligent killing. Prosecutors read out certificates that
            they say were forged, and judge Eva Lindner adjourned the trial. The accused kept silent. If the verdict goes
            against them they face five years in prison. The fire at Orsk killed four workers and hurt nineteen last year, and an inquiry found
            that a cracked valve beside furnace three had caused it.
            """, """
            Judge Eva Lindner admitted forged certificates as evidence in the trial of the Halmen glassworks' managers, a
            blow to the defence. Karl Tessan and Mira Holm deny negligent killing. Prosecutors called a clerk who told the
            court that she had been made to sign. Lawyers for the accused said they would appeal against any verdict. The
            courtroom in Varn was full; widows of the four workers who died in the blaze at Orsk wept.
            """);

    static final List<String> OTHER = List.of("""
            The spring market in Velm opened under a clear sky, and the first asparagus sold out before ten. Stallholders
            spoke of the best season in years, though some complained about the price of diesel and of wood. A brass band
            from the next valley played until the rain came.
            """, """
            A retired teacher keeps eleven hives behind her garage, and the street has learned to walk on the other side.
            Clover honey is what she sells; lime she keeps for herself and for the postman, who once was stung.
            """);

    private Glassworks() {}

    /** Accounts of one happening, each in a paper of its own; without a date where the day is empty. */
    static List<ReadDocument> told(String what, String day, List<String> accounts) {
        List<ReadDocument> documents = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            documents.add(Sketch.of(what + i, "Paper " + what + i, day, accounts.get(i))
                    .read());
        }
        return documents;
    }
}
