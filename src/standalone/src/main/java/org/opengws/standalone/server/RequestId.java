package org.opengws.standalone.server;

import java.util.concurrent.ThreadLocalRandom;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;

import org.slf4j.MDC;

/** Puts the same eight digits on all that the log says of one request. */
final class RequestId implements ServletRequestListener {

    private static final String NAME = "request";
    private static final String ATTRIBUTE = RequestId.class.getName();

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        Object known = event.getServletRequest().getAttribute(ATTRIBUTE);
        if (known == null) {
            // ties lines together and keeps nothing secret
            known = String.format("%08x", ThreadLocalRandom.current().nextInt());
            event.getServletRequest().setAttribute(ATTRIBUTE, known);
        }
        MDC.put(NAME, known.toString());
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        MDC.remove(NAME);
    }
}
