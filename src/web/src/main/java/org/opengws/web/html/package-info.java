/** The body's HTML by jsoup: cleaned, checked, and made from plain text. Start with {@link JsoupHtmlCleaner}. */
package org.opengws.web.html;
