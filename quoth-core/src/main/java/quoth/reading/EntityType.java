package quoth.reading;

/** What kind of thing an entity is. */
public enum EntityType {
    /** A human being, living, dead or fictional. */
    PERSON,
    /** A body that can act and speak: a ministry, a firm, a party, a union. */
    ORGANISATION,
    /** A country, city, region, building or body of water. */
    PLACE,
    /** People taken together without being an organisation: "Dockers", "Kurds". */
    GROUP,
    /** A newspaper, agency, broadcaster or site. */
    MEDIA,
    /** Anything else that has a name: a ship, a law, a storm. */
    OTHER
}
