package org.opengws.publishing.catalogue;

import java.util.regex.Pattern;

/** The permanent name of a category within its scheme. */
public record CategoryId(String value) implements Comparable<CategoryId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,15}");

    public CategoryId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a category id: '" + value + "'");
        }
    }

    @Override
    public int compareTo(CategoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
