package org.opengws.magnolia;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.opengws.magnolia.guard.Guard;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.product.Opener;
import org.opengws.magnolia.resource.ProcedureRegistry;
import org.opengws.magnolia.site.GwsFunctions;
import org.opengws.magnolia.start.GuardedStart;
import org.opengws.magnolia.ui.AllowedVerbs;
import org.opengws.magnolia.ui.column.ShownLine;

import info.magnolia.module.ModuleRegistry;
import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.objectfactory.configuration.ComponentConfigurer;
import info.magnolia.objectfactory.configuration.ComponentProviderConfiguration;
import info.magnolia.objectfactory.configuration.ImplementationConfiguration;

/**
 * Tells Magnolia's container our components, one by one behind the {@link Guard}: Magnolia reads all components of all
 * modules at once, and one that it cannot read ends its start.
 */
public class GuardedComponents implements ComponentConfigurer {

    private static final String SCOPE = "singleton";

    private final Map<String, Supplier<Class<?>>> components;

    public GuardedComponents() {
        this(ours());
    }

    GuardedComponents(Map<String, Supplier<Class<?>>> components) {
        this.components = components;
    }

    /** By supplier, so that a class is loaded only where its failure is caught. */
    private static Map<String, Supplier<Class<?>>> ours() {
        Map<String, Supplier<Class<?>>> ours = new LinkedHashMap<>();
        ours.put("the product", () -> GwsProduct.class);
        ours.put("the site's pages", () -> GwsFunctions.class);
        ours.put("the actions of the apps", () -> AllowedVerbs.class);
        ours.put("the columns of the apps", () -> ShownLine.class);
        return ours;
    }

    @Override
    public void doWithConfiguration(ComponentProvider parent, ComponentProviderConfiguration configuration) {
        Guard.run("the start", () -> add(configuration, Opener.class, GuardedStart.class));
        components.forEach((part, type) -> Guard.run(part, () -> add(configuration, type.get(), type.get())));
        Guard.run(ProcedureRegistry.PART, () -> {
            // Magnolia makes all registries at once and asks each: this one is tried first
            new ProcedureRegistry(parent.getComponent(ModuleRegistry.class)).tryOut();
            add(configuration, ProcedureRegistry.class, ProcedureRegistry.class);
        });
    }

    private static void add(ComponentProviderConfiguration configuration, Class<?> type, Class<?> implementation)
            throws ClassNotFoundException {
        read(type);
        read(implementation);
        ImplementationConfiguration<?> component = configured(type, implementation);
        component.setScope(SCOPE);
        component.setLazy(true);
        configuration.addComponent(component);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ImplementationConfiguration<?> configured(Class<?> type, Class<?> implementation) {
        return new ImplementationConfiguration(type, implementation);
    }

    /** Loads whatever the container will load of that class. */
    private static void read(Class<?> component) throws ClassNotFoundException {
        Class.forName(component.getName(), true, component.getClassLoader());
        for (Class<?> type = component; type != null; type = type.getSuperclass()) {
            Stream.of(type.getDeclaredConstructors(), type.getDeclaredMethods(), type.getDeclaredFields())
                    .forEach(Objects::requireNonNull);
        }
    }
}
