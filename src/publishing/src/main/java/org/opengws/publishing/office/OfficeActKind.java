package org.opengws.publishing.office;

import java.util.Locale;
import java.util.Optional;

/** What was done. Its name for people is the text {@code office-act.<code>}. */
public enum OfficeActKind {
    ACCOUNT_CREATED,
    ACCOUNT_CHANGED,
    ACCOUNT_ENABLED,
    ACCOUNT_DISABLED,
    /** By an administrator, for somebody who performs no step. */
    PASSWORD_SET,
    /** By the person himself. */
    PASSWORD_CHANGED,
    /** Rights that take effect when a second person confirms them. */
    RIGHTS_ASKED,
    RIGHTS_CONFIRMED,
    RIGHTS_REFUSED,
    /** Given while the office had no auditor, and in force. */
    RIGHTS_UNCONFIRMED,
    /** A new password of somebody who performs a step; it takes effect when a second person confirms it. */
    PASSWORD_ASKED,
    PASSWORD_CONFIRMED,
    PASSWORD_REFUSED,
    /** By the person himself. */
    SECOND_FACTOR_SET,
    /** By the person himself. */
    SECOND_FACTOR_ENDED,
    /** By an administrator, for somebody who performs no step. */
    SECOND_FACTOR_RESET,
    /** Of somebody who performs a step; it takes effect when a second person confirms it. */
    SECOND_FACTOR_RESET_ASKED,
    SECOND_FACTOR_RESET_CONFIRMED,
    SECOND_FACTOR_RESET_REFUSED,
    /** Instead of an app's code, which its owner is told. */
    RECOVERY_CODE_USED,
    DELEGATION_RECORDED,
    DELEGATION_CONFIRMED,
    DELEGATION_REFUSED,
    DELEGATION_ENDED,
    DELEGATION_VOIDED,
    /** An empty office's own name and first unit: the beginning of its history. */
    OFFICE_BEGUN,
    UNITS_LOADED,
    UNITS_CHANGED,
    INSTRUMENT_RECORDED,
    CATALOGUE_LOADED,
    CATALOGUE_IMPORTED,
    TOPIC_CHANGED,
    /** What answers an item of a scheme, or that it does not apply. */
    ITEM_MAPPED,
    /** A file of the office is in force otherwise than before, by whoever can write it. */
    FILE_CHANGED,
    /** All that the product ships, by whoever installed another version of it. */
    PRODUCT_UPDATED;

    /** Whether a second person is asked to confirm or refuse it. */
    public boolean asks() {
        return this == RIGHTS_ASKED
                || this == RIGHTS_UNCONFIRMED
                || this == PASSWORD_ASKED
                || this == SECOND_FACTOR_RESET_ASKED
                || this == DELEGATION_RECORDED;
    }

    /** Whether it asks for somebody's access to change, which an executive's front office may confirm too. */
    public boolean asksForAccess() {
        return this == PASSWORD_ASKED || this == SECOND_FACTOR_RESET_ASKED;
    }

    /** As stored and in exports: lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<OfficeActKind> byCode(String code) {
        for (OfficeActKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
