package org.opengws.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.language.Language;

/**
 * Style sheets, scripts, pictures and fonts that ship with the product, each under an address that changes with its
 * content. A style sheet that imports others is served together with them, so that a page asks once, and holds where it
 * imports them: within a rule, for what that rule names. A font that the build could not fetch is left out of it.
 */
public final class Assets {

    public static final String PATH = "/.gws/assets";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}\\.(css|js|svg|png|ico|woff2)");
    // the product's own first, then what the light module ships for desk and site
    private static final List<String> FOLDERS = List.of("/org/opengws/web/assets/", "/gws/web/");
    private static final Pattern IMPORT = Pattern.compile("(?m)^( *)@import \"([a-z0-9-]+(?:/[a-z0-9-]+)?\\.css)\";$");
    private static final Pattern FONT =
            Pattern.compile("@font-face \\{[^}]*url\\(\"([a-z0-9-]+\\.woff2)\"\\)[^}]*\\}\\n?");
    private static final Map<Language, List<String>> FONTS = Map.of(
            Language.TH, List.of("sarabun-thai-400.woff2", "sarabun-thai-700.woff2", "sarabun-latin-400.woff2"),
            Language.EN, List.of("sarabun-latin-400.woff2"));
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/vnd.microsoft.icon",
            "woff2", "font/woff2");

    private final Map<String, Asset> known = new ConcurrentHashMap<>();
    private final Map<Language, List<String>> fonts = new ConcurrentHashMap<>();

    /** One file, in memory. */
    record Asset(byte[] content, String hash, String mediaType) {}

    /** From the root, without the context path. @throws IllegalArgumentException if there is no such file */
    public String address(String name) {
        Asset asset = find(name).orElseThrow(() -> new IllegalArgumentException("no asset " + name));
        return PATH + "/" + asset.hash() + "/" + name;
    }

    /**
     * Addresses, as {@link #address}, of the fonts that every page in that language uses: asked for at once, they are
     * there when it is first painted. None where the build could not fetch them.
     */
    public List<String> fonts(Language language) {
        return fonts.computeIfAbsent(
                language,
                each -> FONTS.get(each).stream()
                        .filter(name -> find(name).isPresent())
                        .map(this::address)
                        .toList());
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
        byte[] content = read(name);
        if (content == null) {
            return null;
        }
        byte[] served = name.endsWith(".css")
                ? withFonts(together(new String(content, StandardCharsets.UTF_8)))
                        .getBytes(StandardCharsets.UTF_8)
                : content;
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        return new Asset(served, hash(served), type);
    }

    private static String together(String sheet) {
        return IMPORT.matcher(sheet).replaceAll(found -> {
            byte[] read = read(found.group(2));
            if (read == null) {
                throw new IllegalStateException("no style sheet " + found.group(2));
            }
            String part = together(new String(read, StandardCharsets.UTF_8));
            // within a rule its root is what that rule names, and whoever names it too says more
            return Matcher.quoteReplacement(found.group(1).isEmpty() ? part : part.replace(":root", ":where(&)"));
        });
    }

    private static String withFonts(String sheet) {
        return FONT.matcher(sheet).replaceAll(found -> {
            byte[] font = read(found.group(1));
            String address = font == null ? "" : "../" + hash(font) + "/" + found.group(1);
            return font == null ? "" : Matcher.quoteReplacement(found.group().replace(found.group(1), address));
        });
    }

    private static String hash(byte[] content) {
        return Sha256.of(content).substring(0, 12);
    }

    /** Null where no folder has it. */
    private static byte[] read(String name) {
        for (String folder : FOLDERS) {
            try (InputStream stream = Assets.class.getResourceAsStream(folder + name)) {
                if (stream != null) {
                    return stream.readAllBytes();
                }
            } catch (IOException e) {
                throw new UncheckedIOException("asset " + name, e);
            }
        }
        return null;
    }
}
