package org.opengws.publishing.visits;

import java.util.Objects;
import java.util.Set;

/**
 * A request that was answered, as far as counting looks at it.
 *
 * @param status that went out
 * @param address that was asked for, with its query
 * @param host the visitor's network address, as {@link Proxies#visitor} tells it
 * @param fromStart false where a part was asked for that does not begin at the beginning
 */
public record Asked(
        String method,
        int status,
        String address,
        String host,
        String agent,
        String languages,
        boolean prefetch,
        boolean fromStart,
        boolean staff) {

    /** How agents of programs of this product begin. */
    public static final String OWN_AGENT = "gws-publishing/";

    /** Of an agent, nobody reads more. */
    public static final int LONGEST_AGENT = 1_000;

    private static final int LONGEST_LANGUAGES = 100;
    private static final Set<Integer> GIVEN = Set.of(200, 206, 304);
    private static final Set<Integer> MISSING = Set.of(404, 410);

    public Asked {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(host, "host");
        agent = cut(agent, LONGEST_AGENT);
        languages = cut(languages, LONGEST_LANGUAGES);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    boolean isGiven() {
        return GIVEN.contains(status);
    }

    boolean isMissing() {
        return MISSING.contains(status);
    }

    boolean isHead() {
        return method.equals("HEAD");
    }

    boolean isOurs() {
        return agent.startsWith(OWN_AGENT);
    }
}
