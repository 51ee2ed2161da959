/**
 * The units of the office with their dated history: what existed when, under which name and parent, by which instrument,
 * and who succeeded it. Start with {@link org.opengws.publishing.organisation.Organisation}.
 */
package org.opengws.publishing.organisation;
