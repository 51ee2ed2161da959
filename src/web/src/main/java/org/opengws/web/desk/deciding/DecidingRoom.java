package org.opengws.web.desk.deciding;

import org.opengws.publishing.storage.Rounds;
import org.opengws.web.Domain;
import org.opengws.web.desk.publication.AlteredContents;
import org.opengws.web.desk.screen.Room;
import org.opengws.web.desk.screen.Routes;

/** Where people decide: on one publication, or on several together. */
public final class DecidingRoom implements Room {

    private final Domain domain;
    private final Rounds rounds;
    private final AlteredContents altered;

    public DecidingRoom(Domain domain, Rounds rounds, AlteredContents altered) {
        this.domain = domain;
        this.altered = altered;
        this.rounds = rounds;
    }

    @Override
    public void open(Routes routes) {
        routes.form("/publications/{id}/act/{verb}", new DecidePage(domain, rounds, altered))
                .form("/together", new Together(domain));
    }
}
