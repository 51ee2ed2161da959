package org.opengws.publishing.language;

import java.util.regex.Pattern;

/** The form of the names that files and addresses use: lower case letters and digits, in up to 16 parts with hyphens between. */
public final class PlainName {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,15}");

    private PlainName() {}

    public static boolean is(String value) {
        return FORM.matcher(value).matches();
    }

    /**
     * @param what of which it is the name, for the message
     * @throws IllegalArgumentException where it is none
     */
    public static void check(String what, String value) {
        if (!is(value)) {
            throw new IllegalArgumentException("not a " + what + " id: '" + value + "'");
        }
    }
}
