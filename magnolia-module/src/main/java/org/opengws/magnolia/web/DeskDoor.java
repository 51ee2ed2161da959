package org.opengws.magnolia.web;

import java.util.Optional;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;

import org.opengws.magnolia.product.AuthorSide;
import org.opengws.magnolia.product.GwsProduct;

/** {@code /.gws/desk} */
public class DeskDoor extends Door {

    private static final long serialVersionUID = 1L;

    @Inject
    public DeskDoor(GwsProduct product) {
        super(product);
    }

    @Override
    Optional<HttpServlet> behind(GwsProduct product) {
        return product.author().map(AuthorSide::desk);
    }

    @Override
    boolean isPublic() {
        return false;
    }
}
