package org.opengws.publishing.jcr.page;

/** Names of workspace {@code gws-public} that several classes write and read. */
final class PublicNames {

    static final String PUBLISHED = "gws:published";

    static final String PAGES = "/published";
    static final String CATALOGUE = "/catalogue";
    static final String ORGANISATION = "/organisation";
    static final String ASSESSMENT = "/assessment";
    static final String HIGHLIGHTS = "/highlights";

    static final String FILES = "files";
    static final String DATA = "data";
    static final String VERSION = "version";
    static final String HASH = "hash";
    /** Of a page's topic, for lists that are made elsewhere; no part of its hash, since the catalogue says it. */
    static final String CATEGORY = "category";

    static final String SEARCH = "search";
    static final String SEARCH_TITLE = "searchTitle";
    static final String SEARCH_VERSION = "searchVersion";

    private PublicNames() {}
}
