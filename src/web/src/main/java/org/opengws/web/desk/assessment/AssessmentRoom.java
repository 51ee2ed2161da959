package org.opengws.web.desk.assessment;

import org.opengws.web.Domain;
import org.opengws.web.desk.screen.MenuEntry;
import org.opengws.web.desk.screen.Room;
import org.opengws.web.desk.screen.Routes;

/** What the office is judged by, how well it is covered, and what answers each item. */
public final class AssessmentRoom implements Room {

    private final Domain domain;

    public AssessmentRoom(Domain domain) {
        this.domain = domain;
    }

    @Override
    public void open(Routes routes) {
        routes.menu(MenuEntry.of("assessment", "/assessment"))
                .get("/assessment", new SchemesPage(domain))
                .get("/assessment/{scheme}", new SchemePage(domain))
                .get("/assessment/{scheme}/items.csv", new ItemsCsv(domain))
                .form("/assessment/{scheme}/items/{code}", new ItemPage(domain));
    }
}
