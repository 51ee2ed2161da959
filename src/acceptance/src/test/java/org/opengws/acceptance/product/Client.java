package org.opengws.acceptance.product;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One person's programs over HTTP, or a visitor's; safe for many threads. */
public final class Client {

    public static final String API = "/.gws/api/v1";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final URI address;
    private final String authorization;

    private Client(HttpClient http, URI address, String authorization) {
        this.http = http;
        this.address = address;
        this.authorization = authorization;
    }

    /** Nobody signed in; follows no redirect. */
    public static Client visitor(URI address) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        return new Client(http, address, "");
    }

    public Client as(String name, String password) {
        byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Client(http, address, "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    public static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** From the root, with the query. */
    public Answer page(String path) {
        return send(request(path).GET());
    }

    public Answer get(String path) {
        return page(API + path);
    }

    public Answer post(String path, JsonNode body) {
        return send(change(path).header("Content-Type", "application/json").POST(body(body)));
    }

    public Answer put(String path, JsonNode body) {
        return send(change(path).header("Content-Type", "application/json").PUT(body(body)));
    }

    public Answer postFile(String path, String name, BodyPublisher file) {
        return send(change(path)
                .header("Content-Type", "application/octet-stream")
                .header("X-File-Name", extended(name))
                .POST(file));
    }

    public Answer putFile(String path, String name, BodyPublisher file) {
        return send(change(path)
                .header("Content-Type", "application/octet-stream")
                .header("X-File-Name", extended(name))
                .PUT(file));
    }

    /** Any request, for what is wrong on purpose. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return trySend(request);
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        }
    }

    /** @throws IOException where no whole answer came, so that nobody knows whether it was done */
    public Answer trySend(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** A change with its header, its body yet to come. */
    public HttpRequest.Builder change(String path) {
        return request(API + path).header("X-GWS-Request", "1");
    }

    public static BodyPublisher body(JsonNode body) {
        return BodyPublishers.ofString(body.toString());
    }

    private static String extended(String name) {
        return "UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
