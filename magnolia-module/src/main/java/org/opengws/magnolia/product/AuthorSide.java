package org.opengws.magnolia.product;

import java.util.List;
import jakarta.servlet.http.HttpServlet;

import org.opengws.magnolia.people.MagnoliaDirectory;
import org.opengws.magnolia.work.Jobs;
import org.opengws.web.HealthSource;
import org.opengws.web.WebHost;
import org.opengws.web.product.Assembly;
import org.opengws.web.product.OutboxWorker;

/** The running product on an author instance. No record, as {@link PublicSide}. */
public final class AuthorSide {

    private final Assembly assembly;
    private final MagnoliaDirectory directory;
    private final OutboxWorker worker;
    private final Jobs jobs;
    private final WebHost host;
    private final List<HealthSource> health;
    private final HttpServlet desk;
    private final HttpServlet api;

    public AuthorSide(
            Assembly assembly,
            MagnoliaDirectory directory,
            OutboxWorker worker,
            Jobs jobs,
            WebHost host,
            List<HealthSource> health,
            HttpServlet desk,
            HttpServlet api) {
        this.assembly = assembly;
        this.directory = directory;
        this.worker = worker;
        this.jobs = jobs;
        this.host = host;
        this.health = health;
        this.desk = desk;
        this.api = api;
    }

    public Assembly assembly() {
        return assembly;
    }

    public MagnoliaDirectory directory() {
        return directory;
    }

    public OutboxWorker worker() {
        return worker;
    }

    public Jobs jobs() {
        return jobs;
    }

    public WebHost host() {
        return host;
    }

    /** Everything that the health page shows. */
    public List<HealthSource> health() {
        return health;
    }

    /** Serves the desk. */
    public HttpServlet desk() {
        return desk;
    }

    /** Serves the API. */
    public HttpServlet api() {
        return api;
    }
}
