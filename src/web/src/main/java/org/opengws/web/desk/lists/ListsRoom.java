package org.opengws.web.desk.lists;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.notice.Notices;
import org.opengws.publishing.storage.SavedFilters;
import org.opengws.web.Domain;
import org.opengws.web.HealthSource;
import org.opengws.web.PeopleAdministration;
import org.opengws.web.desk.screen.MenuEntry;
import org.opengws.web.desk.screen.Room;
import org.opengws.web.desk.screen.Routes;

/** What waits for somebody, what there is, and what he was told. */
public final class ListsRoom implements Room {

    private final Domain domain;
    private final Optional<PeopleAdministration> people;
    private final List<HealthSource> health;
    private final Optional<Notices> notices;
    private final SavedFilters filters;

    /**
     * @param people empty where the host has its own administration of accounts
     * @param notices what people are told, where the host keeps it
     */
    public ListsRoom(
            Domain domain,
            Optional<PeopleAdministration> people,
            List<HealthSource> health,
            Optional<Notices> notices,
            SavedFilters filters) {
        this.domain = domain;
        this.people = people;
        this.health = List.copyOf(health);
        this.notices = notices;
        this.filters = filters;
    }

    @Override
    public void open(Routes routes) {
        FrontOffice frontOffice = new FrontOffice(domain, people);
        routes.menu(MenuEntry.of("inbox", "/", FrontOffice.PATH))
                .get("/", new Inbox(domain, new FirstSteps(domain, people, health), frontOffice))
                .form(FrontOffice.PATH, frontOffice)
                .menu(MenuEntry.of("publications", "/publications"))
                .get("/publications", new PublicationList(domain, filters))
                .post("/publications/filters", new OwnFilters(filters))
                .get("/publications.csv", new PublicationsCsv(domain));
        notices.ifPresent(kept -> routes.form("/notices", new NoticeList(domain, kept)));
    }
}
