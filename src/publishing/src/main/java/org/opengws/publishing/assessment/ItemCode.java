package org.opengws.publishing.assessment;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a scheme calls an item, such as {@code O12} or {@code MOIT 1}; unique within a scheme by its {@link #slug}. */
public record ItemCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]+([ .-][A-Za-z0-9]+){0,15}");
    private static final int LONGEST = 60;

    public ItemCode {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an item's code: '" + value + "'");
        }
    }

    /** As in addresses: lower case, a hyphen for each space. */
    public String slug() {
        return value.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    @Override
    public String toString() {
        return value;
    }
}
