package org.opengws.web;

import java.util.List;

import org.opengws.publishing.language.Text;

/** Port: what a part of the product says about itself on the health page. Answers quickly and does not throw. */
@FunctionalInterface
public interface HealthSource {

    List<Check> checks();

    /** How much it matters. */
    enum Level {
        GOOD,
        /** Works, but somebody should look. */
        WARNING,
        /** Does not work. */
        BAD;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One thing looked at.
     *
     * @param id stable, lower case with hyphens
     * @param name what was looked at
     * @param detail what was found, without anybody's personal content
     */
    record Check(String id, Level level, Text name, Text detail) {}
}
