package org.opengws.web.product;

import java.util.ArrayDeque;
import java.util.Deque;

/** Closes what was opened, in the opposite order, all of it even where one fails. */
public final class Closing implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    public <T extends AutoCloseable> T add(T opened) {
        open.push(opened);
        return opened;
    }

    /** Where opening broke off: what closing says is added to why. */
    public void closeAfter(Throwable reason) {
        try {
            close();
        } catch (Exception e) {
            reason.addSuppressed(e);
        }
    }

    @Override
    public void close() throws Exception {
        Exception first = null;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
