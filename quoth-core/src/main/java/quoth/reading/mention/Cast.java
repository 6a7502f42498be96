package quoth.reading.mention;

import java.util.List;
import quoth.reading.LocalEntity;
import quoth.reading.Mention;

/**
 * Whom one text mentions.
 *
 * @param entities who and what, in the order of their first mention
 * @param mentions where, in the order of the text
 * @param speakers who speaks in each attribution, in their order
 */
public record Cast(List<LocalEntity> entities, List<Mention> mentions, List<Speaker> speakers) {

    /** Copies the lists. */
    public Cast {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        speakers = List.copyOf(speakers);
    }
}
