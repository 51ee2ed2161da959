package org.opengws.standalone.server;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Keeps sessions below a number: one more ends the one that was idle longest. Safe for many threads. */
final class LimitedSessions implements HttpSessionListener, ServletRequestListener {

    private final int most;
    private final AtomicLong uses = new AtomicLong();
    private final Map<String, Open> open = new ConcurrentHashMap<>();

    /** @param used number of its last use; a later use has a higher one */
    private record Open(HttpSession session, long used) {}

    LimitedSessions(int most) {
        this.most = most;
    }

    int size() {
        return open.size();
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        HttpSession fresh = event.getSession();
        open.put(fresh.getId(), new Open(fresh, uses.incrementAndGet()));
        if (open.size() > most) {
            idleLongest(fresh).ifPresent(this::end);
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession().getId());
    }

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        HttpSession session = ((HttpServletRequest) event.getServletRequest()).getSession(false);
        if (session != null) {
            open.computeIfPresent(session.getId(), (id, before) -> new Open(session, uses.incrementAndGet()));
        }
    }

    private Optional<HttpSession> idleLongest(HttpSession fresh) {
        return open.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(fresh.getId()))
                .map(Map.Entry::getValue)
                .min(Comparator.comparingLong(Open::used))
                .map(Open::session);
    }

    private void end(HttpSession session) {
        open.remove(session.getId());
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            // it ended by itself meanwhile, which is what was wanted
            return;
        }
    }
}
