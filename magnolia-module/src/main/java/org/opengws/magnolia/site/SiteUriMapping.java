package org.opengws.magnolia.site;

import java.net.URI;
import java.util.Optional;
import jakarta.inject.Inject;

import org.opengws.magnolia.product.GwsProduct;

import info.magnolia.virtualuri.VirtualUriMapping;

/**
 * Leads every address of the site to the page that carries it, and files to where they are served. A class, since a
 * pattern in a file could not follow the setting.
 */
public class SiteUriMapping implements VirtualUriMapping {

    // before a mapping of the office's own that catches everything
    private static final int WEIGHT = 1_000;

    private final GwsProduct product;

    @Inject
    public SiteUriMapping(GwsProduct product) {
        this.product = product;
    }

    @Override
    public Optional<Result> mapUri(URI uri) {
        String path = uri.getPath() == null ? "" : uri.getPath();
        return product.publicSide()
                .flatMap(side -> SitePath.of(side.settings().getSitePath())
                        .flatMap(site -> site.target(path, () -> side.page().answers())))
                .map(target -> new Result(target, WEIGHT, this));
    }

    @Override
    public boolean isValid() {
        return true;
    }
}
