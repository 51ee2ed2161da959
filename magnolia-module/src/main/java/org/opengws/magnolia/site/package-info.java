/**
 * The public site inside Magnolia: one page carries it, every address below it leads there. Start with {@link
 * org.opengws.magnolia.site.GwsFunctions}.
 */
package org.opengws.magnolia.site;
