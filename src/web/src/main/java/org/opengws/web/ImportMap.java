package org.opengws.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The names by which a page's modules import one another. It stands in the page, where browsers want it; the page's
 * policy lets in this very text and no other script there.
 *
 * @param json for a {@code <script type="importmap">}, to be written as it is
 */
public record ImportMap(String json) {

    /** Each module under its name without ending. @param context path of the web application */
    public static ImportMap of(Assets assets, String context, List<String> modules) {
        return new ImportMap(modules.stream()
                .map(module -> quoted(module) + ":" + quoted(context + assets.address(module + ".js")))
                .collect(Collectors.joining(",", "{\"imports\":{", "}}")));
    }

    /** As a source of scripts in a Content-Security-Policy. */
    String policySource() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** A context path comes from the server's own settings; yet nothing in it may end the script that it stands in. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("<", "\\u003c") + '"';
    }
}
