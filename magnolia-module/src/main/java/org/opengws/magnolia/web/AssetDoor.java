package org.opengws.magnolia.web;

import java.util.Optional;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;

import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.product.PublicSide;

/** {@code /.gws/assets}: style sheets, scripts, fonts. */
public class AssetDoor extends Door {

    private static final long serialVersionUID = 1L;

    @Inject
    public AssetDoor(GwsProduct product) {
        super(product);
    }

    @Override
    Optional<HttpServlet> behind(GwsProduct product) {
        return product.publicSide().map(PublicSide::assetFiles);
    }

    @Override
    boolean isPublic() {
        return true;
    }
}
