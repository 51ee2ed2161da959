/**
 * What our apps show to be read: words, with nothing to save or to cancel. Start with
 * {@link org.opengws.magnolia.ui.detail.DetailTab}.
 */
package org.opengws.magnolia.ui.detail;
