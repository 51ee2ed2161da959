package org.opengws.web.desk.writing;

import org.opengws.web.Assets;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.Room;
import org.opengws.web.desk.screen.Routes;

/** Where a draft begins and is written. */
public final class WritingRoom implements Room {

    private final Domain domain;
    private final Assets assets;

    public WritingRoom(Domain domain, Assets assets) {
        this.domain = domain;
        this.assets = assets;
    }

    @Override
    public void open(Routes routes) {
        routes.form("/publications/new", new NewPublication(domain, assets))
                .form("/publications/{id}/edit", new Editor(domain, assets));
    }
}
