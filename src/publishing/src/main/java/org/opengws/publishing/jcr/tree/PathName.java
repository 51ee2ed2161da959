package org.opengws.publishing.jcr.tree;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A text as the name of a node: what the repository or a pattern would read as something else is written in hex. */
public final class PathName {

    private PathName() {}

    public static String of(String text) {
        StringBuilder name = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '@');
            name.append(plain ? Character.toString(c) : String.format("%%%02x", (int) c));
        }
        return name.toString();
    }

    public static String text(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '%') {
                bytes.write(Integer.parseInt(name.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(name.charAt(i));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
