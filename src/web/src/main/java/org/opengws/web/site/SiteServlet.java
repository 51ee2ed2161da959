package org.opengws.web.site;

import java.io.IOException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.site.PublicSite;
import org.opengws.web.Assets;
import org.opengws.web.GivingServlet;

/** The {@link Site} where no CMS carries it, mounted at {@code /} or below a path. */
public final class SiteServlet extends GivingServlet {

    private static final long serialVersionUID = 1L;

    private final transient Site site;

    /** @param source of the light module, for the templates */
    public SiteServlet(PublicSite site, Texts texts, ResourceSource source, Assets assets, SiteSettings settings) {
        this.site = new Site(site, texts, source, assets, settings);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        site.reply(SiteVisit.of(request)).write(request, response);
    }
}
