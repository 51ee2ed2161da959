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
 *
 * @param <T> what became of a page
 */
final class RenderedPages<T> {

    private static final Duration KEPT = Duration.ofSeconds(5);

    /** Together a few megabytes: a page has ten to twenty kilobytes. */
    private static final int MOST = 300;

    private static final int LONGEST = 64 * 1024;

    private final Clock clock;
    private final Map<SiteAddress, Kept<T>> pages = new ConcurrentHashMap<>();

    private record Kept<T>(long version, Instant since, T page) {}

    RenderedPages(Clock clock) {
        this.clock = clock;
    }

    Optional<T> find(SiteAddress address, long version) {
        return Optional.ofNullable(pages.get(address))
                .filter(kept -> kept.version() == version && !isOld(kept))
                .map(Kept::page);
    }

    /**
     * @param version as it was before the page was made; a page that is newer is simply not found again
     * @param length of the page
     */
    void keep(SiteAddress address, long version, int status, int length, T page) {
        // what somebody asks in a query has no end, and errors are not worth keeping
        if (!address.query().isEmpty() || status != 200 || length > LONGEST) {
            return;
        }
        if (pages.size() >= MOST) {
            pages.clear();
        }
        pages.put(address, new Kept<>(version, clock.instant(), page));
    }

    private boolean isOld(Kept<T> kept) {
        Instant now = clock.instant();
        return now.isBefore(kept.since()) || now.isAfter(kept.since().plus(KEPT));
    }
}
