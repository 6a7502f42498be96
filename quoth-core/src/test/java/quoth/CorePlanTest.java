package quoth;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Random;

/** The plan of the core: who may know whom. */
@AnalyzeClasses(packages = "quoth", importOptions = ImportOption.DoNotIncludeTests.class)
class CorePlanTest {

    @ArchTest
    static final ArchRule everyRoomKnowsOnlyTheRoomsBeforeIt = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("document")
            .definedBy("quoth.document..")
            .layer("intake")
            .definedBy("quoth.intake..")
            .layer("language")
            .definedBy("quoth.language..")
            .layer("reading")
            .definedBy("quoth.reading..")
            .layer("collation")
            .definedBy("quoth.collation..")
            .whereLayer("document")
            .mayNotAccessAnyLayer()
            .whereLayer("intake")
            .mayOnlyAccessLayers("document")
            .whereLayer("language")
            .mayOnlyAccessLayers("document")
            .whereLayer("reading")
            .mayOnlyAccessLayers("document", "language")
            .whereLayer("collation")
            .mayOnlyAccessLayers("document", "reading")
            .ensureAllClassesAreContainedInArchitectureIgnoring("quoth");

    @ArchTest
    static final ArchRule roomsDoNotGoRoundInCircles =
            slices().matching("quoth.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule readingAndCollationArePure = noClasses()
            .that()
            .resideInAnyPackage("quoth.language..", "quoth.reading..", "quoth.collation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.sql..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Random.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule roomsAreNamedByNounsOfTheField = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..utils..", "..common..", "..helper..", "..helpers..", "..impl..", "..manager..");

    @ArchTest
    static final ArchRule nothingSpeaksToTheScreen =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule everyClassIsNullMarked =
            classes().that().areTopLevelClasses().should(LiveInNullMarkedPackages.CONDITION);
}
