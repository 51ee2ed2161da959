/** The body of an edition: a small subset of HTML. Start with {@link HtmlCleaner}. */
package org.opengws.publishing.body;
