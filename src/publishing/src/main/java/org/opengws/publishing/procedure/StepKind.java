package org.opengws.publishing.procedure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.opengws.publishing.people.Role;

/** The kinds of step that exist; a procedure file puts them in order and cannot invent another. */
public enum StepKind {
    /** The unit head agrees. Our proposal; can be switched off. */
    ENDORSE(Role.UNIT_HEAD, Stage.DECISION, 3),
    /** The top executive or a delegate approves (framework 1.1). */
    APPROVE(Role.EXECUTIVE, Stage.DECISION, 1),
    /** Communications confirms before publication. Our proposal; off by default. */
    CONFIRM(Role.COMMUNICATIONS, Stage.DECISION, 2),
    /** The unit head signs the memo to the director of the ICT centre (framework 2). */
    MEMO(Role.UNIT_HEAD, Stage.MEMO, 4),
    /** The director receives the memo and assigns a verifier. Our proposal; can be switched off. */
    RECEIVE(Role.DIRECTOR, Stage.RECEPTION, StepKind.BINDS_NOTHING),
    /** The verifier checks files and category, and publishes (framework 3). Every procedure ends with it. */
    VERIFY(Role.VERIFIER, Stage.VERIFICATION, StepKind.BINDS_NOTHING);

    private static final int BINDS_NOTHING = 0;

    private final Role performer;
    private final Stage stage;
    private final int binds;

    /** In which order the parts of a procedure come: first everything is decided, then the memo goes its way. */
    public enum Stage {
        /** May be several steps, by a group of people, by all of them. */
        DECISION,
        MEMO,
        RECEPTION,
        VERIFICATION
    }

    /**
     * @param performer who does it where no group that the procedure declares does
     * @param binds where what was decided on stands for what was submitted anew, the lowest of several goes first
     */
    StepKind(Role performer, Stage stage, int binds) {
        this.performer = performer;
        this.stage = stage;
        this.binds = binds;
    }

    Role performer() {
        return performer;
    }

    Stage stage() {
        return stage;
    }

    /** Whether it is one of several like it, which a declared group or all of several people may have to pass. */
    boolean isOpen() {
        return stage == Stage.DECISION;
    }

    /** Whether it takes the memo to the ICT centre: what the ICT centre publishes itself goes without. */
    public boolean isLetter() {
        return stage == Stage.MEMO || stage == Stage.RECEPTION;
    }

    /** Whether who passes it decides on what the publication says. */
    public boolean bindsContent() {
        return binds != BINDS_NOTHING;
    }

    /** Those that {@linkplain #bindsContent() bind}, the one before all others first. */
    public static List<StepKind> binding() {
        return Arrays.stream(values())
                .filter(StepKind::bindsContent)
                .sorted(Comparator.comparingInt(kind -> kind.binds))
                .toList();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StepKind> byCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
