package org.opengws.magnolia.schedule;

import org.opengws.magnolia.product.AuthorSide;
import org.opengws.magnolia.product.GwsProduct;

import info.magnolia.commands.MgnlCommand;
import info.magnolia.context.Context;

/** A job of the product as a command. Magnolia's scheduler runs the same jobs on public instances, where it does nothing. */
public abstract class ProductCommand extends MgnlCommand {

    private final GwsProduct product;
    private final String job;

    ProductCommand(GwsProduct product, String job) {
        this.product = product;
        this.job = job;
    }

    /** @return true, which ends a chain of commands and says that it was done */
    @Override
    public boolean execute(Context context) {
        if (product.isAuthorInstance()) {
            AuthorSide author = product.author()
                    .orElseThrow(() -> new IllegalStateException("GWS Publishing does not run: " + product.trouble()));
            author.jobs().run(job);
        }
        return true;
    }
}
