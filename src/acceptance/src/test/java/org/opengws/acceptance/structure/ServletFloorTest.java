package org.opengws.acceptance.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaType;

/**
 * Magnolia 6.3 runs on Servlet 4.0 with its names moved to jakarta, which is what the Servlet API 5.0.0 is; web is
 * compiled against a newer one, so every member that it uses is looked up here in 5.0.0.
 */
class ServletFloorTest {

    private static final String SERVLET = "jakarta.servlet";

    private static URLClassLoader floor;

    @BeforeAll
    static void open() throws IOException {
        Path jar = Sources.ROOT.resolve("src/acceptance/target/floor/jakarta.servlet-api.jar");
        assertThat(jar).exists();
        floor = new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    @AfterAll
    static void close() throws IOException {
        floor.close();
    }

    @Test
    void webUsesOnlyServletMembersThatMagnoliaHas() {
        List<String> missing =
                web().flatMap(ServletFloorTest::missing).distinct().sorted().toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void webUsesServletsAtAll() {
        assertThat(web().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(use -> use.getTargetClass().getPackageName().startsWith(SERVLET)))
                .hasSizeGreaterThan(20);
    }

    @Test
    void aMemberNewerThanTheFloorIsNoticed() throws ClassNotFoundException {
        Class<?> response = floor.loadClass("jakarta.servlet.http.HttpServletRequest");
        assertThat(members(response, "getParameter", List.of("java.lang.String")))
                .isTrue();
        // came with Servlet 6.0
        assertThat(members(response, "getRequestId", List.of())).isFalse();
    }

    private static Stream<JavaClass> web() {
        return Product.CLASSES.stream().filter(type -> type.getPackageName().startsWith("org.opengws.web"));
    }

    private static Stream<String> missing(JavaClass type) {
        Stream<String> types = type.getDirectDependenciesFromSelf().stream()
                .map(use -> use.getTargetClass())
                .filter(ServletFloorTest::isServlet)
                .filter(target -> loaded(target) == null)
                .map(target -> type.getSimpleName() + " uses " + target.getName());
        Stream<String> calls = type.getCodeUnitAccessesFromSelf().stream()
                .filter(call -> isServlet(call.getTargetOwner()))
                .filter(call -> !has(call))
                .map(call -> type.getSimpleName() + " calls " + call.getTarget().getFullName());
        Stream<String> fields = type.getFieldAccessesFromSelf().stream()
                .filter(access -> isServlet(access.getTargetOwner()))
                .filter(access -> !has(access))
                .map(access ->
                        type.getSimpleName() + " reads " + access.getTarget().getFullName());
        return Stream.of(types, calls, fields).flatMap(each -> each);
    }

    private static boolean isServlet(JavaClass type) {
        return type.getPackageName().startsWith(SERVLET);
    }

    private static Class<?> loaded(JavaClass type) {
        try {
            return floor.loadClass(type.getName());
        } catch (ClassNotFoundException notInTheFloor) {
            return null;
        }
    }

    private static boolean has(JavaCodeUnitAccess<?> call) {
        Class<?> owner = loaded(call.getTargetOwner());
        List<String> parameters = call.getTarget().getRawParameterTypes().stream()
                .map(JavaType::getName)
                .toList();
        return owner != null && members(owner, call.getTarget().getName(), parameters);
    }

    private static boolean has(JavaFieldAccess access) {
        Class<?> owner = loaded(access.getTargetOwner());
        return owner != null
                && Arrays.stream(owner.getFields())
                        .anyMatch(field ->
                                field.getName().equals(access.getTarget().getName()));
    }

    private static boolean members(Class<?> owner, String name, List<String> parameters) {
        Stream<Executable> declared = hierarchy(owner)
                .flatMap(type -> name.equals("<init>")
                        ? Stream.<Executable>of(type.getDeclaredConstructors())
                        : Stream.<Executable>of(type.getDeclaredMethods()));
        return declared.filter(
                        member -> name.equals("<init>") || member.getName().equals(name))
                .anyMatch(member -> Arrays.stream(member.getParameterTypes())
                        .map(Class::getName)
                        .toList()
                        .equals(parameters));
    }

    private static Stream<Class<?>> hierarchy(Class<?> type) {
        Stream<Class<?>> above =
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()));
        return Stream.concat(Stream.of(type), above.flatMap(ServletFloorTest::hierarchy));
    }
}
