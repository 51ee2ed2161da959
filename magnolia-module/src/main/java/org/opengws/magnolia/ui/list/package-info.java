/**
 * The lists of our apps, filled by the domain: who may read a title is asked of it, and words are found as on the desk.
 * Everything around them (columns, filters, search field, actions) is Magnolia's. Start with {@link
 * org.opengws.magnolia.ui.list.PublicationsProvider}.
 */
package org.opengws.magnolia.ui.list;
