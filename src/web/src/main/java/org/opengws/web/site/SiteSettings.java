package org.opengws.web.site;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;

/**
 * What a host sets for its site.
 *
 * @param baseUrl how visitors reach the host, without a path at its end; for canonical addresses
 * @param thaiDigits whether Thai pages show numbers and dates in Thai digits
 */
public record SiteSettings(URI baseUrl, boolean thaiDigits, Clock clock) {

    public SiteSettings {
        Objects.requireNonNull(baseUrl, "baseUrl");
        Objects.requireNonNull(clock, "clock");
    }
}
