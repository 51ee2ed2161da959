package org.opengws.magnolia.start;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;

import org.opengws.magnolia.product.GwsSettings;
import org.opengws.magnolia.services.MagnoliaServices;
import org.opengws.magnolia.session.SystemSessions;
import org.opengws.magnolia.work.Watch;
import org.opengws.publishing.jcr.register.JcrVisits;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.publishing.visits.Agents;
import org.opengws.publishing.visits.Proxies;
import org.opengws.publishing.visits.VisitStore;
import org.opengws.publishing.visits.Visits;
import org.opengws.web.HealthSource;
import org.opengws.web.product.Closing;
import org.opengws.web.product.VisitHealth;
import org.opengws.web.site.CountingVisits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import info.magnolia.context.MgnlContext;

/** Counts visits of this instance, and saves them every few seconds and at the end. */
final class VisitsStart {

    private static final Logger LOG = LoggerFactory.getLogger(VisitsStart.class);
    private static final Duration SAVE = Duration.ofSeconds(10);
    private static final String VISITOR = "anonymous";

    private final VisitStore store;
    private final CountingVisits counting;
    private final HealthSource health;

    /** @param author whether everybody who comes here is of the office */
    VisitsStart(
            MagnoliaServices magnolia,
            GwsSettings settings,
            Path folder,
            Agents agents,
            boolean author,
            Clock clock,
            Closing closing,
            Watch watch) {
        store = new JcrVisits(closing.add(new SystemSessions(magnolia.repositories()).on(Workspaces.METRICS)));
        Optional<Visits> visits = visits(folder, agents, settings, clock);
        visits.ifPresent(counted -> {
            closing.add(counted);
            watch.every("visits", SAVE, counted::save);
        });
        counting = visits.map(counted ->
                        new CountingVisits(counted, proxies(settings), request -> author || isSignedIn(request)))
                .orElse(CountingVisits.NONE);
        health = visits.<HealthSource>map(VisitHealth::new).orElse(() -> List.of(VisitHealth.off(folder)));
    }

    /** Nothing where this machine has no room for them: a site that counts nobody is better than none. */
    private Optional<Visits> visits(Path folder, Agents agents, GwsSettings settings, Clock clock) {
        try {
            return Optional.of(Visits.open(store, folder, agents, settings.isCountAssistants(), clock));
        } catch (UncheckedIOException e) {
            LOG.error("visits are not counted", e);
            return Optional.empty();
        }
    }

    VisitStore store() {
        return store;
    }

    CountingVisits counting() {
        return counting;
    }

    HealthSource health() {
        return health;
    }

    /** A setting that cannot be read lets nobody be believed. */
    private static Proxies proxies(GwsSettings settings) {
        try {
            return Proxies.of(settings.getTrustedProxies());
        } catch (IllegalArgumentException e) {
            LOG.error("trustedProxies cannot be read, so no proxy is believed: {}", e.getMessage());
            return Proxies.NONE;
        }
    }

    private static boolean isSignedIn(HttpServletRequest request) {
        return MgnlContext.hasInstance()
                && MgnlContext.getUser() != null
                && !VISITOR.equals(MgnlContext.getUser().getName());
    }
}
