package quoth.collation.event;

import java.util.List;
import java.util.Optional;
import quoth.reading.EventMention;

/**
 * Something that the pile reports, in all the words that report it. Whether it happened is not said: every mention has its own
 * polarity and certainty.
 *
 * @param id unique in the pile
 * @param gloss what it is called most often, and who takes part
 * @param date when, as TIMEX3 writes it and as precise as is told; empty when nobody says or accounts differ
 * @param place the id of the entity where; empty when nobody says or accounts differ
 * @param participants who takes part, each with a part once
 * @param members the mentions, in the order of documents and texts
 * @param reasons why the mentions were held to report one thing, in words a reader understands
 */
public record Event(
        String id,
        String gloss,
        Optional<String> date,
        Optional<String> place,
        List<Participant> participants,
        List<Member> members,
        List<String> reasons) {

    /** Copies the lists. */
    public Event {
        participants = List.copyOf(participants);
        members = List.copyOf(members);
        reasons = List.copyOf(reasons);
    }

    /**
     * That somebody takes part.
     *
     * @param entity the entity's id
     * @param part what they do in it
     */
    public record Participant(String entity, EventMention.Part part) {}

    /**
     * A mention of a document.
     *
     * @param document the document's id
     * @param index index into the events of its reading
     */
    public record Member(String document, int index) {}

    /** In how many documents it is mentioned. */
    public int documents() {
        return (int) members.stream().map(Member::document).distinct().count();
    }
}
