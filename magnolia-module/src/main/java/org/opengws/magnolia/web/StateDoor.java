package org.opengws.magnolia.web;

import java.util.Optional;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;

import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.product.PublicSide;

/** {@code /.gws/state}: what this instance holds, for the author that sends to it. */
public class StateDoor extends Door {

    private static final long serialVersionUID = 1L;

    @Inject
    public StateDoor(GwsProduct product) {
        super(product);
    }

    @Override
    Optional<HttpServlet> behind(GwsProduct product) {
        return product.publicSide().map(PublicSide::state);
    }

    @Override
    boolean isPublic() {
        return true;
    }
}
