package org.opengws.magnolia.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.files.ResourceSource;

import info.magnolia.resourceloader.Resource;
import info.magnolia.resourceloader.ResourceOrigin;

/** The files below {@code /gws} as Magnolia has them: those of the jar and, over them, those of the resources folder. */
public final class MagnoliaResources implements ResourceSource {

    private static final String ROOT = "/gws/";

    private final ResourceOrigin<?> origin;

    public MagnoliaResources(ResourceOrigin<?> origin) {
        this.origin = origin;
    }

    @Override
    public List<String> list(String folder) {
        return resource(folder).filter(Resource::isDirectory).stream()
                .flatMap(directory -> directory.listChildren().stream())
                .filter(Resource::isFile)
                .map(file -> file.getPath().substring(ROOT.length()))
                .sorted()
                .toList();
    }

    @Override
    public Optional<String> read(String path) {
        return resource(path).filter(Resource::isFile).map(MagnoliaResources::text);
    }

    private Optional<Resource> resource(String path) {
        String whole = path.isEmpty() ? "/gws" : ROOT + path;
        return isBelow(path) && origin.hasPath(whole) ? Optional.of(origin.getByPath(whole)) : Optional.empty();
    }

    private static boolean isBelow(String path) {
        return !path.startsWith("/") && !List.of(path.split("/")).contains("..");
    }

    private static String text(Resource file) {
        try (InputStream stream = file.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.getPath(), e);
        }
    }
}
