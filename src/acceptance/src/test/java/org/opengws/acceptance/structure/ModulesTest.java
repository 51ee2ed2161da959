package org.opengws.acceptance.structure;

import static com.tngtech.archunit.base.DescribedPredicate.or;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.opengws.acceptance.structure.Product.PUBLISHING;
import static org.opengws.acceptance.structure.Product.STANDALONE;
import static org.opengws.acceptance.structure.Product.WEB;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** Who may depend on whom. A rule that matches no class fails. */
class ModulesTest {

    private static final String JCR = "org.opengws.publishing.jcr..";
    private static final String FILES = "org.opengws.publishing.files..";

    @Test
    void nothingPointsOutOfPublishingButToTheJdkTheJcrApiAndSnakeYaml() {
        classes()
                .that()
                .resideInAPackage(PUBLISHING)
                .should()
                .onlyDependOnClassesThat(or(
                        Product.partOfTheJdk(), resideInAnyPackage(PUBLISHING, "javax.jcr..", "org.yaml.snakeyaml..")))
                .check(Product.CLASSES);
    }

    @Test
    void onlyThePackageJcrOfPublishingAndWebKnowsTheJcrApi() {
        noClasses()
                .that()
                .resideInAnyPackage(PUBLISHING, WEB)
                .and()
                .resideOutsideOfPackage(JCR)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.jcr..")
                .check(Product.CLASSES);
    }

    @Test
    void onlyAHostAndWhatPutsTheProductTogetherKnowThatThereIsARepository() {
        noClasses()
                .that()
                .resideInAnyPackage(PUBLISHING, WEB)
                .and()
                .resideOutsideOfPackages(JCR, "org.opengws.web.product..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(JCR)
                .check(Product.CLASSES);
    }

    @Test
    void onlyTheReadersOfFilesKnowSnakeYaml() {
        noClasses()
                .that()
                .resideOutsideOfPackage(FILES)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml.snakeyaml..")
                .check(Product.CLASSES);
    }

    @Test
    void webKnowsNeitherTheRepositoryNorAHostNorAServer() {
        noClasses()
                .that()
                .resideInAPackage(WEB)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "javax.jcr..", STANDALONE, "org.eclipse.jetty..", "org.apache.jackrabbit..", "org.quartz.."))
                .check(Product.CLASSES);
    }

    @Test
    void nothingNeedsMagnolia() {
        noClasses()
                .that()
                .resideInAnyPackage(PUBLISHING, WEB, STANDALONE)
                .should()
                .dependOnClassesThat(resideInAPackage("info.magnolia.."))
                .check(Product.CLASSES);
    }

    @Test
    void thePackagesOfPublishingHaveNoCycle() {
        SlicesRuleDefinition.slices()
                .assignedFrom(new Packages("org.opengws.publishing"))
                .should()
                .beFreeOfCycles()
                .check(Product.CLASSES);
    }

    @Test
    void thePackagesOfWebHaveNoCycle() {
        SlicesRuleDefinition.slices()
                .assignedFrom(new Packages("org.opengws.web"))
                .should()
                .beFreeOfCycles()
                .check(Product.CLASSES);
    }

    @Test
    void thePackagesOfStandaloneHaveNoCycle() {
        SlicesRuleDefinition.slices()
                .assignedFrom(new Packages("org.opengws.standalone"))
                .should()
                .beFreeOfCycles()
                .check(Product.CLASSES);
    }

    /** Each package is one slice, the root too. */
    private record Packages(String root) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return name.equals(root) || name.startsWith(root + ".")
                    ? SliceIdentifier.of(name)
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of " + root;
        }
    }
}
