package org.opengws.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product as a process: from its start to its first page, and its heap after a full collection. */
final class StartMeasure {

    private static final Pattern ADDRESS = Pattern.compile("(http://localhost:[0-9]+)/");
    private static final Pattern USED = Pattern.compile("used ([0-9]+)K");

    private final HttpClient client = HttpClient.newHttpClient();
    private final int rounds;

    StartMeasure(int rounds) {
        this.rounds = rounds;
    }

    void into(Table table, String what, Path data) throws Exception {
        List<Double> times = new ArrayList<>();
        List<Double> heaps = new ArrayList<>();
        int status = 0;
        for (int round = -1; round < rounds; round++) {
            long start = System.nanoTime();
            Process process = process(data);
            try {
                status = get(address(process));
                double milliseconds = (System.nanoTime() - start) / 1e6;
                // the first one may have something left to do from the last time, such as an index
                if (round >= 0) {
                    times.add(milliseconds);
                    heaps.add(heap(process));
                }
            } finally {
                stop(process);
            }
        }
        table.plain("start to first page, " + what, new Figures(times).with(" ms"), "GET / answered " + status);
        table.plain("heap after a full collection, " + what, new Figures(heaps).with(" MB"), "-Xmx1g");
    }

    private static Process process(Path data) throws IOException {
        return new ProcessBuilder(
                        bin("java"),
                        "-Xmx1g",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.opengws.standalone.Main",
                        "run",
                        "--data",
                        data.toString(),
                        "--port",
                        "0",
                        "--clock",
                        SetClock.TODAY.toString(),
                        "--empty")
                .redirectErrorStream(true)
                .start();
    }

    private static String bin(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static URI address(Process process) throws IOException {
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

    private int get(URI address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    /** Megabytes in use after a full collection. */
    private static double heap(Process process) throws IOException, InterruptedException {
        jcmd(process, "GC.run");
        Matcher used = USED.matcher(jcmd(process, "GC.heap_info"));
        if (!used.find()) {
            throw new IOException("jcmd did not say how much heap is used");
        }
        return Long.parseLong(used.group(1)) / 1024.0;
    }

    private static String jcmd(Process process, String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(bin("jcmd"), Long.toString(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return said;
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
