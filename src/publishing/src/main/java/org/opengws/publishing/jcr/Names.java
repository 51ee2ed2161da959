package org.opengws.publishing.jcr;

/** Names that several classes of this package write and read. */
final class Names {

    static final String FOLDER = "gws:folder";
    static final String PUBLICATION = "gws:publication";
    static final String PART = "gws:part";
    static final String FILE = "gws:file";
    static final String ENTRY = "gws:entry";
    static final String CATEGORY = "gws:category";
    static final String TOPIC = "gws:topic";
    static final String UNIT = "gws:unit";

    static final String LOCK = "lock";
    static final String EDITIONS = "editions";
    static final String DECISIONS = "decisions";
    static final String ROUNDS = "rounds";
    static final String FILES = "files";
    static final String CONTENT = "content";
    static final String PINNED = "pinned";
    static final String MEMO = "memo";
    static final String CHANGED = "changed";
    static final String STRANDED = "stranded";

    private Names() {}
}
