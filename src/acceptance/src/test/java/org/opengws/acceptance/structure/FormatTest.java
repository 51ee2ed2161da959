package org.opengws.acceptance.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.opengws.acceptance.product.NpmPackage;

/** What a reader sees of the code is formatted by a tool, not by taste. Java and poms are Spotless's. */
class FormatTest {

    private static final String PRETTIER = "3.6.2";
    private static final int WIDEST = 160;
    private static final String CODE = ".*\\.(java|css|js|mjs|json|sh|cnd|ftlh)";

    @Test
    void styleSheetsScriptsAndJsonAreAsPrettierFormatsThem() throws Exception {
        Optional<Path> prettier = NpmPackage.fetched("prettier", PRETTIER);
        assumeTrue(prettier.isPresent() && hasNode(), "needs npm and node");
        List<String> command = new ArrayList<>(List.of(
                "node", prettier.orElseThrow().resolve("bin/prettier.cjs").toString(), "--check"));
        ours(".*\\.(css|js|mjs|json)").forEach(file -> command.add(Sources.name(file)));
        NpmPackage.Said said = NpmPackage.run(command, Sources.ROOT);
        assertThat(said.status())
                .as("npx prettier@%s --write makes it so:%n%s", PRETTIER, said.text())
                .isZero();
    }

    /** A sentence that stands alone in its line, or a picture in an address, is as long as it is. */
    @Test
    void noLineOfCodeIsWiderThanAScreen() throws IOException {
        List<String> wide = new ArrayList<>();
        for (Path file : ours(CODE)) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (lines.get(i).length() > WIDEST && !line.startsWith("\"") && !line.startsWith("href=\"data:image")) {
                    wide.add(Sources.name(file) + ":" + (i + 1));
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    private static List<Path> ours(String pattern) throws IOException {
        List<Path> files = Sources.find("", pattern);
        assertThat(files).isNotEmpty();
        return files;
    }

    private static boolean hasNode() throws IOException, InterruptedException {
        return NpmPackage.run(List.of("sh", "-c", "command -v node"), Sources.ROOT)
                        .status()
                == 0;
    }
}
