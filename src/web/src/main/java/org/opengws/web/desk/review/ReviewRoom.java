package org.opengws.web.desk.review;

import org.opengws.web.Domain;
import org.opengws.web.desk.screen.MenuEntry;
import org.opengws.web.desk.screen.Room;
import org.opengws.web.desk.screen.Routes;

/** What is to be reviewed, and when: as a board, a calendar, a file (framework, step 4). */
public final class ReviewRoom implements Room {

    private final Domain domain;

    public ReviewRoom(Domain domain) {
        this.domain = domain;
    }

    @Override
    public void open(Routes routes) {
        routes.menu(MenuEntry.of("duties", "/duties"))
                .get("/duties", new ReviewBoardPage(domain))
                .get("/duties.csv", new ReviewFiles(domain, false))
                .get("/duties.ics", new ReviewFiles(domain, true))
                .form("/duties/nothing/{topic}/{period}", new NothingToReport(domain))
                .get("/duties/calendar", new ReviewCalendar(domain));
    }
}
