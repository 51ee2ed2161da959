package org.opengws.magnolia.jar;

import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaType;

/** Looks up, in other jars, every type and member of some packages that classes of ours name. */
final class Links {

    private final ClassLoader target;
    private final List<String> packages;

    Links(ClassLoader target, String... packages) {
        this.target = target;
        this.packages = List.of(packages);
    }

    /** What the classes name in those packages, as {@code type} or {@code type.member(parameters)}. */
    TreeSet<String> named(JavaClasses classes) {
        TreeSet<String> names = new TreeSet<>();
        for (JavaClass type : classes) {
            types(type).map(JavaClass::getName).forEach(names::add);
            accesses(type).map(Links::name).forEach(names::add);
        }
        return names;
    }

    /** The types alone that the classes name in those packages. */
    TreeSet<String> namedTypes(JavaClasses classes) {
        TreeSet<String> names = new TreeSet<>();
        for (JavaClass type : classes) {
            types(type).map(JavaClass::getName).forEach(names::add);
            accesses(type).map(access -> owner(access).getName()).forEach(names::add);
        }
        return names;
    }

    /** Those of them that the target does not have. */
    TreeSet<String> missing(JavaClasses classes) {
        TreeSet<String> missing = new TreeSet<>();
        for (JavaClass type : classes) {
            types(type)
                    .map(JavaClass::getName)
                    .filter(name -> loaded(name) == null)
                    .forEach(missing::add);
            accesses(type).filter(access -> !has(access)).map(Links::name).forEach(missing::add);
        }
        return missing;
    }

    private Stream<JavaClass> types(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(use -> use.getTargetClass().getBaseComponentType())
                .filter(this::isWatched);
    }

    private Stream<JavaAccess<?>> accesses(JavaClass type) {
        return type.getAccessesFromSelf().stream().filter(access -> isWatched(owner(access)));
    }

    /** Who has the member: what is called on a class of ours may be inherited. */
    private static JavaClass owner(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        while (owner.getName().startsWith("org.opengws.")
                && !declares(owner, access.getTarget().getName())
                && owner.getRawSuperclass().isPresent()) {
            owner = owner.getRawSuperclass().get();
        }
        return owner;
    }

    private static boolean declares(JavaClass type, String member) {
        return member.equals("<init>")
                || type.getMembers().stream()
                        .anyMatch(declared -> declared.getName().equals(member));
    }

    private static String name(JavaAccess<?> access) {
        String full = access.getTarget().getFullName();
        return owner(access).getName()
                + full.substring(access.getTargetOwner().getName().length());
    }

    private boolean isWatched(JavaClass type) {
        return packages.stream().anyMatch(name -> (type.getPackageName() + ".").startsWith(name + "."));
    }

    private boolean has(JavaAccess<?> access) {
        Class<?> owner = loaded(owner(access).getName());
        if (owner == null) {
            return false;
        }
        String name = access.getTarget().getName();
        if (!(access instanceof JavaCodeUnitAccess<?> call)) {
            return hierarchy(owner)
                    .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                    .anyMatch(field -> field.getName().equals(name));
        }
        List<String> parameters = call.getTarget().getRawParameterTypes().stream()
                .map(JavaType::getName)
                .toList();
        return name.equals("<init>")
                ? matches(Stream.of(owner.getDeclaredConstructors()), parameters)
                : matches(
                        hierarchy(owner)
                                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                                .filter(method -> method.getName().equals(name))
                                .filter(method ->
                                        method.getReturnType().getName().equals(returnType(call))),
                        parameters);
    }

    private static String returnType(JavaCodeUnitAccess<?> call) {
        return call.getTarget().getRawReturnType().getName();
    }

    private static boolean matches(Stream<? extends Executable> members, List<String> parameters) {
        return members.anyMatch(member -> Arrays.stream(member.getParameterTypes())
                .map(Class::getName)
                .toList()
                .equals(parameters));
    }

    private Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, target);
        } catch (ClassNotFoundException | NoClassDefFoundError absent) {
            return null;
        }
    }

    private static Stream<Class<?>> hierarchy(Class<?> type) {
        Stream<Class<?>> above =
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()));
        return Stream.concat(
                Stream.of(type),
                type.isInterface()
                        ? Stream.concat(above.flatMap(Links::hierarchy), Stream.of(Object.class))
                        : above.flatMap(Links::hierarchy));
    }
}
