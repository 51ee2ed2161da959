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
    private static final String BOX = ATOM + "(?:\\." + ATOM + ")*@";
    private static final Pattern FORM = Pattern.compile(BOX + "(?:" + LABEL + "\\.)+(?!\\d+$)(?=.{2})" + LABEL);
    private static final Pattern OF_A_HOST = Pattern.compile(BOX + "(?!\\d+$)" + LABEL);

    private MailAddress() {}

    public static boolean isValid(String text) {
        return is(FORM, text);
    }

    /** Also of a host of the office's own network, whose name has no dot: as a sender, never for somebody to write to. */
    public static boolean isValidSender(String text) {
        return isValid(text) || is(OF_A_HOST, text);
    }

    /** A person may have none. */
    public static boolean isValidOrEmpty(String text) {
        return text.isEmpty() || isValid(text);
    }

    private static boolean is(Pattern form, String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_BOX
                && form.matcher(text).matches();
    }
}
