package quoth.reading.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.reading.ArticleReader;
import quoth.reading.Polarity;
import quoth.reading.Reading;
import quoth.reading.Relation;

class RelationFinderTest {

    private static final ArticleReader READER = ArticleReader.load();

    @Test
    void aVerbRelatesItsSubjectToItsObjectInEitherVoice() {
        assertThat(relations("The party met on Monday. Anna Lunt supports Marek Dovan."))
                .containsExactly("Anna Lunt: support Marek Dovan");
        assertThat(relations("The party met on Monday. Marek Dovan is supported by Anna Lunt."))
                .containsExactly("Anna Lunt: support Marek Dovan");
    }

    @Test
    void aPrepositionBelongsToThePredicate() {
        assertThat(relations("The party was tense. Anna Lunt met with Marek Dovan on Monday."))
                .containsExactly("Anna Lunt: meet with Marek Dovan");
    }

    @Test
    void aNounIsSaidOfSomebodyWithAndWithoutAVerb() {
        assertThat(relations("The trial goes on. Anna Lunt is the sister of Marek Dovan."))
                .containsExactly("Anna Lunt: be sister of Marek Dovan");
        assertThat(relations("The trial goes on. Anna Lunt, the sister of Marek Dovan, spoke on Monday."))
                .containsExactly("Anna Lunt: be sister of Marek Dovan");
        assertThat(relations("The trial goes on. Marek Dovan’s sister, Anna Lunt, spoke on Monday."))
                .containsExactly("Anna Lunt: be sister of Marek Dovan");
    }

    @Test
    void aDenialIsKeptAsOne() {
        Reading reading = read("The party met on Monday. Anna Lunt does not support Marek Dovan.");
        assertThat(reading.relations()).extracting(Relation::polarity).containsExactly(Polarity.NEGATIVE);
    }

    @Test
    void aRelationInSomebodysWordsIsTheirs() {
        Reading reading = read("The party met on Monday. “Anna Lunt supports Marek Dovan,” the mayor said.");
        assertThat(reading.relations())
                .anySatisfy(relation -> assertThat(relation.attribution()).isPresent());
    }

    @Test
    void whoSaysSomethingToWhomIsAnAttributionAndNoRelation() {
        assertThat(relations("The party met on Monday. Anna Lunt told Marek Dovan that it was late."))
                .isEmpty();
    }

    @Test
    void swappingTwoNamesSwapsTheRelation() {
        assertThat(relations("The party met on Monday. Marek Dovan supports Anna Lunt."))
                .containsExactly("Marek Dovan: support Anna Lunt");
    }

    private static Reading read(String text) {
        return READER.read(Document.of("a", "a", Imprint.unknown(), text));
    }

    private static List<String> relations(String text) {
        Reading reading = read(text);
        return reading.relations().stream()
                .map(one -> reading.mentions().get(one.subject()).core().in(text) + ": " + one.predicate() + " "
                        + reading.mentions().get(one.object()).core().in(text).replaceAll("’s$", ""))
                .toList();
    }
}
