package org.opengws.web.desk.catalogue;

import org.opengws.publishing.files.ResourceSource;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.MenuEntry;
import org.opengws.web.desk.screen.Room;
import org.opengws.web.desk.screen.Routes;

/** What the office must publish, and through which procedures. */
public final class CatalogueRoom implements Room {

    private final Domain domain;
    private final ResourceSource resources;

    /** @param resources the light module's files, for the proposed catalogue */
    public CatalogueRoom(Domain domain, ResourceSource resources) {
        this.domain = domain;
        this.resources = resources;
    }

    @Override
    public void open(Routes routes) {
        routes.menu(MenuEntry.of("catalogue", "/catalogue"))
                .get("/catalogue", new CataloguePage(domain))
                .get("/catalogue.csv", new CatalogueCsv(domain))
                .get("/catalogue/proposal.csv", new CatalogueProposal(domain, resources))
                .form("/catalogue/import", new CatalogueImportPage(domain))
                .form("/catalogue/topics/{id}", new TopicPage(domain))
                .menu(MenuEntry.of("procedures", "/procedures"))
                .get("/procedures", new ProcedureList(domain));
    }
}
