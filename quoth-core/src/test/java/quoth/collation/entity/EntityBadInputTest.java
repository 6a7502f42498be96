package quoth.collation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import quoth.collation.Collation;
import quoth.collation.Collator;
import quoth.collation.Entity;
import quoth.collation.ReadDocument;
import quoth.collation.Rulings;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.reading.ArticleReader;
import quoth.reading.LatinLetters;
import quoth.reading.Reader;

/** What bad pages do to entities, through the real reader and the real collator. */
class EntityBadInputTest {

    private static final Duration BOUND = Duration.ofSeconds(60);

    private static final Reader READER = ArticleReader.load();

    @Test
    void thousandsOfNamesInOneDocumentAreReadAndCollatedInTime() {
        Random random = new Random(5);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append(word(random))
                    .append(' ')
                    .append(word(random))
                    .append(" said on Monday that the bridge was open.\n\n");
        }
        Collation collation =
                collated(text.toString(), text.append("Another line.").toString());
        assertThat(collation.entities()).hasSizeGreaterThan(3_000);
    }

    @Test
    void oneNameTenThousandTimesIsOneEntity() {
        String text = "Tilda Marsk said that the bridge was open. ".repeat(10_000);
        Collation collation = collated(text, "Tilda Marsk said no. " + text);
        assertThat(named(collation, "Tilda Marsk")).singleElement().satisfies(entity -> {
            assertThat(entity.mentions()).isGreaterThanOrEqualTo(20_000);
            assertThat(entity.variants()).hasSizeLessThan(10);
            assertThat(entity.links()).hasSizeLessThan(10);
        });
    }

    @Test
    void namesWithoutEndAreBounded() {
        String endless = "Ab" + "ab".repeat(250);
        String many = "Aba ".repeat(125).strip();
        Collation collation = collated(
                "Mr " + endless + " said that the bridge was open. " + many + " said so too.",
                "Ms " + endless + " said that the bridge was shut. " + many + " denied it.");
        assertThat(collation.entities()).isNotNull();
    }

    @Test
    void lookAlikeLettersAreJoinedAndTheTrickIsShown() {
        String trick = "Tilda M\u0430rsk";
        Collation collation = collated(
                "Tilda Marsk, the mayor of Halden, said that the bridge over the river was open.",
                trick + ", the mayor of Halden, said that the bridge over the river was shut.");
        assertThat(named(collation, "Tilda Marsk")).singleElement().satisfies(entity -> {
            assertThat(entity.members()).hasSize(2);
            assertThat(entity.variants()).extracting(Entity.Variant::text).contains("Tilda Marsk", trick);
            assertThat(entity.reasons())
                    .anySatisfy(reason -> assertThat(reason).contains("letters of another alphabet"));
        });
    }

    @Test
    void charactersThatCannotBeSeenDoNotPartANameFromItself() {
        Collation collation = collated(
                "Tilda Marsk, the mayor of Halden, said that the bridge over the river was open.",
                "Tilda Mar\u00adsk, the mayor of Halden, said that the bridge over the river was shut.",
                "Tilda \u202aMarsk\u202c, the mayor of Halden, said that the bridge over the river was gone.",
                "Tilda Mar\u200bsk, the mayor of Halden, said that the bridge over the river was new.");
        assertThat(collation.entities())
                .filteredOn(entity -> entity.variants().stream()
                        .anyMatch(variant -> LatinLetters.seen(variant.text()).endsWith("Tilda Marsk")))
                .singleElement()
                .satisfies(entity -> assertThat(entity.members()).hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void emptyNamesOfBrokenPagesMakeNobody() {
        Collation collation = collated(
                "Mr. said that the bridge was open. \u201c\u201d said . \u200b\u200b said so. The \u2014 said.\n\n\u00a0\n\n&nbsp; said &amp; & said.",
                "Mr. said that it was shut. '' said \u2019s. \ufeff\u200e said it.");
        assertThat(collation.entities())
                .allSatisfy(entity -> assertThat(LatinLetters.seen(entity.name()))
                        .matches(name -> name.chars().anyMatch(Character::isLetterOrDigit)));
    }

    private static List<Entity> named(Collation collation, String name) {
        return collation.entities().stream()
                .filter(entity -> entity.variants().stream()
                        .anyMatch(variant -> variant.text().equals(name)))
                .toList();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int syllables = 2 + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            word.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        word.append("nrsl".charAt(random.nextInt(4)));
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The collation of texts, each a document; fails when it takes longer than a minute. */
    private static Collation collated(String... texts) {
        return Assertions.assertTimeoutPreemptively(BOUND, () -> {
            List<ReadDocument> pile = new ArrayList<>();
            for (int i = 0; i < texts.length; i++) {
                Document document = Document.of("d" + i, "d" + i, Imprint.unknown(), texts[i]);
                pile.add(new ReadDocument(document, READER.read(document)));
            }
            return Collator.onThreads(2).collate(pile, Rulings.none());
        });
    }
}
