package org.opengws.standalone.server;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers only to the office's own name and to this machine's loopback names, so that a page elsewhere cannot reach the
 * host by giving its own name this machine's address (DNS rebinding), and no link is made from a header.
 */
final class KnownHosts extends Handler.Wrapper {

    private final Set<String> names = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]", "::1"));

    KnownHosts(Optional<URI> baseUrl, Handler next) {
        super(next);
        baseUrl.ifPresent(url -> names.add(url.getHost().toLowerCase(Locale.ROOT)));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String name = Request.getServerName(request);
        if (name != null && names.contains(name.toLowerCase(Locale.ROOT))) {
            return super.handle(request, response, callback);
        }
        Response.writeError(request, response, callback, HttpStatus.MISDIRECTED_REQUEST_421);
        return true;
    }
}
