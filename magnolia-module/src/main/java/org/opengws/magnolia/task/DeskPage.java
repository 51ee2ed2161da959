package org.opengws.magnolia.task;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.notice.Notice;
import org.opengws.publishing.notice.NoticeAddress;

/** The page of the desk to which a task or a message leads, as the action that opens it reads it there. */
public final class DeskPage {

    /** Of a message, and of a task's content. */
    public static final String PROPERTY = "gwsPage";

    private DeskPage() {}

    static String of(PublicationId publication) {
        return "/" + NoticeAddress.page(publication);
    }

    static String of(Notice notice) {
        return "/" + NoticeAddress.page(notice);
    }
}
