package org.opengws.magnolia;

import static org.mockito.Mockito.mockStatic;

import org.mockito.MockedStatic;

import info.magnolia.context.MgnlContext;

/** The current thread stands in Magnolia's system context, with the user and form that a test sets. */
public final class InContext implements AutoCloseable {

    private final MockedStatic<MgnlContext> context = mockStatic(MgnlContext.class);

    public InContext() {
        context.when(MgnlContext::hasInstance).thenReturn(true);
        context.when(MgnlContext::isSystemInstance).thenReturn(true);
    }

    public MockedStatic<MgnlContext> context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }
}
