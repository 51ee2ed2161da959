package org.opengws.publishing.storage;

/**
 * A filter under a name.
 *
 * @param name as the person typed it, one line
 * @param query what stands behind the question mark of the list's address; only ever read as filters, never followed
 */
public record SavedFilter(String name, String query) {

    public static final int NAME = 60;
    public static final int QUERY = 1_000;

    public SavedFilter {
        if (!isName(name) || query.isEmpty() || query.length() > QUERY) {
            throw new IllegalArgumentException("not a filter with a name");
        }
    }

    public static boolean isName(String text) {
        return !text.isBlank()
                && text.equals(text.strip())
                && text.length() <= NAME
                && text.codePoints().noneMatch(Character::isISOControl);
    }
}
