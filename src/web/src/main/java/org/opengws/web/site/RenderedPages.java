package org.opengws.web.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Pages as they were rendered a moment ago. Each belongs to one version of what is public, so that nothing taken off the
 * site is shown a moment longer; texts, templates and the day may change under the same version, so none is kept for more
 * than some seconds. Safe for many threads.
 */
final class RenderedPages {

    private static final Duration KEPT = Duration.ofSeconds(5);

    /** Together a few megabytes: a page has ten to twenty kilobytes. */
    private static final int MOST = 300;

    private static final int LONGEST = 64 * 1024;

    private final Clock clock;
    private final Map<SiteAddress, Kept> pages = new ConcurrentHashMap<>();

    /** A page on its way to the visitor. @param tag tells it from any other */
    record Rendered(int status, String mediaType, byte[] body, String tag, boolean indexed) {}

    private record Kept(long version, Instant since, Rendered page) {}

    RenderedPages(Clock clock) {
        this.clock = clock;
    }

    Optional<Rendered> find(SiteAddress address, long version) {
        return Optional.ofNullable(pages.get(address))
                .filter(kept -> kept.version() == version && !isOld(kept))
                .map(Kept::page);
    }

    /** @param version as it was before the page was made; a page that is newer is simply not found again */
    void keep(SiteAddress address, long version, Rendered page) {
        // what somebody asks in a query has no end, and errors are not worth keeping
        if (!address.query().isEmpty() || page.status() != 200 || page.body().length > LONGEST) {
            return;
        }
        if (pages.size() >= MOST) {
            pages.clear();
        }
        pages.put(address, new Kept(version, clock.instant(), page));
    }

    private boolean isOld(Kept kept) {
        Instant now = clock.instant();
        return now.isBefore(kept.since()) || now.isAfter(kept.since().plus(KEPT));
    }
}
