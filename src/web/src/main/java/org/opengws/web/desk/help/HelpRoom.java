package org.opengws.web.desk.help;

import java.util.List;

import org.opengws.web.Domain;
import org.opengws.web.Health;
import org.opengws.web.HealthSource;
import org.opengws.web.desk.screen.MenuEntry;
import org.opengws.web.desk.screen.Room;
import org.opengws.web.desk.screen.Routes;

/** Whether the product is well, and how it is used. */
public final class HelpRoom implements Room {

    private final Domain domain;
    private final List<HealthSource> health;

    /** @param health asked each time the health page is looked at */
    public HelpRoom(Domain domain, List<HealthSource> health) {
        this.domain = domain;
        this.health = List.copyOf(health);
    }

    @Override
    public void open(Routes routes) {
        routes.menu(MenuEntry.of("health", "/health").to(visit -> Health.mayReadChecks(visit.me())))
                .get("/health", new HealthPage(domain, health))
                .menu(MenuEntry.of("help", "/help"))
                .get("/help", new HelpPage(domain))
                .get("/help/{guide}", new HelpPage(domain));
    }
}
