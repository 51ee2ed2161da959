package org.opengws.standalone.product;

import java.util.List;
import java.util.Optional;

import org.opengws.standalone.Services;
import org.opengws.standalone.server.WebServer;
import org.opengws.standalone.web.AccountAdministration;
import org.opengws.web.AssetServlet;
import org.opengws.web.Assets;
import org.opengws.web.Domain;
import org.opengws.web.HealthServlet;
import org.opengws.web.HealthSource;
import org.opengws.web.WebHost;
import org.opengws.web.api.ApiServlet;
import org.opengws.web.desk.Desk;
import org.opengws.web.desk.DeskServlet;
import org.opengws.web.site.SiteServlet;
import org.opengws.web.site.SiteSettings;

/** Desk, API and site at their addresses. */
final class Doors {

    private final Services services;
    private final Assembly assembly;
    private final WebHost host;

    Doors(Services services, Assembly assembly, WebHost host) {
        this.services = services;
        this.assembly = assembly;
        this.host = host;
    }

    void open(WebServer server, HealthSource health) {
        Books books = assembly.ground().books();
        Domain domain = assembly.domain();
        Assets assets = new Assets();
        AccountAdministration people = new AccountAdministration(services.accounts());
        server.servlet(new AssetServlet(assets), Assets.PATH + "/*");
        server.servlet(
                new ApiServlet(
                        domain,
                        host,
                        Optional.of(people),
                        List.of(health),
                        Optional.of(assembly.storage().notices()),
                        services.data().temporary()),
                "/.gws/api/v1/*");
        Desk desk = new Desk(
                domain,
                assets,
                new Desk.Extras(
                        host.signIn(),
                        Optional.of(people),
                        List.of(health),
                        books.source(),
                        Optional.of(assembly.storage().notices()),
                        assembly.storage().publications()));
        server.servlet(new DeskServlet(desk, host), Desk.PATH + "/*");
        server.servlet(new HealthServlet(List.of(health), host), HealthServlet.PATH);
        server.servlet(
                new SiteServlet(
                        assembly.site(),
                        books.texts(),
                        books.source(),
                        assets,
                        new SiteSettings(services.baseUrl(), true, services.clock())),
                "/");
    }
}
