package org.opengws.magnolia.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opengws.web.site.StateServlet;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

class StateClientTest {

    private static final String SOUND = "{\"module\":\"1\",\"version\":7,\"registers\":{},\"pages\":[],\"next\":\"\"}";

    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    @Test
    void aSoundAnswerIsReadAndRememberedAsTheLast() {
        StateClient client = client(TestReceiver.TOKEN);
        answers(200, SOUND);
        assertThat(client.lastAnswer(receiver())).isEmpty();
        assertThat(client.ask(receiver(), "").state().orElseThrow().version()).isEqualTo(7);
        assertThat(client.lastAnswer(receiver())).isPresent();
    }

    @Test
    void theCredentialGoesAlong() {
        AtomicReference<String> given = new AtomicReference<>();
        handles(exchange -> {
            given.set(exchange.getRequestHeaders().getFirst(StateServlet.CREDENTIAL));
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        assertThat(trouble()).contains("401", "stateToken");
        assertThat(given).hasValue(TestReceiver.TOKEN);
    }

    @Test
    void withoutACredentialNobodyIsAsked() {
        answers(200, SOUND);
        assertThat(client("").ask(receiver(), "").trouble().en()).contains("stateToken is missing");
        assertThat(client("short").ask(receiver(), "").state()).isEmpty();
        assertThat(client("รหัสลับ".repeat(8)).ask(receiver(), "").state()).isEmpty();
        assertThat(client(TestReceiver.TOKEN + "\r\nX: y").ask(receiver(), "").state())
                .isEmpty();
    }

    @Test
    void aReceiverWithoutTheModuleIsToldToInstallIt() {
        assertThat(trouble()).contains("404", "install the module");
    }

    @Test
    void aDeniedAddressIsToldToBeOpened() {
        answers(403, "");
        assertThat(trouble()).contains("403", "anonymous");
    }

    @Test
    void aRedirectionIsNotFollowed() {
        handles(exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        assertThat(trouble()).contains("302");
    }

    @Test
    void anAnswerThatIsNoneOfOursIsNotBelieved() {
        answers(200, "<html>Sign in</html>");
        assertThat(trouble()).contains("cannot be read");
    }

    @Test
    void anAnswerThatLacksSomethingIsNotBelieved() {
        answers(200, "{\"version\":1,\"pages\":[{\"id\":\"no id\"}],\"registers\":{}}");
        assertThat(trouble()).contains("cannot be read");
    }

    @Test
    void aReceiverThatNeverAnswersIsNotWaitedFor() {
        handles(exchange -> await());
        assertThat(trouble()).contains("no answer within");
    }

    @Test
    void aBodyThatNeverEndsIsNotWaitedFor() {
        handles(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await();
        });
        assertThat(trouble()).contains("no answer within");
    }

    @Test
    void moreThanAReceiverMaySayIsNotRead() {
        answers(200, " ".repeat(2 * 1024 * 1024));
        assertThat(trouble()).contains("more than");
    }

    @Test
    void anAddressThatIsNoneIsSaid() {
        assertThat(client(TestReceiver.TOKEN)
                        .ask(new Receiver("bad", "not an address"), "")
                        .trouble()
                        .en())
                .contains("not an address");
    }

    private String trouble() {
        Answer answer = client(TestReceiver.TOKEN).ask(receiver(), "");
        assertThat(answer.state()).isEmpty();
        assertThat(answer.trouble().th()).isNotEmpty();
        return answer.trouble().en();
    }

    private static StateClient client(String token) {
        return new StateClient(token, Duration.ofSeconds(2), Clock.systemUTC());
    }

    private Receiver receiver() {
        return new Receiver("public", "http://localhost:" + server.getAddress().getPort());
    }

    private void answers(int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        handles(exchange -> {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private void handles(HttpHandler handler) {
        server.createContext(StateServlet.PATH, handler);
    }

    private void await() throws IOException {
        try {
            end.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
