/**
 * What the desk, the API and the site share over HTTP, whatever the host: who asks, what was posted, templates, answers
 * and their headers. Start with {@link org.opengws.web.WebHost}, which a host implements, and {@link org.opengws.web.Visit},
 * which a screen sees.
 */
package org.opengws.web;
