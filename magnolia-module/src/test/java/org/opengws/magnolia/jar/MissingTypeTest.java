package org.opengws.magnolia.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.MockedConstruction;
import org.opengws.magnolia.GuardedComponents;
import org.opengws.magnolia.GwsModule;
import org.opengws.magnolia.guard.Guard;
import org.opengws.magnolia.install.GwsVersionHandler;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.schedule.ProductCommand;
import org.opengws.magnolia.start.GuardedStart;
import org.opengws.magnolia.web.Door;
import org.opengws.magnolia.web.HealthDoor;

import com.tngtech.archunit.core.importer.ClassFileImporter;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.module.InstallContext;
import info.magnolia.module.ModuleLifecycleContext;
import info.magnolia.module.delta.Task;
import info.magnolia.module.delta.TaskExecutionException;
import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.objectfactory.configuration.ComponentProviderConfiguration;
import info.magnolia.objectfactory.configuration.ImplementationConfiguration;

/** Magnolia starts, whichever type of Magnolia that a class of ours names is absent. */
class MissingTypeTest {

    /** What Magnolia itself needs to load the classes that it makes of ours: they are in its core since long. */
    private static final Set<String> FLOOR = Set.of(
            "info.magnolia.cms.beans.config.ServerConfiguration",
            "info.magnolia.commands.MgnlCommand",
            "info.magnolia.context.Context",
            "info.magnolia.module.DefaultModuleVersionHandler",
            "info.magnolia.module.InstallContext",
            "info.magnolia.module.ModuleLifecycle",
            "info.magnolia.module.ModuleLifecycleContext",
            "info.magnolia.module.delta.Task",
            "info.magnolia.module.delta.TaskExecutionException",
            "info.magnolia.module.model.Version",
            "info.magnolia.objectfactory.ComponentProvider",
            "info.magnolia.objectfactory.configuration.ComponentConfigurer",
            "info.magnolia.objectfactory.configuration.ComponentProviderConfiguration",
            "info.magnolia.objectfactory.configuration.ImplementationConfiguration");

    static Stream<String> types() {
        return new Links(ClassLoader.getPlatformClassLoader(), "info.magnolia")
                .namedTypes(new ClassFileImporter().importPath(Path.of("target/classes"))).stream()
                        .filter(type -> !FLOOR.contains(type));
    }

    @Test
    void theFloorIsNamedAndManyTypesAreTried() {
        assertThat(types()).hasSizeGreaterThan(90);
    }

    @ParameterizedTest
    @MethodSource("types")
    void magnoliaStartsAndInstallsWhereThatTypeIsAbsent(String hidden) throws Exception {
        HidingLoader loader = new HidingLoader(hidden);
        Object handler = made(loader, GwsVersionHandler.class);
        execute(tasks(handler));
        configure(loader);
        Object product = made(loader, GwsProduct.class, made(loader, GuardedStart.class, server(), container()));
        Object module = made(loader, GwsModule.class, product);
        ModuleLifecycleContext context = mock(ModuleLifecycleContext.class);
        call(module, "start", ModuleLifecycleContext.class, context);
        // a visitor's side may do without it; what counts is that nothing is thrown, and that what fails says so
        String trouble = product.getClass().getMethod("trouble").invoke(product).toString();
        assertThat(troubles(loader).containsKey(Guard.PRODUCT)).isEqualTo(!trouble.isEmpty());
        call(module, "stop", ModuleLifecycleContext.class, context);
        assertThat(made(loader, Door.class, product)).isNotNull();
        assertThat(made(loader, HealthDoor.class, product, mock(ComponentProvider.class)))
                .isNotNull();
        assertThat(made(loader, ProductCommand.class, product)).isNotNull();
    }

    @Test
    void theReasonNamesTheTypeThatIsAbsent() throws Exception {
        String absent = "info.magnolia.task.TasksManager";
        HidingLoader loader = new HidingLoader(absent);
        Object product = made(loader, GwsProduct.class, made(loader, GuardedStart.class, server(), container()));
        call(
                made(loader, GwsModule.class, product),
                "start",
                ModuleLifecycleContext.class,
                mock(ModuleLifecycleContext.class));
        assertThat(product.getClass().getMethod("trouble").invoke(product).toString())
                .contains(absent);
    }

    /** Without it the registry of procedures cannot be made, and only that. */
    @Test
    void whereOnlyAComfortNamesItTheRestIsThere() throws Exception {
        HidingLoader loader = new HidingLoader("info.magnolia.config.registry.AbstractRegistry");
        configure(loader);
        assertThat(troubles(loader)).containsOnlyKeys("the procedures in the Definitions app");
    }

    private static void configure(ClassLoader loader) throws Exception {
        ComponentProvider parent = mock(ComponentProvider.class);
        try (MockedConstruction<ImplementationConfiguration> made =
                mockConstruction(ImplementationConfiguration.class)) {
            Object components = made(loader, GuardedComponents.class);
            components
                    .getClass()
                    .getMethod("doWithConfiguration", ComponentProvider.class, ComponentProviderConfiguration.class)
                    .invoke(components, parent, mock(ComponentProviderConfiguration.class));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Task> tasks(Object handler) throws ReflectiveOperationException {
        Method tasks = handler.getClass().getDeclaredMethod("getExtraInstallTasks", InstallContext.class);
        tasks.setAccessible(true);
        return (List<Task>) tasks.invoke(handler, mock(InstallContext.class));
    }

    private static void execute(List<Task> tasks) {
        for (Task task : tasks) {
            try {
                task.execute(mock(InstallContext.class));
            } catch (TaskExecutionException e) {
                // Magnolia takes back what the module did so far, and starts
                assertThat(e).hasMessageStartingWith("Cannot ");
            }
        }
    }

    private static Object server() {
        return mock(ServerConfiguration.class);
    }

    /** Makes what is asked for as Magnolia does: by the constructor that wants to be given things. */
    private static ComponentProvider container() {
        return mock(ComponentProvider.class, asked -> make(asked.getArgument(0)));
    }

    private static Object make(Class<?> type) throws Throwable {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.isAnnotationPresent(Inject.class)) {
                Class<?>[] parameters = constructor.getParameterTypes();
                Object[] given = new Object[parameters.length];
                for (int i = 0; i < parameters.length; i++) {
                    given[i] = parameters[i].getName().startsWith("org.opengws.magnolia.")
                            ? make(parameters[i])
                            : mock(parameters[i]);
                }
                return unwrapped(() -> constructor.newInstance(given));
            }
        }
        throw new IllegalStateException("nothing makes " + type);
    }

    private static Object made(ClassLoader loader, Class<?> type, Object... parameters) throws Exception {
        Class<?> loaded = loader.loadClass(type.getName());
        return Stream.of(loaded.getConstructors())
                .filter(constructor -> constructor.getParameterCount() == parameters.length)
                .findFirst()
                .orElseThrow()
                .newInstance(parameters);
    }

    private static void call(Object target, String method, Class<?> parameter, Object given) throws Exception {
        target.getClass().getMethod(method, parameter).invoke(target, given);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> troubles(ClassLoader loader) throws Exception {
        return (Map<String, String>)
                loader.loadClass(Guard.class.getName()).getMethod("troubles").invoke(null);
    }

    private static Object unwrapped(Callable<Object> work) throws Throwable {
        try {
            return work.call();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
