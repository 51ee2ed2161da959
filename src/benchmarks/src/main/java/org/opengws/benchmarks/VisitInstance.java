package org.opengws.benchmarks;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jakarta.servlet.http.HttpServletRequest;

import org.opengws.benchmarks.VisitTraffic.Ask;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.jcr.register.JcrVisits;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.publishing.visits.Agents;
import org.opengws.publishing.visits.DayFigures;
import org.opengws.publishing.visits.DayPart;
import org.opengws.publishing.visits.LeftOut;
import org.opengws.publishing.visits.Proxies;
import org.opengws.publishing.visits.VisitStore;
import org.opengws.publishing.visits.Visits;
import org.opengws.standalone.repository.EmbeddedRepository;
import org.opengws.web.site.CountingVisits;

/** One instance of the replay: the product's own counting over a repository of its own, on the clock of its requests. */
final class VisitInstance implements AutoCloseable {

    /** As the hosts save every ten seconds of a month with ten times the requests. */
    static final Duration SAVE = Duration.ofMinutes(1);

    private final EmbeddedRepository repository;
    private final Sessions sessions;
    private final SetClock clock = new SetClock(VisitTraffic.FIRST);
    private final FailingStore store;
    private final Visits visits;
    private final CountingVisits counting;

    /** Out of reach from the tenth of the month at five in the afternoon until two hours later. */
    static boolean isOut(Instant at) {
        Instant from = VisitTraffic.FIRST
                .plusDays(9)
                .atTime(17, 0)
                .atZone(Circumstances.ZONE)
                .toInstant();
        return !at.isBefore(from) && at.isBefore(from.plus(Duration.ofHours(2)));
    }

    static Instant nextSave(Instant at) {
        long seconds = SAVE.toSeconds();
        return Instant.ofEpochSecond((at.getEpochSecond() / seconds + 1) * seconds);
    }

    VisitInstance(Path folder, Instant start) throws Exception {
        clock.at(start);
        repository = EmbeddedRepository.open(folder.resolve("repository"));
        sessions = Sessions.over(repository.repository(), EmbeddedRepository.credentials(), Workspaces.METRICS);
        store = new FailingStore(new JcrVisits(sessions));
        Agents agents = new Agents(ResourceSource.classPath(VisitInstance.class.getClassLoader()));
        visits = Visits.open(store, folder.resolve("visits"), agents, false, clock);
        counting =
                new CountingVisits(visits, Proxies.of("10.0.0.0/8"), request -> request.getAttribute("staff") != null);
    }

    void ask(Ask ask) {
        clock.at(ask.at());
        counting.count(request(ask), ask.status(), ask.path(), ask.shown());
    }

    /** @return whether it was saved */
    boolean save(Instant at) {
        clock.at(at);
        store.broken = isOut(at);
        try {
            visits.save();
            return true;
        } catch (IllegalStateException out) {
            return false;
        }
    }

    List<DayFigures> days() {
        return store.days(LocalDate.MIN.plusYears(1), LocalDate.MAX);
    }

    /** Whether of closed days nothing of a visitor is left. */
    long openDays() {
        return days().stream().filter(day -> !day.closed()).count();
    }

    @Override
    public void close() {
        store.broken = false;
        visits.close();
        leave();
    }

    /** Without a last save, as for a process that is gone. */
    void leave() {
        sessions.close();
        repository.close();
    }

    private static HttpServletRequest request(Ask ask) {
        boolean prefetch = ask.rule().filter(LeftOut.PREFETCH::equals).isPresent();
        boolean staff = ask.rule().filter(LeftOut.STAFF::equals).isPresent();
        boolean later = ask.rule().filter(LeftOut.LATER_RANGE::equals).isPresent();
        Map<String, String> headers = Map.of(
                "User-Agent",
                ask.agent(),
                "Accept-Language",
                "th",
                "X-Forwarded-For",
                ask.forwarded(),
                "Sec-Purpose",
                prefetch ? "prefetch" : "",
                "Range",
                ask.status() != 206 ? "" : later ? "bytes=1000-1999" : "bytes=0-999");
        return (HttpServletRequest) Proxy.newProxyInstance(
                VisitInstance.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, given) -> switch (method.getName()) {
                    case "getMethod" -> ask.method();
                    case "getRemoteAddr" -> "10.1.2.3";
                    case "getHeader" -> blankToNull(headers.get(given[0]));
                    case "getHeaders" -> Collections.enumeration(List.of(headers.get(given[0])));
                    case "getAttribute" -> staff ? "yes" : null;
                    default -> null;
                });
    }

    private static String blankToNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** The repository that is out of reach sometimes. */
    private static final class FailingStore implements VisitStore {
        private final VisitStore inner;
        private boolean broken;

        FailingStore(VisitStore inner) {
            this.inner = inner;
        }

        @Override
        public void add(String instance, DayPart part) {
            refuse();
            inner.add(instance, part);
        }

        @Override
        public DayFigures open(String instance, LocalDate day, Consumer<long[]> seen) {
            return inner.open(instance, day, seen);
        }

        @Override
        public void close(String instance, LocalDate before) {
            refuse();
            inner.close(instance, before);
        }

        @Override
        public List<DayFigures> days(LocalDate first, LocalDate last) {
            return inner.days(first, last);
        }

        private void refuse() {
            if (broken) {
                throw new IllegalStateException("out of reach");
            }
        }
    }
}
