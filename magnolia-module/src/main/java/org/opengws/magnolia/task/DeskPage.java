package org.opengws.magnolia.task;

import org.opengws.publishing.edition.PublicationId;

/** The page of the desk to which a task or a message leads, as the action that opens it reads it there. */
public final class DeskPage {

    /** Of a message, and of a task's content. */
    public static final String PROPERTY = "gwsPage";

    private static final String DESK = "/.gws/desk";

    private DeskPage() {}

    static String of(PublicationId publication) {
        return "/publications/" + publication;
    }

    /** @param address of a page of the desk, with or without the host's before it */
    static String of(String address) {
        int desk = address.indexOf(DESK + "/");
        return desk < 0 ? "/" : address.substring(desk + DESK.length());
    }
}
