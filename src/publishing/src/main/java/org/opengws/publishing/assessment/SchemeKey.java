package org.opengws.publishing.assessment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which list of which year, such as {@code oit-2569}.
 *
 * @param scheme such as {@code oit} or {@code gws-2.0}
 * @param year of the Buddhist era
 */
public record SchemeKey(String scheme, int year) implements Comparable<SchemeKey> {

    private static final Pattern SCHEME = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+){0,7}");
    private static final Pattern FORM = Pattern.compile("(.+)-(2[0-9]{3})");

    /** Of a year that is neither past nor to come, in any scheme. */
    public static final int FIRST_YEAR = 2500;

    public static final int LAST_YEAR = 2999;

    public SchemeKey {
        if (!SCHEME.matcher(scheme).matches()) {
            throw new IllegalArgumentException("not a scheme: '" + scheme + "'");
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("not a Buddhist year: " + year);
        }
    }

    /** Reads what {@link #toString} writes; empty where it is none. */
    public static Optional<SchemeKey> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() && SCHEME.matcher(matcher.group(1)).matches()
                ? Optional.of(new SchemeKey(matcher.group(1), Integer.parseInt(matcher.group(2))))
                        .filter(key -> key.year() >= FIRST_YEAR)
                : Optional.empty();
    }

    /** The newest year first, then by name. */
    @Override
    public int compareTo(SchemeKey other) {
        return year == other.year ? scheme.compareTo(other.scheme) : Integer.compare(other.year, year);
    }

    @Override
    public String toString() {
        return scheme + "-" + year;
    }
}
