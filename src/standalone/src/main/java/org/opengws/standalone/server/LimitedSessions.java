package org.opengws.standalone.server;

import java.util.Comparator;
import java.util.LinkedHashMap;
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

import org.opengws.web.SignedIn;

/** Keeps sessions below a number: one more ends the one that was idle longest. Safe for many threads. */
final class LimitedSessions implements HttpSessionListener, ServletRequestListener {

    private static final int MOST_ENDED = 2_000;

    private final int most;
    private final AtomicLong uses = new AtomicLong();
    private final Map<String, Open> open = new ConcurrentHashMap<>();

    /** Whose those were that ended last, so that what was typed meanwhile is not lost. */
    private final Map<String, String> ended = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST_ENDED;
        }
    };

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
        SignedIn.name(event.getSession()).ifPresent(name -> {
            synchronized (ended) {
                ended.put(withoutWorker(event.getSession().getId()), name);
            }
        });
    }

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        HttpServletRequest request = (HttpServletRequest) event.getServletRequest();
        HttpSession session = request.getSession(false);
        if (session == null) {
            SignedIn.former(request, ended(request.getRequestedSessionId()));
        } else {
            open.computeIfPresent(session.getId(), (id, before) -> new Open(session, uses.incrementAndGet()));
        }
    }

    private Optional<String> ended(String id) {
        synchronized (ended) {
            return Optional.ofNullable(id).map(LimitedSessions::withoutWorker).map(ended::get);
        }
    }

    /** A cookie names the worker behind a dot, a session that has ended does not. */
    private static String withoutWorker(String id) {
        return id.replaceFirst("\\..*", "");
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
