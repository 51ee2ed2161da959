package org.opengws.web.site;

import java.util.Map;
import java.util.Objects;

import org.opengws.publishing.language.Language;

/**
 * A part of the site that is wanted on a page of somebody else's.
 *
 * @param values by name, as somebody typed or chose them: {@code category}, {@code topic}, {@code unit}, {@code count},
 *     {@code publication} (an id or an address of its page), {@code whole}; blank is as good as absent, names that the kind
 *     does not know are of no meaning
 * @param context path at which the web application is mounted, without a slash at its end
 * @param mount where the site is below that, without a slash at its end
 */
public record PartRequest(PartKind kind, Map<String, String> values, String context, String mount, Language language) {

    public PartRequest {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(mount, "mount");
        Objects.requireNonNull(language, "language");
        values = Map.copyOf(values);
    }
}
