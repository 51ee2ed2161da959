package org.opengws.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.opengws.publishing.document.Sha256;

/** Style sheets, pictures and fonts that ship with the product, each under an address that changes with its content. */
public final class Assets {

    public static final String PATH = "/.gws/assets";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}\\.(css|js|svg|png|woff2)");
    // the product's own first, then what the light module ships for desk and site
    private static final List<String> FOLDERS = List.of("/org/opengws/web/assets/", "/gws/web/");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");

    private final Map<String, Asset> known = new ConcurrentHashMap<>();

    /** One file, in memory. */
    record Asset(byte[] content, String hash, String mediaType) {}

    /** From the root, without the context path. @throws IllegalArgumentException if there is no such file */
    public String address(String name) {
        Asset asset = find(name).orElseThrow(() -> new IllegalArgumentException("no asset " + name));
        return PATH + "/" + asset.hash() + "/" + name;
    }

    Optional<Asset> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Asset asset = known.get(name);
        if (asset == null) {
            asset = load(name);
            if (asset != null) {
                known.put(name, asset);
            }
        }
        return Optional.ofNullable(asset);
    }

    private static Asset load(String name) {
        for (String folder : FOLDERS) {
            Asset asset = load(folder, name);
            if (asset != null) {
                return asset;
            }
        }
        return null;
    }

    private static Asset load(String folder, String name) {
        try (InputStream stream = Assets.class.getResourceAsStream(folder + name)) {
            if (stream == null) {
                return null;
            }
            byte[] content = stream.readAllBytes();
            String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            return new Asset(content, Sha256.of(content).substring(0, 12), type);
        } catch (IOException e) {
            throw new UncheckedIOException("asset " + name, e);
        }
    }
}
