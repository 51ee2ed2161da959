package org.opengws.magnolia;

import java.util.Optional;
import jakarta.inject.Inject;

import org.opengws.magnolia.session.SystemSessions;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.jcr.PublicReading;
import org.opengws.publishing.jcr.Sessions;
import org.opengws.publishing.jcr.Workspaces;
import org.opengws.web.product.Books;
import org.opengws.web.product.Closing;

import info.magnolia.cms.beans.config.ServerConfiguration;

/** Puts the product together from Magnolia's services. */
public class Opening {

    private final ServerConfiguration server;
    private final SystemSessions sessions;

    @Inject
    public Opening(ServerConfiguration server, SystemSessions sessions) {
        this.server = server;
        this.sessions = sessions;
    }

    boolean isAuthorInstance() {
        return server.isAdmin();
    }

    Running open(GwsSettings settings) {
        Closing closing = new Closing();
        Books books = new Books(ResourceSource.classPath(getClass().getClassLoader()));
        Sessions publicSessions = closing.add(sessions.on(Workspaces.PUBLIC));
        PublicSide publicSide = new PublicSide(settings, books, publicSessions, new PublicReading(publicSessions));
        return new Running(Optional.of(publicSide), Optional.empty(), closing);
    }
}
