package org.opengws.magnolia.web;

import java.util.Optional;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;

import org.opengws.magnolia.product.AuthorSide;
import org.opengws.magnolia.product.GwsProduct;

/** {@code /.gws/api/v1} */
public class ApiDoor extends Door {

    private static final long serialVersionUID = 1L;

    @Inject
    public ApiDoor(GwsProduct product) {
        super(product);
    }

    @Override
    Optional<HttpServlet> behind(GwsProduct product) {
        return product.author().map(AuthorSide::api);
    }

    @Override
    boolean isPublic() {
        return false;
    }
}
