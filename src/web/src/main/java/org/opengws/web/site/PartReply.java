package org.opengws.web.site;

import java.util.Objects;

import org.opengws.publishing.language.Text;

/**
 * A part of the site as HTML.
 *
 * @param html empty where there is nothing to show, which a visitor does not notice
 * @param trouble why the part cannot be filled, for its editor; empty where it can
 */
public record PartReply(String html, Text trouble) {

    public PartReply {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(trouble, "trouble");
    }

    static PartReply of(String html) {
        return new PartReply(html, Text.EMPTY);
    }

    static PartReply unfilled(Text trouble) {
        return new PartReply("", trouble);
    }
}
