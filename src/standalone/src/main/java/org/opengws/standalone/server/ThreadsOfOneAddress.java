package org.opengws.standalone.server;

import java.util.function.Predicate;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ThreadLimitHandler;

/** Lets one address, as trusted proxies tell it, use so many threads at once; its further requests wait without one. */
final class ThreadsOfOneAddress extends ThreadLimitHandler {

    private final Predicate<Request> counted;

    ThreadsOfOneAddress(int most, Predicate<Request> counted, Handler handler) {
        this.counted = counted;
        setThreadLimit(most);
        setHandler(handler);
    }

    /** Null for what is not counted. */
    @Override
    protected String getRemoteIP(Request request) {
        return counted.test(request) ? Request.getRemoteAddr(request) : null;
    }
}
