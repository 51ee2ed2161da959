package org.opengws.publishing.decision;

/**
 * Numbers that an office sets; all working days. Our proposals, none of them from the framework.
 *
 * @param updateDays until an update that communications asked for is due
 * @param firstCheckDays from publishing to communications' first standing check
 * @param expiredDays until the owner of an expired publication decides what becomes of it
 */
public record Policy(int updateDays, int firstCheckDays, int expiredDays) {

    public static final Policy PROPOSED = new Policy(5, 5, 5);

    public Policy {
        if (updateDays < 1 || firstCheckDays < 1 || expiredDays < 1) {
            throw new IllegalArgumentException("at least one working day");
        }
    }
}
