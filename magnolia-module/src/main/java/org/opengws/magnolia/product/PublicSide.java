package org.opengws.magnolia.product;

import jakarta.servlet.http.HttpServlet;

import org.opengws.publishing.jcr.page.PublicReading;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.visits.VisitStore;
import org.opengws.web.HealthSource;
import org.opengws.web.product.OfficeFiles;
import org.opengws.web.site.CountingVisits;
import org.opengws.web.site.Site;

/**
 * The running product's read side: all there is on a public instance, and on the author beside its other half. No record:
 * in the jar that is turned to javax its description would still name jakarta.
 */
public final class PublicSide {

    private final GwsSettings settings;
    private final OfficeFiles officeFiles;
    private final Sessions publicSessions;
    private final PublicReading reading;
    private final Site site;
    private final VisitStore visits;
    private final CountingVisits counting;
    private final HealthSource visitHealth;
    private final SiteCarrier page;
    private final HttpServlet assetFiles;
    private final HttpServlet files;
    private final HttpServlet state;

    public PublicSide(
            GwsSettings settings,
            OfficeFiles officeFiles,
            Sessions publicSessions,
            PublicReading reading,
            Site site,
            VisitStore visits,
            CountingVisits counting,
            HealthSource visitHealth,
            SiteCarrier page,
            HttpServlet assetFiles,
            HttpServlet files,
            HttpServlet state) {
        this.settings = settings;
        this.officeFiles = officeFiles;
        this.publicSessions = publicSessions;
        this.reading = reading;
        this.site = site;
        this.visits = visits;
        this.counting = counting;
        this.visitHealth = visitHealth;
        this.page = page;
        this.assetFiles = assetFiles;
        this.files = files;
        this.state = state;
    }

    public GwsSettings settings() {
        return settings;
    }

    public OfficeFiles officeFiles() {
        return officeFiles;
    }

    /** On workspace {@code gws-public}. */
    public Sessions publicSessions() {
        return publicSessions;
    }

    public PublicReading reading() {
        return reading;
    }

    /** Its pages, for whoever carries them. */
    public Site site() {
        return site;
    }

    /** What was counted here. */
    public VisitStore visits() {
        return visits;
    }

    /** To be told of whatever the site shows to a visitor. */
    public CountingVisits counting() {
        return counting;
    }

    public HealthSource visitHealth() {
        return visitHealth;
    }

    /** That carries it in Magnolia. */
    public SiteCarrier page() {
        return page;
    }

    /** Serves the assets. */
    public HttpServlet assetFiles() {
        return assetFiles;
    }

    /** Serves the public files. */
    public HttpServlet files() {
        return files;
    }

    /** Tells an author what this instance holds. */
    public HttpServlet state() {
        return state;
    }
}
