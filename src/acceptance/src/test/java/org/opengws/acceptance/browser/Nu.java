package org.opengws.acceptance.browser;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.opengws.acceptance.product.RunningProduct;

/**
 * The W3C's Nu checker for HTML: all pages in one process, since to start it takes longer than to read them. npm fetches
 * it once, of this very version, beside the fonts; where there is no npm, or no registry, there is no checker.
 */
final class Nu {

    private static final String VERSION = "26.9.27";
    private static final Path FOLDER =
            Path.of("..", "..", "target", "nu").toAbsolutePath().normalize();
    private static final Pattern LINE = Pattern.compile("\"file:[^\"]*/([^/\"]+)\\.html\":(.*)");
    private static final int PATIENCE_SECONDS = 120;

    private final Path jar;

    private Nu(Path jar) {
        this.jar = jar;
    }

    /** Empty where it cannot be had; why is said on the console. */
    static Optional<Nu> fetched() throws IOException, InterruptedException {
        Path jar = FOLDER.resolve("vnu-" + VERSION + ".jar");
        if (!Files.exists(jar)) {
            fetch(jar);
        }
        return Files.exists(jar) ? Optional.of(new Nu(jar)) : Optional.empty();
    }

    private static void fetch(Path jar) throws IOException, InterruptedException {
        Path packed = RunningProduct.temporaryFolder();
        Files.createDirectories(FOLDER);
        String commands = "npm pack --silent --fetch-retries=0 --fetch-timeout=60000 vnu-jar@" + VERSION
                + " >&2 && tar -xzf ./*.tgz package/build/dist/vnu.jar";
        String said = run(List.of("sh", "-c", "command -v npm && " + commands), packed)
                .text();
        Path unpacked = packed.resolve("package/build/dist/vnu.jar");
        if (Files.exists(unpacked)) {
            Path beside = Files.copy(unpacked, Files.createTempFile(FOLDER, "vnu", ".part"), REPLACE_EXISTING);
            Files.move(beside, jar, ATOMIC_MOVE, REPLACE_EXISTING);
        } else {
            System.err.println("SKIPPED: no page was shown to the W3C's Nu checker, for npm cannot fetch vnu-jar@"
                    + VERSION + ": " + said.strip());
        }
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
        Said said = run(command, folder);
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

    private record Said(int status, String text) {}

    private static Said run(List<String> command, Path folder) throws IOException, InterruptedException {
        Path out = Files.createTempFile("nu", ".out");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(command.get(0) + " took longer than " + PATIENCE_SECONDS + " seconds");
        }
        return new Said(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
    }
}
