package org.opengws.publishing.catalogue;

import org.opengws.publishing.language.PlainName;

/** The permanent name of a category within its scheme. */
public record CategoryId(String value) implements Comparable<CategoryId> {

    public CategoryId {
        PlainName.check("category", value);
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
