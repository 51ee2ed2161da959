package org.opengws.publishing.jcr.page;

import org.opengws.publishing.jcr.tree.Sessions;

/** The version of what is public here, with which whatever an instance remembers of it ends. */
public final class PublicVersion {

    private final Sessions sessions;

    /** @param sessions on workspace {@code gws-public} */
    public PublicVersion(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Without another change. */
    public void raise() {
        sessions.change(PublicHighlights::lock);
    }
}
