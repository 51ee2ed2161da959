package org.opengws.magnolia;

import jakarta.inject.Provider;

/** Where nothing leaves the product. */
public class WithoutOutlets implements Provider<Outlets> {

    @Override
    public Outlets get() {
        return Outlets.NONE;
    }
}
