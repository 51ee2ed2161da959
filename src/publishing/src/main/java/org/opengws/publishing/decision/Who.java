package org.opengws.publishing.decision;

import java.util.Set;
import java.util.function.Function;

import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.refusal.RefusalCode;

/** Who may do a verb, as the table names it: in words, by which rule, and who reads an edition on its way because of it. */
public enum Who {
    /** A clerk of the owner unit, or of the unit that acts for it today. */
    OWNER("owner, of the owner unit", Performing::owner, ReadAccess::ofOwnerUnit),
    /** The head of the owner unit; where it has none, of the unit above it. */
    UNIT_HEAD("unit head, of the owner unit", Performing::unitHead, ReadAccess::ofOwnerUnit),
    /** The performer that the step names; of the owner unit where that is its head, with authority where an executive. */
    STEP("the step's performer", Performing::stepPerformer, ReadAccess::performers),
    COMMUNICATIONS(
            "communications",
            performing -> performing.holding(Role.COMMUNICATIONS),
            edition -> Set.of(Role.COMMUNICATIONS.code())),
    DIRECTOR("director", performing -> performing.holding(Role.DIRECTOR), edition -> Set.of(Role.DIRECTOR.code())),
    /** A verifier; only the assigned one where one is assigned. */
    VERIFIER("verifier", Performing::verifier, ReadAccess::verifiers),
    /** Verifier, director, or an executive with authority. */
    ICT_OR_EXECUTIVE(
            "verifier, director, executive or delegate", Performing::ictOrExecutive, ReadAccess::ictAndExecutives),
    /** Under a procedure with an approve step an executive or delegate, otherwise the owner's unit head. */
    WITHDRAWER("executive or delegate (1.1); unit head (1.2, 1.3)", Performing::withdrawer, ReadAccess::notOnItsWay),
    SYSTEM("the system", performing -> RefusalCode.WRONG_ROLE, ReadAccess::notOnItsWay);

    private final String description;
    private final Function<Performing, RefusalCode> refusal;
    private final Function<Edition, Set<String>> readers;

    Who(String description, Function<Performing, RefusalCode> refusal, Function<Edition, Set<String>> readers) {
        this.description = description;
        this.refusal = refusal;
        this.readers = readers;
    }

    public String description() {
        return description;
    }

    /** Null where the person of that situation is. */
    RefusalCode refusal(Performing performing) {
        return refusal.apply(performing);
    }

    /** As what they read an edition on its way, beside its owner unit. */
    Set<String> readers(Edition edition) {
        return readers.apply(edition);
    }
}
