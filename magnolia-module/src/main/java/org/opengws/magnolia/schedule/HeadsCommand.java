package org.opengws.magnolia.schedule;

import jakarta.inject.Inject;

import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.work.Jobs;

/** Command {@code gws-heads}. */
public class HeadsCommand extends ProductCommand {

    @Inject
    public HeadsCommand(GwsProduct product) {
        super(product, Jobs.HEADS);
    }
}
