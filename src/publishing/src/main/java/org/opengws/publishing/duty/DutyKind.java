package org.opengws.publishing.duty;

import java.util.Locale;

/** Why a publication must be looked at again. */
public enum DutyKind {
    /** The owner's review at the interval (framework 4). */
    REVIEW,
    /** Communications' standing check of what is public (framework 1.3). */
    STANDING_CHECK,
    /** Communications asked the owner for an update. */
    UPDATE,
    /** The period of publication has ended: revise, or ask for withdrawal. */
    EXPIRED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
