package quoth.collation.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static quoth.collation.ruling.Designation.everywhere;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quoth.collation.CrossingEngine;
import quoth.collation.Entity;
import quoth.collation.ReadDocument;
import quoth.collation.Rulings;
import quoth.collation.Sketch;
import quoth.collation.ruling.EntityDecisions;
import quoth.collation.ruling.GivenRuling;
import quoth.collation.ruling.RuledPile;
import quoth.collation.ruling.Ruling;
import quoth.reading.EntityType;
import quoth.reading.MentionForm;

class EntityCrossingTest {

    private static final Rulings NONE = Rulings.none();

    @Test
    void aFullNameAndTheSurnameElsewhereAreOnePerson() {
        assertThat(joined(NONE, person("Tilda Marsk"), person("Marsk")))
                .singleElement()
                .satisfies(entity -> {
                    assertThat(entity.name()).isEqualTo("Tilda Marsk");
                    assertThat(entity.reasons()).containsExactly("“Tilda Marsk” and “Marsk” share the name “marsk”");
                    assertThat(entity.variants())
                            .extracting(Entity.Variant::text)
                            .containsExactly("Tilda Marsk", "Marsk");
                });
    }

    @Test
    void everyMemberIsHeldByALinkThatNamesBothSidesAndTheReason() {
        assertThat(joined(NONE, person("Tilda Marsk"), person("Tilly Marsk"), person("T. Marsk"), person("Marsk")))
                .singleElement()
                .satisfies(entity -> {
                    assertThat(entity.links()).hasSizeGreaterThanOrEqualTo(3);
                    assertThat(entity.links())
                            .allSatisfy(link -> assertThat(entity.members()).contains(link.left(), link.right()))
                            .allSatisfy(link -> assertThat(link.left()).isNotEqualTo(link.right()));
                    assertThat(entity.reasons())
                            .isEqualTo(entity.links().stream()
                                    .map(Entity.Link::reason)
                                    .distinct()
                                    .sorted()
                                    .toList());
                    assertThat(reachable(entity)).containsExactlyInAnyOrderElementsOf(entity.members());
                });
    }

    @Test
    void fatherAndSonAreKeptApart() {
        assertThat(joined(NONE, person("Anton Marsk Sr."), person("Anton Marsk Jr.")))
                .hasSize(2);
        assertThat(joined(NONE, person("Anton Marsk"), person("Emil Marsk"))).hasSize(2);
    }

    @Test
    void aSurnameThatTwoPeopleHaveIsLeftAlone() {
        assertThat(joined(NONE, person("Anton Marsk"), person("Emil Marsk"), person("Marsk")))
                .hasSize(3);
    }

    @Test
    void transliterationsOfASurnameAreOneWhereTheGivenNameAgrees() {
        assertThat(joined(NONE, person("Jonas Welder"), person("Jonas Velder"))).hasSize(1);
        assertThat(joined(NONE, person("Tobias Askelund"), person("Tobias Askeelund")))
                .hasSize(1);
        assertThat(joined(NONE, person("Jonas Welder"), person("Marek Velder"))).hasSize(2);
    }

    @Test
    void titlesAndInitialsDoNotHide() {
        assertThat(joined(NONE, person("Minister Tilda Marsk"), person("T. Marsk")))
                .hasSize(1);
        assertThat(joined(NONE, person("T. Marsk"), person("Hedda Marsk"))).hasSize(2);
    }

    @Test
    void variantSpellingsLinkAcrossDocumentsWithTheReason() {
        assertThat(joined(NONE, person("Sergei Marenkov"), person("Serhiy Marenkow"), person("Marenkoff")))
                .singleElement()
                .satisfies(entity -> assertThat(entity.reasons())
                        .contains("“Sergei” and “Serhiy” are two forms of one name, "
                                + "“Marenkov” and “Marenkow” are two spellings of one name"));
        assertThat(joined(NONE, person("Qasim Dovari"), person("Kassem al-Dovari")))
                .hasSize(1);
        assertThat(joined(NONE, person("Bill Marsk"), person("William Marsk"), person("Walter Marsk")))
                .hasSize(2);
    }

