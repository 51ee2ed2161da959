package org.opengws.magnolia.jar;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

class MagnoliaApiDocumentTest {

    private static final Path PAGE = Path.of("../docs/magnolia-api.md");
    private static final String HEAD = """
            # What the module names of Magnolia

            Generated from the module's bytecode; a test holds it to that. Every type of Magnolia that it names, \
            and every member that it calls or reads. What a later Magnolia changes is looked for here first. Read \
            from CE 6.3.4 and looked up in the real jars of 6.2.45 and 6.3.4, whose lists are kept beside the tests; \
            the command is in [magnolia.md](magnolia.md#linking-against-a-real-magnolia). What a version has not \
            is said behind the member, and is named by one class alone, which is not loaded there.

            | type | members called |
            |---|---|
            """;

    /** Writes the page where it is out of date, so that the next run passes with it committed. */
    @Test
    void thePageInDocsListsEveryMemberOfMagnoliaThatIsCalled() throws IOException {
        String expected = page();
        String page = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (!page.equals(expected)) {
            Files.writeString(PAGE, expected);
        }
        assertThat(page)
                .as("docs/magnolia-api.md was out of date and is written anew: commit it")
                .isEqualTo(expected);
    }

    private static String page() {
        JavaClasses classes = new ClassFileImporter().importPath(Path.of("target/classes"));
        Map<String, TreeSet<String>> types = new TreeMap<>();
        for (String name : new Links(ClassLoader.getPlatformClassLoader(), "info.magnolia").named(classes)) {
            int parameters = name.indexOf('(');
            String upToName = parameters < 0 ? name : name.substring(0, parameters);
            boolean isType =
                    parameters < 0 && Character.isUpperCase(lastPart(name).charAt(0)) && !isConstant(name);
            String type = isType ? name : upToName.substring(0, upToName.lastIndexOf('.'));
            TreeSet<String> members = types.computeIfAbsent(type, absent -> new TreeSet<>());
            if (!isType) {
                members.add("`" + member(name.substring(type.length() + 1)) + "`" + notIn(name));
            } else if (!notIn(name).isEmpty()) {
                members.add("the type" + notIn(name));
            }
        }
        StringBuilder page = new StringBuilder(HEAD);
        types.forEach((type, members) -> page.append("| `")
                .append(type)
                .append("` | ")
                .append(String.join("<br>", members))
                .append(" |\n"));
        return page.toString();
    }

    private static String notIn(String name) {
        return Linked.VERSIONS.stream()
                .filter(version -> Linked.read(version).absent().contains(Linked.plain(name)))
                .map(version -> " (not in " + version + ")")
                .collect(Collectors.joining());
    }

    @Test
    void everyMemberThatIsCalledWasLookedUpInBothVersions() {
        JavaClasses classes = new ClassFileImporter().importPath(Path.of("target/classes"));
        for (String version : Linked.VERSIONS) {
            Linked linked = Linked.read(version);
            assertThat(names(classes))
                    .as("link the javax jar against " + version + " with -Dmagnolia.lib, see docs/magnolia.md")
                    .allMatch(name ->
                            linked.found().contains(name) || linked.absent().contains(name));
        }
    }

    @Test
    void whatAVersionHasNotIsNamedByTheOneClassThatIsNotLoadedThere() {
        JavaClasses others = new ClassFileImporter()
                .importPath(Path.of("target/classes"))
                .that(describe(
                        "other than that one", type -> !type.getSimpleName().equals("NoSource")));
        for (String version : Linked.VERSIONS) {
            assertThat(names(others)).noneMatch(Linked.read(version).absent()::contains);
        }
    }

    private static List<String> names(JavaClasses classes) {
        return new Links(ClassLoader.getPlatformClassLoader(), "info.magnolia")
                .named(classes).stream().map(Linked::plain).toList();
    }

    private static String member(String name) {
        return name.replace("<init>", "new").replaceAll("java\\.(lang|util)\\.([A-Z])", "$2");
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** A field such as {@code Permission.READ}, or of an enum: its owner's name begins with a capital too. */
    private static boolean isConstant(String name) {
        String owner = name.substring(0, name.lastIndexOf('.'));
        return Character.isUpperCase(lastPart(owner).charAt(0));
    }
}
