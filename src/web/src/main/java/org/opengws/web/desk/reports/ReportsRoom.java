package org.opengws.web.desk.reports;

import org.opengws.publishing.visits.VisitStore;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.MenuEntry;
import org.opengws.web.desk.screen.Room;
import org.opengws.web.desk.screen.Routes;

/**
 * What is reported to the executive (framework, step 5). Everybody on the author side reads it: it tells of what is or was
 * public.
 */
public final class ReportsRoom implements Room {

    private final Domain domain;
    private final VisitStore visits;
    private final boolean elsewhere;

    /** @param elsewhere whether the site is shown by other instances, which count for themselves */
    public ReportsRoom(Domain domain, VisitStore visits, boolean elsewhere) {
        this.domain = domain;
        this.visits = visits;
        this.elsewhere = elsewhere;
    }

    @Override
    public void open(Routes routes) {
        routes.menu(MenuEntry.of("reports", "/reports"))
                .get("/reports", new VisitsPage(domain, visits, elsewhere))
                .get("/reports/visits.csv", new VisitsCsv(domain, visits));
    }
}
