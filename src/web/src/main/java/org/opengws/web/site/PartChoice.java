package org.opengws.web.site;

import java.util.Objects;

import org.opengws.publishing.language.Text;

/** One of what an editor can choose for a part. @param value as {@link PartRequest} takes it */
public record PartChoice(String value, Text label) {

    public PartChoice {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(label, "label");
    }
}
