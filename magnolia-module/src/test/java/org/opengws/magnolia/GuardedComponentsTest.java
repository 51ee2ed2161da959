package org.opengws.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.MockedConstruction;
import org.opengws.magnolia.guard.Guard;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.product.Opener;
import org.opengws.magnolia.resource.ProcedureRegistry;
import org.opengws.magnolia.site.GwsFunctions;
import org.opengws.magnolia.ui.AllowedVerbs;
import org.opengws.magnolia.ui.column.ShownLine;

import info.magnolia.module.ModuleRegistry;
import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.objectfactory.configuration.ComponentProviderConfiguration;
import info.magnolia.objectfactory.configuration.ImplementationConfiguration;

class GuardedComponentsTest {

    private static final String BROKEN = "a broken part";

    private final ComponentProvider parent = mock(ComponentProvider.class);
    private final List<Class<?>> added = new ArrayList<>();

    @AfterEach
    void nothingIsBrokenAnyMore() {
        Guard.run(BROKEN, () -> {});
        Guard.run(ProcedureRegistry.PART, () -> {});
    }

    @Test
    void theContainerIsToldEveryComponentThatItCanRead() {
        when(parent.getComponent(ModuleRegistry.class)).thenReturn(mock(ModuleRegistry.class));
        try (MockedConstruction<ProcedureRegistry> registry = mockConstruction(ProcedureRegistry.class)) {
            configure(new GuardedComponents());
        }
        assertThat(added)
                .containsExactly(
                        Opener.class,
                        GwsProduct.class,
                        GwsFunctions.class,
                        AllowedVerbs.class,
                        ShownLine.class,
                        ProcedureRegistry.class);
    }

    @Test
    void aRegistryThatFailsIsLeftOutAndNothingElse() {
        // Magnolia's class below it, as the tests have it, cannot be made
        configure(new GuardedComponents());
        assertThat(added).hasSize(5).doesNotContain(ProcedureRegistry.class);
        assertThat(Guard.isWell(ProcedureRegistry.PART)).isFalse();
    }

    @Test
    void aClassThatFailsInItsOwnBeginningIsLeftOutAndNothingElse() {
        Map<String, Supplier<Class<?>>> components = new LinkedHashMap<>();
        components.put(BROKEN, () -> Broken.class);
        components.put("another part", () -> AllowedVerbs.class);
        configure(new GuardedComponents(components));
        assertThat(added).containsExactly(Opener.class, AllowedVerbs.class);
        assertThat(Guard.troubles()).containsEntry(BROKEN, "the class is broken");
    }

    @Test
    void theDescriptorNamesNoComponentForMagnoliasStart() throws Exception {
        String descriptor = new String(
                GuardedComponentsTest.class
                        .getResourceAsStream("/META-INF/magnolia/gws.xml")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        String main = descriptor.substring(descriptor.indexOf("<id>main</id>"), descriptor.indexOf("</components>"));
        assertThat(main)
                .contains("<class>" + GuardedComponents.class.getName() + "</class>")
                .doesNotContain("<type>");
    }

    private void configure(GuardedComponents components) {
        ComponentProviderConfiguration configuration = mock(ComponentProviderConfiguration.class);
        Map<Object, Class<?>> types = new LinkedHashMap<>();
        try (MockedConstruction<ImplementationConfiguration> made = mockConstruction(
                ImplementationConfiguration.class,
                (component, context) ->
                        types.put(component, (Class<?>) context.arguments().get(0)))) {
            doAnswer(asked -> added.add(types.get(asked.getArgument(0))))
                    .when(configuration)
                    .addComponent(any());
            components.doWithConfiguration(parent, configuration);
        }
    }

    private static final class Broken {

        static final Object BEGINNING = beginning();

        private static Object beginning() {
            throw new IllegalStateException("the class is broken");
        }
    }
}
