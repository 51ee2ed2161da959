package org.opengws.publishing.language;

import java.util.regex.Pattern;

/**
 * Whether something is the address of a mail box, wherever one is typed or read: a person's, a row's, a setting. As mail
 * servers everywhere take it: ASCII, without quotation marks, comments and numbers in place of a host.
 */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final int LONGEST_BOX = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM = Pattern.compile(
            ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+(?!\\d+$)(?=.{2})" + LABEL);

    private MailAddress() {}

    public static boolean isValid(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_BOX
                && FORM.matcher(text).matches();
    }

    /** A person may have none. */
    public static boolean isValidOrEmpty(String text) {
        return text.isEmpty() || isValid(text);
    }
}
