package org.opengws.magnolia.guard;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * No class of ours keeps Magnolia from starting. What Magnolia loads or makes by itself while it starts names little that
 * may be absent; everything behind that is reached through here. What fails here, be it a class that this Magnolia cannot
 * link, is logged once with its true reason, kept for the health page, and goes no further. Safe for many threads.
 */
public final class Guard {

    /** The part without which every address answers 503. */
    public static final String PRODUCT = "product";

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
    private static final Map<String, String> TROUBLES = new ConcurrentHashMap<>();

    private Guard() {}

    /** Work that may fail in any way. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** @param part as the log and the health page name it */
    public static void run(String part, Work work) {
        get(part, () -> {
            work.run();
            return part;
        });
    }

    /** @return empty where it failed */
    public static <T> Optional<T> get(String part, Callable<T> work) {
        try {
            T made = work.call();
            TROUBLES.remove(part);
            return Optional.of(made);
        } catch (Throwable e) {
            String reason = reason(e);
            if (!reason.equals(TROUBLES.put(part, reason))) {
                LOG.error("{} of GWS Publishing failed, and Magnolia goes on without it: {}", part, reason, e);
            }
            return Optional.empty();
        }
    }

    /** Whether the last work of that part went well. */
    public static boolean isWell(String part) {
        return !TROUBLES.containsKey(part);
    }

    /** What fails now, by part, with its reason. */
    public static Map<String, String> troubles() {
        return Map.copyOf(TROUBLES);
    }

    /** Why in the end: what wraps an error says little, and an error's message alone is the bare name of a class. */
    public static String reason(Throwable failure) {
        boolean error = failure instanceof Error;
        Throwable last = failure;
        while (last.getCause() != null) {
            last = last.getCause();
            error |= last instanceof Error;
        }
        Throwable said = error ? last : failure;
        String message = said.getMessage() == null ? "" : said.getMessage();
        boolean speaks = said instanceof RuntimeException && !message.isEmpty();
        return speaks ? message : said.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message);
    }
}
