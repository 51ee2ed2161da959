package org.opengws.acceptance.structure;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.opengws.acceptance.structure.Product.PUBLISHING;
import static org.opengws.acceptance.structure.Product.STANDALONE;
import static org.opengws.acceptance.structure.Product.WEB;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.Publishing;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.library.GeneralCodingRules;

/** What code here does not do. */
class HabitsTest {

    @Test
    void domainAndWebAskAClockThatTheyWereGiven() {
        noClasses()
                .that()
                .resideInAnyPackage(PUBLISHING, WEB)
                // orders entries of one machine, whatever day the product has
                .and()
                .doNotHaveFullyQualifiedName("org.opengws.publishing.jcr.register.OutboxId")
                .should()
                .callCodeUnitWhere(describe("it reads the machine's time", HabitsTest::readsTheMachinesTime))
                .check(Product.CLASSES);
    }

    /** What a verb is refused for is told by the domain, so that only the place where verbs come in looks past the reader. */
    @Test
    void screensAndOperationsReadForSomebody() {
        noClasses()
                .that()
                .resideInAnyPackage("org.opengws.web.desk..", "org.opengws.web.api..")
                .and()
                .doNotHaveSimpleName("PublicationResource")
                .should()
                .callCodeUnitWhere(describe("it reads for nobody", HabitsTest::readsForNobody))
                .check(Product.CLASSES);
    }

    private static boolean readsForNobody(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Publishing.class)
                && Set.of("find", "list", "duties", "unscheduled").contains(access.getName());
    }

    @Test
    void nobodyLogsThroughTheJdk() {
        noClasses()
                .that()
                .resideInAnyPackage(PUBLISHING, WEB, STANDALONE)
                .should(GeneralCodingRules.USE_JAVA_UTIL_LOGGING)
                .check(Product.CLASSES);
    }

    @Test
    void onlyCommandsAndTheReadingProcessUseTheStandardStreams() {
        noClasses()
                .that()
                .resideInAnyPackage(PUBLISHING, WEB, STANDALONE)
                .and()
                .resideOutsideOfPackage("org.opengws.standalone.command..")
                .and()
                .doNotHaveFullyQualifiedName("org.opengws.standalone.Main")
                // it answers its parent on them
                .and()
                .doNotHaveFullyQualifiedName("org.opengws.web.document.ReadingProcess")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(Product.CLASSES);
    }

    @Test
    void nobodyEndsTheProcessButTheProgramItself() {
        noClasses()
                .that()
                .resideInAnyPackage(PUBLISHING, WEB, STANDALONE)
                .and()
                .doNotHaveFullyQualifiedName("org.opengws.standalone.Main")
                .and()
                .doNotHaveFullyQualifiedName("org.opengws.web.document.ReadingProcess")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(Product.CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        List<Path> packages = packages();
        assertThat(packages).hasSizeGreaterThan(20);
        assertThat(packages)
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .exists()
                        .content()
                        .contains("/**"));
    }

    @Test
    void noPackageHasMoreThanFortyFiles() throws IOException {
        for (Path folder : packages()) {
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.filter(file -> file.toString().endsWith(".java")))
                        .as(Sources.name(folder))
                        .hasSizeLessThanOrEqualTo(40);
            }
        }
    }

    @Test
    void everyModuleSaysInThePomWhyItIsOne() throws IOException {
        String pom = Files.readString(Sources.ROOT.resolve("pom.xml"));
        long modules = pom.lines().filter(line -> line.contains("<module>")).count();
        long explained = Stream.of(pom.split("<module>"))
                .limit(modules)
                .filter(before -> before.stripTrailing().endsWith("-->"))
                .count();
        assertThat(modules).isPositive();
        assertThat(explained).isEqualTo(modules);
    }

    private static List<Path> packages() throws IOException {
        return Sources.find("src", "src/main/java/.*\\.java|.*/src/main/java/.*\\.java").stream()
                .map(Path::getParent)
                .distinct()
                .toList();
    }

    private static boolean readsTheMachinesTime(JavaAccess<?> access) {
        if (!(access instanceof JavaCall<?> call)) {
            return false;
        }
        String owner = call.getTargetOwner().getName();
        boolean withoutArguments = call.getTarget().getRawParameterTypes().isEmpty();
        return switch (call.getTarget().getName()) {
            case "now" -> owner.startsWith("java.time.") && withoutArguments;
            case "system", "systemUTC", "systemDefaultZone" -> owner.equals(Clock.class.getName());
            case "currentTimeMillis" -> owner.equals(System.class.getName());
            case "<init>" -> owner.equals(Date.class.getName()) && withoutArguments;
            case "getInstance" -> owner.equals("java.util.Calendar");
            default -> false;
        };
    }
}
