package org.opengws.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A clerk who begins a draft twice a second while others lay siege; what was answered as saved must be there. */
final class KeptWork implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([a-z2-7]{12})\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CREATED = 201;
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI product;
    private final List<String> saved = new CopyOnWriteArrayList<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final Thread clerk = new Thread(this::work, "clerk");
    private volatile boolean ended;

    KeptWork(URI product) {
        this.product = product;
        clerk.start();
    }

    int saved() {
        return saved.size();
    }

    /** Drafts that the clerk was told were not saved, or of which he heard nothing. */
    int notSaved() {
        return refused.get();
    }

    /** Drafts that were answered as saved and are not there. */
    List<String> lost() throws InterruptedException {
        return saved.stream().filter(id -> !isThere(id)).toList();
    }

    private void work() {
        for (int i = 1; !ended; i++) {
            begin(i);
            try {
                Thread.sleep(500);
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    private void begin(int number) {
        String draft = "{\"owner\":\"" + Staff.OFFICE.value()
                + "\",\"draft\":{\"topic\":\"s9-2\",\"content\":{\"title\":{\"th\":\"เรื่องที่ " + number
                + "\",\"en\":\"\"},\"summary\":{\"th\":\"สรุป\"},\"body\":{\"th\":\"<p>เนื้อความ</p>\"}}}}";
        HttpRequest request = request("publications")
                .header("Content-Type", "application/json")
                .header("X-GWS-Request", "1")
                .POST(BodyPublishers.ofString(draft))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            Matcher id = ID.matcher(answer.body());
            if (answer.statusCode() == CREATED && id.find()) {
                saved.add(id.group(1));
            } else {
                refused.incrementAndGet();
            }
        } catch (IOException notAnswered) {
            refused.incrementAndGet();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isThere(String id) {
        try {
            return client.send(request("publications/" + id).build(), BodyHandlers.discarding())
                            .statusCode()
                    == OK;
        } catch (IOException notAnswered) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        String pair = Besieged.CLERK + ":" + Besieged.PASSWORD;
        return HttpRequest.newBuilder(product.resolve("/.gws/api/v1/" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes()));
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        clerk.interrupt();
        clerk.join();
    }
}
