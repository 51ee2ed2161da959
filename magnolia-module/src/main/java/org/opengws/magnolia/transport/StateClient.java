package org.opengws.magnolia.transport;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.opengws.web.site.StateServlet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Asks a public instance what it holds. Never waits long, never reads much, follows no redirection, and gives the
 * credential to nobody but the receiver's own address. Safe for many threads.
 */
public final class StateClient {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int OK = 200;

    private final String token;
    private final Duration limit;
    private final Clock clock;
    private final HttpClient http;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Instant> answered = new ConcurrentHashMap<>();

    /**
     * @param token the module's credential; may be missing, which is said then
     * @param limit for one question and its whole answer
     */
    public StateClient(String token, Duration limit, Clock clock) {
        this.token = token;
        this.limit = limit;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .connectTimeout(limit)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** When it last gave a sound answer to this process; empty where it has not. */
    Optional<Instant> lastAnswer(Receiver receiver) {
        return Optional.ofNullable(answered.get(receiver.name()));
    }

    /** @param query such as {@code ?id=…}, or nothing */
    Answer ask(Receiver receiver, String query) {
        if (token.length() < StateServlet.SHORTEST || !token.chars().allMatch(c -> c > ' ' && c < 127)) {
            return Troubles.noCredential(receiver);
        }
        URI address;
        try {
            address = URI.create(receiver.url() + StateServlet.PATH + query);
        } catch (IllegalArgumentException e) {
            return Troubles.noAddress(receiver);
        }
        return address.getHost() == null ? Troubles.noAddress(receiver) : ask(receiver, address);
    }

    private Answer ask(Receiver receiver, URI address) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(limit)
                .header(StateServlet.CREDENTIAL, token)
                .header("Accept", "application/json")
                .GET()
                .build();
        // the request's own limit ends with the headers, this one with the body
        CompletableFuture<HttpResponse<byte[]>> coming = http.sendAsync(request, head -> new Bounded(MOST_BYTES));
        try {
            return read(receiver, coming.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Troubles.late(receiver, limit);
        } catch (ExecutionException e) {
            return Troubles.of(receiver, e.getCause(), limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Troubles.stopped(receiver);
        } finally {
            coming.cancel(true);
        }
    }

    private Answer read(Receiver receiver, HttpResponse<byte[]> response) {
        if (response.statusCode() != OK) {
            return Troubles.status(receiver, response.statusCode());
        }
        try {
            JsonNode answer = json.readTree(response.body());
            InstanceState state = InstanceState.parse(answer);
            answered.put(receiver.name(), clock.instant());
            return Answer.of(receiver, state);
        } catch (IOException | IllegalArgumentException e) {
            return Troubles.unreadable(receiver);
        }
    }
}
