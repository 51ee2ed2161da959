package org.opengws.publishing.edition;

import java.util.Locale;
import java.util.Optional;

/** Everything that can be done to a publication. What each needs and leads to stands in {@code decision.Verbs}. */
public enum Verb {
    SAVE,
    SUBMIT,
    RECALL,
    DISCARD,
    ENDORSE,
    APPROVE,
    CONFIRM,
    RETURN,
    REJECT,
    SEND_MEMO,
    RECEIVE,
    ASSIGN,
    PUBLISH,
    SEND_BACK,
    ATTEST,
    CHECK,
    REQUEST_UPDATE,
    REVISE,
    REQUEST_WITHDRAWAL,
    DECLINE,
    WITHDRAW,
    SUSPEND,
    REINSTATE,
    /** The system: every receiver was read back with the right hash. */
    ARRIVE,
    /** The system: the content was changed round the domain; approvals are void. */
    VOID,
    /** The system: the period of publication has ended. */
    EXPIRE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Verb> byCode(String code) {
        for (Verb verb : values()) {
            if (verb.code().equals(code)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }
}
