package org.opengws.publishing.catalogue;

import java.util.List;
import java.util.Objects;

import org.opengws.publishing.language.Text;

/**
 * One category of a scheme, such as the five of the Government Website Standard 2.0.
 *
 * @param aliases other spellings under which it is found, the framework's slips among them
 */
public record Category(CategoryId id, Text name, List<String> aliases) {

    public Category {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
    }
}
