/**
 * The product's jobs as commands of Magnolia's scheduler, and what is looked at every few seconds.
 * Start with {@link org.opengws.magnolia.schedule.ProductCommand}.
 */
package org.opengws.magnolia.schedule;
