package org.opengws.magnolia.schedule;

import jakarta.inject.Inject;

import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.work.Jobs;

/** Command {@code gws-export}. */
public class ExportCommand extends ProductCommand {

    @Inject
    public ExportCommand(GwsProduct product) {
        super(product, Jobs.EXPORT);
    }
}
