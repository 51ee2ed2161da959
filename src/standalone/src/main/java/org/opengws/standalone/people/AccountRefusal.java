package org.opengws.standalone.people;

import java.util.Locale;

/** Why a change to an account is refused. */
public enum AccountRefusal {
    /** The id is somebody's, or differs from one only in capital letters. */
    ACCOUNT_EXISTS,
    ACCOUNT_UNKNOWN,
    /** Shorter than {@value Passwords#SHORTEST} characters. */
    PASSWORD_TOO_SHORT,
    /** Longer than {@value Passwords#LONGEST} characters. */
    PASSWORD_TOO_LONG,
    /** The password holds the account's id. */
    PASSWORD_HOLDS_NAME,
    /** The present password, which a change must repeat, is another. */
    PASSWORD_WRONG,
    /** Nobody could give rights any more. */
    LAST_ADMINISTRATOR,
    /** There is a top executive already; an office has one. */
    SECOND_TOP_EXECUTIVE,
    /** The one-time address was used, has expired, or was never given. */
    SETUP_EXPIRED;

    /** As in answers and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
