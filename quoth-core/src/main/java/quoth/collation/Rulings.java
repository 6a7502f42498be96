package quoth.collation;

import java.util.List;

/**
 * What a person has decided; the machine's results follow it.
 *
 * @param entities rulings on who is who
 */
public record Rulings(List<EntityRuling> entities) {

    /** Copies the list. */
    public Rulings {
        entities = List.copyOf(entities);
    }

    /** No rulings. */
    public static Rulings none() {
        return new Rulings(List.of());
    }

    /**
     * That two names mean the same entity, or that they do not.
     *
     * @param first a name, as the documents write it
     * @param second another
     * @param same whether they mean the same
     */
    public record EntityRuling(String first, String second, boolean same) {}
}
