package org.opengws.magnolia.web;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jakarta.servlet.http.HttpServlet;

import org.opengws.magnolia.product.AuthorSide;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.product.PublicSide;

/** What answers behind a servlet of the module, by the servlet's name. */
enum Entrance {
    DESK("gws-desk", false, product -> product.author().map(AuthorSide::desk)),
    API("gws-api", false, product -> product.author().map(AuthorSide::api)),
    /** Style sheets, scripts, fonts. */
    ASSETS("gws-assets", true, product -> product.publicSide().map(PublicSide::assetFiles)),
    FILES("gws-files", true, product -> product.publicSide().map(PublicSide::files)),
    /** What this instance holds, for the author that sends to it. */
    STATE("gws-state", true, product -> product.publicSide().map(PublicSide::state));

    private final String servlet;
    private final boolean everywhere;
    private final Function<GwsProduct, Optional<HttpServlet>> behind;

    Entrance(String servlet, boolean everywhere, Function<GwsProduct, Optional<HttpServlet>> behind) {
        this.servlet = servlet;
        this.everywhere = everywhere;
        this.behind = behind;
    }

    /** @throws IllegalArgumentException for a name that the module's descriptor does not have */
    static Entrance named(String servlet) {
        return Stream.of(values())
                .filter(entrance -> entrance.servlet.equals(servlet))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing answers behind " + servlet));
    }

    /** Whether a public instance answers here too. Where it does not, there is nothing at this address. */
    boolean isPublic() {
        return everywhere;
    }

    /** Who answers here while the product runs; empty where it does not. */
    Optional<HttpServlet> behind(GwsProduct product) {
        return behind.apply(product);
    }
}
