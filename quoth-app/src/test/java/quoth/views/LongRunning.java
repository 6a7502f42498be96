package quoth.views;

import quoth.collation.Reuse;

/** A story that goes on: a fire at a glassworks and the trial a year later, with a statement that three papers quote. */
public final class LongRunning {

    private static final String STATEMENT = "We have lost four of our own and we will not rest until we know why";

    private static final String FIRE = """
            Fire tore through the Halmen glassworks in Orsk on Saturday night and killed four workers of the late shift.
            Flames broke out beside furnace three and reached the roof of the Halmen glassworks within minutes.
            """;

    private static final String BLAZE = """
            Four workers are dead after a blaze at the Halmen glassworks in Orsk. Flames were seen above furnace three of
            the glassworks, and the late shift ran for the river.
            """;

    private static final String TRIAL = """
            Two managers of the Halmen glassworks in Orsk stood before the court on Tuesday for the fire that killed four
            workers of the late shift. Furnace three of the glassworks had a cracked valve, prosecutors said.
            """;

    private static final String COURT = """
            The court heard on Tuesday how flames from furnace three killed four workers of the Halmen glassworks in Orsk.
            The managers of the glassworks deny that they knew of a cracked valve. Prosecutors called the late shift.
            """;

    private static final String BEES =
            "A swarm of bees settled on the mayor's bicycle and stayed there for the whole afternoon.";

    private LongRunning() {}

    /** The story, open for more. */
    public static PileDraft draft() {
        PileDraft draft = new PileDraft();
        String quoted = "\n“" + STATEMENT + ",” the widows wrote.\n";
        draft.document("fire1.txt", "Orsk Post", "Glassworks burns", "", "2033-03-05", "", FIRE + quoted);
        draft.document("fire2.txt", "Varn Echo", "Four dead in Orsk", "", "2033-03-06", "", BLAZE + quoted);
        draft.document("trial1.txt", "Orsk Post", "Glassworks trial opens", "", "2034-02-14", "", TRIAL);
        draft.document("trial2.txt", "Tessel Times", "Managers in court", "", "2034-02-14", "", COURT + quoted);
        draft.document("bees1.txt", "Velm News", "Bees swarm", "", "2033-05-01", "", BEES);
        draft.document("bees2.txt", "Velm Herald", "Bees swarm", "", "2033-05-01", "", BEES);
        draft.document(
                "market.txt", "Velm News", "Asparagus is here", "", "2033-05-02", "", "Asparagus sold out before ten.");
        draft.echo("bees2.txt", "bees1.txt");
        draft.story("fire", "Glassworks burns", "fire1.txt", "fire2.txt");
        draft.story("trial", "Glassworks trial opens", "trial1.txt", "trial2.txt");
        draft.story("bees", "Bees swarm", "bees1.txt", "bees2.txt");
        draft.story("market", "Asparagus is here", "market.txt");
        draft.reuse("fire1.txt", "fire2.txt", STATEMENT, Reuse.Kind.QUOTE);
        draft.reuse("fire1.txt", "trial2.txt", STATEMENT, Reuse.Kind.QUOTE);
        return draft;
    }
}
