package org.opengws.web.desk.units;

import org.opengws.web.Domain;
import org.opengws.web.desk.screen.MenuEntry;
import org.opengws.web.desk.screen.Room;
import org.opengws.web.desk.screen.Routes;

/** The office's units, as they are and as they were on a day. */
public final class UnitsRoom implements Room {

    private final Domain domain;

    public UnitsRoom(Domain domain) {
        this.domain = domain;
    }

    @Override
    public void open(Routes routes) {
        routes.menu(MenuEntry.of("units", "/units"))
                .get("/units", new Units(domain))
                .get("/units/{id}", new UnitPage(domain))
                .form("/units/acts/{act}", new UnitActPage(domain));
    }
}
