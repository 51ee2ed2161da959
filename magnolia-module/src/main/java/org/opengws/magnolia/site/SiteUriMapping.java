package org.opengws.magnolia.site;

import java.net.URI;
import java.util.Optional;
import jakarta.inject.Inject;

import org.opengws.magnolia.install.SiteNode;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.product.PublicSide;
import org.opengws.magnolia.product.SiteCarrier.Carrying;

import info.magnolia.cms.security.PermissionUtil;
import info.magnolia.context.MgnlContext;
import info.magnolia.virtualuri.VirtualUriMapping;

/**
 * Leads every address of the site to what answers it: to our servlet where its pages stand bare, and to the page that
 * carries them where the office surrounds them. A class, since a pattern in a file could not follow the setting.
 */
public class SiteUriMapping implements VirtualUriMapping {

    /** Where our servlet answers, with the path below the site behind it. No other target of Magnolia's comes so cheap. */
    static final String SERVED = "/.gws/files";

    // before a mapping of the office's own that catches everything
    private static final int WEIGHT = 1_000;

    private final GwsProduct product;

    @Inject
    public SiteUriMapping(GwsProduct product) {
        this.product = product;
    }

    @Override
    public Optional<Result> mapUri(URI uri) {
        return target(uri.getPath() == null ? "" : uri.getPath()).map(target -> new Result(target, WEIGHT, this));
    }

    /** Magnolia's address of what answers that one; empty where it is not ours. @param uri decoded, with no context path */
    Optional<String> target(String uri) {
        return product.publicSide()
                .flatMap(side ->
                        SitePath.of(side).filter(site -> site.isOurs(uri)).map(site -> target(side, site, uri)));
    }

    private static String target(PublicSide side, SitePath site, String uri) {
        if (!PermissionUtil.isGranted(SiteNode.WORKSPACE, site.mount(), "read")) {
            // Magnolia refuses who may not read the page that carries it
            return site.page();
        }
        boolean surrounded = side.page().carrying() == Carrying.SURROUNDED
                && Surrounded.prepare(MgnlContext.getWebContext(), side.site(), site, uri);
        return surrounded ? site.page() : SERVED + site.below(uri);
    }

    @Override
    public boolean isValid() {
        return true;
    }
}
