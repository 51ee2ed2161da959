/**
 * How often what is public is looked at, without a cookie, a script or anything kept of a person beyond the day. Start
 * with {@link org.opengws.publishing.visits.Visits}.
 */
package org.opengws.publishing.visits;
