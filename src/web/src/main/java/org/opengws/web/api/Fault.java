package org.opengws.web.api;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Why a request could not be read. Its sentence for people is the text {@code api.fault.<code>}.
 *
 * @param place JSON pointer into the body, or the name of a query parameter or header; empty for the whole
 * @param code stable, lower case with hyphens
 * @param detail what the sentence mentions, empty if nothing
 */
record Fault(String place, String code, String detail) {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cf}]");

    Fault {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(code, "code");
        // shown again, so without what a terminal or a page would act on
        detail = CONTROL.matcher(detail).replaceAll("\uFFFD");
        place = CONTROL.matcher(place).replaceAll("\uFFFD");
    }
}
