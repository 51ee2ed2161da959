package org.opengws.magnolia;

import java.util.List;
import jakarta.servlet.http.HttpServlet;

import org.opengws.magnolia.people.MagnoliaDirectory;
import org.opengws.magnolia.schedule.Jobs;
import org.opengws.web.HealthSource;
import org.opengws.web.WebHost;
import org.opengws.web.product.Assembly;
import org.opengws.web.product.OutboxWorker;

/**
 * The running product on an author instance.
 *
 * @param health everything that the health page shows
 * @param desk serves the desk
 * @param api serves the API
 */
public record AuthorSide(
        Assembly assembly,
        MagnoliaDirectory directory,
        OutboxWorker worker,
        Jobs jobs,
        WebHost host,
        List<HealthSource> health,
        HttpServlet desk,
        HttpServlet api) {}
