package org.opengws.magnolia.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlavoursJarTest {

    private static final List<String> OURS = List.of("org/opengws/", "gws/", "META-INF/", "mgnl-nodetypes/");

    static Stream<Path> jars() {
        return Stream.of(Jars.jakarta(), Jars.javax());
    }

    @ParameterizedTest
    @MethodSource("jars")
    void aJarHoldsOursAndNothingElse(Path jar) {
        assertThat(Jars.entries(jar))
                .isNotEmpty()
                .allMatch(entry -> OURS.stream().anyMatch(entry::startsWith));
    }

    @ParameterizedTest
    @MethodSource("jars")
    void aJarHoldsNoClassOfMagnolia(Path jar) {
        assertThat(Jars.entries(jar)).noneMatch(entry -> entry.startsWith("info/"));
    }

    @ParameterizedTest
    @MethodSource("jars")
    void aJarHoldsDomainWebAdapterLightModuleAndDescriptor(Path jar) {
        assertThat(Jars.entries(jar))
                .contains(
                        "org/opengws/publishing/Publishing.class",
                        "org/opengws/web/desk/DeskServlet.class",
                        "org/opengws/magnolia/GwsModule.class",
                        "gws/procedures/executive-approval.yaml",
                        "gws/templates/site/publication.ftlh",
                        "mgnl-nodetypes/gws-nodetypes.cnd",
                        "META-INF/magnolia/gws.xml");
    }

    @ParameterizedTest
    @MethodSource("jars")
    void theDescriptorSaysTheVersionThatWasBuilt(Path jar) {
        assertThat(Jars.text(jar, "META-INF/magnolia/gws.xml"))
                .contains("<version>" + System.getProperty("gws.version") + "</version>")
                .doesNotContain("${");
    }

    @Test
    void theFlavoursHoldTheSameFiles() {
        assertThat(withoutBuild(Jars.javax())).isEqualTo(withoutBuild(Jars.jakarta()));
    }

    @Test
    void theJavaxFlavourNamesNothingOfJakarta() {
        assertThat(new Links(ClassLoader.getPlatformClassLoader(), "jakarta").named(Jars.classes(Jars.javax())))
                .isEmpty();
    }

    /** What the transformer does not turn, such as the descriptions of a record's components, links and yet fails when asked. */
    @Test
    void noConstantOfTheJavaxFlavourNamesServletsOrInjectionOfJakarta() {
        assertThat(Jars.constants(Jars.javax()))
                .hasSizeGreaterThan(10_000)
                .filteredOn(constant -> constant.contains("jakarta/servlet") || constant.contains("jakarta/inject"))
                .isEmpty();
    }

    @Test
    void whatShadingLeavesBehindIsGone() {
        assertThat(Path.of("target").toFile().list((folder, name) -> name.startsWith("original-")))
                .isEmpty();
    }

    @Test
    void theJavaxFlavourLinksAgainstServlet40() throws IOException {
        assertThat(missing(Jars.javax(), Jars.floor("javax"), "javax.servlet", "javax.inject", "javax.mail"))
                .isEmpty();
    }

    @Test
    void theJakartaFlavourLinksAgainstServlet60() throws IOException {
        assertThat(missing(Jars.jakarta(), Jars.floor("jakarta"), "jakarta.servlet", "jakarta.inject", "jakarta.mail"))
                .isEmpty();
    }

    @Test
    void bothFlavoursUseServletsAndInjection() {
        assertThat(new Links(ClassLoader.getPlatformClassLoader(), "javax.servlet", "javax.inject")
                        .named(Jars.classes(Jars.javax())))
                .contains("javax.inject.Inject")
                .hasSizeGreaterThan(40);
    }

    /**
     * For whoever has the jars of a Magnolia: {@code -Dmagnolia.lib=<its WEB-INF/lib>}, 6.3 or older. Writes the list of
     * that version where it is out of date, so that the next run passes with it committed.
     */
    @Test
    void theJavaxFlavourLinksAgainstARealMagnoliaButForWhatItsListSays() throws IOException {
        String lib = System.getProperty("magnolia.lib", "");
        assumeTrue(!lib.isEmpty());
        TreeSet<String> missing = missingIn(lib);
        TreeSet<String> named = new TreeSet<>();
        new Links(ClassLoader.getPlatformClassLoader(), "info.magnolia")
                .named(Jars.classes(Jars.javax()))
                .forEach(name -> named.add(Linked.plain(name)));
        named.removeAll(missing);
        Linked seen = new Linked(Linked.versionIn(Path.of(lib)), named, missing);
        Linked kept = Linked.read(seen.version());
        if (!kept.equals(seen)) {
            seen.write();
        }
        assertThat(seen.absent()).isEqualTo(kept.absent());
        assertThat(seen.found())
                .as("the list of " + seen.version() + " was out of date and is written anew: commit it")
                .isEqualTo(kept.found());
    }

    private static TreeSet<String> missingIn(String lib) throws IOException {
        return missing(
                Jars.javax(),
                Path.of(lib),
                "info.magnolia",
                "javax.servlet",
                "javax.inject",
                "javax.mail",
                "javax.jcr",
                "org.apache",
                "freemarker",
                "com.fasterxml",
                "org.jsoup",
                "org.yaml",
                "org.slf4j");
    }

    /** Without the note on how it was built, which only one of the two tools writes. */
    private static List<String> withoutBuild(Path jar) {
        return Jars.entries(jar).stream()
                .filter(entry -> !entry.startsWith("META-INF/maven/"))
                .toList();
    }

    private static TreeSet<String> missing(Path jar, Path folder, String... packages) throws IOException {
        try (URLClassLoader target = Jars.loader(folder)) {
            return new Links(target, packages).missing(Jars.classes(jar));
        }
    }
}
