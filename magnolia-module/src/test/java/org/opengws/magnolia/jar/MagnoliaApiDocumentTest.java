package org.opengws.magnolia.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

class MagnoliaApiDocumentTest {

    private static final Path PAGE = Path.of("../docs/magnolia-api.md");
    private static final String HEAD = """
            # What the module names of Magnolia

            Generated from the module's bytecode; a test holds it to that. Every type of Magnolia that it names, \
            and every member that it calls or reads. What a later Magnolia changes is looked for here first. Read \
            from CE 6.3.4; `-Dmagnolia.lib=<WEB-INF/lib>` links the javax jar against another 6.3 (see \
            `FlavoursJarTest`).

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
                members.add("`" + member(name.substring(type.length() + 1)) + "`");
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
