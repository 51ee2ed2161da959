package org.opengws.standalone.server;

import java.net.InetAddress;
import java.util.Set;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.opengws.standalone.settings.TrafficSettings;
import org.opengws.web.api.ApiServlet;

/**
 * Keeps what one visitor takes from being all there is. Forms wait for their sender without a thread and files for their
 * reader; what does need a thread while the other side is waited for is bounded by address, and by pace.
 */
final class Traffic {

    /** Most of them stand by; one that is not used for a minute ends. */
    static final int THREADS = 200;

    private static final int THREADS_OF_ONE_ADDRESS = 64;

    /** Calls of the API are read by the thread that answers them. */
    private static final int BODIES_OF_ONE_ADDRESS = 8;

    private static final int IDLE_WHILE_FULL = 2_000;

    private final TrafficSettings settings;
    private final Set<InetAddress> proxies;

    Traffic(TrafficSettings settings, Set<InetAddress> proxies) {
        this.settings = settings;
        this.proxies = proxies;
    }

    void limit(Server server, ServerConnector connector) {
        NetworkConnectionLimit all = new NetworkConnectionLimit(settings.connections(), connector);
        all.setEndPointIdleTimeout(IDLE_WHILE_FULL);
        server.addBean(all);
        connector.addBean(new ConnectionsOfOneAddress(settings.connectionsOfOneAddress(), proxies));
    }

    Handler limited(Handler next) {
        Handler bodies = new ThreadsOfOneAddress(BODIES_OF_ONE_ADDRESS, Traffic::sendsToTheApi, next);
        Handler all = new ThreadsOfOneAddress(THREADS_OF_ONE_ADDRESS, request -> true, bodies);
        return new Pace(settings.leastBytesPerSecond(), all);
    }

    private static boolean sendsToTheApi(Request request) {
        boolean body = request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
        return body && Request.getPathInContext(request).startsWith(ApiServlet.PATH);
    }
}
