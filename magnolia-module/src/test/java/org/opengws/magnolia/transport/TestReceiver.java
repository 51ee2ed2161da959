package org.opengws.magnolia.transport;

import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.jcr.Session;
import javax.jcr.SimpleCredentials;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.jackrabbit.api.JackrabbitWorkspace;
import org.opengws.publishing.jcr.PublicRepository;
import org.opengws.publishing.jcr.page.PublicHashes;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.web.site.StateServlet;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A public instance: a workspace of its own, answering {@code /.gws/state} over HTTP through the real servlet. */
final class TestReceiver implements AutoCloseable {

    static final String TOKEN = "0123456789abcdef0123456789abcdef";

    private static final SimpleCredentials USER = new SimpleCredentials("admin", "admin".toCharArray());

    private final String name;
    private final Sessions sessions;
    private final Map<String, String> identities = new HashMap<>();
    private final int port;
    private final StateServlet servlet;
    private HttpServer server;
    private boolean deaf;
    private boolean refusing;

    TestReceiver(String name, PublicRepository repository) throws Exception {
        this.name = name;
        Session session = repository.repository().login(USER);
        ((JackrabbitWorkspace) session.getWorkspace()).createWorkspace(name);
        session.logout();
        sessions = Sessions.over(repository.repository(), USER, name);
        servlet = new StateServlet(new PublicHashes(sessions), "1.0.0", TOKEN);
        start(0);
        port = server.getAddress().getPort();
    }

    Receiver receiver() {
        return new Receiver(name, "http://localhost:" + port + "/public/");
    }

    Sessions sessions() {
        return sessions;
    }

    /** Of its nodes by path, as the author knew them when it sent them. */
    Map<String, String> identities() {
        return identities;
    }

    void goDown() {
        server.stop(0);
    }

    void comeBack() throws IOException {
        start(port);
    }

    /** Takes what is sent and keeps nothing of it. */
    void becomeDeaf() {
        deaf = true;
    }

    void refuse(boolean now) {
        refusing = now;
    }

    boolean isDeaf() {
        return deaf;
    }

    boolean isRefusing() {
        return refusing;
    }

    void wipe() {
        identities.clear();
        sessions.change(session -> {
            for (String root : new String[] {"published", "catalogue", "organisation", "highlights"}) {
                if (session.nodeExists("/" + root)) {
                    session.getNode("/" + root).remove();
                }
            }
            return null;
        });
    }

    private void start(int at) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
        server.createContext("/public" + StateServlet.PATH, this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getMethod()).thenReturn("GET");
        when(request.getQueryString()).thenReturn(exchange.getRequestURI().getRawQuery());
        when(request.getHeader(StateServlet.CREDENTIAL))
                .thenReturn(exchange.getRequestHeaders().getFirst(StateServlet.CREDENTIAL));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        AtomicInteger status = new AtomicInteger(200);
        HttpServletResponse response = mock(HttpServletResponse.class);
        doAnswer(call -> {
                    status.set(call.getArgument(0));
                    return null;
                })
                .when(response)
                .setStatus(anyInt());
        when(response.getOutputStream()).thenReturn(new Body(body));
        try (exchange) {
            servlet.service(request, response);
            exchange.sendResponseHeaders(status.get(), body.size() == 0 ? -1 : body.size());
            exchange.getResponseBody().write(body.toByteArray());
        } catch (jakarta.servlet.ServletException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Override
    public void close() {
        server.stop(0);
        sessions.close();
    }

    private static final class Body extends ServletOutputStream {

        private final ByteArrayOutputStream bytes;

        Body(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
