package org.opengws.publishing.decision;

/**
 * What an office sets; numbers are working days. Our proposals, none of them from the framework.
 *
 * @param updateDays until an update that communications asked for is due
 * @param firstCheckDays from publishing to communications' first standing check
 * @param expiredDays until the owner of an expired publication decides what becomes of it
 * @param openToOffice whether everybody on the author side reads what is not and was not public
 */
public record Policy(int updateDays, int firstCheckDays, int expiredDays, boolean openToOffice) {

    public static final Policy PROPOSED = new Policy(5, 5, 5, false);

    public Policy {
        if (updateDays < 1 || firstCheckDays < 1 || expiredDays < 1) {
            throw new IllegalArgumentException("at least one working day");
        }
    }

    /** The same, where everybody on the author side reads what is on its way, or only whom it concerns. */
    public Policy openToOffice(boolean open) {
        return new Policy(updateDays, firstCheckDays, expiredDays, open);
    }
}
