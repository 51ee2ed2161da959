package org.opengws.magnolia.schedule;

import jakarta.inject.Inject;

import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.work.Jobs;

/** Command {@code gws-reconcile}. */
public class ReconcileCommand extends ProductCommand {

    @Inject
    public ReconcileCommand(GwsProduct product) {
        super(product, Jobs.RECONCILE);
    }
}