    @Test
    void theSurnameFirstOrLastIsOnePerson() {
        assertThat(joined(NONE, person("Lin Po-han"), person("Lin Bohan"), person("Lin")))
                .hasSize(1);
        assertThat(joined(NONE, person("Ferencz Marsk"), person("Marsk Ferencz")))
                .hasSize(1);
    }

    @Test
    void theOrderOfDocumentsDoesNotMatter() {
        List<Sketch> documents = List.of(
                person("Sergei Marenkov"),
                person("Marenkov"),
                person("Serhiy Marenkow"),
                person("Tilda Marsk"),
                person("Tilly Marsk"),
                person("Marsk"),
                person("Emil Marsk"),
                figure(EntityType.ORGANISATION, "Northern Rail Union", MentionForm.NAME),
                figure(EntityType.ORGANISATION, "NRU", MentionForm.NAME));
        List<List<String>> first = variants(documents);
        for (int seed = 1; seed <= 20; seed++) {
            List<Sketch> shuffled = new ArrayList<>(documents);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(variants(shuffled)).as("seed " + seed).isEqualTo(first);
        }
    }

    @Test
    void anOrganisationIsFoundUnderItsInitials() {
        assertThat(joined(
                        NONE,
                        figure(EntityType.ORGANISATION, "Northern Rail Union", MentionForm.NAME),
                        figure(EntityType.ORGANISATION, "NRU", MentionForm.NAME)))
                .hasSize(1);
    }

    @Test
    void aPersonAndAPlaceOfOneNameAreTwo() {
        assertThat(joined(NONE, person("Halden"), figure(EntityType.PLACE, "Halden", MentionForm.NAME)))
                .hasSize(2);
    }

    @Test
    void describedInstitutionsAreOneOnlyWithTheSameWords() {
        Sketch harbour = figure(EntityType.ORGANISATION, "the harbour ministry", MentionForm.NOMINAL);
        assertThat(joined(NONE, harbour, figure(EntityType.GROUP, "the harbour ministry", MentionForm.NOMINAL)))
                .hasSize(1);
        assertThat(joined(NONE, harbour, figure(EntityType.ORGANISATION, "the interior ministry", MentionForm.NOMINAL)))
                .hasSize(2);
        assertThat(joined(
                        NONE,
                        figure(EntityType.ORGANISATION, "the ministry", MentionForm.NOMINAL),
                        figure(EntityType.GROUP, "the ministry", MentionForm.NOMINAL)))
                .hasSize(2);
    }

    @Test
    void aKindOfBodyAloneIsTheOneOfThatKindInItsStory() {
        Sketch kind = organisation("Inspectorate");
        assertThat(joined(NONE, kind, organisation("Maritime Inspectorate")))
                .singleElement()
                .satisfies(
                        entity -> assertThat(entity.reasons())
                                .containsExactly(
                                        "in one story \u201cInspectorate\u201d can be \u201cMaritime Inspectorate\u201d, which is of that kind"));
        assertThat(joined(NONE, kind, organisation("Maritime Inspectorate"), organisation("Labour Inspectorate")))
                .hasSize(3);
        assertThat(apart(kind, organisation("Maritime Inspectorate"))).hasSize(2);
        assertThat(apart(organisation("Times"), organisation("Times"))).hasSize(2);
    }

    @Test
    void initialsAndShortFormsJoinOnlyInOneStory() {
        assertThat(apart(organisation("Northern Rail Union"), organisation("NRU")))
                .hasSize(2);
        assertThat(apart(person("Bill Marsk"), person("William Marsk"))).hasSize(2);
        assertThat(apart(person("J. Marsk"), person("Jonas Marsk"))).hasSize(2);
        assertThat(apart(person("Tilda Marsk", "one"), person("Tilda Marsk", "two")))
                .hasSize(1);
    }

