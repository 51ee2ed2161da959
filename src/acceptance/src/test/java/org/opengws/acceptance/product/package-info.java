/** The whole product, started for tests, and those who use it over HTTP. Start with {@link org.opengws.acceptance.product.RunningProduct}. */
package org.opengws.acceptance.product;
