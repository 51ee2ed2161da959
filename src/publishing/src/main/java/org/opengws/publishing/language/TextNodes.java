package org.opengws.publishing.language;

import java.util.Optional;

import org.opengws.publishing.files.YamlMap;

/** Reads a text of the form <code>{th: …, en: …}</code> from a strictly read file. */
public final class TextNodes {

    private TextNodes() {}

    /** The Thai text must be there, the English one may be missing. */
    public static Text required(YamlMap map, String key) {
        return map.map(key).map(TextNodes::inline).orElse(Text.EMPTY);
    }

    public static Optional<Text> optional(YamlMap map, String key) {
        return map.has(key) ? Optional.of(required(map, key)) : Optional.empty();
    }

    /** From the keys {@code th} and {@code en} of the mapping itself. */
    public static Text inline(YamlMap map) {
        return Text.of(map.text("th"), map.textOr("en", ""));
    }
}
