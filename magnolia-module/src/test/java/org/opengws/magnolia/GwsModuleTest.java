package org.opengws.magnolia;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Test;
import org.opengws.magnolia.product.GwsProduct;

import info.magnolia.module.ModuleLifecycleContext;

class GwsModuleTest {

    private final GwsProduct product = mock(GwsProduct.class);
    private final ModuleLifecycleContext context = mock(ModuleLifecycleContext.class);

    @Test
    void magnoliaStopsItsOtherModulesWhateverOursSaysOfItsEnd() {
        doThrow(new IllegalStateException("a receiver does not answer"))
                .when(product)
                .stop();
        assertThatCode(() -> new GwsModule(product).stop(context)).doesNotThrowAnyException();
        verify(product).stop();
    }
}
