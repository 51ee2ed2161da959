package org.opengws.web.site;

import java.util.Locale;

/** What an office places on a page of its own. Each has a template {@code parts/<code>.ftlh}. */
public enum PartKind {
    /** Pages that became public last: of all, or of a category, topic or unit. */
    NEWEST,
    /** One publication, in short or whole. */
    PUBLICATION,
    /** The pages of a topic by the period that they are of, as a table. */
    PERIODS,
    /** A field that leads to the site's search. */
    SEARCH,
    /** The units of today. */
    STRUCTURE,
    /** How many topics have something, by category. */
    COVERAGE,
    /** The rows of the newest page of a topic: how to reach the office, who leads it. */
    CONTACT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
