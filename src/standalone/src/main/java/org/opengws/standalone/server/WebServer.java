package org.opengws.standalone.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.TimeUnit;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServlet;

import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.opengws.standalone.settings.CannotStart;
import org.opengws.standalone.settings.Settings;

/**
 * Jetty on the loopback unless set otherwise. Takes the port when made, so that a taken one is told before anything
 * else opens; answers from {@link #start()} on.
 */
public final class WebServer implements AutoCloseable {

    private static final int MEGABYTE = 1024 * 1024;

    /** A form without files: the longest body text and room for every other field. */
    private static final int FORM_LIMIT = 2 * MEGABYTE;

    private static final int FORM_FIELDS = 2_000;
    private static final int IN_MEMORY = 64 * 1024;

    private final Settings settings;
    private final Path uploads;
    private final Server server = new Server(new QueuedThreadPool(Traffic.THREADS));
    private final ServerConnector connector;
    private final LimitedSessions open;
    private final ServletContextHandler context;

    /** @param uploads where a request's files wait on the disk until it ends */
    public WebServer(Settings settings, Path uploads) {
        this.settings = settings;
        this.uploads = uploads;
        this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        this.open = new LimitedSessions(settings.mostSessions());
        this.context = context();
        server.setStopTimeout(TimeUnit.SECONDS.toMillis(10));
        server.addConnector(connector);
        server.setErrorHandler(new ErrorPage());
        Traffic traffic = new Traffic(settings.traffic(), settings.trustedProxies());
        traffic.limit(server, connector);
        server.setHandler(new GracefulHandler(
                new KnownHosts(settings.baseUrl(), traffic.limited(compression(sizeLimit(context))))));
        takePort();
    }

    public void servlet(HttpServlet servlet, String... paths) {
        ServletHolder holder = new ServletHolder(servlet);
        // a request holds one document and its form, or several rows' pictures
        holder.getRegistration()
                .setMultipartConfig(
                        new MultipartConfigElement(uploads.toString(), fileLimit(), requestLimit(), IN_MEMORY));
        for (String path : paths) {
            context.addServlet(holder, path);
        }
    }

    public void filter(Filter filter, String... paths) {
        FilterHolder holder = new FilterHolder(filter);
        for (String path : paths) {
            context.addFilter(holder, path, EnumSet.of(DispatcherType.REQUEST));
        }
    }

    public void start() throws Exception {
        server.start();
    }

    /** This machine's own address of the server, whatever the base URL is. */
    public URI address() {
        String host = settings.listen().isLoopbackAddress() || settings.listen().isAnyLocalAddress()
                ? "localhost"
                : settings.listen().getHostAddress();
        return URI.create("http://" + host + ":" + connector.getLocalPort());
    }

    /** Lets requests under way end, for ten seconds at most. */
    @Override
    public void close() throws Exception {
        server.stop();
        connector.close();
        server.destroy();
    }

    /** How many people are signed in, counted by sessions. */
    public int sessions() {
        return open.size();
    }

    private void takePort() {
        connector.setHost(settings.listen().getHostAddress());
        connector.setPort(settings.port());
        connector.setAcceptQueueSize(256);
        try {
            connector.open();
        } catch (IOException e) {
            throw new CannotStart(
                    "พอร์ต " + settings.port() + " มีโปรแกรมอื่นใช้อยู่หรือเปิดไม่ได้ ใช้ --port เลือกพอร์ตอื่น",
                    "port " + settings.port() + " is in use or cannot be opened; choose another with --port",
                    e);
        }
    }

    private HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendXPoweredBy(false);
        configuration.setSendDateHeader(true);
        configuration.setRequestHeaderSize(16 * 1024);
        if (!settings.trustedProxies().isEmpty()) {
            configuration.addCustomizer(new TrustedProxies(settings.trustedProxies()));
        }
        return configuration;
    }

    private ServletContextHandler context() {
        ServletContextHandler handler = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
        handler.setTempDirectory(uploads.toFile());
        handler.setTempDirectoryPersistent(true);
        handler.setErrorHandler(new ErrorPage());
        handler.setMaxFormContentSize(FORM_LIMIT);
        handler.setMaxFormKeys(FORM_FIELDS);
        SessionHandler sessions = handler.getSessionHandler();
        sessions.setSessionCookie(settings.https() ? "__Host-gws" : "gws");
        sessions.setHttpOnly(true);
        sessions.setSameSite(HttpCookie.SameSite.LAX);
        sessions.getSessionCookieConfig().setSecure(settings.https());
        sessions.setUsingUriParameters(false);
        sessions.setMaxInactiveInterval((int) settings.sessionTimeout().toSeconds());
        sessions.addEventListener(open);
        handler.addEventListener(open);
        handler.addEventListener(new RequestId());
        return handler;
    }

    private Handler sizeLimit(Handler next) {
        SizeLimitHandler limit = new SizeLimitHandler(requestLimit(), -1);
        limit.setHandler(next);
        return limit;
    }

    private long requestLimit() {
        return fileLimit() + FORM_LIMIT;
    }

    /**
     * Beyond the office's limit: a file that is somewhat too large arrives and is refused by the domain, with everything
     * typed beside it kept; only what is far too large is cut off here.
     */
    private long fileLimit() {
        return 3 * settings.uploadLimit();
    }

    /** Answers only: a compressed request could unfold beyond every limit. */
    private static Handler compression(Handler next) {
        CompressionHandler handler = new CompressionHandler(next);
        handler.putCompression(new GzipCompression());
        handler.putConfiguration(
                "/*",
                CompressionConfig.builder()
                        .compressIncludeMimeType("text/html")
                        .compressIncludeMimeType("text/css")
                        .compressIncludeMimeType("text/javascript")
                        .compressIncludeMimeType("application/json")
                        .compressIncludeMimeType("application/atom+xml")
                        .compressIncludeMimeType("application/opensearchdescription+xml")
                        .compressIncludeMimeType("application/xml")
                        .compressIncludeMimeType("image/svg+xml")
                        .compressIncludeMethod("GET")
                        .compressIncludeMethod("HEAD")
                        .compressIncludeMethod("POST")
                        .decompressExcludeEncoding("gzip")
                        .build());
        return handler;
    }
}
