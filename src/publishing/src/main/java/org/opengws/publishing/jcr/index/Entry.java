package org.opengws.publishing.jcr.index;

import java.time.LocalDate;

/**
 * A place in an index by day.
 *
 * @param root below {@code /index}
 * @param stamp a change of it moves the entry to the end of its day
 */
public record Entry(String root, LocalDate day, String name, String stamp) {

    public String path() {
        return Index.ROOT + root;
    }
}
