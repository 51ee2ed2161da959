package org.opengws.magnolia.session;

import info.magnolia.context.MgnlContext;

/** Asks Magnolia's services that want a context, from threads that have none, and past what the current user may see. */
public final class InSystemContext {

    /** What is asked. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T get() throws E;
    }

    private InSystemContext() {}

    public static <T, E extends Exception> T get(Work<T, E> work) throws E {
        if (MgnlContext.hasInstance() && MgnlContext.isSystemInstance()) {
            return work.get();
        }
        // released afterwards: the system context keeps its sessions by thread, and ours are pooled
        return MgnlContext.<T, E>doInSystemContext(work::get, true);
    }
}
