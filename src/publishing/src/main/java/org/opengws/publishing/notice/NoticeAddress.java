package org.opengws.publishing.notice;

import java.net.URI;

import org.opengws.publishing.edition.PublicationId;

/** The page of the desk that a notice is about. */
public final class NoticeAddress {

    private static final String DESK = "/.gws/desk/";

    private NoticeAddress() {}

    /** @param baseUrl how people reach the host */
    public static String of(URI baseUrl, Notice notice) {
        return switch (notice.kind()) {
            case OWED_SOON, OWED_TODAY, OWED_OVERDUE -> desk(baseUrl, "duties");
            case OFFICE_ASKED -> desk(baseUrl, "acts");
            case PREPARE, PREPARE_WITHDRAWAL, PREPARE_LATE -> desk(baseUrl, "");
            case OFFICE_ACT, DAY_HEAD, AUDIT_DIGEST -> desk(baseUrl, "");
            default -> notice.publication().map(id -> of(baseUrl, id)).orElseGet(() -> desk(baseUrl, ""));
        };
    }

    public static String of(URI baseUrl, PublicationId publication) {
        return desk(baseUrl, "publications/" + publication);
    }

    static String desk(URI baseUrl, String page) {
        return baseUrl.toString().replaceAll("/+$", "") + DESK + page;
    }
}
