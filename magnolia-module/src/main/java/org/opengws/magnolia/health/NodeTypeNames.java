package org.opengws.magnolia.health;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The node types of this version, as its file declares them. */
final class NodeTypeNames {

    private static final String FILE = "/mgnl-nodetypes/gws-nodetypes.cnd";
    private static final Pattern DECLARED = Pattern.compile("^\\[(gws:[A-Za-z]+)]", Pattern.MULTILINE);

    static final List<String> OURS = read();

    private NodeTypeNames() {}

    private static List<String> read() {
        try (InputStream stream = NodeTypeNames.class.getResourceAsStream(FILE)) {
            String declarations = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return DECLARED.matcher(declarations)
                    .results()
                    .map((MatchResult declared) -> declared.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the declarations of the node types cannot be read", e);
        }
    }
}
