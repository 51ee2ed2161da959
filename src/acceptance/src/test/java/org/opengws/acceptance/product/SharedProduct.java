package org.opengws.acceptance.product;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test that asks for one the same running product, one in each process of tests; each works on publications of
 * its own.
 */
public final class SharedProduct implements ParameterResolver {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(SharedProduct.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningProduct.class;
    }

    @Override
    public RunningProduct resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // Surefire runs each class by itself; only the session lasts longer
        return context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, HERE)
                .getOrComputeIfAbsent(RunningProduct.class, key -> start(), RunningProduct.class);
    }

    private static RunningProduct start() {
        try {
            return RunningProduct.start(RunningProduct.temporaryFolder());
        } catch (Exception e) {
            throw new IllegalStateException("the product did not start", e);
        }
    }
}
