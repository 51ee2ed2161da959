package org.opengws.magnolia.schedule;

import jakarta.inject.Inject;

import org.opengws.magnolia.product.AuthorSide;
import org.opengws.magnolia.product.GwsProduct;

import info.magnolia.commands.MgnlCommand;
import info.magnolia.context.Context;

/** A job of the product as a command. Magnolia's scheduler runs the same jobs on public instances, where it does nothing. */
public class ProductCommand extends MgnlCommand {

    /** The property that names the job, in Magnolia's configuration. */
    public static final String JOB = "productJob";

    private final GwsProduct product;
    private String productJob = "";

    @Inject
    public ProductCommand(GwsProduct product) {
        this.product = product;
    }

    /** One of {@link org.opengws.magnolia.work.Jobs#NAMES}. */
    public String getProductJob() {
        return productJob;
    }

    public void setProductJob(String productJob) {
        this.productJob = productJob;
    }

    /** @return true, which ends a chain of commands and says that it was done */
    @Override
    public boolean execute(Context context) {
        if (product.isAuthorInstance()) {
            AuthorSide author = product.author()
                    .orElseThrow(() -> new IllegalStateException("GWS Publishing does not run: " + product.trouble()));
            author.jobs().run(productJob);
        }
        return true;
    }
}
