package org.opengws.acceptance.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product in a process of its own, as the launcher starts it. */
final class ProductProcess {

    private static final Pattern DESK = Pattern.compile("Desk:\\s+(http://\\S+)/\\.gws/desk");
    private static final Duration START = Duration.ofMinutes(3);

    private final Process process;
    private final URI address;

    private ProductProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static ProductProcess start(Path data, Path log) throws Exception {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.opengws.standalone.Main",
                        "run",
                        "--port",
                        "0",
                        "--data",
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        CompletableFuture<URI> address = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(process, address), "product-output");
        reader.setDaemon(true);
        reader.start();
        try {
            return new ProductProcess(process, address.get(START.toSeconds(), TimeUnit.SECONDS));
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            throw new AssertionError("the product did not start, see " + log, e);
        }
    }

    private static void read(Process process, CompletableFuture<URI> address) {
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                Matcher desk = DESK.matcher(line);
                if (desk.find()) {
                    address.complete(URI.create(desk.group(1)));
                }
            }
        } catch (IOException closed) {
            said.append(closed);
        }
        address.completeExceptionally(new IllegalStateException("ended early, having said: " + said));
    }

    URI address() {
        return address;
    }

    /** SIGKILL: nothing of it runs any more when this returns. What it had started itself must end by itself. */
    void kill() throws Exception {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly().waitFor();
        for (ProcessHandle child : children) {
            child.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    /** As Ctrl-C does. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the product did not stop within a minute");
        }
    }
}
