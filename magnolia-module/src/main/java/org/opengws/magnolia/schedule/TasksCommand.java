package org.opengws.magnolia.schedule;

import jakarta.inject.Inject;

import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.work.Jobs;

/** Command {@code gws-tasks}. */
public class TasksCommand extends ProductCommand {

    @Inject
    public TasksCommand(GwsProduct product) {
        super(product, Jobs.TASKS);
    }
}
