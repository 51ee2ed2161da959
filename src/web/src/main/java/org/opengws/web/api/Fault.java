package org.opengws.web.api;

import java.util.Objects;

/**
 * Why a request could not be read. Its sentence for people is the text {@code api.fault.<code>}.
 *
 * @param place JSON pointer into the body, or the name of a query parameter or header; empty for the whole
 * @param code stable, lower case with hyphens
 * @param detail what the sentence mentions, empty if nothing
 */
record Fault(String place, String code, String detail) {

    Fault {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(detail, "detail");
    }
}
