package org.opengws.publishing.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.opengws.publishing.edition.Verb;

/**
 * What somebody is told. Its sentence is the text {@code notice.<code>}, its short form {@code notice.<code>.subject},
 * with title, detail and day as arguments. What tells of a decision names its verb.
 */
public enum NoticeKind {
    /** It is at a step at which you may act; detail is the step, day its deadline. */
    WAITING,
    /** For a front office: it came before its executive; detail is who he is, day the step's deadline. */
    PREPARE,
    /** The same of a request for withdrawal. */
    PREPARE_WITHDRAWAL,
    /** For a front office: it is with its executive beyond the step's deadline, which day is; detail is who he is. */
    PREPARE_LATE,
    /** Nobody may act on it, or who should is gone, and it is with you; title is its topic, detail its unit and step. */
    STRANDED,
    /** The director gave it to you to verify. */
    ASSIGNED(Verb.ASSIGN),
    /** The memo to the director is to be drawn up and sent; day is the deadline. */
    MEMO_DUE,
    /** A file that you decided on was mended and found to be the same, so your step was not walked again. */
    DIFFERENCE(Verb.SUBMIT),
    RETURNED(Verb.RETURN),
    SENT_BACK(Verb.SEND_BACK),
    REJECTED(Verb.REJECT),
    /** It is verified and will be public on that day. */
    HELD(Verb.PUBLISH),
    PUBLISHED(Verb.ARRIVE),
    SUSPENDED(Verb.SUSPEND),
    REINSTATED(Verb.REINSTATE),
    /** Its period of publication has ended. */
    EXPIRED(Verb.EXPIRE),
    /** The owner asks that it be withdrawn; you may decide. */
    WITHDRAWAL_REQUESTED(Verb.REQUEST_WITHDRAWAL),
    WITHDRAWAL_DECLINED(Verb.DECLINE),
    WITHDRAWN(Verb.WITHDRAW),
    /** Communications asks for an update; day is when it is due. */
    UPDATE_REQUESTED(Verb.REQUEST_UPDATE),
    /** It was changed round the product; every approval is void. */
    ALTERED(Verb.VOID),
    /** The owner's review, update or decision on an expired publication is due soon. */
    DUTY_SOON,
    DUTY_TODAY,
    DUTY_OVERDUE,
    /** Communications' standing check is due soon. */
    CHECK_SOON,
    CHECK_TODAY,
    CHECK_OVERDUE,
    /** A topic owes a publication soon; title is the topic, detail the period or empty. */
    OWED_SOON,
    OWED_TODAY,
    OWED_OVERDUE,
    /** Something of the office was done that is about you: your account, your rights, a delegation; detail is who did it. */
    OFFICE_ACT,
    /** For auditors and front offices: something of the office waits for a second person; detail is who asks. */
    OFFICE_ASKED,
    /** For auditors, until there was a digest: the head of that day; detail is its line. */
    DAY_HEAD,
    /** For auditors: what came since the digest before; detail is the list, day the day on which it was drawn up. */
    AUDIT_DIGEST;

    private final Optional<Verb> verb;

    NoticeKind() {
        this.verb = Optional.empty();
    }

    NoticeKind(Verb verb) {
        this.verb = Optional.of(verb);
    }

    /**
     * What tells of that verb.
     *
     * @throws IllegalArgumentException where none does: the table of verbs tells nobody of it
     */
    public static NoticeKind of(Verb verb) {
        return Stream.of(values())
                .filter(kind -> kind.verb.filter(verb::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no notice tells of " + verb));
    }

    /** Whether it is about what a topic owes. */
    boolean isOwed() {
        return this == OWED_SOON || this == OWED_TODAY || this == OWED_OVERDUE;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<NoticeKind> byCode(String code) {
        for (NoticeKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
