package org.opengws.publishing.people;

import java.util.Locale;
import java.util.Optional;

/** What somebody may be in the framework. A person may hold several; two of them never act on the same edition for one person where the rules forbid it. */
public enum Role {
    /** Clerk of an owner unit: writes, submits, reviews. */
    OWNER,
    /** Head of an owner unit: endorses, signs the memo. */
    UNIT_HEAD,
    /** An executive of the office; only the top executive acts in his own right, others by delegation. */
    EXECUTIVE,
    /** The corporate communications section. */
    COMMUNICATIONS,
    /** Director of the ICT centre. */
    DIRECTOR,
    /** ICT officer who checks files and category, and publishes. */
    VERIFIER,
    /** Keeps people, catalogue and settings; decides nothing. */
    ADMINISTRATOR,
    /** An executive's front office (หน้าห้องผู้บริหาร): prepares and orders his inbox; never decides. */
    FRONT_OFFICE,
    /** Reads everything; confirms what rights are given and what executives delegate, decides on no publication. */
    AUDITOR;

    /** As in files, addresses and the journal: lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> byCode(String code) {
        for (Role role : values()) {
            if (role.code().equals(code)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
