/**
 * The public site: pages rendered from what {@code gws-public} holds, the same in both hosts. Start with {@link
 * org.opengws.web.site.Site}; templates see {@link org.opengws.web.site.SiteFunctions} as {@code gwsfn} and the
 * records of {@link org.opengws.web.site.SiteView}, nothing else.
 */
package org.opengws.web.site;