    @Test
    void twoBodiesOfTheSameInitialsStayTwo() {
        assertThat(joined(
                        NONE,
                        organisation("Northern Rail Union"),
                        organisation("NRU"),
                        organisation("National Rowing Union")))
                .hasSize(3);
    }

    @Test
    void aSurnameAloneIsOfAnotherStoryOnlyWhenNearlyAllAccountsNameOne() {
        List<Sketch> known = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            known.add(person("Tilda Marsk", "account " + i));
        }
        known.add(person("Marsk", "another story"));
        assertThat(apart(known.toArray(Sketch[]::new)))
                .singleElement()
                .satisfies(entity -> assertThat(entity.reasons())
                        .contains(
                                "\u201cMarsk\u201d and \u201cTilda Marsk\u201d share the name \u201cmarsk\u201d; of those who are so"
                                        + " called, 12 accounts name this one and none anybody else"));
        known.add(person("Emil Marsk", "a third"));
        assertThat(apart(known.toArray(Sketch[]::new))).hasSize(3);
        assertThat(apart(person("Tilda Marsk"), person("Marsk"))).hasSize(2);
    }

    @Test
    void aPersonAndWhatIsNamedAfterThemAreTwo() {
        for (String named : List.of(
                "Tilda Marsk Hospital",
                "USS Tilda Marsk",
                "Tilda Marsk Foundation",
                "Tilda Marsk Act",
                "Marsk Bridge")) {
            assertThat(joined(NONE, person("Tilda Marsk"), figure(EntityType.OTHER, named, MentionForm.NAME)))
                    .as(named)
                    .hasSize(2);
        }
    }

    @Test
    void aForceABrigadeADayAndATownOfOneNameStayApart() {
        assertThat(joined(
                        NONE,
                        organisation("Halden Force"),
                        organisation("Halden Brigade"),
                        figure(EntityType.OTHER, "Halden Day", MentionForm.NAME),
                        figure(EntityType.PLACE, "Halden", MentionForm.NAME)))
                .hasSize(4);
        assertThat(joined(NONE, organisation("1st Halden Brigade"), organisation("11th Halden Brigade")))
                .hasSize(2);
    }

    @Test
    void aCityIsNotTheGovernmentThatSitsInIt() {
        assertThat(joined(NONE, figure(EntityType.PLACE, "Halden", MentionForm.NAME), organisation("Halden")))
                .hasSize(2);
    }

    @Test
    void officialsAreNotTheirMinistry() {
        assertThat(joined(
                        NONE,
                        organisation("Ministry of Health"),
                        figure(EntityType.GROUP, "health officials", MentionForm.NOMINAL)))
                .hasSize(2);
    }

    @Test
    void whatADocumentCannotTellIsNoVote() {
        Sketch unclear = figure(EntityType.OTHER, "Norrey Hydro", MentionForm.NAME);
        assertThat(joined(NONE, unclear, organisation("Norrey Hydro")))
                .singleElement()
                .satisfies(entity -> assertThat(entity.type()).isEqualTo(EntityType.ORGANISATION));
    }

    @Test
    void rulingsAreFollowed() {
        assertThat(joined(
                        ruled(new Ruling.SameEntity(everywhere("Tilda Marsk"), everywhere("Old Fox"))),
                        person("Tilda Marsk"),
                        person("Old Fox")))
                .singleElement()
                .satisfies(entity -> {
                    assertThat(entity.reasons())
                            .containsExactly("ruling 1 says that “Tilda Marsk” and “Old Fox” are the same");
                    assertThat(entity.links())
                            .singleElement()
                            .satisfies(link -> assertThat(link.ruling()).hasValue(1));
                });
        assertThat(joined(
                        ruled(new Ruling.NotSameEntity(everywhere("Tilda Marsk"), everywhere("Marsk"))),
                        person("Tilda Marsk"),
                        person("Marsk")))
                .hasSize(2);
    }

    @Test
    void whoeverRulingsHaveJoinedIsStillFoundUnderEachOfHisNames() {
        Rulings same = ruled(new Ruling.SameEntity(everywhere("Tilda Marsk"), everywhere("Oda Fox")));
        assertThat(joined(same, person("Tilda Marsk"), person("Oda Fox"), person("T. Marsk"), person("O. Fox")))
                .hasSize(1);
    }

    @Test
    void theLinksOfAnEntityHoldAllItsMembersTogetherAndNameTheirDocuments() {
        List<Entity> entities = joined(NONE, person("Tilda Marsk"), person("T. Marsk"), person("Marsk"));
        assertThat(entities).singleElement().satisfies(entity -> {
            assertThat(entity.links()).hasSize(2).allSatisfy(link -> {
                assertThat(entity.members()).contains(link.left(), link.right());
                assertThat(entity.reasons()).contains(link.reason());
                assertThat(link.ruling()).isEmpty();
            });
            assertThat(entity.shapings()).isEmpty();
        });
    }

    private static Rulings ruled(Ruling ruling) {
        return new Rulings(List.of(new GivenRuling(1, ruling)));
    }

    /** The members that links lead to from the first one. */
    private static Set<Entity.Member> reachable(Entity entity) {
        Set<Entity.Member> reached = new LinkedHashSet<>(Set.of(entity.members().getFirst()));
        for (int i = 0; i < entity.members().size(); i++) {
            for (Entity.Link link : entity.links()) {
                if (reached.contains(link.left()) || reached.contains(link.right())) {
                    reached.add(link.left());
                    reached.add(link.right());
                }
            }
        }
        return reached;
    }

    /** The names of each entity, sorted, of documents in the order in which they are given. */
    private static List<List<String>> variants(List<Sketch> documents) {
        return joined(NONE, documents.toArray(Sketch[]::new)).stream()
                .map(entity -> entity.variants().stream()
                        .map(Entity.Variant::text)
                        .sorted()
                        .toList())
                .sorted(Comparator.comparing(List::toString))
                .toList();
    }

    private static Sketch organisation(String name) {
        return figure(EntityType.ORGANISATION, name, MentionForm.NAME);
    }

    private static Sketch person(String name, String file) {
        return Sketch.of(file, "Paper", "2040-03-05", name + " came to the meeting.")
                .entity(EntityType.PERSON, name, MentionForm.NAME);
    }

    /** The entities of documents that each tell a story of their own. */
    private static List<Entity> apart(Sketch... documents) {
        List<LocalFigure> figures = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            figures.addAll(LocalFigure.of(documents[i].read(), "story " + i, "origin " + i));
        }
        return entities(RuledPile.of(List.of(), NONE).decisions(), figures);
    }

    private static List<Entity> entities(EntityDecisions decisions, List<LocalFigure> figures) {
        EntityCrossing crossing = new EntityCrossing(figures, decisions);
        return CrossingEngine.onThreads(1).run(crossing, crossing.namings());
    }

    private static Sketch person(String name) {
        return figure(EntityType.PERSON, name, MentionForm.NAME);
    }

    private static Sketch figure(EntityType type, String name, MentionForm form) {
        String text = name + " came to the meeting.";
        return Sketch.of(name + " " + type, "Paper", "2040-03-05", text).entity(type, name, form);
    }

    private static List<Entity> joined(Rulings rulings, Sketch... documents) {
        List<ReadDocument> pile = Stream.of(documents).map(Sketch::read).toList();
        List<LocalFigure> figures = pile.stream()
                .flatMap(document -> LocalFigure.of(
                        document, "one story", document.document().id())
                        .stream())
                .toList();
        return entities(RuledPile.of(pile, rulings).decisions(), figures);
    }
}
