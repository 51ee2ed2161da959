package org.opengws.publishing.refusal;

import java.util.Locale;

/**
 * Why something is refused. The code is stable and part of the API; its sentence for people stands in
 * {@code i18n/refusals_{th,en}.properties}.
 */
public enum RefusalCode {
    // who and when
    NOT_FOUND(Nature.MISSING),
    STALE(Nature.CONFLICT),
    WRONG_STATE(Nature.CONFLICT),
    WRONG_STEP(Nature.CONFLICT),
    WRONG_ROLE(Nature.FORBIDDEN),
    WRONG_UNIT(Nature.FORBIDDEN),
    /** Neither public nor his to read. */
    NOT_READER(Nature.FORBIDDEN),
    NO_DELEGATION(Nature.FORBIDDEN),
    /** Who prepares an executive's inbox holds no executive's authority, whatever else was given to him. */
    FRONT_OFFICE_DECIDES_NOTHING(Nature.FORBIDDEN),
    OWN_EDITION(Nature.FORBIDDEN),
    APPROVED_BY_SAME_PERSON(Nature.FORBIDDEN),
    ENDORSED_BY_SAME_PERSON(Nature.FORBIDDEN),
    ASKED_BY_SAME_PERSON(Nature.FORBIDDEN),
    ASSIGNED_TO_ANOTHER(Nature.FORBIDDEN),
    ALREADY_DECIDED(Nature.CONFLICT),
    DECISION_MADE_AT_STEP(Nature.CONFLICT),
    EDITION_OPEN(Nature.CONFLICT),
    SUSPENDED(Nature.CONFLICT),
    NOT_SUSPENDED(Nature.CONFLICT),
    EXPIRED(Nature.CONFLICT),
    WITHDRAWN(Nature.CONFLICT),
    WITHDRAWAL_NOT_REQUESTED(Nature.CONFLICT),
    WITHDRAWAL_ALREADY_REQUESTED(Nature.CONFLICT),
    NOT_STANDING_CHECKED(Nature.CONFLICT),
    CONTENT_LOCKED(Nature.CONFLICT),
    CONTENT_ALTERED(Nature.CONFLICT),
    /** Of an edition in force: what is public stays as it was approved, and can be taken off or revised. */
    PUBLIC_ALTERED(Nature.CONFLICT),
    /** The same, and nothing is left of which it is sure that it was decided on. */
    PUBLIC_ALTERED_LOST(Nature.CONFLICT),
    BECAME_PUBLIC(Nature.CONFLICT),
    // what is missing or wrong in the request
    COMMENT_MISSING(Nature.INVALID, About.REQUEST),
    CHECKLIST_INCOMPLETE(Nature.INVALID),
    FIELD_MISSING(Nature.INVALID),
    FIELD_TOO_LONG(Nature.INVALID),
    FIELD_INVALID(Nature.INVALID),
    CONTENT_EMPTY(Nature.INVALID),
    HTML_NOT_ALLOWED(Nature.INVALID),
    TOPIC_UNKNOWN(Nature.INVALID, About.REQUEST),
    UNIT_UNKNOWN(Nature.INVALID, About.REQUEST),
    UNIT_ABOLISHED(Nature.INVALID, About.REQUEST),
    PROCEDURE_UNKNOWN(Nature.INVALID),
    PROCEDURE_LAXER(Nature.INVALID),
    EVIDENCE_MISSING(Nature.INVALID),
    CORRECTIONS_OPEN(Nature.INVALID),
    CORRECTION_UNKNOWN(Nature.INVALID),
    ASSIGNEE_NOT_VERIFIER(Nature.INVALID),
    SUCCESSOR_UNKNOWN(Nature.INVALID),
    INTERVAL_REASON_MISSING(Nature.INVALID),
    DELEGATION_INVALID(Nature.INVALID),
    DELEGATION_TO_ONESELF(Nature.FORBIDDEN),
    SECOND_PERSON_NEEDED(Nature.FORBIDDEN),
    NOTHING_TO_CONFIRM(Nature.CONFLICT),
    /** Prepared for an executive by who is not his front office. */
    EXECUTIVE_NOT_SERVED(Nature.FORBIDDEN),
    /** Another one of the front office changed the order, or wrote, since it was looked at. */
    PREPARED_BY_ANOTHER(Nature.CONFLICT),
    TOO_MUCH_PREPARED(Nature.CONFLICT),
    CATALOGUE_INVALID(Nature.INVALID),
    MAPPING_INVALID(Nature.INVALID),
    ORGANISATION_INVALID(Nature.INVALID),
    UNIT_HAS_OPEN_WORK(Nature.CONFLICT),
    OFFICE_BEGUN(Nature.CONFLICT),
    // documents
    DOCUMENT_UNKNOWN(Nature.INVALID),
    DOCUMENT_EMPTY(Nature.INVALID),
    DOCUMENT_TOO_LARGE(Nature.INVALID),
    DOCUMENT_TYPE_NOT_ALLOWED(Nature.INVALID),
    DOCUMENT_TYPE_DIFFERS(Nature.INVALID),
    DOCUMENT_NAME_INVALID(Nature.INVALID),
    DOCUMENT_UNREADABLE(Nature.INVALID),
    DOCUMENT_ENCRYPTED(Nature.INVALID),
    DOCUMENT_HAS_MACROS(Nature.INVALID),
    DOCUMENT_IN_USE(Nature.CONFLICT),
    NO_ROOM_FOR_FILES(Nature.FULL);

    /** Which kind of answer a host gives: 404, 403, 507, 409 or 422 over HTTP. */
    public enum Nature {
        MISSING,
        FORBIDDEN,
        FULL,
        CONFLICT,
        INVALID
    }

    private enum About {
        CONTENT,
        REQUEST
    }

    private final Nature nature;
    private final About about;

    /** What is missing or wrong is told of the content, unless a code says otherwise. */
    RefusalCode(Nature nature) {
        this(nature, nature == Nature.INVALID ? About.CONTENT : About.REQUEST);
    }

    RefusalCode(Nature nature, About about) {
        this.nature = nature;
        this.about = about;
    }

    public Nature nature() {
        return nature;
    }

    /** Whether it tells what stands in an edition, so that nobody is told it who may not read that edition. */
    public boolean speaksOfContent() {
        return about == About.CONTENT;
    }

    /** As in the API and the i18n files: lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
