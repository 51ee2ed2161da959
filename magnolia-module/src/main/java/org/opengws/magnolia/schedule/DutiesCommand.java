package org.opengws.magnolia.schedule;

import jakarta.inject.Inject;

import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.work.Jobs;

/** Command {@code gws-duties}. */
public class DutiesCommand extends ProductCommand {

    @Inject
    public DutiesCommand(GwsProduct product) {
        super(product, Jobs.DUTIES);
    }
}
