package org.opengws.publishing.jcr.tree;

/** Names that several stores write and read. */
public final class Names {

    public static final String FOLDER = "gws:folder";
    public static final String PUBLICATION = "gws:publication";
    public static final String PART = "gws:part";
    public static final String FILE = "gws:file";
    public static final String ENTRY = "gws:entry";
    public static final String CATEGORY = "gws:category";
    public static final String TOPIC = "gws:topic";
    public static final String UNIT = "gws:unit";

    public static final String LOCK = "lock";
    public static final String EDITIONS = "editions";
    public static final String DECISIONS = "decisions";
    public static final String ROUNDS = "rounds";
    public static final String FILES = "files";
    public static final String CONTENT = "content";
    public static final String PINNED = "pinned";
    public static final String MEMO = "memo";
    public static final String CHANGED = "changed";
    public static final String STRANDED = "stranded";

    private Names() {}
}
