package org.opengws.magnolia.ui.list;

import java.util.stream.Stream;

/** What one looks for first. */
enum Attention {
    ANY("", "gws.filter.any"),
    MINE("mine", "gws.filter.mine"),
    OVERDUE("overdue", "filter.overdue"),
    PUBLIC("public", "filter.public"),
    SUSPENDED("suspended", "filter.suspended");

    private final String code;
    private final String label;

    Attention(String code, String label) {
        this.code = code;
        this.label = label;
    }

    static Attention of(String code) {
        return Stream.of(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElse(ANY);
    }

    String code() {
        return code;
    }

    /** Key of its words. */
    String label() {
        return label;
    }
}
