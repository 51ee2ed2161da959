package org.opengws.publishing.notice;

import java.net.URI;

import org.opengws.publishing.edition.PublicationId;

/** The page of the desk that a notice is about. */
public final class NoticeAddress {

    private static final String DESK = "/.gws/desk/";

    private NoticeAddress() {}

    /** @param baseUrl how people reach the host */
    public static String of(URI baseUrl, Notice notice) {
        return desk(baseUrl, page(notice));
    }

    /** Below the desk; empty for its first page. */
    public static String page(Notice notice) {
        return switch (notice.kind()) {
            case OWED_SOON, OWED_TODAY, OWED_OVERDUE -> "duties";
            case OFFICE_ASKED -> "acts";
            case PREPARE, PREPARE_WITHDRAWAL, PREPARE_LATE, OFFICE_ACT, DAY_HEAD, AUDIT_DIGEST -> "";
            default -> notice.publication().map(NoticeAddress::page).orElse("");
        };
    }

    /** Of the matter itself, below the desk. */
    public static String page(PublicationId publication) {
        return "publications/" + publication;
    }

    public static String of(URI baseUrl, PublicationId publication) {
        return desk(baseUrl, page(publication));
    }

    static String desk(URI baseUrl, String page) {
        return baseUrl.toString().replaceAll("/+$", "") + DESK + page;
    }
}
