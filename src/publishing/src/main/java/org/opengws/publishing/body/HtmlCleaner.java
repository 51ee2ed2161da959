package org.opengws.publishing.body;

import java.util.List;

/** Keeps the small subset of HTML that a body may hold: paragraph, heading, list, table, link, emphasis. */
public interface HtmlCleaner {

    /** Safe to write into a page as it is. Cleaning what is clean changes nothing. */
    String clean(String html);

    /**
     * What {@link #clean} would take away, each once, in the order found, for the refusal: {@code script},
     * {@code a[onclick]}, {@code a[href=javascript:]}. Empty if the body is allowed.
     */
    List<String> disallowed(String html);

    /** What a reader sees, blocks apart by a line break; for search and for counting. */
    String text(String html);
}
