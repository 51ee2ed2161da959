package org.opengws.magnolia.product;

import java.util.Optional;

import org.opengws.web.product.Closing;

/** What is open between a start and a stop. */
public record Running(Optional<PublicSide> publicSide, Optional<AuthorSide> author, Closing closing) {

    public static final Running NOTHING = new Running(Optional.empty(), Optional.empty(), new Closing());

    public void close() {
        try {
            closing.close();
        } catch (Exception e) {
            throw new IllegalStateException("the product did not close: " + e.getMessage(), e);
        }
    }
}
