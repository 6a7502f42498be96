package quoth;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The plan of the whole house, as the app sees it: who may know whom. */
@AnalyzeClasses(packages = "quoth", importOptions = ImportOption.DoNotIncludeTests.class)
class AppPlanTest {

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
            .layer("dossier")
            .definedBy("quoth.dossier..")
            .layer("views")
            .definedBy("quoth.views..")
            .layer("serve")
            .definedBy("quoth.serve..")
            .layer("command")
            .definedBy("quoth.command..")
            .whereLayer("command")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("views")
            .mayOnlyBeAccessedByLayers("serve", "command")
            .whereLayer("serve")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("dossier")
            .mayOnlyBeAccessedByLayers("views", "serve", "command")
            .whereLayer("dossier")
            .mayOnlyAccessLayers("document", "intake", "reading", "collation")
            .whereLayer("views")
            .mayOnlyAccessLayers("document", "intake", "reading", "collation", "dossier")
            .ensureAllClassesAreContainedInArchitectureIgnoring("gg.jte..");

    @ArchTest
    static final ArchRule roomsDoNotGoRoundInCircles =
            slices().matching("quoth.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheDossierKnowsItsStore = noClasses()
            .that()
            .resideOutsideOfPackage("quoth.dossier..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jdbi..", "org.sqlite..", "java.sql..");

    @ArchTest
    static final ArchRule onlyExportsCountInCodePoints = noClasses()
            .that()
            .resideOutsideOfPackages("quoth.views.export..", "quoth.document..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("quoth.document.CodePoints");

    @ArchTest
    static final ArchRule onlyTheCommandLineSpeaksToTheScreen = noClasses()
            .that()
            .resideOutsideOfPackage("quoth.command..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
}
