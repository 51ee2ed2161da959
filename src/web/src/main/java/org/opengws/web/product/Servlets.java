package org.opengws.web.product;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jakarta.servlet.http.HttpServlet;

import org.opengws.publishing.notice.Notices;
import org.opengws.web.AssetServlet;
import org.opengws.web.Assets;
import org.opengws.web.Domain;
import org.opengws.web.HealthServlet;
import org.opengws.web.HealthSource;
import org.opengws.web.PeopleAdministration;
import org.opengws.web.WebHost;
import org.opengws.web.api.ApiServlet;
import org.opengws.web.desk.Desk;
import org.opengws.web.desk.DeskServlet;
import org.opengws.web.site.CountingVisits;
import org.opengws.web.site.Site;
import org.opengws.web.site.SiteServlet;
import org.opengws.web.site.SiteSettings;

/** Makes the servlets of desk, API and site; the host mounts them at the addresses that each of them names. */
public final class Servlets {

    private final Assembly assembly;
    private final WebHost host;
    private final Optional<PeopleAdministration> people;
    private final List<HealthSource> health;
    private final Path temporary;
    private final Domain domain;
    private final Assets assets = new Assets();

    /**
     * @param people empty where the host keeps accounts elsewhere
     * @param temporary folder where files wait until they are stored; must exist
     */
    public Servlets(
            Assembly assembly,
            WebHost host,
            Optional<PeopleAdministration> people,
            List<HealthSource> health,
            Path temporary) {
        this.assembly = assembly;
        this.host = host;
        this.people = people;
        this.health = List.copyOf(health);
        this.temporary = temporary;
        this.domain = assembly.domain();
    }

    public Assets assets() {
        return assets;
    }

    /** For {@link Assets#PATH}. */
    public HttpServlet files() {
        return new AssetServlet(assets);
    }

    /** For {@link ApiServlet#PATH}. */
    public HttpServlet api() {
        return new ApiServlet(
                domain,
                host,
                people,
                health,
                Optional.of(notices()),
                assembly.parts().visits(),
                temporary);
    }

    /** For {@link Desk#PATH}. */
    public HttpServlet desk() {
        Desk.Extras extras = new Desk.Extras(
                host.signIn(),
                people,
                health,
                assembly.parts().officeFiles().source(),
                Optional.of(notices()),
                assembly.storage().publications(),
                assembly.storage().filters(),
                Optional.of(assembly.storage().outbox()),
                new StoredFileContents(domain, assembly.parts().reader(), temporary),
                host.firstVisit(),
                assembly.parts().visits(),
                assembly.parts().delivery() != Delivery.HERE,
                host.firstSetup());
        return new DeskServlet(new Desk(domain, assets, extras), host);
    }

    /** For {@link HealthServlet#PATH}. */
    public HttpServlet health() {
        return new HealthServlet(health, host);
    }

    /** Where no CMS renders the site. */
    public HttpServlet site(SiteSettings settings, CountingVisits counting) {
        OfficeFiles officeFiles = assembly.parts().officeFiles();
        return new SiteServlet(
                new Site(assembly.site(), officeFiles.texts(), officeFiles.source(), assets, settings), counting);
    }

    private Notices notices() {
        return assembly.storage().notices();
    }
}
