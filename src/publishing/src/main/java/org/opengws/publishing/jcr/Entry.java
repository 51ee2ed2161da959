package org.opengws.publishing.jcr;

import java.time.LocalDate;

/**
 * A place in an index by day.
 *
 * @param root below {@code /index}
 * @param stamp a change of it moves the entry to the end of its day
 */
record Entry(String root, LocalDate day, String name, String stamp) {

    String path() {
        return Index.ROOT + root;
    }
}
