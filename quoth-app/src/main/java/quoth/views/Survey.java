package quoth.views;

import java.util.List;
import java.util.Map;
import quoth.collation.ReadDocument;
import quoth.dossier.Card;
import quoth.dossier.Holdings;
import quoth.dossier.Pile;

/**
 * What every view of a pile shows, computed once.
 *
 * @param pile the pile
 * @param names what its documents, speakers and claims are called
 * @param counts how much there is
 * @param documents its documents in the order of publication, undated ones last
 * @param questions its points, the most contested first
 * @param byId the same by the ids of the points
 * @param voices who speaks, the one that speaks most often first
 * @param unnamed how many attributions have a speaker who is not known
 * @param repetitions who repeats whom, the most complete first
 * @param chapters its stories, the largest first
 * @param remarks what persons have ruled on points and noted on anything
 */
public record Survey(
        Pile pile,
        Names names,
        Counts counts,
        List<ReadDocument> documents,
        List<Question> questions,
        Map<String, Question> byId,
        List<Voice> voices,
        int unnamed,
        List<Repetition> repetitions,
        List<Chapter> chapters,
        Remarks remarks) {

    /** Copies the lists. */
    public Survey {
        documents = List.copyOf(documents);
        questions = List.copyOf(questions);
        byId = Map.copyOf(byId);
        voices = List.copyOf(voices);
        repetitions = List.copyOf(repetitions);
        chapters = List.copyOf(chapters);
    }

    /** The survey of a pile. */
    public static Survey of(Pile pile) {
        Holdings holdings = Holdings.of(pile);
        Names names = new Names(holdings);
        Voices voices = new Voices(names);
        List<ReadDocument> inOrder =
                names.inOrder().stream().map(card -> names.document(card.id())).toList();
        inOrder.forEach(voices::add);
        Remarks remarks = Remarks.of(holdings);
        List<Question> questions = Questions.of(pile.collation().points(), names, remarks);
        return new Survey(
                pile,
                names,
                Counts.of(holdings, voices.attributions()),
                inOrder,
                questions,
                Questions.byId(questions),
                voices.voices(),
                voices.unnamed(),
                Repetitions.of(pile, names),
                Chapter.of(pile.collation().stories(), Questions.inOrder(holdings.outlines()), names),
                remarks);
    }

    /** The questions of one of its chapters, the most contested first. */
    public List<Question> questionsOf(Chapter chapter) {
        return chapter.questions(byId);
    }

    /** The documents themselves as dots: one for each that is independent, with its echoes. */
    public Dots documentDots() {
        return Dots.ofDocuments(names.inOrder().stream().map(Card::id).toList(), names);
    }

    /** Its stories, those that belong to one long-running story together; made when asked for. */
    public StoryList stories() {
        return StoryList.of(pile, names);
    }

    /** The documents that are kept though nothing was read in them. */
    public Unread unread() {
        return Unread.of(pile);
    }
}
