package org.opengws.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Visitors of the site, who ask for one page after the other, with a short pause between them. */
final class Visitors {

    private static final int CLIENTS = 2;
    private static final int PAUSE = 5;
    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> PAGES =
            List.of("", "en/", "search?q=%E0%B9%81%E0%B8%9C%E0%B8%99", "category/general");

    private static final Pattern ASSET = Pattern.compile("href=\"(/[^\"]+\\.css)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI site;

    /**
     * What they saw.
     *
     * @param perSecond answers
     * @param p95 milliseconds, of every answer
     * @param failed pages that did not come, or not as they should
     */
    record Seen(double perSecond, double p95, int failed) {}

    Visitors(URI site) {
        this.site = site;
    }

    /** The longest thing that their pages ask for, from the root. */
    String asset() throws IOException, InterruptedException {
        String page = client.send(HttpRequest.newBuilder(site).build(), BodyHandlers.ofString())
                .body();
        Matcher found = ASSET.matcher(page);
        if (!found.find()) {
            throw new IOException("the first page asks for no style sheet");
        }
        return found.group(1);
    }

    Seen look(Duration time) throws Exception {
        long begin = System.nanoTime();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<List<Double>>> all = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                all.add(clients.submit(() -> visit(begin + time.toNanos())));
            }
            List<Double> times = new ArrayList<>();
            for (Future<List<Double>> one : all) {
                times.addAll(one.get());
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            List<Double> answered = times.stream().filter(each -> each >= 0).toList();
            return new Seen(
                    answered.size() / seconds,
                    answered.isEmpty() ? Double.POSITIVE_INFINITY : new Figures(answered).percentile(0.95),
                    times.size() - answered.size());
        } finally {
            clients.shutdownNow();
        }
    }

    /** Milliseconds of each page, -1 for one that did not come. */
    private List<Double> visit(long end) throws InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; System.nanoTime() < end; i++) {
            HttpRequest page = HttpRequest.newBuilder(site.resolve(PAGES.get(i % PAGES.size())))
                    .timeout(PATIENCE)
                    .build();
            long begin = System.nanoTime();
            times.add(comes(page) ? (System.nanoTime() - begin) / 1e6 : -1);
            Thread.sleep(PAUSE);
        }
        return times;
    }

    private boolean comes(HttpRequest page) throws InterruptedException {
        try {
            return client.send(page, BodyHandlers.ofByteArray()).statusCode() == OK;
        } catch (IOException notAnswered) {
            return false;
        }
    }
}
