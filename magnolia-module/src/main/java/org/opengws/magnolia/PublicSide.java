package org.opengws.magnolia;

import jakarta.servlet.http.HttpServlet;

import org.opengws.magnolia.site.SitePage;
import org.opengws.publishing.jcr.PublicReading;
import org.opengws.publishing.jcr.Sessions;
import org.opengws.web.product.Books;
import org.opengws.web.site.Site;

/**
 * The running product's read side: all there is on a public instance, and on the author beside its other half.
 *
 * @param publicSessions on workspace {@code gws-public}
 * @param site its pages, for whoever carries them
 * @param page that carries it in Magnolia
 * @param assetFiles serves the assets
 * @param files serves the public files
 * @param state tells an author what this instance holds
 */
public record PublicSide(
        GwsSettings settings,
        Books books,
        Sessions publicSessions,
        PublicReading reading,
        Site site,
        SitePage page,
        HttpServlet assetFiles,
        HttpServlet files,
        HttpServlet state) {}
