package org.opengws.web.site;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.web.GivingServlet;

/** The {@link Site} where a servlet carries it. */
public final class SiteServlet extends GivingServlet {

    private static final long serialVersionUID = 1L;

    private final transient Site site;
    private final transient CountingVisits counting;
    private final transient Supplier<Optional<String>> mount;

    /** Where the servlet is mounted, there is the site: at {@code /} or below a path. */
    public SiteServlet(Site site, CountingVisits counting) {
        this(site, counting, Optional::empty);
    }

    /** @param mount where the site is for its visitors, when whoever leads them here shows them another address */
    public SiteServlet(Site site, CountingVisits counting, Supplier<Optional<String>> mount) {
        this.site = site;
        this.counting = counting;
        this.mount = mount;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SiteVisit visit =
                mount.get().map(elsewhere -> SiteVisit.of(request, elsewhere)).orElseGet(() -> SiteVisit.of(request));
        SiteReply reply = site.reply(visit);
        reply.write(request, response);
        counting.count(request, response.getStatus(), visit.path(), reply.shown());
    }
}
