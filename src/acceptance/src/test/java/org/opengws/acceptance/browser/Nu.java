package org.opengws.acceptance.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.opengws.acceptance.product.NpmPackage;
import org.opengws.acceptance.product.RunningProduct;

/**
 * The W3C's Nu checker for HTML: all pages in one process, since to start it takes longer than to read them. npm fetches
 * it once, of this very version, beside the fonts; where there is no npm, or no registry, there is no checker.
 */
final class Nu {

    private static final String VERSION = "26.9.27";
    private static final Pattern LINE = Pattern.compile("\"file:[^\"]*/([^/\"]+)\\.html\":(.*)");

    private final Path jar;

    private Nu(Path jar) {
        this.jar = jar;
    }

    /** Empty where it cannot be had; why is said on the console. */
    static Optional<Nu> fetched() throws IOException, InterruptedException {
        return NpmPackage.fetched("vnu-jar", VERSION).map(place -> new Nu(place.resolve("build/dist/vnu.jar")));
    }

    /** @param pages the source of each, by a name that tells people which it is; @return every error, with that name */
    List<String> errors(Map<String, String> pages) throws IOException, InterruptedException {
        Path folder = RunningProduct.temporaryFolder();
        List<String> names = new ArrayList<>(pages.keySet());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss4m",
                "-jar",
                jar.toString(),
                "--stdout",
                "--errors-only",
                "--exit-zero-always"));
        for (int i = 0; i < names.size(); i++) {
            Path file = Files.writeString(folder.resolve("page-" + i + ".html"), pages.get(names.get(i)));
            command.add(file.toString());
        }
        NpmPackage.Said said = NpmPackage.run(command, folder);
        if (said.status() != 0) {
            throw new IOException("the checker ended with " + said.status() + ": " + said.text());
        }
        return said.text().lines().map(line -> told(line, names)).toList();
    }

    private static String told(String line, List<String> names) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            return line;
        }
        int page = Integer.parseInt(found.group(1).substring("page-".length()));
        return names.get(page) + " " + found.group(2);
    }
}
