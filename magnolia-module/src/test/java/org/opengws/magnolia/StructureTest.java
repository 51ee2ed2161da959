package org.opengws.magnolia;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

@AnalyzeClasses(
        packages = {"org.opengws.magnolia", "org.opengws.web", "org.opengws.publishing"},
        importOptions = DoNotIncludeTests.class)
class StructureTest {

    private static final String ADAPTER = "org.opengws.magnolia..";

    @ArchTest
    static final ArchRule theAdapterStandsOnTheProductMagnoliaAndWhatMagnoliaHas = classes()
            .that()
            .resideInAPackage(ADAPTER)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    ADAPTER,
                    "org.opengws.web..",
                    "org.opengws.publishing..",
                    "info.magnolia..",
                    "java..",
                    "javax.jcr..",
                    "javax.management..",
                    "jakarta.servlet..",
                    "jakarta.inject..",
                    "jakarta.mail..",
                    "org.slf4j..",
                    "freemarker..",
                    "com.vaadin..",
                    "elemental.json..",
                    "org.apache.jackrabbit.commons.cnd..",
                    "com.fasterxml.jackson.."));

    /** Screens are one package's matter. */
    @ArchTest
    static final ArchRule onlyTheAuthorUisPartKnowsItsWidgets = noClasses()
            .that()
            .resideInAPackage(ADAPTER)
            .and()
            .resideOutsideOfPackage("org.opengws.magnolia.ui..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.vaadin..", "elemental.."));

    @ArchTest
    static final ArchRule nothingStandsOnTheAdapterOrOnMagnolia = noClasses()
            .that()
            .resideOutsideOfPackage(ADAPTER)
            .should()
            .dependOnClassesThat(resideInAPackage(ADAPTER).or(resideInAPackage("info.magnolia..")));

    @ArchTest
    static final ArchRule noTwoOfItsPackagesKnowEachOther = SlicesRuleDefinition.slices()
            .matching("org.opengws.magnolia.(**)")
            .should()
            .beFreeOfCycles();

    /** What is at the top is what Magnolia starts, and it is known to nobody. */
    @ArchTest
    static final ArchRule nothingStandsOnTheModulesOwnPackage = noClasses()
            .that()
            .resideInAPackage("org.opengws.magnolia.*..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.opengws.magnolia"));
}
