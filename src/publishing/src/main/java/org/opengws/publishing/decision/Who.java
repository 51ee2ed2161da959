package org.opengws.publishing.decision;

/** Who may do a verb, as the table names it. */
public enum Who {
    /** A clerk of the owner unit, or of the unit that acts for it today. */
    OWNER("owner, of the owner unit"),
    /** The head of the owner unit; where it has none, of the unit above it. */
    UNIT_HEAD("unit head, of the owner unit"),
    /** A clerk of the owner unit, or its head. */
    OWNER_OR_HEAD("owner or unit head, of the owner unit"),
    /** The performer that the step names; of the owner unit where that is its head, with authority where an executive. */
    STEP("the step's performer"),
    COMMUNICATIONS("communications"),
    DIRECTOR("director"),
    /** A verifier; only the assigned one where one is assigned. */
    VERIFIER("verifier"),
    /** Verifier, director, or an executive with authority. */
    ICT_OR_EXECUTIVE("verifier, director, executive or delegate"),
    /** Under a procedure with an approve step an executive or delegate, otherwise the owner's unit head. */
    WITHDRAWER("executive or delegate (1.1); unit head (1.2, 1.3)"),
    SYSTEM("the system");

    private final String description;

    Who(String description) {
        this.description = description;
    }

    public String description() {
        return description;
    }
}
