package org.opengws.magnolia.light;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which definitions Magnolia has, with the properties that can be set. */
final class MagnoliaNames {

    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, Map<String, String>> classes = new HashMap<>();

    MagnoliaNames() throws IOException {
        this("6.3.4");
    }

    /** @param version of which names are kept */
    MagnoliaNames(String version) throws IOException {
        try (InputStream stream = MagnoliaNames.class.getResourceAsStream("magnolia-" + version + ".txt")) {
            Map<String, String> properties = Map.of();
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String[] words = line.strip().split(" ");
                if (line.startsWith("type ")) {
                    types.put(words[1], words[3]);
                } else if (line.startsWith("default ")) {
                    defaults.put(words[1], words[3]);
                } else if (line.startsWith("class ")) {
                    properties = new HashMap<>();
                    classes.put(words[1], properties);
                } else if (line.startsWith("  ")) {
                    properties.put(words[0], words[1]);
                }
            }
        }
    }

    Optional<String> type(String shortName) {
        return Optional.ofNullable(types.get(shortName));
    }

    /** What is made where only an interface is asked for. */
    String made(String name) {
        return defaults.getOrDefault(name, name);
    }

    boolean has(String name) {
        return classes.containsKey(name);
    }

    /** Names with their types. */
    Map<String, String> properties(String name) {
        return classes.getOrDefault(name, Map.of());
    }
}
