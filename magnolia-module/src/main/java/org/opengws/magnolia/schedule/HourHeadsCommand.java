package org.opengws.magnolia.schedule;

import jakarta.inject.Inject;

import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.work.Jobs;

/** Command {@code gws-hour-heads}. */
public class HourHeadsCommand extends ProductCommand {

    @Inject
    public HourHeadsCommand(GwsProduct product) {
        super(product, Jobs.HOUR_HEADS);
    }
}
