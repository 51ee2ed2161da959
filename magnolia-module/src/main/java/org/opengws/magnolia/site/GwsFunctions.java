package org.opengws.magnolia.site;

import java.util.Optional;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.product.PublicSide;
import org.opengws.web.site.Site;
import org.opengws.web.site.SiteReply;
import org.opengws.web.site.SiteVisit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import info.magnolia.context.MgnlContext;
import info.magnolia.context.WebContext;

/**
 * {@code gwsfn} in Magnolia's templates. One object for every request: what belongs to a request is asked of Magnolia at
 * each call, and is kept nowhere.
 */
public class GwsFunctions {

    private static final Logger LOG = LoggerFactory.getLogger(GwsFunctions.class);
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String RETRY_SECONDS = "30";

    private final GwsProduct product;

    @Inject
    public GwsFunctions(GwsProduct product) {
        this.product = product;
    }

    /**
     * The whole page that the visitor asked for, as the host without a CMS renders it; sets status and headers, so it is
     * called before anything else is written.
     */
    public TemplateHTMLOutputModel page() throws TemplateModelException {
        WebContext context = MgnlContext.getWebContext();
        Optional<PublicSide> side = product.publicSide();
        Optional<SitePath> path =
                side.flatMap(running -> SitePath.of(running.settings().getSitePath()));
        if (path.isEmpty()) {
            notRunning(context.getResponse());
            return HTMLOutputFormat.INSTANCE.fromMarkup("");
        }
        SiteReply reply = reply(side.get().site(), visit(context, path.get()));
        write(reply, context.getResponse());
        return HTMLOutputFormat.INSTANCE.fromMarkup(reply.text());
    }

    /** Magnolia would log what is thrown here and, on a public instance, go on with half a page: the visitor gets a whole one. */
    private static SiteReply reply(Site site, SiteVisit visit) {
        try {
            return site.reply(visit);
        } catch (RuntimeException e) {
            // the path only: a query may hold what somebody typed
            LOG.error("the site could not answer {}", visit.path(), e);
            return site.broken(visit);
        }
    }

    private static SiteVisit visit(WebContext context, SitePath path) {
        HttpServletRequest request = context.getRequest();
        return new SiteVisit(
                context.getContextPath(),
                path.mount(),
                path.below(context.getAggregationState().getOriginalURI()),
                orEmpty(context.getAggregationState().getQueryString()),
                orEmpty(request.getHeader("If-None-Match")));
    }

    private static void write(SiteReply reply, HttpServletResponse response) {
        response.setStatus(reply.status());
        reply.headers().forEach((name, value) -> {
            if (name.equals(CONTENT_TYPE)) {
                response.setContentType(value);
            } else {
                response.setHeader(name, value);
            }
        });
    }

    private static void notRunning(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", RETRY_SECONDS);
        response.setHeader("Cache-Control", "no-store");
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
