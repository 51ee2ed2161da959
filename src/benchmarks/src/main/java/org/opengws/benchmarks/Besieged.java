package org.opengws.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.standalone.host.Application;
import org.opengws.standalone.host.Host;
import org.opengws.standalone.settings.Settings;

/** The product in a process of its own, on this machine's loopback, with data of its own that goes when it is closed. */
final class Besieged implements AutoCloseable {

    static final String CLERK = "clerk";
    static final String PASSWORD = "long enough to keep";

    private static final Pattern ADDRESS = Pattern.compile("(http://localhost:[0-9]+)/");

    private final Path folder;
    private final Process process;
    private final URI address;

    private Besieged(Path folder, Process process, URI address) {
        this.folder = folder;
        this.process = process;
        this.address = address;
    }

    static Besieged start() throws Exception {
        Path folder = Files.createTempDirectory("gws-siege");
        employ(folder.resolve("data"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.opengws.standalone.Main",
                        "run",
                        "--port",
                        "0",
                        "--data",
                        folder.resolve("data").toString())
                .redirectError(folder.resolve("log.txt").toFile())
                .start();
        return new Besieged(folder, process, said(process));
    }

    /** One clerk, whose work must not be lost; with him it is no demonstration, and begins with the files' units. */
    private static void employ(Path data) throws Exception {
        Person clerk = new Person(
                new PersonId(CLERK),
                Text.thai("คุณเจ้าหน้าที่"),
                Text.EMPTY,
                Optional.of(Staff.OFFICE),
                Set.of(Role.OWNER),
                Set.of(),
                false,
                "");
        try (Host host = new Host(Settings.of(data), Clock.systemUTC(), Application.NONE).start()) {
            var refusals = host.services().keepingAccounts().create(OfficeAct.By.SYSTEM, clerk, PASSWORD);
            if (!refusals.isEmpty()) {
                throw new IllegalStateException("no account for the clerk: " + refusals);
            }
        }
    }

    private static URI said(Process process) throws IOException {
        List<String> said = new ArrayList<>();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                return URI.create(matcher.group(1) + "/");
            }
        }
        throw new IOException("it did not start: " + said);
    }

    URI address() {
        return address;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Bytes of what strangers got into its folder. */
    long onTheirWay() throws IOException {
        Path temporary = folder.resolve("data").resolve("tmp");
        Map<Path, Long> sizes = new java.util.HashMap<>();
        try (Stream<Path> files = Files.walk(temporary)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> sizes.put(file, file.toFile().length()));
        }
        return sizes.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Besieged::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException("what the siege made is still there: " + path, e);
        }
    }
}
