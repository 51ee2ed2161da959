package org.opengws.acceptance.product;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A tool of others that npm fetches once, of one version, beside the fonts; nothing where npm or its registry is not. */
public final class NpmPackage {

    private static final Path FOLDER =
            Path.of("..", "..", "target", "npm").toAbsolutePath().normalize();
    private static final int PATIENCE_SECONDS = 120;

    /** What a command said. @param text both of its streams */
    public record Said(int status, String text) {}

    private NpmPackage() {}

    /** Where it is unpacked; empty where it cannot be had, and why is said on the console. */
    public static Optional<Path> fetched(String name, String version) throws IOException, InterruptedException {
        Path place = FOLDER.resolve(name + "-" + version);
        if (!Files.exists(place)) {
            fetch(name + "@" + version, place);
        }
        return Files.exists(place) ? Optional.of(place) : Optional.empty();
    }

    private static void fetch(String what, Path place) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path packed = Files.createTempDirectory(FOLDER, "packed");
        String said = run(
                        List.of(
                                "sh",
                                "-c",
                                "command -v npm && npm pack --silent --fetch-retries=0 --fetch-timeout=60000 " + what
                                        + " >&2 && tar -xzf ./*.tgz"),
                        packed)
                .text();
        Path unpacked = packed.resolve("package");
        if (!Files.exists(unpacked)) {
            System.err.println("SKIPPED: npm cannot fetch " + what + ": " + said.strip());
            return;
        }
        try {
            Files.move(unpacked, place, ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            // another process of the tests was as quick
            assert Files.exists(place) : e;
        }
    }

    public static Said run(List<String> command, Path folder) throws IOException, InterruptedException {
        Path out = Files.createTempFile("said", ".out");
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
