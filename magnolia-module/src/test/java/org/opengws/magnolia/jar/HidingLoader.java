package org.opengws.magnolia.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The module's classes loaded anew, in a Magnolia that lacks one type. */
final class HidingLoader extends ClassLoader {

    private static final Path CLASSES = Path.of("target/classes");

    private final String hidden;

    HidingLoader(String hidden) {
        super(HidingLoader.class.getClassLoader());
        this.hidden = hidden;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.equals(hidden) || name.startsWith(hidden + "$")) {
            throw new ClassNotFoundException(name);
        }
        synchronized (getClassLoadingLock(name)) {
            Path file = CLASSES.resolve(name.replace('.', '/') + ".class");
            if (!name.startsWith("org.opengws.magnolia.") || !Files.exists(file)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name, file) : loaded;
        }
    }

    private Class<?> define(String name, Path file) throws ClassNotFoundException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
