package quoth.collation.point;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import quoth.collation.CrossingEngine;
import quoth.collation.Entity;
import quoth.collation.Hash;
import quoth.collation.ReadDocument;
import quoth.document.Document;

/**
 * All that the points of a story rest on, as a number for each story: its documents and their readings, whose reporting they are
 * and what they lifted from where, who is who in them, and for which body a person of them speaks. Two documents of one id that
 * the same reader read are held to have the same reading; where a person's ruling has changed one, the story has no number.
 */
final class StoryMarks {

    private StoryMarks() {}

    /**
     * The numbers of the stories of a pile.
     *
     * @param pile the documents, in the pile's order
     * @param ruled whether a ruling bears on the reading of the document of that id or on the answers in it
     */
    static Map<String, Long> of(
            List<ReadDocument> pile,
            Accounts accounts,
            Vouching vouching,
            Predicate<String> ruled,
            CrossingEngine engine) {
        List<Long> documents = engine.each(pile.size(), i -> mark(pile.get(i), accounts, vouching));
        Map<String, Long> marks = new HashMap<>();
        Set<String> open = new HashSet<>();
        for (int i = 0; i < pile.size(); i++) {
            Document document = pile.get(i).document();
            marks.merge(accounts.story(document), documents.get(i), Hash::step);
            if (ruled.test(document.id())) {
                open.add(accounts.story(document));
            }
        }
        marks.keySet().removeAll(open);
        marks.replaceAll((story, mark) -> Hash.mix(mark));
        return marks;
    }

    private static long mark(ReadDocument document, Accounts accounts, Vouching vouching) {
        Document text = document.document();
        long hash = Hash.step(Hash.of(text.id()), Hash.of(document.reading().reader()));
        hash = Hash.step(hash, Hash.of(accounts.origin(text)));
        hash = Hash.step(hash, accounts.liftedMark(text));
        hash = Hash.step(
                hash,
                accounts.publisher(text).map(entity -> mark(entity, vouching)).orElse(0L));
        for (int i = 0; i < document.reading().entities().size(); i++) {
            hash = Hash.step(
                    hash,
                    accounts.entity(text, i)
                            .map(entity -> mark(entity, vouching))
                            .orElse(0L));
        }
        return Hash.mix(hash);
    }

    private static long mark(Entity entity, Vouching vouching) {
        long hash = Hash.step(Hash.of(entity.id()), Hash.of(entity.name()));
        hash = Hash.step(hash, Hash.of(entity.type().name()));
        return Hash.step(hash, vouching.bodyMark(entity));
    }
}
